import type { ParsedDocument } from '../../schema/item.ts';
import { decodeText } from './decode.ts';
import { csv, tsv } from './delimited.ts';
import { formatOf } from './format.ts';
import { nothingRead } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { html } from './html-document.ts';
import { markdown } from './markdown-document.ts';
import { notebook } from './notebook.ts';
import { plain } from './plain.ts';
import { createReporter } from './problem.ts';
import { restructuredtext } from './restructuredtext.ts';
import { yaml } from './yaml-document.ts';

export { formatOf } from './format.ts';
export type { Format } from './format.ts';

/** Every format that is read from text, one parser each. */
const parsers: readonly FormatParser[] = [markdown, restructuredtext, notebook, html, csv, tsv, yaml, plain];

/**
 * Reads one document: bytes in, items, sections and links out. Pure, linear in the size of the document, and
 * never throws on content; what cannot be read gives an empty document, `unreadable`, with one diagnostic that
 * says why. A PDF and an unknown format are only recognised (`format` is `pdf` or `unknown`), not read.
 */
export function parseDocument(path: string, bytes: Uint8Array): ParsedDocument {
  const reporter = createReporter();
  const format = formatOf(path, bytes);
  if (format === 'html' && /\.pdf$/i.test(path)) {
    const message = 'The file is named PDF but is a web page and was read as one; get the PDF itself.';
    reporter.report('warning', 'pdf-is-html', message, 1);
  }
  const parser = parsers.find((one) => one.format === format);
  if (parser === undefined) return nothingRead(format, reporter);
  const text = decodeText(bytes, reporter);
  return text === null ? nothingRead('unreadable', reporter) : parser.parse({ path, text }, reporter);
}
