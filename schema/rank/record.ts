import type { Entity } from '../entity.ts';

/** What ranking reads of a record; the store's `EntityRecord` is one. */
export interface RankedRecord extends Pick<
  Entity,
  'id' | 'kind' | 'title' | 'aliases' | 'description' | 'form' | 'year'
> {
  readonly organizations: readonly { readonly id: string; readonly title: string }[];
  readonly voices: number;
  /** Ids of the topics it speaks of. */
  readonly topics: readonly string[];
}
