import { useEffect } from 'preact/hooks';
import { clip, plain } from '../state/text.ts';

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
