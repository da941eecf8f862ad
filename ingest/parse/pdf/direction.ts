import { isRightToLeft, rightToLeftBalance } from './characters.ts';
import type { FramedRun } from './frame.ts';

const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/** Whether a page is written from the right: most of its letters are. */
export function isPageRightToLeft(runs: readonly FramedRun[]): boolean {
  let balance = 0;
  let found = false;
  for (const { text } of runs) {
    const plain = /^[\x20-\x7e]*$/u.test(text);
    balance += plain ? -0.5 * text.length : rightToLeftBalance(text);
    found ||= !plain && isRightToLeft(text);
  }
  return found && balance > 0;
}

/** Whether a line is: it has such letters, and they are most of it or most of its page. */
export function isLineRightToLeft(runs: readonly FramedRun[], page: boolean): boolean {
  if (!runs.some(({ text }) => isRightToLeft(text))) return false;
  return page || runs.reduce((sum, { text }) => sum + rightToLeftBalance(text), 0) > 0;
}

/** Runs that are read together in one direction, as places in the line from left to right. */
interface Group {
  readonly right: boolean;
  readonly places: number[];
}

/**
 * The places of a right-to-left line's runs (given from left to right) in reading order: from the right, words and
 * formulas of other scripts from the left within themselves. A run's own text is in reading order already.
 * Runs without letters go with what stands around them; brackets that go with the line are turned.
 */
export function rightToLeftOrder(runs: readonly FramedRun[]): readonly { place: number; text: string }[] {
  const kinds = runs.map(({ text }) =>
    isRightToLeft(text) ? 'right' : LEFT_TO_RIGHT.test(text) ? 'left' : null,
  );
  const groups: Group[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    const next = kinds.slice(i).find((kind) => kind !== null);
    const joins = kinds[i] ?? (groups.at(-1)?.right === false && next === 'left' ? 'left' : 'right');
    const last = groups.at(-1);
    if (joins === 'left' && last !== undefined && !last.right) last.places.push(i);
    else groups.push({ right: joins === 'right', places: [i] });
  }
  return groups.reverse().flatMap(({ right, places }) =>
    places.map((place) => {
      const text = runs[place]?.text ?? '';
      return { place, text: right && kinds[place] === null ? mirrored(text) : text };
    }),
  );
}

function mirrored(text: string): string {
  return [...text].map((character) => BRACKETS[character] ?? character).join('');
}
