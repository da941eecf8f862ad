import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import type { PageId } from '../state/pages.ts';

/** What a page gets: the entity it is about, its own part of the address, and ways to go elsewhere. */
export interface PageProps {
  readonly at: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** Changes the page's part of the address; null takes a value away. A step is one the browser goes back to. */
  setParams(changes: Readonly<Record<string, string | null>>, isStep?: boolean): void;
  goTo(page: PageId, at?: string | null, params?: Readonly<Record<string, string>>): void;
  /** The map with an entity selected. */
  showOnMap(id: string): void;
  /** Pages about an entity of a kind, with the words of the button that leads there. */
  offersFor(kind: EntityKind): readonly { readonly id: PageId; readonly words: string }[];
}

export type PageComponent = (props: PageProps) => JSX.Element;

/** One page of the explorer, loaded when it is first opened. */
export interface PageEntry {
  readonly id: PageId;
  /** Title of the tab until the page says a better one with `useHead`. */
  readonly title: string;
  /** Words in the list of pages; null for pages that are reached from an entity. */
  readonly link: string | null;
  /** Words of the button that leads here from an entity of a kind; null where it does not. */
  readonly offer: (kind: EntityKind) => string | null;
  readonly load: () => Promise<PageComponent>;
}
