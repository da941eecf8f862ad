import type { ParsedPdf } from '../../parse/pdf/index.ts';
import type { Problem } from '../../parse/problem.ts';
import type { PdfLimits } from './limits.ts';

const refusal = (rule: string, message: string): Problem => ({
  severity: 'error',
  rule,
  message,
  line: null,
});

export const tooManyPages = (pages: number, limit: number): Problem =>
  refusal(
    'pdf-too-many-pages',
    `The PDF has ${pages} pages and at most ${limit} are read; split it or leave it out of the source.`,
  );

export const needsPassword: Problem = refusal(
  'pdf-needs-password',
  'The PDF is locked with a password; add a copy that opens without one.',
);

export const isDamaged: Problem = refusal(
  'pdf-damaged',
  'The PDF is damaged or cut off and cannot be opened; get the file again from where it came.',
);

export const tookTooLong = ({ seconds }: PdfLimits): Problem =>
  refusal(
    'pdf-too-slow',
    `The PDF could not be read within ${seconds} seconds; split it, save it again with simpler contents, or leave it out of the source.`,
  );

export const tookTooMuch = ({ megabytes }: PdfLimits): Problem =>
  refusal(
    'pdf-too-large',
    `Reading the PDF took more than ${megabytes} MB of memory; it may be made to do harm, so look where it comes from, or leave it out of the source.`,
  );

export const crashed: Problem = refusal(
  'pdf-crash',
  'The PDF made its reader stop; save it again with another program, or leave it out of the source.',
);

/** The document that stands for a PDF nothing could be read from. */
export function unreadable(problem: Problem): ParsedPdf {
  return {
    format: 'unreadable',
    title: null,
    metadata: {},
    items: [],
    sections: [],
    links: [],
    diagnostics: [problem],
    pageTexts: [],
  };
}
