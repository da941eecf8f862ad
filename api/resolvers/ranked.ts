import type { GraphQLResolveInfo } from 'graphql';
import { rankForTopic } from '../../schema/index.ts';
import type { EntityKind, Ranked, RelationType, TopicGround } from '../../schema/index.ts';
import type { EntityRecord, RelationRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import type { PageInfoValue } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { RankedEdgeParent } from '../parents.ts';
import { evidenceAsked } from '../evidence-asked.ts';
import { pageOfWindows } from '../search/windows.ts';
import type { Placed } from '../search/windows.ts';

/** Works are ranked this many relations at a time. */
const WINDOW = 200;

interface RankedConnectionParent {
  readonly edges: readonly RankedEdgeParent[];
  readonly pageInfo: PageInfoValue;
  readonly total: number;
}

interface RankedArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

function groundOf({ type, grounds }: RelationRecord): TopicGround {
  return { type, bases: grounds.map(({ basis }) => basis) };
}

/** Relations by the work at their start, works in the order of their first relation. */
function byWork(relations: readonly RelationRecord[]): Map<string, RelationRecord[]> {
  const works = new Map<string, RelationRecord[]>();
  for (const relation of relations) {
    const same = works.get(relation.from);
    if (same) same.push(relation);
    else works.set(relation.from, [relation]);
  }
  return works;
}

/** A window of works in order, and the relations that put each there. */
interface RankedWindow {
  readonly ranked: readonly Ranked<EntityRecord>[];
  readonly relationsOf: ReadonlyMap<string, readonly string[]>;
  readonly isLast: boolean;
  readonly total: number;
}

interface Which {
  readonly types: readonly RelationType[];
  readonly kind: EntityKind;
  /** Whether what a relation rests on counts: for a topic it does, for an organization it does not. */
  readonly isBasisRanked: boolean;
}

async function rankWindow(
  entity: EntityRecord,
  { types, kind, isBasisRanked }: Which,
  window: number,
  { loaders, vocabulary }: ApiContext,
): Promise<RankedWindow> {
  const limit = (window + 1) * WINDOW;
  const query = { types, direction: 'in', kinds: [kind], limit, withOthers: true } as const;
  const { newestYear } = await vocabulary();
  const { relations, total, others = [] } = await loaders.relations.load({ id: entity.id, query });
  const earlier = new Set(relations.slice(0, window * WINDOW).map(({ from }) => from));
  const works = byWork(relations.slice(window * WINDOW).filter(({ from }) => !earlier.has(from)));
  const records = new Map(others.map((record) => [record.id, record]));
  const candidates = [...works].flatMap(([id, grounding]) => {
    const record = records.get(id);
    return record ? [{ record, grounds: isBasisRanked ? grounding.map(groundOf) : [] }] : [];
  });
  const isLast = relations.length < limit;
  return {
    ranked: rankForTopic(entity, candidates, { newestYear }),
    relationsOf: new Map([...works].map(([id, all]) => [id, all.map((relation) => relation.id)])),
    isLast,
    total: isLast ? byWork(relations).size : total,
  };
}

type Grounded = Pick<RankedEdgeParent, 'relations' | 'read'>;

/** What is put into words or code is made only when it is asked for. */
function edgeOf(
  { window, ranked }: Placed<EntityRecord>,
  { relations, read }: Grounded,
  { generation }: ApiContext,
): RankedEdgeParent {
  const { record, score } = ranked;
  return {
    get cursor() {
      return encodeCursor({ generation, key: [window, score], id: record.id });
    },
    node: record,
    score,
    get why() {
      return ranked.why;
    },
    get sentence() {
      return ranked.sentence;
    },
    relations,
    read,
  };
}

/** The relations that put each work into the list, with at most `limit` pieces of evidence of each where it is asked for. */
async function groundsOf(
  items: readonly Placed<EntityRecord>[],
  windows: readonly RankedWindow[],
  limit: number | null,
  { loaders }: ApiContext,
): Promise<readonly Grounded[]> {
  const relations = items.map(
    ({ ranked: { record } }) =>
      windows.find(({ relationsOf }) => relationsOf.has(record.id))?.relationsOf.get(record.id) ?? [],
  );
  if (limit === null) return relations.map((each) => ({ relations: each, read: null }));
  const pages = await loaders.evidencePages.load({ relations: relations.flat(), limit });
  let next = 0;
  return relations.map((each) => ({
    relations: each,
    read: { limit, pages: pages.slice(next, (next += each.length)) },
  }));
}

/** A resolver for the works that relations of some types join to an entity, ranked with reasons. */
export function rankedWorks(
  which: Which,
): (
  entity: EntityRecord,
  args: RankedArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => Promise<RankedConnectionParent> {
  const name = `${which.types.join(' ')} ${which.kind}`;
  return async (entity, args, context, info) => {
    const cursor = decodeCursor(args.after, 2);
    const first = firstOf(args, context);
    const evidence = evidenceAsked(info, ['edges', 'evidence'], context);
    const windows: RankedWindow[] = [];
    const readWindow = async (window: number): Promise<RankedWindow> => {
      const read = await context.memory.remember(
        `${entity.id} ${name} ${window}`,
        () => rankWindow(entity, which, window, context),
        ({ ranked }) => 1 + ranked.length,
      );
      windows.push(read);
      return read;
    };
    const after = cursor && { window: cursor.key[0] ?? 0, score: cursor.key[1] ?? 0, id: cursor.id };
    const { items, hasNextPage } = await pageOfWindows(readWindow, WINDOW, first, after);
    const grounds = await groundsOf(items, windows, evidence, context);
    const edges = items.map((item, at) =>
      edgeOf(item, grounds[at] ?? { relations: [], read: null }, context),
    );
    const total = windows.at(-1)?.total ?? 0;
    return { edges, total, pageInfo: pageInfo(edges, hasNextPage, cursor, context) };
  };
}
