import type { DocumentLink } from '../../../schema/item.ts';
import { mayHoldAddress, splitAddresses } from '../address.ts';
import type { Block } from './block.ts';

/** Addresses that run up to the end of a line of the block and may go on in the next one. */
function maybeCut(block: Block): ReadonlySet<string> {
  const cut = new Set<string>();
  block.lines.forEach(({ text }, i) => {
    const next = block.lines[i + 1]?.text;
    if (next === undefined || !mayHoldAddress(text)) return;
    const last = splitAddresses(text).at(-1);
    // A plain word goes on with the sentence; anything else may go on with the address.
    if (last?.href != null && !/^\p{L}[\p{L}\p{M}]*[,.;:]?(?:\s|$)/u.test(next)) cut.add(last.text);
  });
  return cut;
}

function shortened(href: string): string {
  return href
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

/** The addresses that annotations lead to, by page. */
function addressesByPage(links: readonly DocumentLink[]): Map<number | null, string[]> {
  const byPage = new Map<number | null, string[]>();
  for (const { page, href } of links) {
    const addresses = byPage.get(page);
    if (addresses === undefined) byPage.set(page, [shortened(href)]);
    else addresses.push(shortened(href));
  }
  return byPage;
}

/** Addresses that stand in the text and that no annotation of their page leads to, as a whole or broken off. */
export function bareLinksOf(
  blocks: readonly Block[],
  annotated: readonly DocumentLink[],
): readonly DocumentLink[] {
  const known = addressesByPage(annotated);
  const links: DocumentLink[] = [];
  for (const block of blocks) {
    if (!mayHoldAddress(block.text)) continue;
    const cut = maybeCut(block);
    for (const { text, href } of splitAddresses(block.text)) {
      if (href === null || cut.has(text)) continue;
      const { page, number } =
        block.lines.find((one) => one.text.includes(text.slice(0, 20))) ?? block.lines[0];
      const short = shortened(href);
      const addresses = known.get(page) ?? [];
      if (addresses.some((address) => address.startsWith(short))) continue;
      known.set(page, [...addresses, short]);
      links.push({ href, text, line: number, page });
    }
  }
  return links;
}
