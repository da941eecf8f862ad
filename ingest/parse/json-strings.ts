/** A string in a JSON text, with the keys and indexes that lead to it, and its line. */
export interface JsonString {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly line: number;
}

interface Level {
  readonly array: boolean;
  key: string;
  index: number;
  /** In an object: the next string is a key. */
  expectKey: boolean;
}

/** Index of the quotation mark that ends the string whose content begins at `from`, or -1. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function decoded(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1);
  }
}

const STOPS = /["{}[\],\n]/gu;

/**
 * Visits the strings of a JSON text in order, with the line each begins on. `want` is asked, by the path, which
 * ones to decode. Linear, without recursion; from a text that is not JSON it takes what it can.
 */
export function visitStrings(
  text: string,
  want: (path: readonly (string | number)[]) => boolean,
  visit: (found: JsonString) => void,
): void {
  const levels: Level[] = [];
  const stops = new RegExp(STOPS.source, STOPS.flags);
  let line = 1;
  for (let match = stops.exec(text); match !== null; match = stops.exec(text)) {
    const top = levels.at(-1);
    switch (match[0]) {
      case '\n':
        line += 1;
        break;
      case '{':
      case '[':
        levels.push({ array: match[0] === '[', key: '', index: 0, expectKey: match[0] === '{' });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (top?.array === true) top.index += 1;
        else if (top !== undefined) top.expectKey = true;
        break;
      default: {
        const end = endOfString(text, match.index + 1);
        if (end === -1) return;
        stops.lastIndex = end + 1;
        if (top?.expectKey === true) {
          top.key = text.slice(match.index + 1, end);
          top.expectKey = false;
          break;
        }
        if (levels.length > 8) break;
        const path = levels.map((level) => (level.array ? level.index : level.key));
        if (want(path)) visit({ path, value: decoded(text.slice(match.index, end + 1)), line });
      }
    }
  }
}
