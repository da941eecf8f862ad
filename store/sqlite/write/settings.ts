import type { GraphWriter, SourceSettings } from '../../port.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';

export function createSettings(
  database: Database,
): Pick<GraphWriter, 'saveSettings' | 'changeSettings' | 'removeSettings'> {
  const save = (settings: SourceSettings): SourceSettings => {
    database
      .prepare(
        'INSERT INTO setting VALUES (?, ?) ON CONFLICT (source) DO UPDATE SET record = excluded.record',
      )
      .run(settings.source, JSON.stringify(settings));
    return settings;
  };
  return {
    saveSettings: async (settings) => {
      save(settings);
    },
    changeSettings: async (source, change) =>
      inTransaction(database, () => {
        const row = database
          .prepare<{ record: string }>('SELECT record FROM setting WHERE source = ?')
          .get(source);
        if (!row) return null;
        return save({ ...(JSON.parse(row.record) as SourceSettings), ...change, source });
      }),
    removeSettings: async (source) => {
      database.prepare('DELETE FROM setting WHERE source = ?').run(source);
    },
  };
}
