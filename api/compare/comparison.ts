import { CairnError } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import { MOST } from '../limits.ts';

/** Which of some lists name which works. */
export interface Comparison {
  /** Ids of the lists, in the order asked for. */
  readonly sources: readonly string[];
  /** Work → the lists that have it: bit `i` stands for `sources[i]`. */
  readonly listed: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}

/** The lists to compare: those named, or one beside the largest of all others. */
async function chosen(reader: GraphReader, ids: readonly string[], notes: string[]): Promise<string[]> {
  const all = await reader.sources();
  const unknown = ids.find((id) => !all.some(({ source }) => source.id === id));
  if (unknown !== undefined) throw new CairnError('NOT_FOUND', `There is no source "${unknown}".`);
  if (ids.length > 1) return [...ids];
  const others = all
    .filter(({ source, resources }) => resources > 0 && !ids.includes(source.id))
    .toSorted((a, b) => b.resources - a.resources)
    .map(({ source }) => source.id);
  const room = MOST.compared - ids.length;
  if (others.length > room) notes.push(`Compared with the ${room} largest of ${others.length} other lists.`);
  return [...ids, ...others.slice(0, room)];
}

/**
 * Reads what lists name, each work once.
 * @param ids one to compare it with all others, or at least two
 * @throws CairnError NOT_FOUND for an unknown source, BAD_USER_INPUT for none or too many
 */
export async function compareLists(reader: GraphReader, ids: readonly string[]): Promise<Comparison> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0 || distinct.length > MOST.compared) {
    throw new CairnError('BAD_USER_INPUT', `ids must name 1 to ${MOST.compared} sources.`);
  }
  const notes: string[] = [];
  const sources = await chosen(reader, distinct, notes);
  const listed = new Map<string, number>();
  for (const [bit, source] of sources.entries()) {
    const [hop] = await reader.hops([source], { types: ['LISTS'], limit: MOST.listed });
    if (hop !== undefined && hop.total > 0 && hop.relations.length === 0) {
      notes.push(`${source} names ${hop.total} works, more than ${MOST.listed}; it was left out.`);
    }
    for (const { to } of hop?.relations ?? []) listed.set(to, (listed.get(to) ?? 0) | (1 << bit));
  }
  return { sources, listed, notes };
}

/** How many lists a work stands in. */
export function listsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
