import type { Connection, Query } from '../connection.ts';
import { CairnError } from '../../../schema/index.ts';
import { generationIn, loadKnown, type Known } from './known.ts';

/** Asks a question; it may be asked several times. */
export type Together = <Result>(work: (query: Query, known: Known) => Promise<Result>) => Promise<Result>;

/** What is known, kept from one question to the next. */
export interface KnownMemory {
  known: Known | null;
}

type Outcome = { readonly value: unknown } | { readonly cause: unknown };

interface Asked {
  readonly work: (query: Query, known: Known) => Promise<unknown>;
  readonly tell: (outcome: Outcome) => void;
}

/** Questions asked anew when the graph changed under them; then the last answer is given. */
const ATTEMPTS = 3;
/** Questions that go out together at most. */
const MOST_TOGETHER = 16;

const settled = (work: Promise<unknown>): Promise<Outcome> =>
  work.then(
    (value) => ({ value }),
    (cause: unknown) => ({ cause }),
  );

/**
 * Questions that are put before the program next waits go out together, in one transaction and without waiting for
 * each other: a page asks many small ones, and beginning, ending and looking whether the graph changed cost as much as
 * most of them. Each is answered as soon as its own answer is there. Answers rest on what is known of the graph as it
 * is now; what changed meanwhile is asked again.
 */
export function createTogether(connection: Connection, memory: KnownMemory): Together {
  let waiting: Asked[] = [];

  /** @returns those that must be asked again: the graph changed, or another's failure may have ended theirs */
  const ask = (asked: readonly Asked[], isLast: boolean): Promise<{ stale: Asked[]; failed: Asked[] }> =>
    connection.read(async (query) => {
      const before = memory.known ?? (await loadKnown(query));
      memory.known = before;
      const generation = settled(generationIn(query));
      const stale: Asked[] = [];
      const failed: Asked[] = [];
      const answer = async (each: Asked): Promise<void> => {
        const outcome = await settled(each.work(query, before));
        const now = await generation;
        const isCurrent = 'value' in now && now.value === before.generation;
        if (!isCurrent && memory.known === before) memory.known = null;
        const isOwn = 'value' in outcome || outcome.cause instanceof CairnError;
        if ('value' in now && !isCurrent && !isLast) stale.push(each);
        else if (isOwn && 'value' in now) each.tell(outcome);
        else if (asked.length > 1) failed.push(each);
        else throw 'cause' in outcome ? outcome.cause : (now as { readonly cause: unknown }).cause;
      };
      await Promise.all(asked.map(answer));
      return { stale, failed };
    });
  const answer = async (asked: readonly Asked[], attempt: number): Promise<void> => {
    try {
      const { stale, failed } = await ask(asked, attempt >= ATTEMPTS);
      const again = stale.length === 0 ? [] : [answer(stale, attempt + 1)];
      await Promise.all([...again, ...failed.map((each) => answer([each], attempt))]);
    } catch (cause) {
      for (const each of asked) each.tell({ cause });
    }
  };
  const send = (): void => {
    const asked = waiting;
    waiting = [];
    for (let start = 0; start < asked.length; start += MOST_TOGETHER) {
      void answer(asked.slice(start, start + MOST_TOGETHER), 1);
    }
  };
  return <Result>(work: (query: Query, known: Known) => Promise<Result>): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      const tell = (outcome: Outcome): void => {
        if ('value' in outcome) resolve(outcome.value as Result);
        else reject(outcome.cause as Error);
      };
      waiting.push({ work, tell });
    });
}
