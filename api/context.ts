import type { GraphReader } from '../store/port.ts';
import type { Precision } from './confidence.ts';
import { MOST, clamped } from './limits.ts';
import type { Note } from './limits.ts';
import type { Loaders } from './loaders.ts';
import type { Vocabulary } from './search/vocabulary.ts';

/** What every resolver of one operation shares. */
export interface ApiContext {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly precision: Precision;
  /** The generation that the operation reads. */
  readonly generation: number;
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Tells, in the answer's `extensions.notes`, what was lowered or left out. */
  readonly note: Note;
}

/** The number of items asked for, at most a page. */
export function firstOf(
  { first }: { readonly first?: number | null | undefined },
  context: ApiContext,
  most: number = MOST.page,
): number {
  return clamped('first', first, most, context.note);
}
