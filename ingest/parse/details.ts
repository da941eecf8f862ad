import type { Block } from './block.ts';

/** How many bullets and rows with links stand inside each `<details>`. Blocks must be balanced. */
export function countEntries(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const counts = new Map<Block, number>();
  const stack: { readonly block: Block; readonly before: number; counted: boolean }[] = [];
  let entries = 0;
  for (const block of blocks) {
    if (block.kind === 'open') stack.push({ block, before: entries, counted: false });
    else if (block.kind === 'close') {
      const top = stack.pop();
      if (top !== undefined && block.container === 'details') counts.set(top.block, entries - top.before);
    } else if (block.kind === 'row') {
      if (block.cells.some((cell) => cell.links > 0)) entries += 1;
    } else if (block.kind === 'text' && block.words.links > 0) {
      const top = stack.at(-1);
      if (top?.block.kind !== 'open' || top.counted) continue;
      if (top.block.container === 'item' || top.block.container === 'cell') {
        entries += 1;
        top.counted = true;
      }
    }
  }
  return counts;
}
