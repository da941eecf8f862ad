import type { ParsedDocument, Place } from '../../schema/index.ts';
import type { AddressBook } from './address.ts';
import type { Recorder, Voice } from './record.ts';
import type { DocumentResource } from './rules/rule.ts';

const VOICE: Voice = { rule: 'document', basis: 'stated' };

export interface DocumentResourceOptions {
  readonly path: string;
  readonly parsed: ParsedDocument;
  readonly book: AddressBook;
  readonly recorder: Recorder;
}

/** The name of a file as words, for documents without a title. */
function nameOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');
  return name.replace(/[-_]+/g, ' ').trim() || path;
}

/** A function that makes the document a resource at its own address when first asked, and answers it ever after. */
export function documentResource({
  path,
  parsed,
  book,
  recorder,
}: DocumentResourceOptions): () => DocumentResource {
  let made: DocumentResource | null = null;
  return () => {
    if (made !== null) return made;
    made = book.document(path);
    const isPaged = parsed.sections.some((section) => section.page !== null);
    const place: Place = { path, lines: isPaged ? null : [1, 1], page: isPaged ? 1 : null, headings: [] };
    const { entity, url } = made;
    recorder.claim(entity, 'kind', 'Resource', place, VOICE);
    recorder.claim(entity, 'title', parsed.title ?? nameOf(path), place, VOICE);
    if (url !== null) recorder.claim(entity, 'url', url, place, VOICE);
    recorder.claim(entity, 'form', parsed.format === 'pdf' ? 'paper' : 'article', place, {
      ...VOICE,
      basis: 'inferred',
    });
    return made;
  };
}
