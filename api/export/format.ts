import type { StreamedRecord } from '../../store/port.ts';
import type { Precision } from '../confidence.ts';

/** One way to write the whole graph. */
export interface ExportFormat {
  readonly name: 'jsonl' | 'json' | 'csv' | 'graphml';
  readonly contentType: string;
  /** The text, a record at a time, in the order of the stream. */
  write(records: AsyncIterable<StreamedRecord>, precision: Precision): AsyncGenerator<string, void>;
}
