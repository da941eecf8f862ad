import { documentId } from '../../../schema/id.ts';
import type { Diagnostic, DocumentRecord, Entry, SourceRecord } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader, GraphWriter, RunRecord, SourceSummary } from '../../port.ts';
import { severities } from '../codes.ts';
import { countEntries, parseCounts } from '../entity-state.ts';
import type { Context } from './context.ts';

type Sources = Pick<GraphReader, 'sources' | 'documents' | 'diagnostics'> &
  Pick<GraphWriter, 'sourceState' | 'entriesOf'>;

export interface DocumentRow {
  /** Id of the source. */
  readonly source: string;
  readonly path: string;
  readonly content_hash: string;
  readonly fingerprint: string;
  readonly title: string | null;
  readonly format: string;
  readonly bytes: number;
  readonly translation_of: string | null;
  readonly asked: string;
}

export const DOCUMENT_SELECT = `SELECT s.id AS source, d.path, d.content_hash, d.fingerprint, d.title, d.format,
  d.bytes, d.translation_of, d.asked FROM document d JOIN source s ON s.key = d.source`;

export function documentOf(row: DocumentRow): DocumentRecord {
  const { source, path, fingerprint, title, format, bytes } = row;
  return {
    id: documentId(source, path),
    source,
    path,
    contentHash: row.content_hash,
    fingerprint,
    title,
    format,
    bytes,
    translationOf: row.translation_of,
    asked: JSON.parse(row.asked) as Readonly<Record<string, boolean>>,
  };
}

interface SummaryRow {
  readonly record: string;
  readonly documents: number;
  readonly entries: number;
  readonly diagnostics: number;
  readonly counts: string | null;
  readonly only: number | null;
  readonly run: string | null;
}

function summaryOf(row: SummaryRow): SourceSummary {
  const listed = countEntries(parseCounts(row.counts ?? '')).filter(
    ({ type, direction }) => type === 'LISTS' && direction === 'out',
  );
  return {
    source: JSON.parse(row.record) as SourceRecord,
    documents: row.documents,
    entries: row.entries,
    resources: listed.reduce((sum, { total }) => sum + total, 0),
    onlyHere: row.only ?? 0,
    diagnostics: row.diagnostics,
    lastRun: row.run === null ? null : (JSON.parse(row.run) as RunRecord),
  };
}

interface DiagnosticRow {
  readonly severity: number;
  readonly rule: string;
  readonly message: string;
  readonly source: string;
  readonly path: string | null;
  readonly line: number | null;
}

export function createSourceReads({ database, read }: Context): Sources {
  const summaries = database.prepare<SummaryRow>(
    `SELECT s.record, count(d.key) AS documents, coalesce(sum(d.entries), 0) AS entries,
       coalesce(sum(d.diagnostics), 0) AS diagnostics, e.counts,
       (SELECT total FROM tally WHERE name = 'only/' || e.key) AS only,
       (SELECT record FROM run WHERE source = s.id ORDER BY key DESC LIMIT 1) AS run
     FROM source s LEFT JOIN document d ON d.source = s.key LEFT JOIN entity e ON e.id = s.id
     GROUP BY s.key ORDER BY s.id`,
  );
  const record = database.prepare<{ record: string }>('SELECT record FROM source WHERE id = ?');
  const documents = database.prepare<DocumentRow>(`${DOCUMENT_SELECT} WHERE s.id = ? ORDER BY d.path`);
  const entries = database.prepareArrays<[path: string, position: number, body: string]>(
    `SELECT d.path, x.key & 1048575, x.body FROM document d JOIN source s ON s.key = d.source
     JOIN entry x ON x.key >= d.key << 20 AND x.key < (d.key + 1) << 20
     WHERE s.id = ? ORDER BY d.path, x.key`,
  );
  const fits = `FROM document d JOIN source s ON s.key = d.source AND (?1 IS NULL OR s.id = ?1)
    JOIN diagnostic x ON x.key >= d.key << 20 AND x.key < (d.key + 1) << 20
    WHERE d.diagnostics > 0 AND (?2 IS NULL OR x.severity = ?2)`;
  const diagnosticTotal = database.prepareArrays<[number]>(`SELECT count(*) ${fits}`);
  const diagnostics = database.prepare<DiagnosticRow>(
    `SELECT x.severity, x.rule, x.message, s.id AS source, x.path, x.line ${fits}
     ORDER BY s.id, d.path, x.line, x.key LIMIT ?3`,
  );
  return {
    sources: () => read(() => summaries.all().map(summaryOf)),
    documents: (source) => read(() => documents.all(source).map(documentOf)),
    sourceState: (source) =>
      read(() => {
        const row = record.get(source);
        if (!row) return null;
        return {
          source: JSON.parse(row.record) as SourceRecord,
          documents: documents.all(source).map(documentOf),
        };
      }),
    entriesOf: (source) =>
      read(() =>
        entries
          .all(source)
          .map(([path, position, body]) =>
            Object.assign(JSON.parse(body) as Entry, { source, path, position }),
          ),
      ),
    diagnostics: ({ source = null, severity, limit }) =>
      read(() => {
        const code = severity === undefined ? null : severities.of(severity);
        return {
          total: diagnosticTotal.get(source, code)?.[0] ?? 0,
          diagnostics: diagnostics
            .all(source, code, clamp(limit))
            .map((row): Diagnostic => ({ ...row, severity: severities.name(row.severity) })),
        };
      }),
  };
}
