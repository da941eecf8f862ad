import type { Diagnostic, Entry, Evidence, Place, SourceRecord } from '../../schema/index.ts';
import type {
  ChangeRecord,
  KeptRevision,
  RunRecord,
  SourceSettings,
  StreamedRecord,
} from '../../store/port.ts';
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

/** Evidence for a relation that is not shown, as a line; its relation is the one its document implied. */
export function hiddenLine({ place, ...rest }: Evidence): string {
  return JSON.stringify({ type: 'hidden', ...rest, ...placeFields(place) });
}

/** How a source is kept fresh, as a line. */
export function settingLine(settings: SourceSettings): string {
  return JSON.stringify({ type: 'setting', id: settings.source, ...settings });
}

export function runLine(run: RunRecord): string {
  return JSON.stringify({ type: 'run', ...run });
}

/** What a source was made of after a run, as a line. */
export function revisionLine(kept: KeptRevision): string {
  return JSON.stringify({ type: 'revision', id: kept.run, ...kept });
}

/** A line of the change log as a line of the export. */
export function changeLine(change: ChangeRecord): string {
  const { sequence, run, at, revision, source, kind, entity, path, line, ...said } = change;
  const { title, before, after, was, topics } = said;
  const place = { source, kind, entity, path, line, title };
  const id = `change/${String(sequence)}`;
  return JSON.stringify({
    type: 'change',
    id,
    sequence,
    run,
    at,
    revision,
    ...place,
    before,
    after,
    was,
    topics,
  });
}
