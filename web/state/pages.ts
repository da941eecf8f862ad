/**
 * Every page by the word that stands first in its address; the map is `/`, and `read` is the whole page of one
 * entity at `/<id>`. `app/pages.ts` says how each is drawn.
 */
export const PAGE_IDS = [
  'map',
  'search',
  'read',
  'path',
  'changes',
  'sources',
  'compare',
  'add',
  'brief',
  'learn',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** Pages that may have the pane beside them; the others are read by themselves. */
const BESIDE: readonly PageId[] = ['map', 'search', 'path', 'sources'];
/** Pages that are about one entity, named in the path after the page: `/brief/problem/x`. */
const ABOUT_ONE: readonly string[] = ['brief', 'learn'];

export function isPageId(text: string): text is PageId {
  return (PAGE_IDS as readonly string[]).includes(text);
}

export function hasPane(page: PageId): boolean {
  return BESIDE.includes(page);
}

/** True when the pane stands beside the page now: always beside the map, elsewhere once something is selected. */
export function showsPane(page: PageId, at: string | null): boolean {
  return isOnMap(page) || (hasPane(page) && at !== null);
}

/** True when the canvas is what the page is read on. */
export function isOnMap(page: PageId): boolean {
  return page === 'map' || page === 'path';
}

export function isAboutOne(page: PageId): boolean {
  return ABOUT_ONE.includes(page);
}
