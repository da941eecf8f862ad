import type { Diagnostic, DocumentRecord, Entry, Severity, SourceRecord } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader, GraphWriter, RunRecord, SourceSummary } from '../../port.ts';
import { whole } from '../connection.ts';
import { countEntries } from '../counts.ts';
import type { Context } from './context.ts';

type Sources = Pick<GraphReader, 'sources' | 'documents' | 'diagnostics'> &
  Pick<GraphWriter, 'sourceState' | 'entriesOf'>;

export type DocumentColumns = readonly [
  id: string,
  source: string,
  path: string,
  contentHash: string,
  fingerprint: string,
  title: string | null,
  format: string,
  bytes: number,
  translationOf: string | null,
  asked: string,
];

/** What a document is made of, as a list, of `(d:Document)`. */
export const DOCUMENT = `[d.id, d.source, d.path, d.contentHash, d.fingerprint, d.title, d.format, d.bytes,
  d.translationOf, d.asked]`;

export function documentOf(row: DocumentColumns): DocumentRecord {
  const [id, source, path, contentHash, fingerprint, title, format, bytes, translationOf, asked] = row;
  return {
    id,
    source,
    path,
    contentHash,
    fingerprint,
    title,
    format,
    bytes,
    translationOf,
    asked: JSON.parse(asked) as Readonly<Record<string, boolean>>,
  };
}

type SummaryColumns = readonly [
  record: string,
  documents: number,
  entries: number,
  diagnostics: number,
  counts: readonly string[] | null,
  onlyHere: number | null,
  run: string | null,
];

const SUMMARIES = `MATCH (s:SourceRecord)
  CALL (s) {
    OPTIONAL MATCH (d:Document {source: s.id})
    RETURN count(d) AS documents, sum(d.entries) AS entries, sum(d.diagnostics) AS diagnostics
  }
  OPTIONAL MATCH (e:Entity {id: s.id})
  RETURN s.record, documents, entries, diagnostics, e.counts, e.onlyHere,
    head(COLLECT { MATCH (r:Run {source: s.id}) RETURN r.record ORDER BY r.number DESC LIMIT 1 })
  ORDER BY s.id`;

function summaryOf([
  record,
  documents,
  entries,
  diagnostics,
  counts,
  onlyHere,
  run,
]: SummaryColumns): SourceSummary {
  const listed = countEntries(counts ?? []).filter(
    ({ type, direction }) => type === 'LISTS' && direction === 'out',
  );
  return {
    source: JSON.parse(record) as SourceRecord,
    documents,
    entries,
    resources: listed.reduce((sum, { total }) => sum + total, 0),
    onlyHere: onlyHere ?? 0,
    diagnostics,
    lastRun: run === null ? null : (JSON.parse(run) as RunRecord),
  };
}

const DOCUMENTS = `MATCH (d:Document {source: $source}) RETURN ${DOCUMENT} ORDER BY d.path`;

type DiagnosticColumns = readonly [
  severity: Severity,
  rule: string,
  message: string,
  source: string,
  path: string | null,
  line: number | null,
];

export function createSourceReads({ read }: Context): Sources {
  return {
    sources: () => read(async (query) => (await query<SummaryColumns>(SUMMARIES)).map(summaryOf)),
    documents: (source) =>
      read(async (query) => {
        const rows = await query<[DocumentColumns]>(DOCUMENTS, { source });
        return rows.map(([row]) => documentOf(row));
      }),
    sourceState: (source) =>
      read(async (query) => {
        const documents = query<[DocumentColumns]>(DOCUMENTS, { source });
        const [row] = await query<[string]>('MATCH (s:SourceRecord {id: $source}) RETURN s.record', {
          source,
        });
        const rows = await documents;
        if (!row) return null;
        return {
          source: JSON.parse(row[0]) as SourceRecord,
          documents: rows.map(([each]) => documentOf(each)),
        };
      }),
    entriesOf: (source) =>
      read(async (query) => {
        const rows = await query<[path: string, position: number, body: string]>(
          `MATCH (d:Document {source: $source})-[:HOLDS]->(x:Entry) RETURN d.path, x.position, x.body
           ORDER BY d.path, x.position`,
          { source },
        );
        return rows.map(([path, position, body]) => ({
          ...(JSON.parse(body) as Entry),
          source,
          path,
          position,
        }));
      }),
    diagnostics: ({ source, severity, limit }) =>
      read(async (query) => {
        const fits = `MATCH (d:Document${source === undefined ? '' : ' {source: $source}'}) WHERE d.diagnostics > 0
          MATCH (d)-[:REPORTS]->(x:Diagnostic)${severity === undefined ? '' : ' WHERE x.severity = $severity'}`;
        const parameters = { source: source ?? null, severity: severity ?? null, limit: whole(clamp(limit)) };
        const total = query<[number]>(`${fits} RETURN count(x)`, parameters);
        // Without a line comes first, as in the other store.
        const rows = await query<DiagnosticColumns>(
          `${fits} RETURN x.severity, x.rule, x.message, d.source, x.path, x.line
           ORDER BY d.source, d.path, coalesce(x.line, -1), x.position LIMIT $limit`,
          parameters,
        );
        return {
          total: (await total)[0]?.[0] ?? 0,
          diagnostics: rows.map(([kind, rule, message, of, path, line]): Diagnostic => ({
            severity: kind,
            rule,
            message,
            source: of,
            path,
            line,
          })),
        };
      }),
  };
}
