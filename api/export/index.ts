import { mayQuote } from '../../schema/index.ts';
import type { QuotePolicy } from '../../schema/index.ts';
import type { StreamedRecord } from '../../store/port.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { exportLine } from './jsonl.ts';

/** One JSON object a line. */
const jsonl: ExportFormat = {
  name: 'jsonl',
  contentType: 'application/x-ndjson; charset=utf-8',
  async *write(records, precision) {
    for await (const record of records) yield `${exportLine(record, precision)}\n`;
  },
};

/** Every way to write the graph. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [jsonl, json, csv, graphml];

/** The same records without the sentences that may not be passed on. */
export async function* withAllowedQuotes(
  records: AsyncIterable<StreamedRecord>,
  policy: QuotePolicy,
): AsyncGenerator<StreamedRecord, void> {
  for await (const record of records) {
    const isForbidden = record.type === 'evidence' && !mayQuote(record.value.sourceRecord.license, policy);
    yield isForbidden ? { ...record, value: { ...record.value, quote: null } } : record;
  }
}
