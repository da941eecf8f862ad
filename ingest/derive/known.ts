import type { EntityKind } from '../../schema/index.ts';
import { entityPages } from '../../store/graph/entities.ts';
import type { GraphReader } from '../../store/port.ts';
import { foldName } from '../link/fold.ts';

const NAMED: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem', 'Step', 'Organization'];
/** More of the words than this inside names, and the whole is known. */
const COVERED = 0.5;

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}+#.']+/u)
    .filter((word) => word !== '');

/** The other number of the last word, roughly, so that "caches" is as known as "cache". */
function singular(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const stem = last.endsWith('ies') ? `${last.slice(0, -3)}y` : last.replace(/(?<=[^s])s$/u, '');
  return [...words.slice(0, -1), stem];
}

/** Headings that the packs in the graph call generic. */
async function genericHeadings(store: GraphReader): Promise<readonly string[]> {
  const packs = (await store.sources()).filter(({ source }) => source.kind === 'pack');
  const entities = await store.entities(packs.map(({ source }) => source.id));
  return entities.flatMap((entity) => {
    const details = JSON.parse(entity?.details ?? '{}') as { readonly generic_headings?: unknown };
    return Array.isArray(details.generic_headings) ? details.generic_headings.map(String) : [];
  });
}

/**
 * Tells whether words are known: a generic heading, a person's name or the name of something in the graph, or words
 * of which more than half stand inside such names.
 */
export async function createKnown(store: GraphReader): Promise<(text: string) => boolean> {
  const names = new Set<string>();
  const pieces = new Set<string>();
  let longest = 1;
  const add = (name: string): void => {
    const words = singular(wordsOf(name));
    longest = Math.max(longest, Math.min(8, words.length));
    names.add(words.join(' '));
    // A piece of a name is no topic of its own: "graph neural" and "neural network" of "graph neural network".
    for (let from = 0; from < words.length && words.length <= 6; from += 1) {
      for (let end = from + 2; end <= words.length; end += 1) pieces.add(words.slice(from, end).join(' '));
    }
  };
  for (const heading of await genericHeadings(store)) add(heading);
  for await (const entities of entityPages(store, NAMED)) {
    for (const { title, aliases } of entities) for (const name of [title, ...aliases]) add(name);
  }
  return (text) => {
    const words = wordsOf(text);
    let covered = 0;
    for (let at = 0; at < words.length; at += 1) {
      for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
        if (!names.has(singular(words.slice(at, at + length)).join(' '))) continue;
        covered += length;
        at += length - 1;
        break;
      }
    }
    return words.length === 0 || pieces.has(singular(words).join(' ')) || covered / words.length > COVERED;
  };
}
