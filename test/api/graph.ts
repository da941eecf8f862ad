import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Basis,
  ChangeSet,
  Claim,
  ClaimField,
  DocumentYield,
  Entry,
  EntryChange,
  Evidence,
  RelationKey,
  RelationType,
  Role,
  SourceRecord,
} from '../../schema/index.ts';
import { canonicalAddress } from '../../schema/index.ts';
import {
  claimId,
  contentHash,
  documentId,
  evidenceId,
  githubSourceId,
  packSourceId,
  resourceId,
} from '../../schema/id.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { BLANK } from '../blank-entry.ts';

/** Writes what one document says, line by line. */
export interface DocumentWriter {
  /** Claims about an entity, all at one line. */
  entity(id: string, fields: Partial<Record<ClaimField, string>>, line?: number): void;
  relation(
    type: RelationType,
    from: string,
    to: string,
    basis?: Basis,
    quote?: string | null,
    role?: Role,
  ): void;
  /** A line of a list; answers the id of the resource. */
  entry(url: string, fields: Partial<Record<ClaimField, string>>): string;
}

function document(
  source: SourceRecord,
  path: string,
  write: (writer: DocumentWriter) => void,
): DocumentYield {
  const id = documentId(source.id, path);
  const hash = contentHash(new TextEncoder().encode(id + source.revision));
  const claims: Claim[] = [];
  const evidence: Evidence[] = [];
  const entries: Entry[] = [];
  let line = 0;
  const place = () => ({ path, lines: [line, line] as const, page: null, headings: ['Reading'] });
  const writer: DocumentWriter = {
    entity(entity, fields, at) {
      line = at ?? line + 1;
      for (const [field, value] of Object.entries(fields) as [ClaimField, string][]) {
        claims.push({
          id: claimId(id, entity, field, value, 'test', place()),
          entity,
          field,
          value,
          source: source.id,
          document: id,
          contentHash: hash,
          place: place(),
          rule: 'test',
          basis: 'stated',
        });
      }
    },
    relation(type, from, to, basis = 'stated', quote = null, role = '') {
      const relation: RelationKey = { type, from, to, role };
      evidence.push({
        id: evidenceId(id, relation, `${basis}-rule`, place()),
        relation,
        source: source.id,
        document: id,
        contentHash: hash,
        place: place(),
        quote,
        rule: `${basis}-rule`,
        basis,
      });
    },
    entry(url, fields) {
      const entity = resourceId(canonicalAddress(url) ?? url);
      writer.entity(entity, { kind: 'Resource', url, ...fields });
      writer.relation('LISTS', source.id, entity, 'stated', fields.title ?? null);
      entries.push({
        source: source.id,
        path,
        position: entries.length,
        lines: [line, line],
        headings: ['Reading'],
        ...BLANK,
        title: fields.title ?? url,
        url,
        entity,
      });
      return entity;
    },
  };
  writer.entity(source.id, { kind: 'Source', title: source.title }, 1);
  line = 0;
  write(writer);
  return {
    document: {
      id,
      source: source.id,
      path,
      contentHash: hash,
      fingerprint: '1',
      title: null,
      format: 'markdown',
      bytes: 100,
      translationOf: null,
      asked: {},
    },
    entries,
    claims,
    evidence,
    diagnostics: [
      {
        severity: 'warning',
        rule: 'broken-link',
        message: 'A link leads nowhere.',
        source: source.id,
        path,
        line: 1,
      },
    ],
  };
}

/** A reading of a source that has never been read: one document, every entry added. */
export function reading(
  source: SourceRecord,
  path: string,
  write: (writer: DocumentWriter) => void,
): ChangeSet {
  const put = document(source, path, write);
  const changes: EntryChange[] = put.entries.map((entry) => ({
    kind: 'added',
    entity: entry.entity,
    source: source.id,
    path,
    line: entry.lines[0],
    before: null,
    after: { title: entry.title, url: entry.url },
  }));
  return { source, put: [put], drop: [], changes };
}

export const PACK: SourceRecord = {
  id: packSourceId('test'),
  kind: 'pack',
  title: 'Test pack',
  address: null,
  revision: 'pack-1',
  revisionDate: '2024-05-01T00:00:00Z',
  branch: null,
  license: 'CC-BY-4.0',
  stars: null,
};

/** A repository with a list, as last read. */
export function list(owner: string, name: string): SourceRecord {
  return {
    id: githubSourceId(owner, name),
    kind: 'github',
    title: `${owner}/${name}`,
    address: `https://github.com/${owner}/${name}`,
    revision: contentHash(new TextEncoder().encode(owner)),
    revisionDate: '2024-06-01T00:00:00Z',
    branch: 'main',
    license: 'MIT',
    stars: 10,
  };
}

export const FIRST = list('first', 'reading-list');
export const SECOND = list('second', 'more-reading');
/** Works that the first list says are about the feature store, beside the two that have names of their own. */
export const PLAIN_WORKS = 45;

const pack = reading(PACK, 'concepts/data.yaml', (write) => {
  const topic = (
    id: string,
    kind: string,
    title: string,
    more: Partial<Record<ClaimField, string>> = {},
  ): void => write.entity(id, { kind, title, description: `${title}, explained.`, ...more });
  topic('concept/feature-store', 'Concept', 'Feature store', { alias: 'feature platform', level: 'core' });
  topic('concept/offline-features', 'Concept', 'Offline features', { level: 'foundation' });
  topic('concept/ranking-model', 'Concept', 'Deep learning recommendation model', { alias: 'DLRM' });
  topic('pattern/two-stage', 'Pattern', 'Two-stage retrieval');
  topic('problem/fraud', 'Problem', 'Fraud detection', { details: '{"goal":"Stop fraud."}' });
  write.entity('step/data', { kind: 'Step', title: 'Data and features' });
  write.entity('org/uber', { kind: 'Organization', title: 'Uber' });
  write.relation('PREREQUISITE', 'concept/feature-store', 'concept/offline-features');
  write.relation('BELONGS_TO', 'concept/feature-store', 'step/data');
  write.relation('USES', 'pattern/two-stage', 'concept/feature-store');
  write.relation('SOLVES', 'pattern/two-stage', 'problem/fraud');
  write.relation('NEEDS', 'problem/fraud', 'concept/feature-store', 'stated', null, 'architecture');
});

const first = reading(FIRST, 'docs/READ ME.md', (write) => {
  const named = write.entry('https://example.com/michelangelo', {
    title: 'Michelangelo: a feature store at Uber',
    kind: 'CaseStudy',
    form: 'article',
    year: '2019',
  });
  write.relation('ABOUT', named, 'concept/feature-store', 'mentioned', 'a feature store at Uber');
  write.relation('BY', named, 'org/uber', 'stated', 'Uber');
  write.relation('SOLVES', named, 'problem/fraud', 'inherited');
  const shared = write.entry('https://example.com/shared', {
    title: 'What a feature store is',
    year: '2024',
  });
  write.relation('ABOUT', shared, 'concept/feature-store', 'mentioned', 'What a feature store is');
  const dlrm = write.entry('https://example.com/dlrm', { title: 'DLRM in production', form: 'paper' });
  write.relation('ABOUT', dlrm, 'concept/ranking-model', 'mentioned');
  for (let i = 0; i < PLAIN_WORKS; i += 1) {
    const work = write.entry(`https://example.com/work/${i}`, {
      title: `Notes number ${i}`,
      form: 'article',
    });
    write.relation('ABOUT', work, 'concept/feature-store', 'inherited');
  }
});

const second = reading(SECOND, 'README.md', (write) => {
  const shared = write.entry('https://example.com/shared', { title: 'What a feature store is' });
  write.relation('ABOUT', shared, 'concept/feature-store', 'mentioned', 'feature store');
  write.entry('https://example.com/only-here', { title: 'Only the second list has this' });
});

const AT = { startedAt: '2024-06-02T08:00:00.000Z', finishedAt: '2024-06-02T08:00:01.000Z' };

export interface TestGraph {
  readonly store: Store;
  /** Where another process finds it. */
  readonly address: string;
  close(): Promise<void>;
}

/** Fills a store with a small graph: a pack, and two lists that share one resource. */
export async function fillTestGraph(store: Store): Promise<void> {
  for (const changeSet of [pack, first, second]) await store.apply(changeSet, AT);
  await store.saveDerived({
    positions: [
      { entity: 'concept/feature-store', x: 1, y: 2, community: 'community/1' },
      { entity: 'problem/fraud', x: -1, y: 0, community: 'community/1' },
    ],
    communities: [{ id: 'community/1', name: 'Features', size: 2 }],
    voices: { [FIRST.id]: 'a', [SECOND.id]: 'b' },
  });
}

/** The same in a file. */
export async function openTestGraph(): Promise<TestGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-api-'));
  const address = `sqlite:${join(folder, 'graph.sqlite')}`;
  const store = await openStore(address);
  await fillTestGraph(store);
  return {
    store,
    address,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Another change, so that the generation moves on. */
export const another: ChangeSet = reading(list('third', 'late'), 'README.md', (write) => {
  write.entry('https://example.com/late', { title: 'A late feature store' });
});
