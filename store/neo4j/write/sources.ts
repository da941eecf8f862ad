import type { SourceRecord } from '../../../schema/index.ts';
import type { Query } from '../connection.ts';

/** The records of all sources, by id. */
export async function loadSources(query: Query): Promise<Map<string, SourceRecord>> {
  const rows = await query<[string]>('MATCH (s:SourceRecord) RETURN s.record');
  return new Map(
    rows.map(([text]) => {
      const record = JSON.parse(text) as SourceRecord;
      return [record.id, record];
    }),
  );
}

const canonical = (record: SourceRecord): string => JSON.stringify(record, Object.keys(record).sort());

/** Makes a record that of its source. @returns whether anything differed */
export async function putSource(
  query: Query,
  sources: Map<string, SourceRecord>,
  record: SourceRecord,
): Promise<boolean> {
  const known = sources.get(record.id);
  if (known && canonical(known) === canonical(record)) return false;
  sources.set(record.id, record);
  const { id, kind, title, address, revision, license } = record;
  await query(
    `MERGE (s:SourceRecord {id: $id}) SET s.kind = $kind, s.title = $title, s.address = $address,
       s.revision = $revision, s.license = $license, s.record = $record`,
    { id, kind, title, address, revision, license, record: canonical(record) },
  );
  return true;
}

export async function dropSource(
  query: Query,
  sources: Map<string, SourceRecord>,
  id: string,
): Promise<void> {
  sources.delete(id);
  await query('MATCH (s:SourceRecord {id: $id}) DETACH DELETE s', { id });
}
