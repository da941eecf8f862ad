import type { Line } from './line.ts';
import { joinLines } from './hyphen.ts';
import type { Spelling } from './hyphen.ts';

/** Lines that belong together: a paragraph, a bullet, a heading, a row of a table. */
export interface Block {
  readonly lines: readonly [Line, ...Line[]];
  /** One text, words divided at line ends made whole, bullet removed. */
  readonly text: string;
  /** Began with a bullet, a number or a reference mark. */
  readonly marked: boolean;
  readonly isRow: boolean;
  readonly page: number;
  readonly size: number;
  readonly font: string;
}

/** A bullet before the words, alone or as a dash; also what symbol fonts without names leave of it. */
export const BULLET = /^(?:[•‣⁃▪▫◦●○■□▶▸►◆◇❖➢➤✓✔☐☑∙·⋅*❏❐❑❒\ue000-\uf8ff]|[–—−-](?= ))\s*/u;
/** "1." or "(a)" or "[12]" before the words of a list item or reference. */
export const ORDINAL = /^(?:\d{1,3}[.)]|\((?:\d{1,3}|[A-Za-z]|[ivx]{2,4})\)|\[[\dA-Za-z+]{1,8}\])(?=\s)/u;

/** What a line says without the signs that only mark its beginning; `markers` are fonts used for nothing else. */
export function withoutBullet(line: Line, markers: ReadonlySet<string>): string {
  const first = line.spans[0];
  const text =
    first !== undefined && markers.has(first.font) && first.text.length <= 2
      ? line.text.slice(first.text.length).trimStart()
      : line.text;
  return text.replace(BULLET, '');
}

/** Fonts that draw one and the same letter at the beginning of lines and nothing else: bullets in disguise. */
export function findMarkerFonts(lines: readonly Line[]): ReadonlySet<string> {
  const uses = new Map<string, { text: string; count: number; others: number }>();
  for (const line of lines) {
    line.spans.forEach((span, i) => {
      const text = span.text.trim();
      const use = uses.get(span.font);
      const fits = i === 0 && line.spans.length > 1 && [...text].length === 1;
      if (use === undefined) uses.set(span.font, { text, count: fits ? 1 : 0, others: fits ? 0 : 1 });
      else if (fits && use.text === text) use.count += 1;
      else use.others += 1;
    });
  }
  const isMarker = ({ count, others }: { count: number; others: number }): boolean =>
    count >= 3 && others <= 0.1 * count;
  return new Set([...uses].filter(([, use]) => isMarker(use)).map(([font]) => font));
}

/** A block of these lines. */
export function blockOf(
  lines: readonly [Line, ...Line[]],
  markers: ReadonlySet<string>,
  spelling: Spelling,
): Block {
  const [first] = lines;
  const bare = withoutBullet(first, markers);
  const weights = new Map<string, number>();
  for (const { font, text } of lines) weights.set(font, (weights.get(font) ?? 0) + text.length);
  const longest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    lines,
    text: lines
      .slice(1)
      .reduce((text, line) => joinLines(text, line.text, spelling), bare)
      .trim(),
    marked: bare !== first.text || ORDINAL.test(first.text),
    isRow: first.cells > 1,
    page: first.page,
    size: longest.size,
    font: [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
  };
}
