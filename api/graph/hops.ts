import { RELATION_TYPES, compareCodePoints } from '../../schema/index.ts';
import type { RelationType } from '../../schema/index.ts';
import type { GraphReader, RelationPage, RelationRecord } from '../../store/port.ts';

/** An entity with more relations of the allowed types than this is a hub: ways through it say little. */
export const HUB_SIZE = 200;
/** The most relations of an end that are read; an end may be a hub. */
const END_LIMIT = 2_000;
const BATCH = 1_000;
const HUB_PREFIX = /^(?:source|step|org)\//;

/** One step from an entity: the neighbor and the relation that leads there. */
export interface Hop {
  readonly to: string;
  readonly relation: RelationRecord;
}

export interface HopOptions {
  /** Null allows all. */
  readonly types: readonly RelationType[] | null;
  readonly ends: readonly [from: string, to: string];
  /** Whether hubs may be passed through. */
  readonly hubs: boolean;
}

/** True for kinds that nearly everything is joined to. */
export function isHubKind(id: string): boolean {
  return HUB_PREFIX.test(id);
}

const typeRank = (relation: RelationRecord): number => RELATION_TYPES.indexOf(relation.type);

/** One hop for each neighbor, by its id; of several relations the first by type, then id. */
function hopsOf(entity: string, relations: readonly RelationRecord[]): readonly Hop[] {
  const best = new Map<string, RelationRecord>();
  for (const relation of relations) {
    const to = relation.from === entity ? relation.to : relation.from;
    const known = best.get(to);
    const isBetter =
      known === undefined ||
      typeRank(relation) < typeRank(known) ||
      (relation.type === known.type && compareCodePoints(relation.id, known.id) < 0);
    if (to !== entity && isBetter) best.set(to, relation);
  }
  return [...best].map(([to, relation]) => ({ to, relation })).sort((a, b) => compareCodePoints(a.to, b.to));
}

/** The hops from each entity; null for hubs that are neither ends nor admitted. */
export async function readHops(
  reader: GraphReader,
  ids: readonly string[],
  { types, ends, hubs }: HopOptions,
): Promise<readonly (readonly Hop[] | null)[]> {
  const base = types === null ? {} : { types };
  const isFree = (id: string): boolean => hubs || ends.includes(id);
  const free = ids.filter(isFree);
  const others = ids.filter((id) => !isFree(id));
  const read = async (some: readonly string[], limit: number): Promise<readonly RelationPage[]> => {
    const pages: RelationPage[] = [];
    for (let start = 0; start < some.length; start += BATCH) {
      pages.push(...(await reader.relations(some.slice(start, start + BATCH), { ...base, limit })));
    }
    return pages;
  };
  const [freePages, otherPages] = await Promise.all([read(free, END_LIMIT), read(others, HUB_SIZE)]);
  const pages = new Map([
    ...free.map((id, i) => [id, freePages[i]] as const),
    ...others.map((id, i) => [id, otherPages[i]] as const),
  ]);
  return ids.map((id) => {
    const page = pages.get(id);
    if (page === undefined || (!isFree(id) && page.total > HUB_SIZE)) return null;
    return hopsOf(id, page.relations);
  });
}
