import type { ChangeRecord, GraphReader } from '../../store/port.ts';

const PAGE = 200;
/** Changes kept for a reader that is slower than the writer; beyond it the oldest are lost. */
const WAITING = 5_000;

/** Lines of the log after the line `after`, oldest first. */
async function changesAfter(
  reader: GraphReader,
  source: string | null,
  after: number,
): Promise<readonly ChangeRecord[]> {
  const found: ChangeRecord[] = [];
  for (let before: number | undefined; found.length < WAITING; before = found.at(-1)?.sequence) {
    const { changes } = await reader.changes({
      ...(source === null ? {} : { source }),
      ...(before === undefined ? {} : { before }),
      limit: PAGE,
    });
    const fresh = changes.filter(({ sequence }) => sequence > after);
    found.push(...fresh);
    if (fresh.length < PAGE) break;
  }
  return found.reverse();
}

/**
 * Lines of the change log as they are written, of one source or of all. The store is asked for its generation every
 * `interval` milliseconds, whichever process writes to it. Ends when the reader returns, with the store's error when it
 * fails.
 */
export function changeFeed(
  reader: GraphReader,
  source: string | null,
  interval: number,
): AsyncIterableIterator<ChangeRecord> {
  const waiting: ChangeRecord[] = [];
  let isOver = false;
  let seen: { generation: number; sequence: number } | null = null;
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Looks once; what stood in the log at the first look is not told. */
  const look = async (): Promise<void> => {
    const generation = await reader.generation();
    if (seen === null) {
      const { changes } = await reader.changes({ limit: 1 });
      seen = { generation, sequence: changes[0]?.sequence ?? 0 };
    } else if (generation !== seen.generation) {
      const fresh = await changesAfter(reader, source, seen.sequence);
      seen = { generation, sequence: fresh.at(-1)?.sequence ?? seen.sequence };
      waiting.push(...fresh);
    }
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, interval);
    });

  return {
    async next() {
      while (!isOver) {
        const change = waiting.shift();
        if (change !== undefined) return { done: false, value: change };
        if (seen !== null) await pause();
        if (!isOver) await look();
      }
      return { done: true, value: undefined };
    },
    return() {
      isOver = true;
      clearTimeout(timer);
      wake();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
