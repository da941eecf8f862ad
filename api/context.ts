import type { Control } from '../store/control.ts';
import type { ChangeRecord, GraphReader } from '../store/port.ts';
import type { Precision } from './confidence.ts';
import type { GenerationMemory } from './generation-memory.ts';
import { MOST, clamped } from './limits.ts';
import type { Note } from './limits.ts';
import type { Loaders } from './loaders.ts';
import type { Vocabulary } from './search/vocabulary.ts';

/** What every resolver of one operation shares. */
export interface ApiContext {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** What other operations worked out from the same generation. */
  readonly memory: GenerationMemory;
  readonly precision: Precision;
  /** Whoever runs the refreshes; null where the API is for reading only. */
  readonly control: Control | null;
  readonly now: () => Date;
  /** The generation that the operation reads. */
  readonly generation: number;
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Lines of the change log as they are written, of one source or of all. */
  readonly changes: (source: string | null) => AsyncIterable<ChangeRecord>;
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
