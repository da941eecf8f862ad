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
    id: 'sources',
    title: 'Sources',
    link: 'Sources',
    offer: nobody,
    load: async () => (await import('../panels/SourcesPage.tsx')).SourcesPage,
  },
];
