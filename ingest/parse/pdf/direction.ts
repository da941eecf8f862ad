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

/** How much of a page is written from the right: none, some lines, or most of its letters. */
export type RightToLeft = 'none' | 'some' | 'most';

const PLAIN = /^[\x20-\x7e]*$/u;

export function rightToLeftShare(runs: readonly FramedRun[]): RightToLeft {
  let balance = 0;
  let found = false;
  for (const { text } of runs) {
    const plain = PLAIN.test(text);
    balance += plain ? -0.5 * text.length : rightToLeftBalance(text);
    found ||= !plain && isRightToLeft(text);
  }
  return !found ? 'none' : balance > 0 ? 'most' : 'some';
}

/** Whether a line is written from the right: it has such letters, and they are most of it or most of its page. */
export function isLineRightToLeft(runs: readonly FramedRun[], page: RightToLeft): boolean {
  if (page === 'none' || !runs.some(({ text }) => isRightToLeft(text))) return false;
  return page === 'most' || runs.reduce((sum, { text }) => sum + rightToLeftBalance(text), 0) > 0;
}

/** Runs that are read from the left, as places in the line. */
interface Group {
  readonly first: number;
  readonly last: number;
}

function countOf(text: string, brackets: string): number {
  return [...text].filter((character) => brackets.includes(character)).length;
}

/**
 * Where words and formulas of other scripts begin and end. Signs between them belong to them; so does a bracket beside
 * them whose partner is inside.
 */
function leftToRightGroups(runs: readonly FramedRun[]): readonly Group[] {
  const kinds = runs.map(({ text }) =>
    isRightToLeft(text) ? 'right' : LEFT_TO_RIGHT.test(text) ? 'left' : null,
  );
  const groups: Group[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    if (kinds[i] !== 'left') continue;
    let first = i;
    let last = i;
    for (let j = i + 1; j < runs.length && kinds[j] !== 'right'; j += 1) if (kinds[j] === 'left') last = j;
    const textOf = (): string => runs.slice(first, last + 1).reduce((text, run) => text + run.text, '');
    const open = countOf(textOf(), '([{') - countOf(textOf(), ')]}');
    for (let left = open; left > 0 && kinds[last + 1] === null; left -= 1) {
      if (countOf(runs[last + 1]?.text ?? '', ')]}') === 0) break;
      last += 1;
    }
    for (let left = -open; left > 0 && kinds[first - 1] === null; left -= 1) {
      if (countOf(runs[first - 1]?.text ?? '', '([{') === 0) break;
      first -= 1;
    }
    groups.push({ first, last });
    i = last;
  }
  return groups;
}

/** A run in its place among the others as they are read. */
export interface PlacedText {
  readonly place: number;
  readonly text: string;
  /** The gap between it and what is read before it lies to the left of the run in this place; 0 for the first. */
  readonly gap: number;
}

/**
 * A right-to-left line's runs (given from left to right) in reading order: from the right, words and formulas of
 * other scripts from the left within themselves. A run's own text is in reading order already. Signs that go with
 * the line and not with such words are turned, and those a run of Latin letters begins with end it.
 */
export function rightToLeftOrder(runs: readonly FramedRun[]): readonly PlacedText[] {
  const ordered: PlacedText[] = [];
  const groups = leftToRightGroups(runs);
  let next = groups.length - 1;
  let gap = 0;
  for (let place = runs.length - 1; place >= 0; place -= 1) {
    const group = groups[next];
    if (group === undefined || group.last !== place) {
      const text = runs[place]?.text ?? '';
      ordered.push({ place, text: isRightToLeft(text) ? text : mirrored(text), gap });
    } else {
      for (let i = group.first; i <= group.last; i += 1) {
        const text = runs[i]?.text ?? '';
        const isFirst = i === group.first;
        ordered.push({ place: i, text: isFirst ? withSignLast(text) : text, gap: isFirst ? gap : i });
      }
      place = group.first;
      next -= 1;
    }
    gap = place;
  }
  return ordered;
}

/** ".(optimize)" at the left end of Latin words in a right-to-left sentence is "(optimize)." when read. */
function withSignLast(text: string): string {
  const sign = /^[.,:;!?،؛؟](?=[^.,:;!?\d])/u.exec(text)?.[0];
  return sign === undefined ? text : text.slice(sign.length) + sign;
}

function mirrored(text: string): string {
  return [...text].map((character) => BRACKETS[character] ?? character).join('');
}
