import type { DerivedFigures, GraphWriter } from '../../port.ts';
import type { Database, Value } from '../database.ts';
import { createInserter } from '../inserter.ts';
import { inTransaction } from '../transaction.ts';
import { raiseGeneration } from './apply.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (figures: DerivedFigures) => readonly (readonly Value[])[];
}

/** Each keyed by its first column. */
const TABLES: readonly Table[] = [
  {
    name: 'position',
    columns: ['entity', 'x', 'y', 'community'],
    rows: ({ positions }) => positions.map(({ entity, x, y, community }) => [entity, x, y, community]),
  },
  {
    name: 'community',
    columns: ['id', 'name', 'size'],
    rows: ({ communities }) => communities.map(({ id, name, size }) => [id, name, size]),
  },
  {
    name: 'voice',
    columns: ['source', 'voice'],
    rows: ({ voices }) => Object.entries(voices),
  },
  {
    name: 'discovered',
    columns: ['place', 'record'],
    rows: ({ discovered = [] }) => discovered.map((topic, place) => [place, JSON.stringify(topic)]),
  },
];

/** Makes `rows` the rows of a table, leaving alone those that are there. @returns rows written */
function replaceRows(
  database: Database,
  { name, columns }: Table,
  rows: readonly (readonly Value[])[],
): number {
  const wanted = new Map(rows.map((row) => [row[0], row]));
  const remove = database.prepare(`DELETE FROM ${name} WHERE ${columns[0] ?? ''} = ?`);
  let written = 0;
  for (const row of database
    .prepareArrays<readonly Value[]>(`SELECT ${columns.join(', ')} FROM ${name}`)
    .all()) {
    const key = row[0] ?? null;
    const other = wanted.get(key);
    if (other?.every((value, column) => value === row[column])) wanted.delete(key);
    else written += Number(remove.run(key).changes);
  }
  const inserter = createInserter(database, name, columns);
  for (const row of wanted.values()) inserter.add(row);
  return written + inserter.flush();
}

export function createDerived(database: Database): Pick<GraphWriter, 'saveDerived'> {
  const find = database.prepareArrays<[string]>('SELECT value FROM meta WHERE name = ?');
  const generation = (): number => Number(find.get('generation')?.[0]);
  const note = database.prepare(
    "INSERT INTO meta VALUES ('figures', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  return {
    saveDerived: async (figures) =>
      inTransaction(database, () => {
        const before = generation();
        const written = TABLES.reduce(
          (sum, table) => sum + replaceRows(database, table, table.rows(figures)),
          0,
        );
        if (written > 0) raiseGeneration(database);
        const { generation: of = before } = figures;
        const now = String(of === before ? generation() : of);
        if (find.get('figures')?.[0] !== now) note.run(now);
      }),
  };
}
