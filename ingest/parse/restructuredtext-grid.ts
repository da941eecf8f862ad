import type { DrawnRow, DrawnTable } from './restructuredtext-table.ts';

export const GRID_BORDER = /^\+(?:[-=]+\+)+ *$/u;
const RULE = /^[-=]+$/u;

/**
 * `+----+----+` tables. A cell that spans columns stands in its first one; one that spans rows is repeated in each
 * of them, so that every row can be read by itself.
 */
export function gridTable(line: (index: number) => string | null, start: number): DrawnTable | null {
  const cuts = [...(line(start) ?? '').matchAll(/\+/gu)].map((match) => match.index);
  const columns = cuts.length - 1;
  const cells: string[][] = Array.from({ length: columns }, () => []);
  const rows: DrawnRow[] = [];
  let header = 0;
  let first = start + 1;
  let filled = false;
  let i = start + 1;
  for (let text = line(i); text !== null && /^[|+]/u.test(text); text = line((i += 1))) {
    const pieces = cuts.slice(0, -1).map((from, k) => text.slice(from + 1, cuts[k + 1] ?? text.length));
    const ends = pieces.map((piece) => RULE.test(piece.trim()) && piece.trim().length >= piece.length - 1);
    if (ends.some(Boolean)) {
      if (filled) rows.push({ cells: cells.map((parts) => parts.join(' ')), line: first, last: i - 1 });
      if (text.includes('=')) header = rows.length;
      ends.forEach((ended, k) => {
        if (ended) cells[k] = [];
      });
      first = i + 1;
      filled = false;
    }
    let into = 0;
    for (let k = 0; k < columns; k += 1) {
      if (/[|+]/u.test(text[cuts[k] ?? 0] ?? '')) into = k;
      const piece = ends[k] === true ? '' : (pieces[k] ?? '');
      const word = (into === k ? piece : `${text[cuts[k] ?? 0] ?? ''}${piece}`).trim();
      if (word === '') continue;
      // A word cut by a column's edge goes on in the same cell.
      const last = cells[into]?.at(-1);
      const isCut =
        into !== k &&
        last !== undefined &&
        !/\s/u.test((text[(cuts[k] ?? 1) - 1] ?? ' ') + (text[cuts[k] ?? 0] ?? ' '));
      if (isCut) cells[into]?.splice(-1, 1, `${last}${word}`);
      else cells[into]?.push(word);
      filled = true;
    }
  }
  return rows.length === 0 ? null : { rows, header, lines: i - start };
}
