import type { Diagnostic, Entry, Place, SourceRecord } from '../../schema/index.ts';
import type { StreamedRecord } from '../../store/port.ts';
import { confidenceOf, unmeasured, type Precision } from '../confidence.ts';
import { placeUrl } from '../place-url.ts';

function placeFields(place: Place): object {
  return { path: place.path, lines: place.lines, page: place.page, headings: place.headings };
}

function publicForm(record: StreamedRecord, precision: Precision): object {
  const { type, value } = record;
  switch (type) {
    case 'relation': {
      const { type: relation, grounds, evidenceCount, ...rest } = value;
      return {
        type,
        ...rest,
        relation,
        confidence: confidenceOf(grounds, precision),
        evidence: evidenceCount,
      };
    }
    case 'evidence': {
      const { sourceRecord, place, document, ...rest } = value;
      const revision = sourceRecord.revision;
      return { type, ...rest, document, revision, ...placeFields(place), url: urlOf(sourceRecord, place) };
    }
    case 'claim': {
      const { place, ...rest } = value;
      return { type, ...rest, ...placeFields(place) };
    }
    default:
      return { type, ...value };
  }
}

function urlOf(source: SourceRecord, place: Place): string | null {
  return placeUrl(source, place);
}

/**
 * One record as a line of `cairn export --format jsonl` (DESIGN §8): fields may be added, none is renamed.
 * @param precision of the rules; without it every relation is unmeasured
 */
export function exportLine(record: StreamedRecord, precision: Precision = unmeasured): string {
  return JSON.stringify(publicForm(record, precision));
}

/** The document a row stands in, as `DocumentRecord` has it. */
const documentOf = (source: string, path: string): string => `${source}#${path}`;

/** An entry as a line; entries have no ids of their own. */
export function entryLine(entry: Entry): string {
  const document = documentOf(entry.source, entry.path);
  return JSON.stringify({ type: 'entry', id: `${document}@${String(entry.position)}`, document, ...entry });
}

/** A problem as a line. @param path of the document it stands in */
export function diagnosticLine(diagnostic: Diagnostic, path: string): string {
  return JSON.stringify({ type: 'diagnostic', document: documentOf(diagnostic.source, path), ...diagnostic });
}
