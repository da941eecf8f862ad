import { compareRanked } from '../../rank.ts';
import { afterPrefix, FIRST_RESOURCE_SLOT } from '../slot.ts';
import type { Context } from './context.ts';
import { RECORD_COLUMNS, type RecordColumns } from './entity-record.ts';

export type RankedColumns = readonly [...RecordColumns, rank: number, slot: number];

/** What an expression finds in the word index; null finds everything. */
export interface Hits {
  /** The best that are no resources. */
  others(expression: string | null, limit: number): readonly RankedColumns[];
  /** The best of each kind but resources. */
  othersPerKind(expression: string, limit: number): readonly RankedColumns[];
  resources(expression: string | null, limit: number): readonly RankedColumns[];
  /** How many there are, up to `most`, and their facet lines joined by `;`. */
  lines(expression: string | null, most: number): { readonly total: number; readonly lines: string };
  /** How many there are, up to `most`. */
  total(expression: string | null, most: number): number;
  isBeyond(expression: string | null, most: number): boolean;
}

/** Statements over the hits of `?1`, or over everything while that is null. */
function prepareHits({ database }: Context, matched: boolean) {
  const from = matched ? 'FROM words w CROSS JOIN hit h ON h.slot = w.rowid' : 'FROM hit h';
  const where = matched ? 'WHERE words MATCH ?1' : 'WHERE ?1 IS NULL';
  const slot = matched ? 'w.rowid' : 'h.slot';
  const first = String(FIRST_RESOURCE_SLOT);
  const records = `SELECT ${RECORD_COLUMNS}, e.rank, h.slot ${from} CROSS JOIN entity e ON e.key = h.entity ${where}`;
  return {
    others: database.prepareArrays<RankedColumns>(
      `${records} AND ${slot} < ${first} ORDER BY e.rank, e.id LIMIT ?2`,
    ),
    resources: database.prepareArrays<RankedColumns>(
      `${records} AND ${slot} >= ${first} ORDER BY ${slot} LIMIT ?2`,
    ),
    // The index takes only whole numbers for bounds, and the driver binds large ones as reals.
    sharingPrefix: database.prepareArrays<RankedColumns>(
      `${records} AND ${slot} > CAST(?2 AS INTEGER) AND ${slot} < CAST(?3 AS INTEGER) ORDER BY ${slot}`,
    ),
    lines: database.prepareArrays<[total: number, lines: string | null]>(
      `SELECT count(*), group_concat(facets, ';') FROM (SELECT h.facets ${from} ${where} LIMIT ?2)`,
    ),
    // Every row of the index is a hit: what only counts them needs no look at the rows.
    total: database.prepareArrays<[number]>(
      `SELECT count(*) FROM (SELECT 1 FROM ${matched ? 'words w' : 'hit h'} ${where} LIMIT ?2)`,
    ),
    beyond: database.prepareArrays<[number]>(
      `SELECT 1 FROM ${matched ? 'words w' : 'hit h'} ${where} LIMIT 1 OFFSET ?2`,
    ),
  };
}

export function createHits(context: Context): Hits {
  const matched = prepareHits(context, true);
  const everything = prepareHits(context, false);
  const othersPerKind = context.database.prepareArrays<RankedColumns>(
    `SELECT ${RECORD_COLUMNS}, e.rank, e.slot FROM entity e WHERE e.key IN (
       SELECT key FROM (
         SELECT o.key, row_number() OVER (PARTITION BY o.kind ORDER BY o.rank, o.id) AS place
         FROM words w CROSS JOIN entity o ON o.key = w.rowid
         WHERE words MATCH ?1 AND w.rowid < ${String(FIRST_RESOURCE_SLOT)}
       ) WHERE place <= ?2
     ) ORDER BY e.rank, e.id`,
  );
  const readsFor = (expression: string | null) => (expression === null ? everything : matched);
  return {
    others: (expression, limit) => readsFor(expression).others.all(expression, limit),
    othersPerKind: (expression, limit) => othersPerKind.all(expression, limit),
    resources: (expression, limit) => {
      const reads = readsFor(expression);
      const rows = reads.resources.all(expression, limit);
      const last = rows.at(-1)?.[14];
      // Slots order ids by their beginnings only: those that share the last one's are put in order here.
      if (last !== undefined && rows.length === limit) {
        rows.push(...reads.sharingPrefix.all(expression, last, afterPrefix(last)));
      }
      return rows
        .map((row) => ({ row, id: row[0], rank: row[13] }))
        .sort(compareRanked)
        .slice(0, limit)
        .map(({ row }) => row);
    },
    lines: (expression, most) => {
      const [total, lines] = readsFor(expression).lines.get(expression, most) ?? [0, null];
      return { total, lines: lines ?? '' };
    },
    total: (expression, most) => readsFor(expression).total.get(expression, most)?.[0] ?? 0,
    isBeyond: (expression, most) => readsFor(expression).beyond.get(expression, most) !== undefined,
  };
}
