import type { RunEvent } from '../../store/port.ts';

/** Tells every reader what happens. */
export interface RunEvents {
  emit(event: RunEvent): void;
  /** Events from now on; a reader that is slow misses the oldest. */
  read(): AsyncIterable<RunEvent>;
  /** Ends every reading. */
  close(): void;
}

/** Events kept for a reader that does not come for them. */
const BACKLOG = 1_000;

interface Reader {
  readonly waiting: RunEvent[];
  wake: (() => void) | null;
}

export function createRunEvents(): RunEvents {
  const readers = new Set<Reader>();
  let isClosed = false;
  const wake = (reader: Reader): void => {
    reader.wake?.();
    reader.wake = null;
  };
  return {
    emit: (event) => {
      for (const reader of readers) {
        reader.waiting.push(event);
        if (reader.waiting.length > BACKLOG) reader.waiting.shift();
        wake(reader);
      }
    },
    read: () => {
      // Listens from here on, not from the first time that somebody asks for the next event.
      const reader: Reader = { waiting: [], wake: null };
      readers.add(reader);
      const end = async (): Promise<IteratorResult<RunEvent>> => {
        readers.delete(reader);
        wake(reader);
        return { done: true, value: undefined };
      };
      const next = async (): Promise<IteratorResult<RunEvent>> => {
        for (;;) {
          const value = reader.waiting.shift();
          if (value) return { done: false, value };
          if (isClosed || !readers.has(reader)) return end();
          await new Promise<void>((resolve) => (reader.wake = resolve));
        }
      };
      return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
    },
    close: () => {
      isClosed = true;
      for (const reader of readers) wake(reader);
    },
  };
}
