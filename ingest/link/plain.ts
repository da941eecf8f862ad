import type { Item } from '../../schema/index.ts';

/** The words of an item in one line, markup and pictures removed: what may be quoted from it. */
export function plainWords(item: Item): string {
  let text = '';
  if (item.cells.length > 0) {
    const cells = item.cells.map((cell) => plainWords({ ...item, cells: [], inlines: cell.inlines }));
    return cells.filter((cell) => cell !== '').join(' · ');
  }
  for (const inline of item.inlines) {
    if (inline.kind === 'break') {
      text += ' ';
      if (text.length > 600) break;
    } else if (inline.kind !== 'image') text += inline.text;
  }
  return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
}
