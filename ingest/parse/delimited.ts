import type { ParserInput } from '../../schema/item.ts';
import type { ParsedDocument } from '../../schema/item.ts';
import { assemble } from './assemble.ts';
import type { Block } from './block.ts';
import { countLines } from './formats.ts';
import type { FormatParser } from './formats.ts';
import type { Reporter } from './problem.ts';
import { createWordCollector } from './word-collector.ts';

/** A record with the lines it stands on, from 1. */
export interface DelimitedRecord {
  readonly fields: readonly string[];
  readonly first: number;
  readonly last: number;
}

/**
 * The records of a delimited text after RFC 4180: fields may be quoted, quoted fields may hold delimiters, line
 * ends and doubled quotation marks. A quotation mark inside an unquoted field is a character; a quotation that
 * never ends runs to the end. Linear.
 */
export function readRecords(text: string, delimiter: string): readonly DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let fields: string[] = [];
  let first = 1;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        const part = text.slice(at, end === -1 ? text.length : end);
        field += part;
        for (let n = part.indexOf('\n'); n !== -1; n = part.indexOf('\n', n + 1)) line += 1;
        at = end === -1 ? text.length : end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    fields.push(field + text.slice(at, end));
    at = end + 1;
    if (end < text.length && text[end] === delimiter) {
      if (at < text.length) continue;
      fields.push('');
    }
    records.push({ fields, first, last: line });
    fields = [];
    line += 1;
    first = line;
  }
  return records;
}

/** The character that most of the first line's columns are separated by. */
function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.indexOf('\n')) || text.length);
  let best = ',';
  let most = 0;
  for (const candidate of [',', ';', '\t', '|']) {
    const count = header.split(candidate).length - 1;
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}

function parseDelimited(format: 'csv' | 'tsv', input: ParserInput, reporter: Reporter): ParsedDocument {
  const records = readRecords(input.text, format === 'tsv' ? '\t' : delimiterOf(input.text));
  const words = createWordCollector(reporter);
  const blocks: Block[] = [{ kind: 'open', container: 'table', html: false, marked: false, first: 1 }];
  const width = records[0]?.fields.length ?? 0;
  records.forEach(({ fields, first, last }, number) => {
    if (fields.every((field) => field.trim() === '')) return;
    if (fields.length > width) {
      reporter.report(
        'warning',
        'extra-cells',
        `This row has ${fields.length} fields, the header ${width}; quote fields that hold the delimiter.`,
        first,
      );
    }
    const cells = fields.map((field) => {
      words.text(field.trim(), first);
      return words.take();
    });
    blocks.push({ kind: 'row', cells, header: number === 0, first, last });
  });
  const lineCount = countLines(input.text);
  blocks.push({ kind: 'close', container: 'table', html: false, last: lineCount });
  return assemble({ format, blocks, links: words.links, metadata: {}, title: null, lineCount, reporter });
}

/** Comma-separated values (RFC 4180; also with semicolons, tabs or bars), the first record is the header. */
export const csv: FormatParser = {
  format: 'csv',
  parse: (input, reporter) => parseDelimited('csv', input, reporter),
};

/** Tab-separated values, the first record is the header. */
export const tsv: FormatParser = {
  format: 'tsv',
  parse: (input, reporter) => parseDelimited('tsv', input, reporter),
};
