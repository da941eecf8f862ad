import type { Item } from '../../../schema/index.ts';
import { hasLetter, trimEdges } from '../edges.ts';
import { cut } from '../quote.ts';
import type { Draft } from './head.ts';
import { labelRole } from './labels.ts';
import type { Part } from './parts.ts';
import type { ReadCell } from './row.ts';
import { wholeYear } from './year.ts';

/** The longest description kept, in UTF-16 units. */
const LIMIT = 1_000;
/** How much is looked at for it. */
const READ = 3_000;

/** Brackets left empty by the links that stood in them. */
const EMPTY_BRACKETS = /[([（【]\s*(?:(?:[,;|/·•&+]|\band\b|\bor\b)\s*)*[)\]）】]/gu;
/** Counts that a machine put before the words: `(🥇56 · ⭐ 190K) -`. */
const METRICS = /^\s*\([^()]{0,80}[\u{2B50}\u{1F947}-\u{1F949}\u{1F44D}\u{2605}][^()]{0,80}\)\s*/u;
const LICENSE =
  /^(?:MIT|ISC|Unlicense|(?:Apache|BSD|GPL|LGPL|AGPL|MPL|EPL|CC|CC0|BSL|EUPL|WTFPL|Zlib|Boost)[- ]?[\w .-]{0,12})$/i;
const JOIN = /^(?:and|or|with|via|also|see|from|by)$/i;
const BEFORE = ':：;,，、。；|/·•>→»-–—.*_)]}”';
const AFTER = '|·•>→»-–—,;:([{';

/** Sign that a footnote, or space or a stop too many, may be there. */
const UNEVEN = /\[\^|[([（【]\s*[,;，；]|\s[\s,.;:!?]|([.,;:])\1/u;

function tidied(words: string): string {
  let text =
    words.startsWith('(') || words.startsWith(' (')
      ? cut(words, READ).replace(METRICS, '')
      : cut(words, READ);
  if (/[([（【]\s*[)\]）】,;|/·•&+ao]/.test(text)) {
    for (let round = 0; round < 2; round += 1) text = text.replace(EMPTY_BRACKETS, ' ');
  }
  if (UNEVEN.test(text))
    text = text
      .replace(/\[\^[\w-]{1,20}\]/g, '')
      .replace(/([([（【])\s*[,;，；]\s*/gu, '$1')
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/\s{2,}/g, ' ')
      .replace(/([.,;:])\1(?!\1)/g, '$1');
  text = trimEdges(text, BEFORE, AFTER);
  return hasLetter(text) && !JOIN.test(text) ? cut(text, LIMIT) : '';
}

/** The parts that may describe: a summary's own line, or the first block under a heading. */
function ownTail(item: Item, tail: readonly Part[]): readonly Part[] {
  if (item.kind !== 'details' && item.kind !== 'heading') return tail;
  const end = tail.findIndex((part) => part.kind === 'break');
  if (end < 0) return tail;
  const first = tail.slice(0, end);
  if (item.kind === 'details' || first.some((part) => hasLetter(part.text))) return first;
  const rest = tail.slice(end + 1);
  const next = rest.findIndex((part) => part.kind === 'break');
  return next < 0 ? rest : rest.slice(0, next);
}

/** The words of a tail; code spans only inside sentences, where they are words like any other. */
function wordsOfTail(tail: readonly Part[]): string {
  let text = '';
  let waiting = '';
  for (const part of tail) {
    if (part.kind === 'code') {
      if (hasLetter(text) && wholeYear(part.text) === null && labelRole(part.text) === null)
        waiting += part.text;
      continue;
    }
    if (part.kind === 'text' && /^\s*[\p{L}\p{N},]/u.test(part.text)) text += waiting;
    waiting = '';
    if (part.kind === 'link' && LICENSE.test(part.text)) continue;
    text += part.kind === 'break' ? ' ' : part.text;
  }
  return text;
}

/** The cells of columns such as category, industry, tags. */
export function tagsOf(cells: readonly ReadCell[]): readonly string[] {
  return cells.filter((cell) => cell.meaning === 'tag' && hasLetter(cell.text)).map((cell) => cell.text);
}

/** What an entry says about what it names; empty when it says nothing. */
export function descriptionOf(item: Item, draft: Draft, cells: readonly ReadCell[]): string {
  const own = tidied(wordsOfTail(ownTail(item, draft.tail)));
  if (cells.length === 0) return own;
  const named = cells.filter((cell) => cell.meaning === 'description' && hasLetter(cell.text));
  const main = cells.find((cell) => cell.parts.includes(draft.main));
  const other = cells.filter((cell) => cell !== main && cell.meaning === null && cell.text !== draft.title);
  const texts = named.length > 0 ? named : other;
  return tidied([own, ...texts.map((cell) => cell.text)].filter((text) => text !== '').join('. '));
}
