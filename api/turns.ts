import { CairnError } from '../schema/index.ts';

/** Lets a few works run at a time, in the order they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * At most `atOnce` works run, at most `waiting` wait: a crowd is answered one after another instead of all too late.
 * Beyond that LIMIT_EXCEEDED is thrown. Between two works the event loop goes round, so that a store that answers at
 * once does not keep requests from being read, answers from being sent and timers from being heard.
 */
export function createTurns(atOnce: number, waiting: number): Turns {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new CairnError(
          'LIMIT_EXCEEDED',
          `${waiting} questions wait for an answer already; ask again in a moment.`,
        );
      }
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else setImmediate(next);
    }
  };
}
