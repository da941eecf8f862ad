import { hasLetter } from '../edges.ts';
import type { Part } from './parts.ts';

/** The words of some parts on both sides of a title among them. */
export interface Around {
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
}

/** What says something: words, code, and where a line ends. */
const speaks = (part: Part): boolean => part.kind === 'break' || part.kind === 'code' || hasLetter(part.text);

/** What a title in quotation marks leaves on either side. */
const OPENED = /["“‘«「『《[]\s*$/u;
const CLOSED = /^\s*["”’»」』》\]]/u;

/** The part cut down to some of its words; null where nothing is left of it. */
function piece(part: Part, text: string): Part | null {
  if (part.kind !== 'text') return null;
  return hasLetter(text) ? { ...part, text } : null;
}

/**
 * The parts before and behind a title that stands among them, possibly over several of them; null where its words
 * are not found as they stand.
 */
export function around(parts: readonly Part[], title: string): Around | null {
  const text = parts.map((part) => (part.kind === 'break' ? ' ' : part.text)).join('');
  const start = text.indexOf(title);
  if (start < 0 || title === '') return null;
  const end = start + title.length;
  const before: Part[] = [];
  const behind: Part[] = [];
  let at = 0;
  for (const part of parts) {
    const length = part.kind === 'break' ? 1 : part.text.length;
    const from = start - at;
    const to = end - at;
    at += length;
    if (to <= 0) behind.push(part);
    else if (from >= length) before.push(part);
    else {
      const first = from > 0 ? piece(part, part.text.slice(0, from).replace(OPENED, '')) : null;
      const last = to < length ? piece(part, part.text.slice(to).replace(CLOSED, '')) : null;
      if (first !== null) before.push(first);
      if (last !== null) behind.push(last);
    }
  }
  return { before: before.filter(speaks), behind: behind.filter(speaks) };
}
