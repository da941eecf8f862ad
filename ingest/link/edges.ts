/** True when a text holds a letter or digit of any script. Most do at once, so the first characters are asked first. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length && at < 8; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return true;
  }
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * A text without the given characters at its beginning and end; white space always goes. Walks inward from both
 * ends, so that long runs in the middle cost nothing.
 */
export function trimEdges(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start), before)) start += 1;
  while (end > start && isEdge(text.charAt(end - 1), after)) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isEdge(character: string, edges: string): boolean {
  return character <= ' ' || edges.includes(character) || (character > '\u007f' && /\s/.test(character));
}

const UNEVEN = /[^\S ]| {2}|^ | $/;

/**
 * Whether a pattern for odd white space finds any. It must not mind letters, digits and signs of ASCII with single
 * spaces between them: most texts are nothing else, and are walked past without it.
 */
export function hasOdd(text: string, odd: RegExp): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127) continue;
    const isSingle = code === 32 && at > 0 && at < text.length - 1 && text.charCodeAt(at + 1) !== 32;
    if (!isSingle) return odd.test(text);
  }
  return false;
}

/** A text with single spaces for all white space, and none at its ends; most texts are so already. */
export function oneLine(text: string): string {
  return hasOdd(text, UNEVEN) ? text.replace(/\s+/g, ' ').trim() : text;
}
