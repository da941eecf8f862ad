import type { Words } from './words.ts';

/** What a block stands in. `item` belongs to a list, `row` to a table, `cell` to a row. */
export type Container = 'list' | 'item' | 'quote' | 'details' | 'table' | 'row' | 'cell';

/**
 * A document as a flat stream: every format is turned into this, and one function (`assemble`) turns this into
 * items and sections. Lines count from 1, both ends included. `open` and `close` may come crooked from HTML;
 * `balance` sets them right.
 */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly words: Words;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'text'; readonly words: Words; readonly first: number; readonly last: number }
  /** The visible line of a `<details>`. */
  | { readonly kind: 'summary'; readonly words: Words; readonly first: number; readonly last: number }
  /** A table row whose cells are words and nothing else. */
  | {
      readonly kind: 'row';
      readonly cells: readonly Words[];
      readonly header: boolean;
      readonly first: number;
      readonly last: number;
    }
  /** Code or mathematics: says nothing here, but takes up lines. */
  | { readonly kind: 'gap'; readonly first: number; readonly last: number }
  /** What stands before it does not go on after it: a thematic break, the end of a `<div>`. */
  | { readonly kind: 'rule'; readonly first: number; readonly last: number }
  | OpenBlock
  | { readonly kind: 'close'; readonly container: Container; readonly html: boolean; readonly last: number };

export interface OpenBlock {
  readonly kind: 'open';
  readonly container: Container;
  /** True when a tag opened it: only those can be crooked. */
  readonly html: boolean;
  /** For an item: numbered. For a cell: a `<th>`. */
  readonly marked: boolean;
  readonly first: number;
}
