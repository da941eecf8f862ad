import type { Severity } from '../../../schema/diagnostic.ts';
import type { Problem } from '../problem.ts';
import type { PdfFacts } from './page.ts';

/** What is known of a PDF once it is read. */
export interface Findings {
  readonly facts: PdfFacts;
  /** Characters of text, without white space. */
  readonly letters: number;
  /** How many of them mean nothing. */
  readonly meaningless: number;
  /** Places in the text that are HTML markup. */
  readonly markup: number;
}

interface Check {
  readonly rule: string;
  readonly severity: Severity;
  /** The sentence, or null when there is nothing to say. */
  readonly say: (findings: Findings) => string | null;
}

/** On average a page with fewer characters is hardly text. */
const LITTLE = 50;

const plural = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** Whether fonts without a Unicode map spoil the text as a whole. */
export function isGarbled({ letters, meaningless }: Pick<Findings, 'letters' | 'meaningless'>): boolean {
  return meaningless >= 3 && meaningless > 0.05 * letters;
}

/** What may be said of a PDF, the weightiest first; one sentence is said at most. */
export const CHECKS: readonly Check[] = [
  {
    rule: 'pdf-no-pages',
    severity: 'error',
    say: ({ facts }) =>
      facts.pageCount === 0 ? 'The PDF has no pages; replace it or leave it out of the source.' : null,
  },
  {
    rule: 'pdf-damaged',
    severity: 'error',
    say: ({ facts, letters }) =>
      letters === 0 && (facts.repaired || facts.failedPages.length > 0)
        ? 'The PDF is damaged and no text could be read from it; get the file again from where it came.'
        : null,
  },
  {
    rule: 'pdf-no-text',
    severity: 'warning',
    say: ({ letters }) =>
      letters === 0
        ? 'The PDF has no text layer, so it is probably a scan; run text recognition on it and add the result.'
        : null,
  },
  {
    rule: 'pdf-garbled',
    severity: 'warning',
    say: (findings) =>
      isGarbled(findings)
        ? 'The text of the PDF cannot be made out because its fonts do not say which letters they draw; make the PDF again with a Unicode map, or run text recognition on it.'
        : null,
  },
  {
    rule: 'pdf-pages-unread',
    severity: 'warning',
    say: ({ facts: { failedPages, pageCount } }) =>
      failedPages.length > 0
        ? `The PDF is damaged and ${failedPages.length} of its ${plural(pageCount, 'page')} could not be read (the first is page ${failedPages[0] ?? 1}); get the file again from where it came.`
        : null,
  },
  {
    rule: 'pdf-repaired',
    severity: 'warning',
    say: ({ facts }) =>
      facts.repaired
        ? `The PDF is damaged inside and ${plural(facts.pageCount, 'page')} could be read all the same; compare with the original if something is missing.`
        : null,
  },
  {
    rule: 'pdf-junk-before',
    severity: 'note',
    say: ({ facts }) =>
      facts.junkBefore > 0
        ? `The file begins with ${plural(facts.junkBefore, 'byte')} that are no PDF and were skipped; save it again without them.`
        : null,
  },
  {
    rule: 'pdf-attachments',
    severity: 'note',
    say: ({ facts }) =>
      facts.attachments > 0
        ? `The PDF holds ${plural(facts.attachments, 'attached file')}, which no one opened; what matters in there has to be added by itself.`
        : null,
  },
  {
    rule: 'pdf-encrypted',
    severity: 'note',
    say: ({ facts }) =>
      facts.encrypted
        ? 'The PDF is encrypted but opens without a password, and was read; nothing needs to be done.'
        : null,
  },
  {
    rule: 'pdf-markup-in-text',
    severity: 'note',
    say: ({ markup }) =>
      markup > 0
        ? `The text of the PDF contains HTML markup in ${plural(markup, 'place')}, which was kept as words; look at the file if they were meant to be hidden.`
        : null,
  },
  {
    rule: 'pdf-little-text',
    severity: 'note',
    say: ({ facts, letters }) =>
      letters < LITTLE * facts.pageCount
        ? `The PDF has little text, ${plural(letters, 'character')} on ${plural(facts.pageCount, 'page')}; if there is more to see on its pages, run text recognition on it.`
        : null,
  },
];

/** The one thing to say about a PDF, if anything. */
export function verdictOn(findings: Findings): readonly Problem[] {
  for (const { rule, severity, say } of CHECKS) {
    const message = say(findings);
    if (message !== null) return [{ severity, rule, message, line: null }];
  }
  return [];
}
