import { describe } from 'vitest';
import { storeProperties } from '../store/properties.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

describe.skipIf(!hasNeo4j)('Neo4j', () => {
  const server = useNeo4j();
  // Each graph is written over a network into a database emptied first.
  storeProperties('Neo4j', () => server.empty(), 4);
});
