import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { movingFacts } from '../store/moving.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

const openFile = (): Promise<Store> =>
  openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'cairn-test-')), 'graph.sqlite') });

describe.skipIf(!hasNeo4j)('an exported graph', () => {
  const server = useNeo4j();
  describe('moved from SQLite to Neo4j', () => {
    movingFacts(openFile, () => server.empty());
  });
  describe('moved from Neo4j to SQLite', () => {
    movingFacts(() => server.empty(), openFile);
  });
});
