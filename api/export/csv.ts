import type { StreamedRecord } from '../../store/port.ts';
import { confidenceOf } from '../confidence.ts';
import type { Precision } from '../confidence.ts';
import type { ExportFormat } from './format.ts';

const COLUMNS =
  'type,id,kind,title,url,form,year,description,aliases,origin,relation,from,to,role,confidence,evidence';

/** A cell (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cells(record: StreamedRecord, precision: Precision): readonly (string | number | null)[] | null {
  if (record.type === 'entity') {
    const { id, kind, title, url, form, year, description, aliases, origin } = record.value;
    const own = ['entity', id, kind, title, url, form, year, description, aliases.join('; '), origin];
    return [...own, null, null, null, null, null, null];
  }
  if (record.type !== 'relation') return null;
  const { id, type, from, to, role, grounds, evidenceCount } = record.value;
  const none = Array.from({ length: 8 }, () => null);
  return ['relation', id, ...none, type, from, to, role, confidenceOf(grounds, precision), evidenceCount];
}

/** Entities and relations as one table for spreadsheets: a row each, cells that do not apply empty. */
export const csv: ExportFormat = {
  name: 'csv',
  contentType: 'text/csv; charset=utf-8',
  async *write(records, precision) {
    yield `${COLUMNS}\r\n`;
    for await (const record of records) {
      const row = cells(record, precision);
      if (row !== null) yield `${row.map(cell).join(',')}\r\n`;
    }
  },
};
