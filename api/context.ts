import type { GraphReader } from '../store/port.ts';
import type { Precision } from './confidence.ts';
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
}
