import { rankForTopic } from '../../schema/index.ts';
import type { EntityKind, Ranked, RelationType, TopicGround } from '../../schema/index.ts';
import type { EntityRecord, RelationRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import type { PageInfoValue } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { RankedEdgeParent } from '../parents.ts';
import { pageOfWindows } from '../search/windows.ts';

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

/**
 * A resolver for the works that relations of `types` join to an entity, ranked with reasons. `isBasisRanked` says
 * whether what a relation rests on counts: for a topic it does, for an organization it does not.
 */
export function rankedWorks(
  types: readonly RelationType[],
  kind: EntityKind,
  isBasisRanked: boolean,
): (entity: EntityRecord, args: RankedArguments, context: ApiContext) => Promise<RankedConnectionParent> {
  return async (entity, args, context) => {
    const { loaders, generation } = context;
    const cursor = decodeCursor(args.after, 2);
    const first = firstOf(args, context);
    const { newestYear } = await context.vocabulary();
    const relationsOf = new Map<string, readonly RelationRecord[]>();
    let total = 0;

    const readWindow = async (
      window: number,
    ): Promise<{ ranked: readonly Ranked<EntityRecord>[]; isLast: boolean }> => {
      const limit = (window + 1) * WINDOW;
      const page = await loaders.relations.load({
        id: entity.id,
        query: { types, direction: 'in', kinds: [kind], limit },
      });
      total = page.total;
      const earlier = new Set(page.relations.slice(0, window * WINDOW).map(({ from }) => from));
      const works = byWork(page.relations.slice(window * WINDOW).filter(({ from }) => !earlier.has(from)));
      const records = await Promise.all([...works.keys()].map((id) => loaders.entity.load(id)));
      const candidates = records
        .filter((record) => record !== null)
        .map((record) => {
          const relations = works.get(record.id) ?? [];
          relationsOf.set(record.id, relations);
          return { record, grounds: isBasisRanked ? relations.map(groundOf) : [] };
        });
      const isLast = page.relations.length < limit;
      if (isLast) total = byWork(page.relations).size;
      return { ranked: rankForTopic(entity, candidates, { newestYear }), isLast };
    };

    const after = cursor && { window: cursor.key[0] ?? 0, score: cursor.key[1] ?? 0, id: cursor.id };
    const { items, hasNextPage } = await pageOfWindows(readWindow, WINDOW, first, after);
    const edges = items.map(({ window, ranked: { record, score, why, sentence } }) => ({
      cursor: encodeCursor({ generation, key: [window, score], id: record.id }),
      node: record,
      score,
      why,
      sentence,
      relations: (relationsOf.get(record.id) ?? []).map(({ id }) => id),
    }));
    return { edges, total, pageInfo: pageInfo(edges, hasNextPage, cursor, context) };
  };
}
