import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { CairnError } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import type { Precision } from '../confidence.ts';
import type { ApiContext } from '../context.ts';
import { createEntityMemory } from '../entity-memory.ts';
import { guardedReader } from '../guarded-reader.ts';
import { createLoaders } from '../loaders.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

export interface ViewOptions {
  readonly reader: GraphReader;
  readonly precision: Precision;
  readonly vocabulary: (generation: number) => Promise<Vocabulary>;
  /** Milliseconds an operation may take. */
  readonly deadline: number;
}

const ATTEMPTS = 3;

function tooLong(deadline: number): CairnError {
  const seconds = Math.round(deadline / 100) / 10;
  return new CairnError(
    'LIMIT_EXCEEDED',
    `The answer took longer than ${seconds} seconds; ask for less at once.`,
  );
}

/** Runs `work` until its deadline; the reader it gets refuses to read on after it. */
async function withDeadline<T>(deadline: number, work: (check: () => void) => Promise<T>): Promise<T> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(tooLong(deadline));
    }, deadline);
  });
  try {
    return await Promise.race([
      work(() => {
        if (isOver) throw tooLong(deadline);
      }),
      end,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Executes every operation on one state of the graph, whatever the store: when the generation has moved under it,
 * it is asked again. Loaders, notes and the deadline belong to one operation.
 */
export function consistentView({ reader, precision, vocabulary, deadline }: ViewOptions): Plugin {
  const remembering = createEntityMemory();
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((given) =>
        withDeadline(deadline, async (check) => {
          const guarded = guardedReader(reader, check);
          for (let attempt = 1; ; attempt += 1) {
            const generation = await guarded.generation();
            const notes = new Set<string>();
            const context: ApiContext = {
              reader: guarded,
              loaders: createLoaders(guarded, remembering(generation, guarded.entities)),
              precision,
              generation,
              vocabulary: () => vocabulary(generation),
              note: (text) => notes.add(text),
            };
            const result = (await executeFn({
              ...given,
              contextValue: { ...given.contextValue, ...context },
            })) as ExecutionResult;
            const isSteady = (await guarded.generation()) === generation;
            if (!isSteady && attempt < ATTEMPTS) continue;
            if (notes.size === 0) return result;
            return { ...result, extensions: { ...result.extensions, notes: [...notes] } };
          }
        }),
      );
    },
  };
}
