import type { DocumentLink } from '../../schema/item.ts';
import type { Block } from './block.ts';
import type { Reporter } from './problem.ts';

/** What a parser hands over once a document is a stream of blocks. */
export interface Reading {
  readonly format: string;
  readonly blocks: readonly Block[];
  readonly links: readonly DocumentLink[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Title for when no level-one heading gives one. */
  readonly title: string | null;
  readonly lineCount: number;
  readonly reporter: Reporter;
}
