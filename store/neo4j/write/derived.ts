import type { DerivedFigures, GraphWriter } from '../../port.ts';
import { whole, type Connection, type Query } from '../connection.ts';
import { lockGraph, raiseGeneration } from './graph.ts';
import { propertiesFrom, writeRows } from './batches.ts';

interface Table {
  readonly label: string;
  /** The first tells the rows apart. */
  readonly columns: readonly string[];
  readonly rows: (figures: DerivedFigures) => readonly (readonly unknown[])[];
}

const TABLES: readonly Table[] = [
  {
    label: 'Position',
    columns: ['entity', 'x', 'y', 'community'],
    rows: ({ positions }) => positions.map(({ entity, x, y, community }) => [entity, x, y, community]),
  },
  {
    label: 'Community',
    columns: ['id', 'name', 'size'],
    rows: ({ communities }) => communities.map(({ id, name, size }) => [id, name, size]),
  },
  {
    label: 'Discovered',
    columns: ['place', 'record'],
    rows: ({ discovered = [] }) =>
      discovered.map((topic, place) => [String(place).padStart(6, '0'), JSON.stringify(topic)]),
  },
  { label: 'Voice', columns: ['source', 'voice'], rows: ({ voices }) => Object.entries(voices) },
];

/** Makes `rows` the nodes of a label, leaving alone those that are there. @returns rows written */
async function replaceRows(
  query: Query,
  { label, columns }: Table,
  rows: readonly (readonly unknown[])[],
): Promise<number> {
  const list = columns.map((column) => `n.${column}`).join(', ');
  const wanted = new Map(rows.map((row) => [row[0], row]));
  const gone: unknown[] = [];
  for (const [row] of await query<[readonly unknown[]]>(`MATCH (n:${label}) RETURN [${list}]`)) {
    const other = wanted.get(row[0]);
    if (other?.every((value, column) => value === row[column])) wanted.delete(row[0]);
    else gone.push(row[0]);
  }
  const fresh = [...wanted.values()].map((row) =>
    label === 'Community' ? [row[0], row[1], whole(Number(row[2]))] : row,
  );
  const [key = 'id'] = columns;
  await writeRows(query, `UNWIND $rows AS key MATCH (n:${label} {${key}: key}) DELETE n`, gone);
  await writeRows(query, `UNWIND $rows AS row CREATE (:${label} ${propertiesFrom(columns)})`, fresh);
  return gone.length + fresh.length;
}

export function createDerived(connection: Connection): Pick<GraphWriter, 'saveDerived'> {
  return {
    saveDerived: (figures) =>
      connection.write(async (query) => {
        await lockGraph(query);
        let written = 0;
        for (const table of TABLES) written += await replaceRows(query, table, table.rows(figures));
        const isOf = figures.generation === undefined ? 'g.generation' : '$generation';
        await query(
          `MATCH (g:Graph {id: 'graph'}) SET g.figures = CASE ${isOf} WHEN g.generation THEN g.generation + $more ELSE ${isOf} END`,
          { generation: whole(figures.generation ?? 0), more: whole(written > 0 ? 1 : 0) },
        );
        if (written > 0) await raiseGeneration(query, 0);
      }),
  };
}
