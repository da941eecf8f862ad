/** What was, what is and what was taken back. Two equal states are one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

const MOST_KEPT = 100;

export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** A step forward by doing something: what was taken back before is forgotten. */
export function record<T>(history: History<T>, next: T, isSame: (a: T, b: T) => boolean): History<T> {
  if (isSame(history.now, next)) return history;
  return { past: [...history.past, history.now].slice(-MOST_KEPT), now: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future };
}
