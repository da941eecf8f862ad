/**
 * Bare web addresses in running text, after the "extended autolink" rules of GitHub Flavored Markdown
 * (https://github.github.com/gfm/#autolinks-extension-), a little stricter about what ends one: quotation
 * marks, bars, backticks and full-width punctuation do, which no address contains unescaped.
 */

/** ASCII that cannot stand in an address unescaped, beside space and control characters. */
const ASCII_END = new Set([...'"<>\\`{|}'].map((mark) => mark.charCodeAt(0)));

/** Whether a character cannot belong to an address: space, control, quotes, bars, full-width punctuation. */
function endsAddress(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7f || ASCII_END.has(code);
  if (code < 0x2000) return code === 0xa0 || code === 0xab || code === 0xbb;
  return (
    (code <= 0x206f && code !== 0x200d) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0xfffc ||
    code === 0xfffd
  );
}

/** Punctuation of addresses that people escape: `#`, `%`, `&`, brackets, `*`, `_`, `~`. */
const ESCAPABLE = new Set([...'#%&()*_~'].map((mark) => mark.charCodeAt(0)));

function isEscapable(code: number): boolean {
  return ESCAPABLE.has(code);
}

/** Punctuation that belongs to the sentence, not to the address, when it comes last. */
const TRAILING = new Set([..."!'*,.:;?_~"].map((mark) => mark.charCodeAt(0)));

/**
 * Where the address that starts at `start` ends: the sentence's final punctuation and brackets that were
 * opened before the address stay outside. Reads each character at most twice.
 * @param escapes whether a backslash before punctuation belongs to it, as people write in Markdown (`\#part`)
 */
export function addressEnd(text: string, start: number, limit: number, escapes = false): number {
  let end = start;
  let round = 0;
  let square = 0;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (escapes && code === 0x5c && isEscapable(text.charCodeAt(end + 1))) continue;
    if (endsAddress(code)) break;
    if (code === 0x28) round += 1;
    else if (code === 0x29) round -= 1;
    else if (code === 0x5b) square += 1;
    else if (code === 0x5d) {
      // The bracket of a link's words, or of a remark around the address.
      if (square === 0) break;
      square -= 1;
    }
  }
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x29 && round < 0) round += 1;
    else if (!TRAILING.has(code)) break;
    end -= 1;
  }
  return end;
}

function isWordCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a host may begin with this character: a letter or digit, of any script. */
export function startsHost(code: number): boolean {
  return isWordCode(code) || code > 0xa0;
}

/** How many characters before the `:` at `colon` are the scheme `http` or `https`; 0 when they are not. */
export function schemeLength(text: string, colon: number, from: number): number {
  const long = text.slice(Math.max(from, colon - 5), colon).toLowerCase();
  const length = long === 'https' ? 5 : long.endsWith('http') ? 4 : 0;
  if (length === 0) return 0;
  const before = colon - length - 1;
  return before >= from && isWordCode(text.charCodeAt(before)) ? 0 : length;
}

/** A stretch of text, or an address found in it. */
export interface Stretch {
  readonly text: string;
  readonly href: string | null;
}

/** Whether `splitAddresses` would find anything worth splitting; cheap. */
export function mayHoldAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.');
}

/** Cuts a text at its bare addresses (`http://`, `https://`, `www.`), in order, nothing lost. */
export function splitAddresses(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const pattern = /:\/\/|www\./giu;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const web = match[0] !== '://';
    const length = web ? 0 : schemeLength(text, match.index, done);
    const start = match.index - length;
    if (web ? start > done && isWordCode(text.charCodeAt(start - 1)) : length === 0) continue;
    const body = match.index + match[0].length;
    const end = addressEnd(text, start, text.length);
    if (end <= body || !startsHost(text.charCodeAt(body))) continue;
    const written = text.slice(start, end);
    if (web && !written.slice(4).includes('.')) continue;
    if (start > done) stretches.push({ text: text.slice(done, start), href: null });
    stretches.push({ text: written, href: web ? `http://${written}` : written });
    done = end;
    pattern.lastIndex = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), href: null });
  return stretches;
}
