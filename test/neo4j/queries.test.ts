import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/port.ts';
import { root } from '../cli/cairn.ts';
import type { DocumentYield } from '../../schema/index.ts';
import { AT, changeSet, key, sourceRecord, write } from '../store/build.ts';
import {
  applied,
  appliedDocument,
  awesome,
  awesomeSet,
  fraudPaper,
  netflixFeatures,
  packSet,
} from '../store/world.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

/** Ids of the bundled graph, which the page asks about, and what stands for them in the small world. */
const STANDS_FOR: readonly (readonly [asked: string, here: string])[] = [
  ['problem/fraud-detection', 'problem/fraud'],
  ['source/github/eugeneyan/applied-ml', applied.id],
  ['source/github/neurarch-ai/awesome-ml-system-design', awesome.id],
];

const page = STANDS_FOR.reduce(
  (text, [asked, here]) => text.replaceAll(`'${asked}'`, `'${here}'`),
  readFileSync(join(root, 'docs', 'neo4j.md'), 'utf8'),
);
const queries = [...page.matchAll(/^(.+\?)\n\n```cypher\n([\s\S]*?)```/gm)].map(
  ([, question = '', cypher = '']) => [question, cypher] as const,
);

const other = sourceRecord('one/other');

/** A list that says another year than the first, and what the work is good for. */
function otherDocument(): DocumentYield {
  const writer = write(other, 'README.md').claim(netflixFeatures, 'year', '2017');
  return writer.relate(key('SOLVES', netflixFeatures, 'problem/fraud')).document();
}

/** What each answers over the small world of the contract, in part. */
const EXPECTED: readonly unknown[] = [
  { concept: 'Feature store', resources: 1 },
  { company: 'Netflix', works: ['Distributed time travel for feature generation'] },
  {
    work: 'Distributed time travel for feature generation',
    basis: ['inherited'],
    place: `${applied.address ?? ''}/blob/${applied.revision}/README.md?plain=1#L10`,
  },
  { steps: ['Feature store', 'Data engineering'] },
  { title: 'Distributed time travel for feature generation', lists: 2 },
  { title: 'Deep fraud detection' },
  { way: ['Fraud detection', 'Feature store', 'Distributed time travel for feature generation', 'Netflix'] },
  { one: 'Feature store', other: 'Fraud detection', works: 1 },
  {
    title: 'Distributed time travel for feature generation',
    field: 'year',
    who: [`2016 says ${applied.id}#README.md`, `2017 says ${other.id}#README.md`],
  },
  { kind: 'added', what: 'Deep fraud detection', source: applied.id },
];

describe.skipIf(!hasNeo4j)('the queries in docs/neo4j.md', () => {
  const server = useNeo4j();
  let store: Store;
  beforeAll(async () => {
    store = await server.empty();
    const added = { kind: 'added', entity: fraudPaper, source: applied.id, path: 'README.md' } as const;
    const changes = [{ ...added, line: 20, before: null, after: { title: 'Deep fraud detection' } }];
    for (const set of [
      packSet,
      changeSet(applied, [appliedDocument()], { changes }),
      awesomeSet,
      changeSet(other, [otherDocument()]),
    ]) {
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
