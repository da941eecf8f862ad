import type { StreamedRecord } from '../../store/port.ts';
import { confidenceOf } from '../confidence.ts';
import type { Precision } from '../confidence.ts';
import type { ExportFormat } from './format.ts';

const NODE_KEYS = ['kind', 'title', 'url', 'form', 'year', 'description', 'origin'] as const;
const EDGE_KEYS = ['relation', 'role', 'confidence', 'evidence'] as const;
const NUMBERS: Readonly<Record<string, string>> = { year: 'int', confidence: 'double', evidence: 'int' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function data(name: string, value: string | number | null): string {
  return value === null || value === '' ? '' : `<data key="${name}">${escaped(String(value))}</data>`;
}

function element(record: StreamedRecord, precision: Precision): string {
  if (record.type === 'entity') {
    const entity = record.value;
    const facts = NODE_KEYS.map((name) => data(name, entity[name])).join('');
    return `<node id="${escaped(entity.id)}">${facts}</node>\n`;
  }
  if (record.type !== 'relation') return '';
  const { id, type, from, to, role, grounds, evidenceCount } = record.value;
  const facts = [
    data('relation', type),
    data('role', role),
    data('confidence', confidenceOf(grounds, precision)),
    data('evidence', evidenceCount),
  ].join('');
  const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
  return `<edge id="${escaped(id)}" ${ends}>${facts}</edge>\n`;
}

function keys(side: 'node' | 'edge', names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `<key id="${name}" for="${side}" attr.name="${name}" attr.type="${NUMBERS[name] ?? 'string'}"/>\n`,
    )
    .join('');
}

/** Entities and relations as GraphML, for Gephi, yEd, NetworkX and the like. */
export const graphml: ExportFormat = {
  name: 'graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  async *write(records, precision) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield `${keys('node', NODE_KEYS)}${keys('edge', EDGE_KEYS)}<graph edgedefault="directed">\n`;
    for await (const record of records) {
      const text = element(record, precision);
      if (text !== '') yield text;
    }
    yield '</graph>\n</graphml>\n';
  },
};
