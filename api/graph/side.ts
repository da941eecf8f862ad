import type { GraphReader } from '../../store/port.ts';
import { HUB_SIZE, isHubKind, readHops } from './hops.ts';
import type { Hop, HopOptions } from './hops.ts';

/** What is known of the graph from one end: how far everything reached lies, and the hops of what was opened. */
export interface Side {
  readonly distance: Map<string, number>;
  readonly hops: Map<string, readonly Hop[]>;
  /** Reached but not passed through. */
  readonly hubs: Set<string>;
  /** Number of layers opened. */
  depth: number;
  frontier: readonly string[];
}

export function sideFrom(id: string): Side {
  return { distance: new Map([[id, 0]]), hops: new Map(), hubs: new Set(), depth: 0, frontier: [id] };
}

/** Opens the frontier of a side; answers how many entities were opened. */
export async function openLayer(reader: GraphReader, side: Side, options: HopOptions): Promise<number> {
  const opened = side.frontier;
  const answers = await readHops(reader, opened, options);
  const next: string[] = [];
  side.depth += 1;
  opened.forEach((id, i) => {
    const hops = answers[i];
    if (!hops) {
      side.hubs.add(id);
      return;
    }
    side.hops.set(id, hops);
    for (const { to } of hops) {
      if (side.distance.has(to)) continue;
      if (!options.hubs && isHubKind(to) && !options.ends.includes(to)) {
        side.hubs.add(to);
        continue;
      }
      side.distance.set(to, side.depth);
      next.push(to);
    }
  });
  side.frontier = next;
  return opened.length;
}

const BATCH = 1_000;

/**
 * Takes hubs out of where two sides meet. What lies in the middle of a path is never opened, so its size is asked
 * for here.
 */
export async function dropHubsBetween(
  reader: GraphReader,
  forward: Side,
  backward: Side,
  { types, ends, hubs }: HopOptions,
): Promise<void> {
  if (hubs) return;
  const middle = forward.frontier.concat(backward.frontier).filter((id) => {
    const isUnopened = !forward.hops.has(id) && !backward.hops.has(id);
    return isUnopened && forward.distance.has(id) && backward.distance.has(id) && !ends.includes(id);
  });
  const unique = [...new Set(middle)];
  for (let start = 0; start < unique.length; start += BATCH) {
    const batch = unique.slice(start, start + BATCH);
    const counts = await reader.relationCounts(batch);
    batch.forEach((id, i) => {
      const size = (counts[i] ?? [])
        .filter(({ type }) => types === null || types.includes(type))
        .reduce((sum, { total }) => sum + total, 0);
      if (size <= HUB_SIZE) return;
      for (const side of [forward, backward]) {
        side.distance.delete(id);
        side.hubs.add(id);
      }
    });
  }
}
