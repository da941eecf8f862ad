import type { Block, Container, OpenBlock } from './block.ts';
import type { Reporter } from './problem.ts';

/** Tags nested deeper than this are not followed; nothing people write comes near. */
const DEEPEST = 100;

/** What a tag of this kind ends when it begins, and where that search stops: HTML's optional end tags. */
const ENDS: Readonly<Partial<Record<Container, readonly [ends: Container, within: Container]>>> = {
  item: ['item', 'list'],
  cell: ['cell', 'row'],
  row: ['row', 'table'],
};

/** Containers whose end tag may not be left out. */
const ANSWERED: ReadonlySet<Container> = new Set(['details', 'list', 'table', 'quote']);

/** The tags among them that no end tag answers. */
function unansweredTags(blocks: readonly Block[]): ReadonlySet<Block> {
  const open = new Map<Container, Block[]>();
  for (const block of blocks) {
    if ((block.kind !== 'open' && block.kind !== 'close') || !block.html) continue;
    if (!ANSWERED.has(block.container)) continue;
    const same = open.get(block.container) ?? [];
    open.set(block.container, same);
    if (block.kind === 'open') same.push(block);
    else same.pop();
  }
  return new Set([...open.values()].flat());
}

/**
 * The same blocks with every `open` closed once, in order. Tags may come crooked: a stray end is dropped, a
 * missing one is added before whatever surrounds it ends. What nobody closes at all ends before the next heading,
 * `<details>`, or list or table of Markdown's own; a `<details>` among it is reported. Markdown's own structure
 * is never broken by a tag.
 */
export function balance(blocks: readonly Block[], reporter: Reporter): readonly Block[] {
  const unanswered = unansweredTags(blocks);
  for (const block of unanswered) {
    if (block.kind !== 'open' || block.container !== 'details') continue;
    reporter.report(
      'warning',
      'unclosed-details',
      'This <details> is never closed; add </details>.',
      block.first,
    );
  }
  const balanced: Block[] = [];
  const stack: { readonly block: OpenBlock; ended: boolean }[] = [];
  let ignored = 0;

  function pop(line: number): void {
    const top = stack.pop();
    if (top === undefined) return;
    balanced.push({ kind: 'close', container: top.block.container, html: top.block.html, last: line });
  }

  /** Where in the stack the nearest such container is; `stop` bounds the search. -1 when there is none. */
  function find(container: Container, stop: (block: OpenBlock) => boolean): number {
    for (let i = stack.length - 1; i >= 0; i -= 1) {
      const block = stack[i]?.block;
      if (block === undefined || block.container === container) return i;
      if (stop(block)) return -1;
    }
    return -1;
  }

  function closeTo(index: number, line: number): void {
    while (stack.length > index) pop(line);
    while (stack.at(-1)?.ended === true) pop(line);
  }

  function endUnanswered(line: number): void {
    const at = stack.findIndex(({ block }) => unanswered.has(block));
    if (at !== -1 && stack.slice(at).every(({ block }) => block.html)) closeTo(at, line);
  }

  for (const block of blocks) {
    if (block.kind === 'open') {
      if (block.html) {
        if (stack.length >= DEEPEST) {
          ignored += 1;
          continue;
        }
        const [ends, within] = ENDS[block.container] ?? [];
        if (ends !== undefined) {
          const at = find(ends, (above) => !above.html || above.container === within);
          if (at !== -1 && stack[at]?.block.html === true) closeTo(at, block.first);
        }
      }
      if (unanswered.size > 0 && (block.html ? block.container === 'details' : block.container !== 'item')) {
        endUnanswered(block.first);
      }
      stack.push({ block, ended: false });
      balanced.push(block);
    } else if (block.kind === 'close') {
      if (block.html && ignored > 0) {
        ignored -= 1;
        continue;
      }
      const at = block.html
        ? find(block.container, (above) => !above.html)
        : stack.findLastIndex((one) => !one.block.html);
      if (at !== -1 && stack[at]?.block.html === block.html) closeTo(at, block.last);
      else if (block.html) {
        // Its start lies outside the Markdown around us: end it as soon as that ends.
        const outer = stack.findLast(
          (one) => one.block.html && one.block.container === block.container && !one.ended,
        );
        if (outer !== undefined) outer.ended = true;
      }
    } else {
      if (block.kind === 'heading' && unanswered.size > 0) endUnanswered(block.first);
      balanced.push(block);
    }
  }
  const last = blocks.at(-1);
  const line = last === undefined ? 1 : last.kind === 'open' ? last.first : last.last;
  closeTo(0, line);
  return balanced;
}
