/**
 * Damerau–Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours, by code point.
 * @returns the distance, or `limit + 1` when it is larger than `limit`
 */
export function editDistance(left: string, right: string, limit: number): number {
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 2;
  const far = a.length + b.length;
  const cells = new Array<number>((a.length + 2) * width).fill(far);
  const at = (row: number, column: number): number => cells[row * width + column] ?? far;
  for (let row = 0; row <= a.length; row += 1) cells[(row + 1) * width + 1] = row;
  for (let column = 0; column <= b.length; column += 1) cells[width + column + 1] = column;
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= a.length; row += 1) {
    let lastColumn = 0;
    let smallest = far;
    for (let column = 1; column <= b.length; column += 1) {
      const swapRow = lastRowOf.get(b[column - 1] ?? '') ?? 0;
      const swapColumn = lastColumn;
      const same = a[row - 1] === b[column - 1];
      if (same) lastColumn = column;
      const distance = Math.min(
        at(row, column) + (same ? 0 : 1),
        at(row + 1, column) + 1,
        at(row, column + 1) + 1,
        at(swapRow, swapColumn) + (row - swapRow - 1) + 1 + (column - swapColumn - 1),
      );
      cells[(row + 1) * width + column + 1] = distance;
      smallest = Math.min(smallest, distance);
    }
    if (smallest > limit) return limit + 1;
    lastRowOf.set(a[row - 1] ?? '', row);
  }
  return Math.min(at(a.length + 1, b.length + 1), limit + 1);
}
