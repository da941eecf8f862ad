import type { ParsedDocument } from '../../schema/item.ts';
import { decodeText } from './decode.ts';
import { formatOf } from './format.ts';
import { nothingRead } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { markdown } from './markdown-document.ts';
import { createReporter } from './problem.ts';

export { formatOf } from './format.ts';
export type { Format } from './format.ts';

/** Every format that is read from text, one parser each. */
const parsers: readonly FormatParser[] = [markdown];

/**
 * Reads one document: bytes in, items, sections and links out. Pure, linear in the size of the document, and
 * never throws on content; what cannot be read gives an empty document with one diagnostic that says why.
 * A PDF is only recognised (`format: 'pdf'`), another parser reads it.
 */
export function parseDocument(path: string, bytes: Uint8Array): ParsedDocument {
  const reporter = createReporter();
  const format = formatOf(path, bytes);
  const parser = parsers.find((one) => one.format === format);
  if (parser === undefined) return nothingRead(format, reporter);
  const text = decodeText(bytes, reporter);
  return text === null ? nothingRead('unreadable', reporter) : parser.parse({ path, text }, reporter);
}
