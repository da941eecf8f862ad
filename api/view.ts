import type { ExecutionResult } from 'graphql';
import { CairnError } from '../schema/index.ts';
import type { Control } from '../store/control.ts';
import type { GraphReader } from '../store/port.ts';
import type { Precision } from './confidence.ts';
import type { ApiContext } from './context.ts';
import { createEntityMemory } from './entity-memory.ts';
import { changeFeed } from './events/change-feed.ts';
import { createGenerationMemory } from './generation-memory.ts';
import { guardedReader } from './guarded-reader.ts';
import { createLoaders } from './loaders.ts';
import { createTurns } from './turns.ts';
import type { Vocabulary } from './search/vocabulary.ts';

export interface ViewOptions {
  readonly reader: GraphReader;
  readonly control: Control | null;
  readonly precision: Precision;
  readonly vocabulary: (generation: number) => Promise<Vocabulary>;
  readonly now: () => Date;
  /** Milliseconds an operation may take. */
  readonly deadline: number;
  /** Milliseconds between two looks at the change log for those who follow it. */
  readonly pollInterval: number;
}

/** Executes an operation with the context it is given. */
export type Execute = (context: ApiContext) => Promise<ExecutionResult>;

export interface Answered {
  readonly result: ExecutionResult;
  /** The generation that all of it is of; null where the graph did not stand still, or something was changed. */
  readonly generation: number | null;
}

/** Runs operations, each on one state of the graph, with loaders, notes and a deadline of its own. */
export interface Views {
  /**
   * Asks again when the graph has moved under the operation, so only for what changes nothing.
   * @param gone tells that nobody waits for the answer any more
   */
  read(execute: Execute, gone?: AbortSignal): Promise<Answered>;
  /** Once, on the graph as it is. */
  write(execute: Execute): Promise<ExecutionResult>;
  /** For what outlives one state: no deadline. */
  context(): Promise<ApiContext>;
}

const ATTEMPTS = 3;
/** Operations executed at a time: enough for a store that answers from elsewhere to be kept busy. */
const AT_ONCE = 16;
const WAITING = 2_000;
/** Works in the rankings that are remembered: some tens of megabytes at most. */
const RANKED_WORKS = 60_000;

/** Why reading ends that nobody needs any more: made once, for an error with its stack costs more than most reads. */
const OVER = new CairnError('LIMIT_EXCEEDED', 'The operation that asked this is over.');
const GONE = 'Whoever asked does not wait for the answer any more.';

function tooLong(deadline: number): CairnError {
  const seconds = Math.round(deadline / 100) / 10;
  return new CairnError(
    'LIMIT_EXCEEDED',
    `The answer took longer than ${seconds} seconds; ask for less at once: smaller first, fewer fields, less depth.`,
  );
}

/** What an operation may go by to know that it is over. */
interface Span {
  /** Throws once it is over. */
  check(): void;
  signal(): AbortSignal;
}

/** Runs `work` until its deadline or until nobody waits for it; what it asks `check` before is refused after that. */
async function withDeadline<T>(
  deadline: number,
  gone: AbortSignal | undefined,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  // A store that answers at once has no use for a signal, and making and ending one takes a tenth of a millisecond.
  let isOver = false;
  let told: AbortController | undefined;
  const end = (): void => {
    isOver = true;
    told?.abort(OVER);
  };
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const cut = (error: CairnError): void => {
      end();
      reject(error);
    };
    timer = setTimeout(() => cut(tooLong(deadline)), deadline);
    gone?.addEventListener('abort', () => cut(new CairnError('LIMIT_EXCEEDED', GONE)), { once: true });
  });
  // Statements hold the thread, so that the timer may be late: the clock is asked as well.
  const last = performance.now() + deadline;
  try {
    return await Promise.race([
      work({
        check: () => {
          if (gone?.aborted === true) throw new CairnError('LIMIT_EXCEEDED', GONE);
          if (isOver || performance.now() > last) throw tooLong(deadline);
        },
        signal: () => {
          told ??= new AbortController();
          if (isOver) told.abort(OVER);
          return told.signal;
        },
      }),
      ended,
    ]);
  } finally {
    end();
    clearTimeout(timer);
  }
}

function withNotes(result: ExecutionResult, notes: ReadonlySet<string>): ExecutionResult {
  if (notes.size === 0) return result;
  return { ...result, extensions: { ...result.extensions, notes: [...notes] } };
}

/** What one execution leaves behind beside its answer. */
interface Own {
  readonly notes: Set<string>;
  /** True when it rests on what was read by others, too, for which its own reader cannot speak. */
  asksBeside: boolean;
}

export function createViews(options: ViewOptions): Views {
  const { reader, control, precision, vocabulary, now, deadline, pollInterval } = options;
  const remembering = createEntityMemory();
  const memory = createGenerationMemory(RANKED_WORKS);
  const turns = createTurns(AT_ONCE, WAITING);

  const contextOver = (guarded: GraphReader, generation: number, own: Own): ApiContext => ({
    reader: guarded,
    loaders: createLoaders(guarded, remembering(generation, guarded.entities)),
    memory: memory(generation),
    precision,
    control,
    now,
    generation,
    vocabulary: () => {
      own.asksBeside = true;
      return vocabulary(generation);
    },
    changes: (source) => changeFeed(reader, source, pollInterval),
    note: (text) => own.notes.add(text),
  });
  /** What the graph was when last looked at: most operations find it so, and need not ask before they begin. */
  let last: number | null = null;

  const run = (execute: Execute, isRead: boolean, gone?: AbortSignal): Promise<Answered> =>
    turns(() =>
      withDeadline(deadline, gone, async ({ check, signal }) => {
        check();
        let supposed = isRead ? last : null;
        for (let attempt = supposed === null ? 1 : 0; ; attempt += 1) {
          const until = reader.during?.(signal()) ?? reader;
          const guarded = guardedReader(until, check);
          const generation = supposed ?? (await guarded.generation());
          const own: Own = { notes: new Set(), asksBeside: false };
          const result = withNotes(await execute(contextOver(guarded, generation, own)), own.notes);
          if (!isRead || attempt >= ATTEMPTS) return { result, generation: null };
          const seen = own.asksBeside ? null : until.witnessed?.();
          last = supposed = seen ?? (await guarded.generation());
          if (supposed === generation) return { result, generation };
        }
      }),
    );

  return {
    read: (execute, gone) => run(execute, true, gone),
    write: async (execute) => (await run(execute, false)).result,
    context: async () =>
      contextOver(reader, await reader.generation(), { notes: new Set(), asksBeside: false }),
  };
}
