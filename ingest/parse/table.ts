/**
 * Cells of a Markdown table row, more forgiving than GitHub Flavored Markdown: a bar inside a code span or
 * inside a link's words or address does not end a cell. Every function here is linear in the row.
 */

/** Start → end of each code span of a row (CommonMark: runs of backticks of the same length pair up). */
function codeSpans(row: string): ReadonlyMap<number, number> {
  const runs: { readonly at: number; readonly length: number }[] = [];
  for (let at = row.indexOf('`'); at !== -1;) {
    let end = at + 1;
    while (row.charCodeAt(end) === 0x60) end += 1;
    runs.push({ at, length: end - at });
    at = row.indexOf('`', end);
  }
  const spans = new Map<number, number>();
  const later = new Map<number, number>();
  for (const run of runs.reverse()) {
    const close = later.get(run.length);
    if (close !== undefined) spans.set(run.at, close + run.length);
    later.set(run.length, run.at);
  }
  return spans;
}

/** Start → end of each bracketed stretch without spaces, such as the `(address)` of a link. */
function targets(row: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  let open: number[] = [];
  for (let i = 0; i < row.length; i += 1) {
    const code = row.charCodeAt(i);
    if (code === 0x28) open.push(i);
    else if (code === 0x29) {
      const start = open.pop();
      if (start !== undefined) spans.set(start, i + 1);
    } else if (code === 0x20) {
      // A quotation mark after the space begins the link's title, which may go on.
      const next = row.charCodeAt(i + 1);
      if (next !== 0x22 && next !== 0x27) open = [];
    }
  }
  return spans;
}

/** The trimmed cells of one row. Escaped bars are bars; the first and last bar of the row are its border. */
export function splitRow(line: string): readonly string[] {
  const row = line.trim();
  const code = codeSpans(row);
  const target = targets(row);
  const cells: string[] = [];
  let cell = '';
  let i = row.startsWith('|') ? 1 : 0;
  let from = i;
  // Bars after a `[` are cuts only if no `](address)` follows, so they wait for the bracket to be settled.
  let inBracket = false;
  let waiting: number[] = [];
  const cut = (at: number): void => {
    cells.push((cell + row.slice(from, at)).trim());
    cell = '';
    from = at + 1;
  };
  const settle = (): void => {
    for (const at of waiting) cut(at);
    waiting = [];
    inBracket = false;
  };
  while (i < row.length) {
    const mark = row.charCodeAt(i);
    if (mark === 0x5c) {
      if (row.charCodeAt(i + 1) === 0x7c && waiting.length === 0) {
        cell += row.slice(from, i);
        from = i + 1;
      }
      i += 2;
      continue;
    }
    if (mark === 0x60) {
      const end = code.get(i);
      if (end !== undefined) i = end;
      else while (row.charCodeAt(i) === 0x60) i += 1;
      continue;
    }
    if (mark === 0x5b && row.charCodeAt(i - 1) !== 0x21) {
      settle();
      inBracket = true;
    } else if (mark === 0x5d && row.charCodeAt(i + 1) === 0x28) {
      const end = target.get(i + 1);
      if (end !== undefined) {
        if (inBracket) waiting = [];
        inBracket = false;
        i = end;
        continue;
      }
    } else if (mark === 0x7c) {
      if (inBracket) waiting.push(i);
      else cut(i);
    }
    i += 1;
  }
  settle();
  if (from < row.length || cell !== '') cut(row.length);
  return cells;
}

/** How many cells a row has when every unescaped bar cuts, as GitHub Flavored Markdown counts them. */
export function countCells(line: string): number {
  const row = line.trim();
  let cells = 1;
  for (let at = row.indexOf('|'); at !== -1; at = row.indexOf('|', at + 1)) {
    if (at > 0 && at < row.length - 1 && row.charCodeAt(at - 1) !== 0x5c) cells += 1;
  }
  return cells;
}

/** `| --- | :-: |`: the line under a header. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/u.test(line);
}
