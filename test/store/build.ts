import { claimId, documentId, evidenceId, sha256 } from '../../schema/id.ts';
import type {
  Basis,
  ChangeSet,
  Claim,
  ClaimField,
  DocumentRecord,
  DocumentYield,
  EntityKind,
  Entry,
  EntryChange,
  Evidence,
  Place,
  RelationKey,
  RelationType,
  Role,
  SourceKind,
  SourceRecord,
} from '../../schema/index.ts';
import { BLANK } from '../blank-entry.ts';

export const AT = { startedAt: '2025-03-01T10:00:00Z', finishedAt: '2025-03-01T10:00:05Z' } as const;

export function sourceRecord(name: string, over: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: `source/github/${name}`,
    kind: 'github',
    title: name,
    address: `https://github.com/${name}`,
    revision: 'c0ffee',
    revisionDate: '2025-01-01T00:00:00Z',
    branch: 'main',
    license: 'MIT',
    stars: null,
    ...over,
  };
}

export function packRecord(name: string): SourceRecord {
  const kind: SourceKind = 'pack';
  return sourceRecord(name, { id: `source/pack/${name}`, kind, address: null, license: 'CC-BY-4.0' });
}

export function key(type: RelationType, from: string, to: string, role: Role = ''): RelationKey {
  return { type, from, to, role };
}

/** Says things about entities, line by line; `document` gives what was said. */
export interface Writer {
  claim(entity: string, field: ClaimField, value: string, basis?: Basis): Writer;
  /** Claims kind and title. */
  entity(id: string, kind: EntityKind, title: string): Writer;
  relate(relation: RelationKey, over?: { rule?: string; basis?: Basis; quote?: string | null }): Writer;
  entry(entity: string, title: string, over?: Partial<Entry>): Writer;
  problem(message: string, severity?: 'error' | 'warning' | 'note'): Writer;
  heading(...headings: readonly string[]): Writer;
  /** Moves to another line; what follows stands there. */
  line(line: number): Writer;
  document(over?: Partial<DocumentRecord>): DocumentYield;
}

export function write(source: SourceRecord, path: string, version = ''): Writer {
  const document = documentId(source.id, path);
  const contentHash = sha256(`${document} ${version}`).slice(0, 40);
  const claims: Claim[] = [];
  const evidence: Evidence[] = [];
  const entries: Entry[] = [];
  const diagnostics: DocumentYield['diagnostics'][number][] = [];
  let headings: readonly string[] = [];
  let line = 1;
  const place = (): Place => ({ path, lines: [line, line], page: null, headings });
  const writer: Writer = {
    claim: (entity, field, value, basis = 'stated') => {
      const at = place();
      const id = claimId(document, entity, field, value, 'reader', at);
      claims.push({
        id,
        entity,
        field,
        value,
        source: source.id,
        document,
        contentHash,
        place: at,
        rule: 'reader',
        basis,
      });
      return writer;
    },
    entity: (id, kind, title) =>
      writer.claim(id, 'kind', kind, kind === 'Resource' ? 'inferred' : 'stated').claim(id, 'title', title),
    relate: (relation, { rule = 'reader', basis = 'stated', quote = null } = {}) => {
      const at = place();
      const id = evidenceId(document, relation, rule, at);
      evidence.push({
        id,
        relation,
        source: source.id,
        document,
        contentHash,
        place: at,
        quote,
        rule,
        basis,
      });
      return writer;
    },
    entry: (entity, title, over = {}) => {
      entries.push({
        source: source.id,
        path,
        position: entries.length,
        lines: [line, line],
        headings,
        ...BLANK,
        title,
        url: `https://example.org/${entity}`,
        entity,
        ...over,
      });
      return writer;
    },
    problem: (message, severity = 'warning') => {
      diagnostics.push({ severity, rule: 'broken-link', message, source: source.id, path, line });
      return writer;
    },
    heading: (...path_) => {
      headings = path_;
      return writer;
    },
    line: (next) => {
      line = next;
      return writer;
    },
    document: (over = {}) => ({
      document: {
        id: document,
        source: source.id,
        path,
        contentHash,
        fingerprint: 'f1',
        title: path,
        format: 'markdown',
        bytes: 100,
        translationOf: null,
        asked: {},
        ...over,
      },
      entries,
      claims,
      evidence,
      diagnostics,
    }),
  };
  return writer;
}

export function changeSet(
  source: SourceRecord,
  put: readonly DocumentYield[],
  rest: { readonly drop?: readonly string[]; readonly changes?: readonly EntryChange[] } = {},
): ChangeSet {
  return { source, put, drop: rest.drop ?? [], changes: rest.changes ?? [] };
}
