import { documentId } from '../../../schema/id.ts';
import type { Place, SourceRecord } from '../../../schema/index.ts';
import type { Database } from '../database.ts';
import type { Texts } from '../texts.ts';

/** The document that a row belongs to, and its source. */
export interface Origin {
  /** Document id. */
  readonly document: string;
  readonly path: string;
  readonly contentHash: string;
  readonly source: SourceRecord;
}

/** Documents of rows: looked up for every claim and piece of evidence, kept until the graph changes. */
export interface Origins {
  /** Forgets everything when the generation is another. */
  refresh(generation: number): void;
  /** @param key key of a document's row */
  of(key: number): Origin;
}

/** A document's rows have keys from its own key times this on. */
const ROWS = 2 ** 20;
const MOST_DOCUMENTS = 50_000;

export function createOrigins(database: Database): Origins {
  const findDocument = database.prepareArrays<[source: number, path: string, contentHash: string]>(
    'SELECT source, path, content_hash FROM document WHERE key = ?',
  );
  const findSource = database.prepareArrays<[record: string]>('SELECT record FROM source WHERE key = ?');
  const origins = new Map<number, Origin>();
  const sources = new Map<number, SourceRecord>();
  let known = -1;
  const sourceOf = (key: number): SourceRecord => {
    const record = sources.get(key) ?? (JSON.parse(findSource.get(key)?.[0] ?? '{}') as SourceRecord);
    sources.set(key, record);
    return record;
  };
  return {
    refresh: (generation) => {
      if (generation === known) return;
      origins.clear();
      sources.clear();
      known = generation;
    },
    of: (key) => {
      const document = Math.floor(key / ROWS);
      const found = origins.get(document);
      if (found) return found;
      const row = findDocument.get(document);
      if (!row) throw new Error(`There is no document ${String(document)}.`);
      const [sourceKey, path, contentHash] = row;
      const source = sourceOf(sourceKey);
      const origin = { document: documentId(source.id, path), path, contentHash, source };
      if (origins.size >= MOST_DOCUMENTS) origins.clear();
      origins.set(document, origin);
      return origin;
    },
  };
}

/** Where in its document a row stands, as stored. */
export interface Standing {
  readonly first: number | null;
  readonly last: number | null;
  readonly page: number | null;
  readonly headings: number;
}

export interface Located {
  readonly source: string;
  readonly document: string;
  readonly contentHash: string;
  readonly place: Place;
}

export function locate({ first, last, page, headings }: Standing, origin: Origin, texts: Texts): Located {
  const { document, path, contentHash, source } = origin;
  const lines = first === null || last === null ? null : ([first, last] as const);
  return {
    source: source.id,
    document,
    contentHash,
    place: { path, lines, page, headings: texts.headingsOf(headings) },
  };
}
