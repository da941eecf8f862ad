import { hasLetter } from '../edges.ts';
import { cut } from '../quote.ts';
import { withoutCredit } from './citation.ts';
import { labelRole } from './labels.ts';
import { wordsOfParts } from './parts.ts';
import type { Part } from './parts.ts';
import { datedYear, wholeYear, withoutDateBefore } from './year.ts';

/** How much of what stands before a link is looked at, in UTF-16 units. */
export const LEAD_READ = 2_000;
/** Titles have at most this many words. */
export const TITLE_WORDS = 30;
/** Before an address a full stop sets the title off; behind "et al." it is part of a word. */
export const FINAL_STOP = /(?<!\bal|\bInc|\bCo|\bvs)\s*[.。]\s*$/u;

const BEYOND_LATIN = /[\u3040-\u9fff]/;

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The same for letters and digits that need no pattern to be told; `'`, `.` and `-` go on with a word. */
function asciiWordCount(text: string): number {
  let count = 0;
  let isWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    if ((small >= 97 && small <= 122) || (code >= 48 && code <= 57)) {
      if (!isWord) count += 1;
      isWord = true;
    } else isWord &&= code === 39 || code === 45 || code === 46;
  }
  return count;
}

/** A word count in any script written with spaces; ideographs count by twos. */
export function wordCount(text: string): number {
  if (!BEYOND_ASCII.test(text)) return asciiWordCount(text);
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  const ideographs = BEYOND_LATIN.test(text) ? (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) : 0;
  return spaced + Math.floor(ideographs / 2);
}

function lastLine(parts: readonly Part[]): readonly Part[] {
  const at = parts.findLastIndex((part) => part.kind === 'break');
  return at < 0 ? parts : parts.slice(at + 1);
}

/** Bold words in brackets are a tag: "[**DIN**] Deep interest network". */
function isBracketed(parts: readonly Part[], at: number): boolean {
  const [before, after] = [parts[at - 1], parts[at + 1]];
  return (
    before?.kind === 'text' && /[[(【（]\s*$/u.test(before.text) && /^\s*[\])】）]/u.test(after?.text ?? '')
  );
}

/** What announces the address behind a title. */
const SOURCE_BEHIND = /(?<=\S)\s(?:source|link|url|paper|pdf|code|available at)\s?[:：]$/iu;

/** What stands beside a title and is none: "ICML' 18", "[KDD 2020]", "2019". */
const isDated = (text: string): boolean =>
  datedYear(text.replace(/^[\s[(（【]+|[\s\])）】]+$/gu, '')) !== null || wholeYear(text) !== null;

const BRACKETS = /^(?:\s*\[[^[\]]{2,250}\],?){2,6}[\s[(（【\]]*$/u;

/** "[Ada Baker et al.] [Title of it] [MIDL'18]": the longest of the brackets that is neither people nor venue. */
function bracketedTitle(words: string): string | null {
  if (!words.startsWith('[') || !BRACKETS.test(words)) return null;
  const groups = [...words.matchAll(/\[([^[\]]+)\]/gu)].map(([, group = '']) => group.trim());
  const titles = groups.filter((group) => !/\bet\.?\s+al\b/i.test(group) && !isDated(group));
  const longest = titles.toSorted((a, b) => wordCount(b) - wordCount(a))[0];
  return longest !== undefined && wordCount(longest) > 2 ? longest : null;
}

/** "Title | Ada Baker, Bo Miller | [ICML' 18] |": the piece before the bars, where one behind them is dated. */
function barredTitle(words: string): string | null {
  if (!words.includes(' | ')) return null;
  const [first = '', ...more] = words.split(/\s+\|\s*/u);
  return wordCount(first) > 2 && more.length > 1 && more.some(isDated) ? first : null;
}

/** "Title - what it tells in small letters": a title goes on with a capital. */
const TOLD_BEHIND = /^(.{8,200}?)\s+[-–—]\s+(?=\p{Ll}[\p{Ll}'’-]*\s+\S+\s+\S)/su;
/** A longer stretch before a dash is prose. */
const TOLD_TITLE = 16;
const FIRST_SENTENCE =
  /^(.{3,250}?(?:[^A-Z\s.]|(?<=\p{Ll}\s(?:\p{Lu}\s)?)\p{Lu}|(?<=\set\s)al))(?<!\b(?:vs|etc|Inc|Co|Jr|Sr|St|Dr|No|Vol))\.\s+(?=[\p{Lu}\p{N}"“])/su;
const PERSON_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:van|von|de|der|den|la|di|da|del|bin|al|el)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** "Baker A, Miller B J": a name with the initials behind it. */
const INITIALS_BEHIND = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:\s\p{Lu}){1,3}$/u;
/** "Title[J]. Journal", "Title[C]//Proceedings": the mark of a kind of work ends its title. */
const KIND_MARK = /^(.{6,400}?)\s?\[(?:[JCMDRPNSZAG]|EB)(?:\/OL)?\]/su;
const YEAR_FIRST = /^\(?(?:19|20)\d\d[a-z]?\)?[.,:]\s+/u;

/** "Ada Baker, Bo Miller and Cy Cook", "A. Baker et al" */
function arePeople(text: string): boolean {
  const names = text.replace(/[\s,]*\bet al\.?$/i, '').split(/\s*(?:,|;|&|\band\b)\s*/u);
  const known = names.filter((name) => name !== '');
  const isSure = known.length > 1 || /\bet al\b/i.test(text) || /(?:^|\s)\p{Lu}\./u.test(text);
  if (known.length > 0 && known.every((name) => INITIALS_BEHIND.test(name))) return true;
  return isSure && known.every((name) => PERSON_NAME.test(name));
}

/** The words of a line up to where its title ends: before a sentence, or before what tells of it. */
function titleFirst(line: string): string {
  const dated = withoutDateBefore(line).replace(YEAR_FIRST, '');
  const words = KIND_MARK.exec(dated)?.[1] ?? dated;
  const told = TOLD_BEHIND.exec(words)?.[1];
  const text = told !== undefined && wordCount(told) <= TOLD_TITLE ? told : words;
  const first = FIRST_SENTENCE.exec(text)?.[1];
  if (first === undefined || wordCount(first) < 2) return text;
  const rest = text.slice(text.indexOf(first) + first.length).replace(/^\.\s+/, '');
  return arePeople(first) ? titleFirst(rest) : wordCount(first) > 2 ? first : text;
}

/** The title that stands before a link labelled only "Paper" or by its own address. */
export function titleBefore(lead: readonly Part[]): string | null {
  // "Title.", on the next line "Source:": the label names nothing.
  const last = lastLine(lead);
  const own =
    last.some((part) => hasLetter(part.text)) && labelRole(wordsOfParts(last)) === null ? last : lead;
  const strong = own.filter(
    (part, at) =>
      part.kind === 'text' &&
      part.strong &&
      hasLetter(part.text) &&
      !isBracketed(own, at) &&
      !isDated(part.text),
  );
  const all = cut(wordsOfParts(own.filter((part) => part.kind !== 'code')), LEAD_READ);
  const words = /[:：]$/u.test(all) ? all.replace(SOURCE_BEHIND, '') : all;
  const laidOut = bracketedTitle(words) ?? barredTitle(words);
  if (laidOut !== null) return laidOut;
  const quoted = /[“"「『]([^“”"「」『』]{6,250})[”"」』]/u.exec(words)?.[1];
  if (quoted !== undefined) return quoted;
  const [first, second] = own;
  const isSetOff = second?.kind === 'text' && /^\s*(?:[-–—:：]|\()/u.test(second.text);
  if (first !== undefined && strong[0] === first && strong.length === 1 && isSetOff) return first.text;
  if (strong.length === 1 && wordCount(strong[0]?.text ?? '') > 1) return strong[0]?.text ?? null;
  const longest = strong.toSorted((a, b) => wordCount(b.text) - wordCount(a.text))[0];
  if (longest !== undefined && wordCount(longest.text) > 2) return longest.text;
  const closed = titleFirst(words.replace(/[\s[(（【]+$/u, ''));
  const uncredited = withoutCredit(closed);
  if (uncredited !== closed && wordCount(uncredited) <= TITLE_WORDS) return uncredited;
  if (wordCount(closed) <= TITLE_WORDS) return hasLetter(closed) ? closed : null;
  const sentence = /^(.{3,250}?[^A-Z\s.])[.:!?](?:\s|$)/su.exec(words)?.[1];
  return sentence !== undefined && wordCount(sentence) <= TITLE_WORDS ? sentence : null;
}
