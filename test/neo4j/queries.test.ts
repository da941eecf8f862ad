import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/port.ts';
import { root } from '../cli/cairn.ts';
import { AT, changeSet } from '../store/build.ts';
import { applied, appliedDocument, awesomeSet, fraudPaper, packSet } from '../store/world.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

const page = readFileSync(join(root, 'docs', 'neo4j.md'), 'utf8');
const queries = [...page.matchAll(/^(.+\?)\n\n```cypher\n([\s\S]*?)```/gm)].map(
  ([, question = '', cypher = '']) => [question, cypher] as const,
);

/** What each answers over the small world of the contract, in part. */
const EXPECTED: readonly unknown[] = [
  { concept: 'Feature store', resources: 1 },
  null,
  { work: 'Distributed time travel for feature generation', basis: 'inherited', line: 10 },
  { steps: ['Feature store', 'Data engineering'] },
  { title: 'Distributed time travel for feature generation', lists: 2 },
  { title: 'Deep fraud detection' },
  { way: ['Fraud detection', 'Feature store', 'Distributed time travel for feature generation', 'Netflix'] },
  null,
  { title: 'Distributed time travel for feature generation', field: 'title' },
  { kind: 'added', what: 'Deep fraud detection', source: applied.id },
];

describe.skipIf(!hasNeo4j)('the queries in docs/neo4j.md', () => {
  const server = useNeo4j();
  let store: Store;
  beforeAll(async () => {
    store = await server.empty();
    const added = { kind: 'added', entity: fraudPaper, source: applied.id, path: 'README.md' } as const;
    const changes = [{ ...added, line: 20, before: null, after: { title: 'Deep fraud detection' } }];
    for (const set of [packSet, changeSet(applied, [appliedDocument()], { changes }), awesomeSet]) {
      await store.apply(set, AT);
    }
  });
  afterAll(() => store?.close());

  it('are ten', () => {
    expect(queries).toHaveLength(EXPECTED.length);
  });

  it.each(queries.map(([question, cypher], index) => [question, cypher, EXPECTED[index]] as const))(
    '%s',
    async (_, cypher, expected) => {
      const { records, summary } = await server.driver().executeQuery(cypher);
      if (expected !== null)
        expect(records.map((record) => record.toObject())).toContainEqual(expect.objectContaining(expected));
      expect(summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')).toEqual([]);
    },
  );
});
