import { compareCodePoints } from '../../schema/index.ts';
import type { Ranked, RankedRecord } from '../../schema/index.ts';
import { MOST } from '../limits.ts';

/** A ranked item and where it stands: the window of the static order it was ranked in. */
export interface Placed<R extends RankedRecord> {
  readonly window: number;
  readonly ranked: Ranked<R>;
}

export interface RankedPage<R extends RankedRecord> {
  readonly items: readonly Placed<R>[];
  readonly hasNextPage: boolean;
}

/** The place after which a page begins. */
export interface After {
  readonly window: number;
  readonly score: number;
  readonly id: string;
}

function isAfter<R extends RankedRecord>(item: Ranked<R>, { score, id }: After): boolean {
  return item.score < score || (item.score === score && compareCodePoints(item.record.id, id) > 0);
}

/**
 * Pages through a list that is ranked window by window: the store's static order is cut into windows, each is
 * ranked by itself, and they follow one another; so page after page neither skips nor repeats. `readWindow`
 * answers a window best first and whether another follows.
 */
export async function pageOfWindows<R extends RankedRecord>(
  readWindow: (
    window: number,
  ) => Promise<{ readonly ranked: readonly Ranked<R>[]; readonly isLast: boolean }>,
  windowSize: number,
  first: number,
  after: After | null,
): Promise<RankedPage<R>> {
  const items: Placed<R>[] = [];
  const windows = Math.ceil(MOST.ranked / windowSize);
  for (let window = Math.max(0, Math.floor(after?.window ?? 0)); window < windows; window += 1) {
    const { ranked, isLast } = await readWindow(window);
    for (const one of ranked) {
      if (after !== null && window === after.window && !isAfter(one, after)) continue;
      items.push({ window, ranked: one });
      if (items.length > first) break;
    }
    if (isLast || items.length > first) break;
  }
  return { items: items.slice(0, first), hasNextPage: items.length > first };
}
