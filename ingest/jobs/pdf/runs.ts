import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { plainCharacters } from '../../parse/pdf/characters.ts';
import type { Box, PdfRun, Turn } from '../../parse/pdf/index.ts';

/** Text smaller than this, in points, is not meant to be read. */
const UNREADABLE = 1;
/** Beyond this angle, in degrees, from upright or a quarter turn, text is a stamp across the page. */
const SKEW = 8;

const TURNS: readonly Turn[] = [0, 90, 180, 270];

function turnOf(a: number, b: number): Turn | null {
  if (b === 0 && a > 0) return 0;
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  return Math.abs(degrees - quarter * 90) > SKEW ? null : (TURNS[(quarter + 4) % 4] ?? 0);
}

function isOutside(x: number, y: number, reach: number, [left, bottom, right, top]: Box): boolean {
  return x > right || y > top || x < left - reach || y < bottom - reach;
}

/** The runs of a page out of what pdf.js gives: white space becomes a mark on the run after it. */
export function runsOf(
  items: readonly (TextItem | { readonly type: string })[],
  isVertical: (font: string) => boolean,
  box: Box,
): readonly PdfRun[] {
  const runs: PdfRun[] = [];
  let spaced = true;
  for (const item of items) {
    if (!('str' in item)) continue;
    const { str, transform, fontName, width, height, hasEOL } = item;
    const text = str === '' || str === ' ' ? '' : plainCharacters(str);
    const words = text.trim();
    if (words === '') {
      spaced ||= str !== '' || hasEOL;
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
    const size = c === 0 ? Math.abs(d) : Math.hypot(c, d);
    const vertical = isVertical(fontName);
    const turn = vertical ? 270 : turnOf(a, b);
    const length = vertical ? height : width;
    if (turn !== null && size >= UNREADABLE && !isOutside(x, y, Math.max(length, size), box)) {
      runs.push({
        text: words,
        x,
        y,
        width: length,
        size,
        turn,
        font: fontName,
        spaced: spaced || text[0] === ' ',
      });
    }
    spaced = hasEOL || text.endsWith(' ');
  }
  return runs;
}
