import { useEffect } from 'preact/hooks';
import { clip, plain } from '../state/text.ts';
import type { View } from '../state/view.ts';
import type { PathState } from './use-paths.ts';

const ABOUT = 'A living map of curated knowledge, with the evidence for every path.';

/** Names the tab, and tells what the page is in a sentence. */
export function useHead(title: string | null, description: string | null = null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title === '' ? 'Cairn' : `${clip(plain(title), 100)} · Cairn`;
    document
      .querySelector('meta[name=description]')
      ?.setAttribute('content', clip(plain(description ?? ABOUT), 200));
  }, [title, description]);
}

/** What the map, a search and a path are called; the other pages say so themselves. */
export function headOf(
  view: View,
  name: string,
  { from, to }: PathState,
): { readonly title: string; readonly description: string | null } {
  if (view.page === 'search') {
    return { title: view.question, description: `What speaks of “${clip(view.question, 80)}”, and why.` };
  }
  if (view.page !== 'path') return { title: name, description: null };
  const title = from === null || to === null ? 'Path' : `From ${from.title} to ${to.title}`;
  return { title, description: 'How two things are connected, a sentence a hop with the words that say so.' };
}
