import type { RelationType } from '../../schema/index.ts';
import type { Direction, EntityRecord, GraphReader, RelationCount, RelationRecord } from '../port.ts';

export interface NeighborhoodQuery {
  readonly id: string;
  /** All types when left out. */
  readonly types?: readonly RelationType[];
  /** Steps from the center: 1, or 2 at most. */
  readonly depth: number;
  /** Relations shown for each type and direction of each entity that is expanded. */
  readonly limitPerType: number;
}

/** How many relations of one type and direction are shown of an entity, and how many it has. */
export interface Shown {
  readonly entity: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly shown: number;
  readonly total: number;
}

export interface Neighborhood {
  /** The center first, then by distance; within a distance in the order found, best static rank first. */
  readonly entities: readonly EntityRecord[];
  /** Each joins two of the entities. */
  readonly relations: readonly RelationRecord[];
  /** For each expanded entity every type and direction it has. */
  readonly shown: readonly Shown[];
  /** True when the whole reached its limit and entities of the outer ring were not expanded. */
  readonly isCut: boolean;
}

const MOST_DEPTH = 2;
const MOST_PER_TYPE = 100;
/** No more entities than this are expanded into the answer, whatever the limits allow. */
const MOST_ENTITIES = 1_000;

type Reader = Pick<GraphReader, 'entities' | 'relationCounts' | 'relations'>;

interface Expansion {
  readonly count: RelationCount;
  readonly entity: string;
  readonly relations: readonly RelationRecord[];
}

/** Reads one ring: for each entity the best relations of each type and direction, few questions for many. */
async function expand(
  reader: Reader,
  ids: readonly string[],
  types: readonly RelationType[] | undefined,
  limit: number,
): Promise<readonly Expansion[]> {
  const counts = await reader.relationCounts(ids);
  const wanted = new Map<string, { count: RelationCount; entities: { id: string; total: number }[] }>();
  for (const [index, id] of ids.entries()) {
    for (const count of counts[index] ?? []) {
      if (types && !types.includes(count.type)) continue;
      const name = `${count.type} ${count.direction}`;
      const same = wanted.get(name) ?? { count, entities: [] };
      same.entities.push({ id, total: count.total });
      wanted.set(name, same);
    }
  }
  const expansions: Expansion[] = [];
  for (const { count, entities } of wanted.values()) {
    const query = { types: [count.type], direction: count.direction, limit };
    const pages = await reader.relations(
      entities.map(({ id }) => id),
      query,
    );
    for (const [index, { id, total }] of entities.entries()) {
      const relations = pages[index]?.relations ?? [];
      expansions.push({ entity: id, count: { ...count, total }, relations });
    }
  }
  const order = new Map(ids.map((id, index) => [id, index]));
  return expansions.sort((left, right) => (order.get(left.entity) ?? 0) - (order.get(right.entity) ?? 0));
}

/**
 * What stands around an entity: the best relations of each type and direction, one or two steps deep, with what
 * was left out told. Null when there is no such entity. Limits are clamped: depth to 2, relations of a type to
 * 100, entities to 1,000.
 */
export async function neighborhood(reader: Reader, query: NeighborhoodQuery): Promise<Neighborhood | null> {
  const [center] = await reader.entities([query.id]);
  if (!center) return null;
  const limit = Math.max(0, Math.min(Math.floor(query.limitPerType), MOST_PER_TYPE));
  const depth = Math.max(0, Math.min(Math.floor(query.depth), MOST_DEPTH));
  const found = new Set([center.id]);
  const relations = new Map<string, RelationRecord>();
  const shown: Shown[] = [];
  let ring: readonly string[] = [center.id];
  let isCut = false;
  for (let step = 0; step < depth && ring.length > 0; step += 1) {
    const next: string[] = [];
    for (const { entity, count, relations: best } of await expand(reader, ring, query.types, limit)) {
      let kept = 0;
      for (const relation of best) {
        const other = relation.from === entity ? relation.to : relation.from;
        if (!found.has(other)) {
          if (found.size >= MOST_ENTITIES) {
            isCut = true;
            continue;
          }
          found.add(other);
          next.push(other);
        }
        relations.set(relation.id, relation);
        kept += 1;
      }
      shown.push({ entity, ...count, shown: kept });
    }
    ring = next;
  }
  const entities = await reader.entities([...found]);
  return {
    entities: entities.filter((entity) => entity !== null),
    relations: [...relations.values()],
    shown,
    isCut,
  };
}
