import { compareCodePoints, type Relation } from '../../schema/index.ts';
import type { Community, EntityRecord } from '../../store/port.ts';

/** Where entities without an area and without neighbours that have one belong. */
const REST: Omit<Community, 'size'> = { id: 'other', name: 'Other' };

/** The area a pack gave the entity; null for what has none. */
function areaOf(entity: EntityRecord): string | null {
  if (entity.details === null) return null;
  const details: unknown = JSON.parse(entity.details);
  if (typeof details !== 'object' || details === null) return null;
  const { area } = details as Record<string, unknown>;
  return typeof area === 'string' ? area : null;
}

function majority(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [value, count] of votes) {
    const lead = best === null ? 1 : count - (votes.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && best !== null && compareCodePoints(value, best) < 0)) best = value;
  }
  return best;
}

/**
 * The community of every entity. A concept belongs to its pack area; a problem or pattern to the area most of the
 * concepts it is joined to lie in, because a map shows what hangs together; ties go to the smallest area.
 * @param areas names of the pack's areas by id, in the order the pack lists them
 */
export function findCommunities(
  entities: readonly EntityRecord[],
  relations: readonly Relation[],
  areas: ReadonlyMap<string, string>,
): { readonly of: ReadonlyMap<string, string>; readonly communities: readonly Community[] } {
  const home = new Map<string, string>();
  for (const entity of entities) {
    const area = areaOf(entity);
    if (entity.kind === 'Concept' && area !== null) home.set(entity.id, area);
  }
  const votes = new Map<string, Map<string, number>>();
  const vote = (entity: string, neighbor: string): void => {
    const area = home.get(neighbor);
    if (area === undefined || home.has(entity)) return;
    const counts = votes.get(entity) ?? new Map<string, number>();
    votes.set(entity, counts.set(area, (counts.get(area) ?? 0) + 1));
  };
  for (const { from, to } of relations) {
    vote(from, to);
    vote(to, from);
  }
  const of = new Map<string, string>();
  for (const entity of entities) {
    const area =
      home.get(entity.id) ?? majority(votes.get(entity.id) ?? new Map()) ?? areaOf(entity) ?? REST.id;
    of.set(entity.id, area);
  }
  const sizes = new Map<string, number>();
  for (const area of of.values()) sizes.set(area, (sizes.get(area) ?? 0) + 1);
  const communities = [...areas, [REST.id, REST.name] as const].flatMap(([id, name]) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ id, name, size }];
  });
  for (const [id, size] of sizes)
    if (!communities.some((each) => each.id === id)) communities.push({ id, name: id, size });
  return { of, communities };
}
