import type { ParsedDocument, ParserInput } from '../../schema/item.ts';
import type { Format } from './format.ts';
import type { Reporter } from './problem.ts';

/** Reads one format. `parse` is pure and never throws on content; `reporter` holds what decoding had to say. */
export interface FormatParser {
  readonly format: Format;
  parse(input: ParserInput, reporter: Reporter): ParsedDocument;
}

/** The lines of a text; a final line end begins no line. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines;
}

/** A document in which nothing could be read. */
export function nothingRead(format: Format | 'unreadable', reporter: Reporter): ParsedDocument {
  return {
    format,
    title: null,
    metadata: {},
    items: [],
    sections: [],
    links: [],
    diagnostics: reporter.problems,
  };
}
