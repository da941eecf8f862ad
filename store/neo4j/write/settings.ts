import type { GraphWriter, SourceSettings } from '../../port.ts';
import type { Connection, Query } from '../connection.ts';

export function createSettings(
  connection: Connection,
): Pick<GraphWriter, 'saveSettings' | 'changeSettings' | 'removeSettings'> {
  const save = async (query: Query, settings: SourceSettings): Promise<SourceSettings> => {
    await query('MERGE (s:Setting {source: $source}) SET s.record = $record', {
      source: settings.source,
      record: JSON.stringify(settings),
    });
    return settings;
  };
  return {
    saveSettings: (settings) =>
      connection.write(async (query) => {
        await save(query, settings);
      }),
    changeSettings: (source, change) =>
      connection.write(async (query) => {
        // Written before it is read: the lock keeps two changes from undoing each other.
        const [row] = await query<[string]>(
          'MATCH (s:Setting {source: $source}) SET s.record = s.record RETURN s.record',
          { source },
        );
        return row ? save(query, { ...(JSON.parse(row[0]) as SourceSettings), ...change, source }) : null;
      }),
    removeSettings: (source) =>
      connection.write(async (query) => {
        await query('MATCH (s:Setting {source: $source}) DELETE s', { source });
      }),
  };
}
