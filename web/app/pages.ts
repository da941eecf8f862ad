import type { EntityKind } from '../../schema/entity.ts';
import type { PageId } from '../state/pages.ts';
import type { PageEntry } from './page-entry.ts';

const nobody = (): null => null;

/** Pages that are loaded when they are opened. A new one is a line here and its word in `state/pages.ts`. */
export const PAGES: readonly PageEntry[] = [
  {
    id: 'read',
    title: '',
    link: null,
    offer: () => 'Whole page',
    load: async () => (await import('../read/ReadPage.tsx')).ReadPage,
  },
  {
    id: 'brief',
    title: 'Design brief',
    link: 'Brief',
    offer: (kind) => (kind === 'Problem' ? 'Brief' : null),
    load: async () => (await import('../brief/BriefPage.tsx')).BriefPage,
  },
  {
    id: 'learn',
    title: 'Learning path',
    link: 'Learn',
    offer: (kind) => (kind === 'Problem' || kind === 'Concept' || kind === 'Pattern' ? 'Learn' : null),
    load: async () => (await import('../learn/LearnPage.tsx')).LearnPage,
  },
  {
    id: 'changes',
    title: 'What is new',
    link: 'What’s new',
    offer: nobody,
    load: async () => (await import('../log/ChangesPage.tsx')).ChangesPage,
  },
  {
    id: 'compare',
    title: 'Compare lists',
    link: 'Compare',
    offer: nobody,
    load: async () => (await import('../lists/ComparePage.tsx')).ComparePage,
  },
  {
    id: 'add',
    title: 'Add a source',
    link: null,
    offer: nobody,
    load: async () => (await import('../lists/AddPage.tsx')).AddPage,
  },
  {
    id: 'sources',
    title: 'Sources',
    link: 'Sources',
    offer: nobody,
    load: async () => (await import('../panels/SourcesPage.tsx')).SourcesPage,
  },
];

/** Pages about an entity of a kind, with the words of the button that leads there. */
export function offersFor(kind: EntityKind): readonly { readonly id: PageId; readonly words: string }[] {
  return PAGES.flatMap(({ id, offer }) => {
    const words = offer(kind);
    return words === null ? [] : [{ id, words }];
  });
}
