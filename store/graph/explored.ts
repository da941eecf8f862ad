import { compareCodePoints, type EntityKind, type Relation, type RelationType } from '../../schema/index.ts';
import type { GraphReader } from '../port.ts';

export type HopReader = Pick<GraphReader, 'hops' | 'relations'>;

export interface ExploreOptions {
  readonly types?: readonly RelationType[];
  /** Never hubs, however many relations they have. */
  readonly ends: readonly string[];
  /** True to pass through hubs as well. */
  readonly hubs: boolean;
}

/** The part of the graph that has been read so far. */
export interface Explored {
  /** Reads what joins entities to others; those that were read before are not read again. */
  expand(ids: readonly string[]): Promise<void>;
  /** Neighbours by id, as far as they are known. */
  neighboursOf(id: string): readonly string[];
  /** All known relations between two entities, by id. */
  between(left: string, right: string): readonly Relation[];
  /** True for an entity that is not to be passed through; known once it was expanded. */
  isHub(id: string): boolean;
  isExpanded(id: string): boolean;
  /** Steps to `end` of everything within `most` steps, no hub passed through. */
  distancesTo(end: string, most: number): ReadonlyMap<string, number>;
  hubs(): readonly string[];
  /** True when something was left unread because of a limit. */
  isCut(): boolean;
}

/** More relations than this make a hub. */
const HUB = 200;
/** Asked to pass through hubs, those with more relations than this are left out all the same. */
const HUGE = 2_000;
const HUB_KINDS: ReadonlySet<EntityKind> = new Set(['Source', 'Step', 'Organization']);
const BATCH = 500;
/** Relations read for one question at most. */
const BUDGET = 200_000;

export function createExplored(reader: HopReader, options: ExploreOptions): Explored {
  const { types, ends, hubs: passHubs } = options;
  const links = new Map<string, Map<string, Relation[]>>();
  const sorted = new Map<string, readonly string[]>();
  const expanded = new Set<string>();
  const hubs = new Set<string>();
  const seen = new Set<string>();
  let isCut = false;

  const link = (from: string, to: string, relation: Relation): void => {
    const neighbours = links.get(from) ?? new Map<string, Relation[]>();
    links.set(from, neighbours);
    const relations = neighbours.get(to);
    if (relations) relations.push(relation);
    else neighbours.set(to, [relation]);
    sorted.delete(from);
  };
  const add = (relation: Relation): void => {
    if (seen.has(relation.id) || relation.from === relation.to) return;
    seen.add(relation.id);
    link(relation.from, relation.to, relation);
    link(relation.to, relation.from, relation);
  };
  const readHops = async (ids: readonly string[], limit: number): Promise<void> => {
    const hops = await reader.hops(ids, { ...(types && { types }), limit });
    for (const [index, id] of ids.entries()) {
      const hop = hops[index];
      if (!hop) continue;
      const isEnd = ends.includes(id);
      const isHub = hop.total > HUB || (hop.kind !== null && HUB_KINDS.has(hop.kind));
      if (!isEnd && (hop.total > limit || (isHub && !passHubs))) {
        hubs.add(id);
        continue;
      }
      if (hop.total > limit) {
        // An end with more relations than can be read: the best ranked ones stand for the rest.
        isCut = true;
        const [page] = await reader.relations([id], { ...(types && { types }), limit });
        for (const relation of page?.relations ?? []) add(relation);
      } else for (const relation of hop.relations) add(relation);
    }
  };

  return {
    expand: async (ids) => {
      const wanted = ids.filter((id) => !expanded.has(id));
      const isEnd = wanted.some((id) => ends.includes(id));
      for (let start = 0; start < wanted.length; start += BATCH) {
        if (seen.size > BUDGET) {
          isCut = true;
          return;
        }
        const batch = wanted.slice(start, start + BATCH);
        for (const id of batch) expanded.add(id);
        await readHops(batch, passHubs || isEnd ? HUGE : HUB);
      }
    },
    neighboursOf: (id) => {
      const known = sorted.get(id);
      if (known) return known;
      const neighbours = [...(links.get(id)?.keys() ?? [])].sort(compareCodePoints);
      sorted.set(id, neighbours);
      return neighbours;
    },
    between: (left, right) =>
      [...(links.get(left)?.get(right) ?? [])].sort((a, b) => compareCodePoints(a.id, b.id)),
    isHub: (id) => hubs.has(id),
    isExpanded: (id) => expanded.has(id),
    distancesTo: (end, most) => {
      const distances = new Map([[end, 0]]);
      let ring = [end];
      for (let distance = 1; distance <= most && ring.length > 0; distance += 1) {
        const next: string[] = [];
        for (const id of ring) {
          for (const neighbour of links.get(id)?.keys() ?? []) {
            if (distances.has(neighbour)) continue;
            distances.set(neighbour, distance);
            if (!hubs.has(neighbour)) next.push(neighbour);
          }
        }
        ring = next;
      }
      return distances;
    },
    hubs: () => [...hubs],
    isCut: () => isCut,
  };
}
