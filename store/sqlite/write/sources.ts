import type { SourceRecord } from '../../../schema/index.ts';
import type { Database } from '../database.ts';

/** The sources, as one apply sees them. */
export interface Sources {
  /** Key of a source, or null when it is not stored. */
  keyOf(id: string): number | null;
  idOf(key: number): string;
  isPack(id: string): boolean;
  /** The record of a source, or null when it is not stored. */
  recordOf(id: string): SourceRecord | null;
  /** Makes a record that of its source. @returns whether anything differed, and the key */
  put(record: SourceRecord): { readonly key: number; readonly written: number };
  remove(id: string): number;
}

interface SourceRow {
  readonly key: number;
  readonly id: string;
  readonly record: string;
}

export function createSources(database: Database): Sources {
  const ids = new Map<number, string>();
  const rows = new Map<string, SourceRow>();
  const records = new Map<string, SourceRecord>();
  const keep = (row: SourceRow): void => {
    ids.set(row.key, row.id);
    rows.set(row.id, row);
    records.set(row.id, JSON.parse(row.record) as SourceRecord);
  };
  for (const row of database.prepare<SourceRow>('SELECT key, id, record FROM source').all()) keep(row);
  return {
    keyOf: (id) => rows.get(id)?.key ?? null,
    idOf: (key) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`There is no source ${String(key)}.`);
      return id;
    },
    isPack: (id) => records.get(id)?.kind === 'pack',
    recordOf: (id) => records.get(id) ?? null,
    put: (source) => {
      const known = rows.get(source.id);
      const record = JSON.stringify(source, Object.keys(source).sort());
      if (known?.record === record) return { key: known.key, written: 0 };
      const key = known?.key ?? Math.max(0, ...ids.keys()) + 1;
      database
        .prepare(
          'INSERT INTO source VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET record = excluded.record',
        )
        .run(key, source.id, record);
      keep({ key, id: source.id, record });
      return { key, written: 1 };
    },
    remove: (id) => {
      records.delete(id);
      return Number(database.prepare('DELETE FROM source WHERE id = ?').run(id).changes);
    },
  };
}
