import { deepStrictEqual } from 'node:assert';
import type { Driver } from 'neo4j-driver';
import { compareCodePoints } from '../schema/index.ts';
import type { RelationQuery, Store } from '../store/port.ts';
import { openDriver, type Server } from './neo4j-database.ts';
import { against, percentile95, timed, wallClock, type Row } from './row.ts';

const WARM_UP = 200;
/** Of each; p95 is then the sixtieth worst, and not one pause of the machine. */
const ASKED = 1_200;

/** A work of the page: relation, work, who made it, lists, and three pieces of evidence with their places. */
type PageRow = readonly unknown[];

/** A topic and its best thirty works with their evidence. */
interface Page {
  readonly topic: readonly unknown[];
  readonly rows: readonly PageRow[];
}

const HAND_WRITTEN = `MATCH (c:Concept {id: $id})
  CALL (c) {
    MATCH (c)<-[r:ABOUT|EXPLAINS]-(w:Entity) WITH r, w ORDER BY w.order, r.id LIMIT 30
    RETURN collect([r.id, type(r), w.id, w.title, w.url, w.form, w.year, w.description,
      [(w)-[:BY]->(o:Organization) | o.title], [(w)<-[:LISTS]-(l:Source) | l.id], r.evidence,
      COLLECT {
        MATCH (x:Evidence {relation: r.id})<-[:PROVES]-(d:Document)-[:OF]->(s:SourceRecord)
        RETURN [x.id, x.quote, x.rule, x.basis, x.first, x.page, d.path, d.contentHash, s.id, s.revision, s.license]
        ORDER BY s.kind <> 'pack', s.id, d.path, x.first, x.page, x.last, x.id LIMIT 3
      }]) AS rows
  }
  RETURN [c.id, c.title, c.description, c.level, c.aliases, c.degree], rows`;

const inOrder = (texts: unknown): unknown => (texts as string[]).toSorted(compareCodePoints);

async function byHand(driver: Driver, id: string): Promise<Page> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const { records } = await session.run(HAND_WRITTEN, { id });
  await session.close();
  const [topic, rows] = records[0]?.map((value: unknown) => value) as unknown as [PageRow, PageRow[]];
  return {
    topic,
    rows: rows.map((row) => row.map((value, at) => (at === 8 || at === 9 ? inOrder(value) : value))),
  };
}

async function throughStore(store: Store, id: string): Promise<Page> {
  const query: RelationQuery = {
    types: ['ABOUT', 'EXPLAINS'],
    direction: 'in',
    limit: 30,
    withOthers: true,
    withEvidence: 3,
  };
  const [[topic], [page]] = await Promise.all([store.entities([id]), store.relations([id], query)]);
  return {
    topic: [topic?.id, topic?.title, topic?.description, topic?.level, topic?.aliases, topic?.degree],
    rows: (page?.relations ?? []).map(({ id: relation, type, evidenceCount }, at) => {
      const work = page?.others?.[at];
      const evidence = page?.evidence?.[at]?.evidence ?? [];
      return [
        ...[relation, type, work?.id, work?.title, work?.url, work?.form, work?.year, work?.description],
        ...[inOrder(work?.organizations.map(({ title }) => title)), work?.lists, evidenceCount],
        evidence.map(({ id: key, quote, rule, basis, place, contentHash, sourceRecord }) => [
          ...[key, quote, rule, basis, place.lines?.[0] ?? null, place.page, place.path, contentHash],
          ...[sourceRecord.id, sourceRecord.revision, sourceRecord.license],
        ]),
      ];
    }),
  };
}

/**
 * The page of a topic through the port beside Cypher written by hand; both must answer the same. Asked one by one in turn,
 * first the one and then the other first, so that both see the same weather of server, machine and collector.
 */
export async function pageRow(server: Server, store: Store, id: string): Promise<Row> {
  const driver = openDriver(server);
  const works = [() => throughStore(store, id), () => byHand(driver, id)] as const;
  try {
    const [ours, hand] = await Promise.all(works.map((work) => work()));
    deepStrictEqual(ours, hand);
    if (ours?.rows.length !== 30) throw new Error(`${id} has fewer than thirty works.`);
    for (let round = 0; round < WARM_UP; round += 1) for (const work of works) await work();
    const times: readonly number[][] = [[], []];
    const order = [...works.entries()];
    for (let asked = 0; asked < ASKED; asked += 1) {
      for (const [at, work] of order) times[at]?.push(await timed(work, wallClock));
      order.reverse();
    }
    const [page, baseline] = times.map(percentile95);
    return against(
      'topic page from Neo4j, p95, beside hand-written Cypher for the same answer',
      page ?? Number.NaN,
      baseline ?? Number.NaN,
      { unit: 'ms', must: 1.5, aim: 1.2 },
    );
  } finally {
    await driver.close();
  }
}
