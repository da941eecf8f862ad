import { RELATION_TYPES, compareCodePoints, type Relation, type RelationType } from '../../schema/index.ts';
import { createExplored, type Explored, type HopReader } from './explored.ts';

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** All types when left out. */
  readonly types?: readonly RelationType[];
  /** Relations a path may have: 6 at most. */
  readonly maxLength: number;
  /** Paths to find: 20 at most. */
  readonly limit: number;
  /** True to pass through hubs: entities with over 200 relations of the types, sources, steps, organizations. */
  readonly hubs?: boolean;
}

/** A way through the graph that meets no entity twice; relations are followed in either direction. */
export interface Path {
  /** From one end to the other, both included. */
  readonly entities: readonly string[];
  /** Between each entity and the next, every relation that joins them, by id. */
  readonly hops: readonly (readonly Relation[])[];
}

export interface PathAnswer {
  /** By length, then by the ids along the way. */
  readonly paths: readonly Path[];
  /** Hubs that were met and not passed through, those nearest to both ends first; 50 at most. */
  readonly hubsLeftOut: readonly string[];
  /** True when a limit ended the search before everything within `maxLength` was seen. */
  readonly isCut: boolean;
}

/** Of all relations that join two neighbours the one that says most, the first by type; none of none. */
export function tellingRelation(relations: readonly Relation[]): readonly Relation[] {
  return relations
    .toSorted((a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type))
    .slice(0, 1);
}

const MOST_LENGTH = 6;
const MOST_PATHS = 20;
const MOST_HUBS = 50;
/** Partial paths that may be tried for one length. */
const MOST_STEPS = 200_000;

/** One end's part of the search: what lies within `radius` steps has been read. */
interface Side {
  readonly end: string;
  radius: number;
  /** Entities at exactly `radius` steps, not yet read. */
  ring: readonly string[];
  readonly seen: Set<string>;
}

async function grow(side: Side, explored: Explored): Promise<void> {
  await explored.expand(side.ring);
  const next: string[] = [];
  for (const id of side.ring) {
    if (explored.isHub(id)) continue;
    for (const neighbour of explored.neighboursOf(id)) {
      if (side.seen.has(neighbour)) continue;
      side.seen.add(neighbour);
      next.push(neighbour);
    }
  }
  side.ring = next;
  side.radius = next.length === 0 ? Number.POSITIVE_INFINITY : side.radius + 1;
}

/** Reads until every path of a length lies in what is known, always on the side where less is to be read. */
async function reach(length: number, sides: readonly [Side, Side], explored: Explored): Promise<void> {
  const [left, right] = sides;
  while (left.radius + right.radius < length) {
    await grow(right.ring.length < left.ring.length ? right : left, explored);
  }
}

/**
 * Whether an entity where the sides meet is a hub is known only once it has been read.
 * @returns steps to the far end, of everything that may lie on a path of the length
 */
async function readMeetings(
  length: number,
  { from, to }: PathQuery,
  explored: Explored,
): Promise<ReadonlyMap<string, number>> {
  for (;;) {
    const toTo = explored.distancesTo(to, length);
    const toFrom = explored.distancesTo(from, length);
    const unread: string[] = [];
    for (const [id, steps] of toFrom) {
      const rest = toTo.get(id);
      if (rest !== undefined && steps + rest <= length && !explored.isExpanded(id)) unread.push(id);
    }
    if (unread.length === 0) return toTo;
    await explored.expand(unread);
    if (unread.some((id) => !explored.isExpanded(id))) return explored.distancesTo(to, length);
  }
}

/**
 * The first `limit` paths of exactly one length in what is known, in order of the ids along them.
 * @param left steps to the far end
 */
function pathsOfLength(
  length: number,
  limit: number,
  { from, to }: PathQuery,
  explored: Explored,
  left: ReadonlyMap<string, number>,
): { readonly found: readonly (readonly string[])[]; readonly isCut: boolean } {
  const found: string[][] = [];
  const way = [from];
  let steps = 0;
  const walk = (id: string, remaining: number): void => {
    for (const next of explored.neighboursOf(id)) {
      if (found.length >= limit || steps >= MOST_STEPS) return;
      const distance = left.get(next);
      if (distance === undefined || distance > remaining - 1 || way.includes(next)) continue;
      if (next === to) {
        if (remaining === 1) found.push([...way, to]);
        continue;
      }
      if (remaining === 1 || explored.isHub(next)) continue;
      steps += 1;
      way.push(next);
      walk(next, remaining - 1);
      way.pop();
    }
  };
  walk(from, length);
  return { found, isCut: steps >= MOST_STEPS };
}

function nameHubs({ from, to }: PathQuery, explored: Explored): readonly string[] {
  const toFrom = explored.distancesTo(from, MOST_LENGTH);
  const toTo = explored.distancesTo(to, MOST_LENGTH);
  const far = 2 * MOST_LENGTH;
  return explored
    .hubs()
    .map((id) => ({ id, steps: (toFrom.get(id) ?? far) + (toTo.get(id) ?? far) }))
    .sort((left, right) => left.steps - right.steps || compareCodePoints(left.id, right.id))
    .slice(0, MOST_HUBS)
    .map(({ id }) => id);
}

/**
 * Simple paths between two entities, shortest first: a search from both ends over one-hop reads, the same for
 * every store. Hubs are not passed through unless asked for, and are named; an end is never a hub. Limits are
 * clamped: length to 6, paths to 20.
 */
export async function paths(reader: HopReader, query: PathQuery): Promise<PathAnswer> {
  const { from, to, types, hubs = false } = query;
  const limit = Math.max(0, Math.min(Math.floor(query.limit), MOST_PATHS));
  const maxLength = Math.min(Math.floor(query.maxLength), MOST_LENGTH);
  const explored = createExplored(reader, { ...(types && { types }), ends: [from, to], hubs });
  const side = (end: string): Side => ({ end, radius: 0, ring: [end], seen: new Set([end]) });
  const sides: readonly [Side, Side] = [side(from), side(to)];
  const answer: Path[] = [];
  let isCut = false;
  for (let length = 1; from !== to && length <= maxLength && answer.length < limit; length += 1) {
    await reach(length, sides, explored);
    const left = await readMeetings(length, query, explored);
    const { found, isCut: isShort } = pathsOfLength(length, limit - answer.length, query, explored, left);
    isCut ||= isShort;
    for (const entities of found) {
      const hops = entities.slice(1).map((id, index) => explored.between(entities[index] ?? '', id));
      answer.push({ entities, hops });
    }
  }
  return { paths: answer, hubsLeftOut: nameHubs(query, explored), isCut: isCut || explored.isCut() };
}
