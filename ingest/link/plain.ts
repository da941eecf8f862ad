import type { Inline, Item } from '../../schema/index.ts';

/** The words of an item in one line, markup and pictures removed: what may be quoted from it. */
export function plainWords(item: Item): string {
  if (item.cells.length > 0) {
    let text = '';
    for (const cell of item.cells) {
      const words = wordsOfInlines(cell.inlines);
      if (words !== '') text += text === '' ? words : ` · ${words}`;
    }
    return text;
  }
  return wordsOfInlines(item.inlines);
}

function wordsOfInlines(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      text += ' ';
      if (text.length > 600) break;
    } else if (inline.kind !== 'image') text += inline.text;
  }
  return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
}
