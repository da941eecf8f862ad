import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationId } from '../../schema/id.ts';
import { neighborhood } from '../../store/graph/neighborhood.ts';
import { paths } from '../../store/graph/paths.ts';
import type { QueryPlan } from '../../store/neo4j/index.ts';
import type { Store } from '../../store/port.ts';
import { AT, changeSet } from '../store/build.ts';
import { generateList, generatePack, type GraphSize } from '../store/generate.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

const ENTITIES = 50_000;
const SIZE: GraphSize = {
  concepts: 500,
  organizations: 50,
  lists: 1,
  entriesPerList: 200,
  resources: 200,
  words: 1_000,
};
const SLOW = 600_000;

/** Many more resources, made by the server itself in the shape in which the store writes them. */
const MULTIPLY = `UNWIND range(1, $many) AS number CALL (number) {
    MATCH (c:Entity {id: 'concept/c' + (number % 500)}) MATCH (s:Entity {id: $source})
    MATCH (o:Entity {id: 'org/o' + (number % 50)})
    WITH number, c, s, o, 'resource/x' + number AS id
    CREATE (e:Entity:Resource {id: id, kind: 'Resource', title: 'Made ' + number, origin: 'source', rank: 1049595,
      order: '1049595 ' + id, near: ['ABOUT ' + c.id, 'LISTS ' + s.id, 'BY ' + o.id], degree: 3,
      counts: ['ABOUT out Concept 1', 'BY out Organization 1', 'LISTS in Source 1'],
      nameWords: 'made common n' + number + ' group' + (number % 2000), textWords: '', nearWords: '',
      marks: '§kResource §t' + c.id + ' §o' + o.id + ' §s' + s.id + ' §r1049595!' + id + ' §i' + id})
    CREATE (e)-[:ABOUT {id: 'rel/a' + number, evidence: 1}]->(c)
    CREATE (e)-[:BY {id: 'rel/b' + number, evidence: 1}]->(o)
    CREATE (s)-[:LISTS {id: 'rel/l' + number, evidence: 1}]->(e)
  } IN TRANSACTIONS OF 5000 ROWS`;

const CONCEPT = 'concept/c7';

/** Relations with evidence. */
const SUPPORTED = (generateList(SIZE, 0).put[0]?.evidence ?? [])
  .slice(0, 5)
  .map(({ relation }) => relationId(relation));

/** The ten that pages and searches are made of, each with the work it may be: far less than a look at every entity. */
const HOT: Readonly<Record<string, readonly [most: number, ask: (store: Store) => Promise<unknown>]>> = {
  'entities by id': [
    3_000,
    (store) => store.entities(Array.from({ length: 50 }, (_, n) => `resource/x${String(n + 1)}`)),
  ],
  'the best relations of a topic': [
    6_000,
    (store) => store.relations([CONCEPT], { types: ['ABOUT'], direction: 'in', limit: 30 }),
  ],
  'counts of relations': [300, (store) => store.relationCounts([CONCEPT, 'org/o3'])],
  evidence: [1_000, (store) => store.evidence(SUPPORTED, 5)],
  'a search by words': [
    6_000,
    (store) => store.search({ groups: [[{ words: 'group77', prefix: false }]], limit: 50 }),
  ],
  'a search within a topic': [
    12_000,
    (store) =>
      store.search({
        groups: [[{ words: 'common', prefix: false }]],
        filter: { topics: [CONCEPT] },
        limit: 50,
      }),
  ],
  suggestions: [25_000, (store) => store.suggest('group77', 3)],
  'what stands around': [20_000, (store) => neighborhood(store, { id: CONCEPT, depth: 1, limitPerType: 20 })],
  paths: [
    40_000,
    (store) => paths(store, { from: 'resource/x7', to: 'resource/x507', maxLength: 4, limit: 5 }),
  ],
  'a page of a kind': [
    2_000,
    (store) => store.entityPage({ filter: { kinds: ['Resource'] }, after: 'resource/x3', limit: 50 }),
  ],
  'the newest changes': [3_000, (store) => store.changes({ limit: 20 })],
  counts: [500, (store) => store.counts()],
};

describe.skipIf(!hasNeo4j)(`over ${ENTITIES.toLocaleString('en-US')} entities Neo4j looks at few for`, () => {
  const server = useNeo4j();
  const plans: QueryPlan[] = [];
  let store: Store;
  beforeAll(async () => {
    store = await server.empty({ onPlan: (plan) => plans.push(plan) });
    await store.apply(generatePack(SIZE), AT);
    const list = generateList(SIZE, 0);
    const entries = list.put.flatMap((each) => each.entries);
    const changes = entries.map((entry) => ({
      kind: 'added' as const,
      entity: entry.entity,
      source: entry.source,
      path: entry.path,
      line: entry.lines[0],
      before: null,
      after: {},
    }));
    await store.apply(changeSet(list.source, list.put, { changes }), AT);
    const session = server.driver().session();
    await session.run(MULTIPLY, { many: ENTITIES, source: list.source.id });
    await session.run('CALL db.awaitIndexes(120)');
    await session.close();
  }, SLOW);
  afterAll(() => store?.close());

  it.each(Object.entries(HOT).map(([name, [most, ask]]) => [name, most, ask] as const))(
    '%s',
    { timeout: SLOW },
    async (_, most, ask) => {
      await store.generation();
      await ask(store);
      plans.length = 0;
      const answer = await ask(store);
      expect(JSON.stringify(answer).length).toBeGreaterThan(100);
      const dbHits = plans.reduce((sum, plan) => sum + plan.dbHits, 0);
      expect(
        dbHits,
        plans.map(({ cypher, dbHits: hits }) => `${String(hits)} ${cypher}`).join('\n'),
      ).toBeLessThan(most);
      const scans = plans.flatMap(({ operators }) =>
        operators.filter((each) => /AllNodesScan|Scan.*:(Entity|Resource|Evidence|Claim)\b/.test(each)),
      );
      expect(scans).toEqual([]);
    },
  );
});
