import { RELATION_TYPES, compareCodePoints } from '../../schema/index.ts';
import type { RelationType } from '../../schema/index.ts';
import type { Direction, GraphReader, RelationRecord } from '../../store/port.ts';
import { isHubKind } from './hops.ts';

export interface NeighborhoodQuery {
  readonly id: string;
  /** Null allows all. */
  readonly types: readonly RelationType[] | null;
  /** 1 or 2. */
  readonly depth: number;
  /** Most relations of each type and direction. */
  readonly perType: number;
}

export interface ShownCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly shown: number;
  readonly total: number;
}

export interface FoundNeighborhood {
  /** The others, without the center; nearest first, then in the order found. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationRecord[];
  readonly shown: readonly ShownCount[];
  readonly isCut: boolean;
}

/** Most entities around a center: what a picture can hold. */
export const AROUND_LIMIT = 200;
const RELATIONS_LIMIT = 600;
/** A second step shows fewer of each type, so that the first stays in view. */
const SECOND_STEP = 3;

interface Hops {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly relations: readonly RelationRecord[];
}

/** The relations of some entities, by type and direction, as many as asked for of each. */
async function hopsFrom(
  reader: GraphReader,
  ids: readonly string[],
  types: readonly RelationType[],
  limit: number,
): Promise<readonly Hops[]> {
  const counts = await reader.relationCounts(ids);
  const wanted = types.flatMap((type) =>
    (['out', 'in'] as const)
      .map((direction) => ({
        type,
        direction,
        having: ids.filter((_id, i) =>
          counts[i]?.some((count) => count.type === type && count.direction === direction && count.total > 0),
        ),
      }))
      .filter(({ having }) => having.length > 0),
  );
  return Promise.all(
    wanted.map(async ({ type, direction, having }) => {
      const pages = await reader.relations(having, { types: [type], direction, limit });
      return { type, direction, relations: pages.flatMap((page) => page.relations) };
    }),
  );
}

/** What stands around an entity, best of each type first, with the relations among all that is shown. */
export async function findNeighborhood(
  reader: GraphReader,
  { id, types, depth, perType }: NeighborhoodQuery,
): Promise<FoundNeighborhood> {
  const allowed = types ?? RELATION_TYPES;
  const relations = new Map<string, RelationRecord>();
  const around = new Set<string>();
  let isCut = false;
  const take = (hops: readonly Hops[]): void => {
    for (const relation of hops.flatMap((hop) => hop.relations)) {
      const others = [relation.from, relation.to].filter((end) => end !== id && !around.has(end));
      if (around.size + others.length > AROUND_LIMIT) {
        isCut = true;
        continue;
      }
      for (const other of others) around.add(other);
      relations.set(relation.id, relation);
    }
  };

  const near = await hopsFrom(reader, [id], allowed, perType);
  take(near);
  if (depth > 1 && around.size > 0) {
    const open = [...around].filter((other) => !isHubKind(other));
    if (open.length > 0) take(await hopsFrom(reader, open, allowed, Math.min(perType, SECOND_STEP)));
  }

  const among = (await reader.relationsAmong([id, ...around], RELATIONS_LIMIT)).filter(
    (relation) => allowed.includes(relation.type) && !relations.has(relation.id),
  );
  if (among.length > 0) {
    for (const relation of await reader.relationsById(among.map((one) => one.id))) {
      if (relation !== null) relations.set(relation.id, relation);
    }
  }

  const [counts] = await reader.relationCounts([id]);
  const shown = (counts ?? [])
    .filter(({ type }) => allowed.includes(type))
    .map(({ type, direction, total }) => ({
      type,
      direction,
      total,
      shown: near.find((hop) => hop.type === type && hop.direction === direction)?.relations.length ?? 0,
    }));
  return {
    entities: [...around],
    relations: [...relations.values()].sort((a, b) => compareCodePoints(a.id, b.id)),
    shown,
    isCut,
  };
}
