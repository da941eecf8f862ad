import type { DocumentLink } from '../../../schema/item.ts';
import { turnedBox } from './frame.ts';
import type { Frame, FramedRun } from './frame.ts';
import type { Line } from './line.ts';
import type { Box, PdfPage } from './page.ts';

/** Links beyond this on one page are a trick, not a page. */
const LINK_LIMIT = 5_000;
const ANCHOR_LIMIT = 300;

/** The words of a run that lie in a box; letters are taken to be equally wide, so a word counts by its middle. */
function wordsInside(run: FramedRun, [left, , right]: Box): string {
  if (run.left >= left - 1 && run.right <= right + 1) return run.text;
  const perLetter = (run.right - run.left) / run.text.length;
  const inside: string[] = [];
  let at = 0;
  for (const word of run.text.split(' ')) {
    const middle = run.left + (at + word.length / 2) * perLetter;
    if (word !== '' && middle >= left && middle <= right) inside.push(word);
    at += word.length + 1;
  }
  return trimmed(inside.join(' '));
}

/** Without the sentence's punctuation, which touches a word but seldom belongs to its link. */
function trimmed(words: string): string {
  let text = words.replace(/[,.;:]+$/u, '');
  if (text.endsWith(')') && !text.slice(0, -1).includes('(')) text = text.slice(0, -1);
  if (text.startsWith('(') && !text.includes(')')) text = text.slice(1);
  return /^\([^()]*\)$/u.test(text) ? text.slice(1, -1) : text;
}

function isInside(run: FramedRun, [left, bottom, right, top]: Box): boolean {
  const middle = run.y + 0.3 * run.size;
  return middle >= bottom - 1 && middle <= top + 1 && run.right > left && run.left < right;
}

/** Over two lines of text or more, a single box also covers what stands before and after the link. */
const TALL = 2.2;

/** The longest stretch of words that the address spells out too. */
function wordsOfAddress(text: string, href: string): string {
  const spelled = new Set(href.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let best: readonly string[] = [];
  let current: string[] = [];
  for (const word of text.split(' ')) {
    const isSpelled = spelled.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    current = isSpelled ? [...current, word] : [];
    if (current.length > best.length) best = current;
  }
  return best.length >= 2 ? trimmed(best.join(' ')) : '';
}

/** Runs sorted by height, so that a box looks only at those beside it. */
interface Shelf {
  readonly turn: Frame['turn'];
  readonly runs: readonly FramedRun[];
}

function firstFrom(runs: readonly FramedRun[], y: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textInside(box: Box, shelf: Shelf, href: string): string {
  const [, bottom, , top] = box;
  const found: FramedRun[] = [];
  for (let i = firstFrom(shelf.runs, bottom - 30); i < shelf.runs.length; i += 1) {
    const run = shelf.runs[i];
    if (run === undefined || run.y > top + 1) break;
    if (isInside(run, box)) found.push(run);
  }
  found.sort((a, b) => a.order - b.order);
  let text = '';
  for (const run of found) {
    const words = wordsInside(run, box);
    if (words === '') continue;
    text += text !== '' && run.spaced ? ` ${words}` : words;
    if (text.length > ANCHOR_LIMIT) break;
  }
  const first = found[0];
  const isTall =
    first !== undefined &&
    top - bottom > TALL * first.size &&
    found.some(({ y }) => Math.abs(y - first.y) > 0.7 * first.size);
  return isTall ? wordsOfAddress(text, href) : text;
}

function lineAt(box: Box, lines: readonly Line[]): number {
  const middle = (box[1] + box[3]) / 2;
  let best = lines[0]?.number ?? 1;
  let least = Infinity;
  for (const line of lines) {
    if (line.aside) continue;
    const [left, right] = line.rightToLeft ? [-line.end, -line.start] : [line.start, line.end];
    const aside = box[0] > right || box[2] < left ? 1_000 : 0;
    const distance = Math.abs(line.y + 0.3 * line.size - middle) + aside;
    if (distance < least) [least, best] = [distance, line.number];
  }
  return best;
}

interface Anchor extends DocumentLink {
  readonly box: Box;
}

/** One link broken over two lines is drawn as two with one address, the second below the first. */
function continues(before: Anchor | undefined, after: Anchor): before is Anchor {
  if (before?.href !== after.href) return false;
  const height = Math.max(before.box[3] - before.box[1], 1);
  const drop = before.box[1] - after.box[1];
  return drop > 0.5 * height && drop < 3 * height && after.box[0] < before.box[2];
}

/** The link annotations of a page with the words they lie on, in the order given. */
export function anchorsOf(
  page: PdfPage,
  frames: readonly Frame[],
  lines: readonly Line[],
): readonly DocumentLink[] {
  const shelves = frames.map(({ turn, runs }) => ({ turn, runs: runs.toSorted((a, b) => a.y - b.y) }));
  const anchors: Anchor[] = [];
  for (const { href, boxes } of page.areas.slice(0, LINK_LIMIT)) {
    const main = boxes[0];
    if (main === undefined) continue;
    const text = boxes
      .map((box) =>
        shelves.map((shelf) => textInside(turnedBox(shelf.turn, box), shelf, href)).find((one) => one !== ''),
      )
      .filter((one) => one !== undefined)
      .join(' ')
      .trim();
    const box = turnedBox(frames[0]?.turn ?? 0, main);
    const anchor = {
      href,
      text: withoutNeighbours(text, href),
      line: lineAt(box, lines),
      page: page.number,
      box,
    };
    const before = anchors.at(-1);
    if (continues(before, anchor)) {
      anchors[anchors.length - 1] = { ...before, text: joinedAnchor(before.text, text), box };
    } else anchors.push(anchor);
  }
  return anchors.map(({ href, text, line, page: number }) => ({ href, text, line, page: number }));
}

/** The address alone, where it stands among the words; brackets around a text are not part of it. */
function withoutNeighbours(text: string, href: string): string {
  const address = href.replace(/\/$/u, '');
  const at = text.indexOf(address);
  if (at === -1) return text.replace(/^<([^<>]*)>$/u, '$1');
  return text.startsWith(href, at) ? href : address;
}

/** An address or a word broken at the line's end goes on without a space. */
function joinedAnchor(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (/[\p{L}]-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return /[:/._=&?#%-]$/u.test(before) && !/\s/u.test(before.slice(-20))
    ? before + after
    : `${before} ${after}`;
}
