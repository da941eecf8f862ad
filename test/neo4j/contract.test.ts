import { describe } from 'vitest';
import { storeContract } from '../store/contract.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

describe.skipIf(!hasNeo4j)('Neo4j', () => {
  const server = useNeo4j();
  storeContract('Neo4j', () => server.empty());
});
