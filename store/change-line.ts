import type { EntryChange } from '../schema/index.ts';

/** What a line of the change log says of its entry, as both stores name it; in this order. */
export const SAID: readonly string[] = ['kind', 'entity', 'path', 'line', 'before', 'after', 'was', 'title'];

/** The last four of `SAID`: facts as JSON, null where there are none. */
export function factTexts({ before, after, was, title }: EntryChange): readonly (string | null)[] {
  const facts = [before, after, was ?? null].map((each) => each && JSON.stringify(each));
  return [...facts, title ?? null];
}
