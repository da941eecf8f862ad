/** How much of the words around a title is looked at for short facts, in UTF-16 units. */
const READ = 320;
/** A fact is short: a longer stretch without a comma is prose. */
const LONGEST = 70;
const GROUPS = 8;

/** Short pieces that stand together: within one pair of brackets, or between full stops and dashes. */
export interface ClauseGroup {
  readonly clauses: readonly string[];
  readonly bracketed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };
/** A full stop, dash, bar or colon that ends a group; not the full stop of an initial or of "et al." */
const ENDS = /^(?:\s[-–—]+\s|[|·•;；:：。]|\.(?=\s|$))/u;
/** What a group may end or begin with: most characters are neither. */
const MAY_END: ReadonlySet<number> = new Set([...' \t\u00a0|·•;；:：。.'].map((each) => each.charCodeAt(0)));
const INITIAL = /(?:^|[\s.])(?:\p{Lu}|Jr|Inc|Corp|Co|Ltd|St|Comput|Surv|Univ|Dept|Proc|Conf|Int|Trans|vs)$/u;

/** Most spaces stand between words. */
function endAt(text: string, at: number): RegExpExecArray | null {
  const next = text.charCodeAt(at + 1) | 32;
  if (text.charCodeAt(at) === 32 && next >= 97 && next <= 122) return null;
  return ENDS.exec(text.slice(at, at + 6));
}

function group(text: string, bracketed: boolean): ClauseGroup | null {
  const divided = bracketed ? /[,，、;；|]|\s[-–—]\s/u : /[,，、]/u;
  const clauses = text
    .split(divided)
    .map((clause) => clause.replace(/^[\s*_"“”'‘’.–—-]+|[\s*_"“”–—-]+$/gu, ''))
    .filter((clause) => clause !== '');
  return clauses.length === 0 || clauses.some((clause) => clause.length > LONGEST)
    ? null
    : { clauses, bracketed };
}

/**
 * The short pieces that a text begins with, in order, as far as they stay short: ", Crustworks, KDD, 2020." is one
 * group of three, "Ada Baker (Crustworks) et al." are three groups of one. Ends where prose begins.
 */
export function clauseGroups(written: string, most: number = GROUPS): readonly ClauseGroup[] {
  const text = written.slice(0, READ);
  const found: ClauseGroup[] = [];
  let start = 0;
  let at = 0;
  const flush = (end: number): boolean => {
    const own = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(own)) return true;
    const next = group(own, false);
    if (next === null) return false;
    found.push(next);
    return true;
  };
  while (at < text.length && found.length < most) {
    const code = text.charCodeAt(at);
    const close = code > 126 || code === 40 || code === 91 ? CLOSING[text.charAt(at)] : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, at + 1);
      if (end < 0 || !flush(at)) return found;
      const inside = group(text.slice(at + 1, end), true);
      if (inside === null && /[\p{L}\p{N}]/u.test(text.slice(at + 1, end))) return found;
      if (inside !== null) found.push(inside);
      at = end + 1;
      start = at;
      continue;
    }
    // Asked for every character, so the pattern only where one of its first characters stands.
    const end = MAY_END.has(code) ? endAt(text, at) : null;
    if (end !== null && !(code === 46 && INITIAL.test(text.slice(Math.max(start, at - 8), at)))) {
      if (!flush(at)) return found;
      at += end[0].length;
      start = at;
      continue;
    }
    if (at - start > LONGEST * 2) return found;
    at += 1;
  }
  if (found.length < most && at >= text.length) flush(text.length);
  return found;
}
