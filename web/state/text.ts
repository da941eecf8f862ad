/** A run of text, and whether it is one of the words looked for. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const MOST_TERMS = 40;

/** Ends a match that is cut out of a longer word, as `ring` is out of `monitoring`. */
function isWordAt(text: string, index: number): boolean {
  const char = text[index];
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Splits `text` at whole-word occurrences of any of `terms`, letter case ignored, the longest term first. */
export function markTerms(text: string, terms: readonly string[]): readonly TextPart[] {
  const folded = text.toLowerCase();
  // Folding may change lengths (İ): then positions no longer fit and nothing is marked.
  if (folded.length !== text.length) return [{ text, isMatch: false }];
  const wanted = terms
    .map((term) => term.toLowerCase().trim())
    .filter((term) => term.length > 1 && term.length < 80)
    .slice(0, MOST_TERMS)
    .sort((a, b) => b.length - a.length);
  const marked = new Uint8Array(text.length);
  for (const term of wanted) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      let end = at + term.length;
      if (isWordAt(folded, at - 1)) continue;
      if (folded[end] === 's' && !isWordAt(folded, end + 1)) end += 1;
      if (!isWordAt(folded, end)) marked.fill(1, at, end);
    }
  }
  const parts: TextPart[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end += 1;
    parts.push({ text: text.slice(start, end), isMatch: marked[start] === 1 });
    start = end;
  }
  return parts;
}

/** How much longer than its limit a text is looked at, for what shrinks when it is made plain. */
const LOOKED_AT = 4;

/** Plain text cut to `limit` characters with an ellipsis, never inside a surrogate pair. */
export function clip(text: string, limit: number): string {
  const clean = plain(text.slice(0, limit * LOOKED_AT));
  if (clean.length <= limit && text.length <= limit * LOOKED_AT) return clean;
  return `${clean.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** More marks on one letter than any script writes: they would stand on the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Text without control characters, those that turn the direction of reading included, nor piles of marks. */
export function plain(text: string): string {
  return text.replace(CONTROLS, '').replace(PILED_MARKS, '$1');
}

/** The address if a reader may follow it (http, https, mailto); null otherwise. */
export function safeAddress(address: string | null | undefined): string | null {
  if (address === null || address === undefined) return null;
  try {
    const { protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' ? address : null;
  } catch {
    return null;
  }
}

/** `https://www.example.org/a/b` → `example.org`; empty for what is no address. */
export function hostOf(address: string | null): string {
  if (address === null) return '';
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Hosts on which an address begins with its owner and its name. */
const SHARED_HOSTS = ['github.com', 'gitlab.com', 'huggingface.co', 'bitbucket.org'];

/**
 * Where a work is, short enough for a line: its host, and on a host of many `github.com/owner/name`, which tells two
 * works of one title apart. Empty for what is no address.
 */
export function siteOf(address: string | null): string {
  const host = hostOf(address);
  if (address === null || !SHARED_HOSTS.includes(host)) return host;
  const [owner = '', name = ''] = new URL(address).pathname.split('/').filter((part) => part !== '');
  return clip([host, owner, name].filter((part) => part !== '').join('/'), 40);
}

/** True for words none of whose letters are Latin; false where there are no letters. */
export function isNotLatin(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}
