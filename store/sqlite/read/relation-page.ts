import { compareCodePoints, type EntityKind } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { Direction, RelationPage, RelationQuery } from '../../port.ts';
import { compareRanked, type Ranked } from '../../rank.ts';
import { kinds, types } from '../codes.ts';
import { isResourceCode, type CountEntry } from '../entity-state.ts';
import { afterPrefix, rankOfSlot } from '../slot.ts';
import { jsonList, type Context } from './context.ts';
import {
  relationRow,
  RELATION_COLUMNS,
  type RelationColumns,
  type RelationRecords,
  type RelationRow,
} from './relation-record.ts';

/** Columns of a relation, and rank of the other end, or its slot for resources. */
type RankedRow = readonly [...RelationColumns, place: number];

/** Where the place stands in a ranked row. */
const PLACE = 7;

/** So many relations are put in order here, by ranks that are known: the engine would look up each other end. */
const FEW = 100;

interface Candidate {
  readonly row: RelationRow;
  readonly other: Ranked;
}

/** The relations of one entity that a query asks for. */
export type ReadPage = (id: string, query: RelationQuery) => RelationPage;

/** Own end, other end, kind and slot of the other end, as columns. */
const SIDES: Readonly<Record<Direction, readonly [own: string, other: string, kind: string, slot: string]>> =
  {
    out: ['"from"', '"to"', 'to_kind', 'to_slot'],
    in: ['"to"', '"from"', 'from_kind', 'from_slot'],
  };

function createSideReads({ database }: Context, direction: Direction) {
  const [own, other, kind, slot] = SIDES[direction];
  const range = `FROM relation r WHERE r.${own} = ? AND r.type = ? AND r.${kind} = ?`;
  const select = `SELECT ${RELATION_COLUMNS}, r.${slot} AS place ${range}`;
  return {
    resources: database.prepareArrays<RankedRow>(`${select} ORDER BY r.${slot} LIMIT ?`),
    sharingPrefix: database.prepareArrays<RankedRow>(`${select} AND r.${slot} > ? AND r.${slot} < ?`),
    few: database.prepareArrays<RelationColumns>(`SELECT ${RELATION_COLUMNS} ${range}`),
    others: database.prepareArrays<RankedRow>(
      `SELECT ${RELATION_COLUMNS}, e.rank AS place ${range.replace(' WHERE ', ` JOIN entity e ON e.key = r.${other} WHERE `)}
       ORDER BY e.rank, e.id LIMIT ?`,
    ),
    byId: database.prepare<RelationRow>(
      `SELECT ${RELATION_COLUMNS} FROM relation r WHERE r.${own} = ? AND r.type IN (SELECT value FROM json_each(?))
       AND r.${kind} IN (SELECT value FROM json_each(?)) AND r.id > ? ORDER BY r.id LIMIT ?`,
    ),
  };
}

export function createRelationPages(context: Context, records: RelationRecords): ReadPage {
  const { names } = context;
  const sides = { out: createSideReads(context, 'out'), in: createSideReads(context, 'in') };

  const otherOf = ({ from, to }: RelationRow, direction: Direction): string =>
    names.nameOf(direction === 'out' ? to : from).id;
  /** The best relations of one type, direction and kind of the other end. */
  const best = (entity: number, { type, direction, kind, total }: CountEntry, limit: number): Candidate[] => {
    const reads = sides[direction];
    const range = [entity, types.of(type), kind] as const;
    const isResource = isResourceCode(kind);
    if (!isResource && total <= FEW) {
      return reads.few.all(...range).map((columns) => {
        const row = relationRow(columns);
        const rank = names.rankOf(direction === 'out' ? row.to : row.from);
        return { row, other: { id: otherOf(row, direction), rank } };
      });
    }
    const rows = (isResource ? reads.resources : reads.others).all(...range, limit);
    const last = rows.at(-1);
    // Slots order ids by their beginnings only: those that share the last one's are put in order below.
    if (isResource && last && rows.length === limit) {
      rows.push(...reads.sharingPrefix.all(...range, last[PLACE], afterPrefix(last[PLACE])));
    }
    return rows.map((columns) => {
      const row = relationRow(columns);
      const place = columns[PLACE];
      return { row, other: { id: otherOf(row, direction), rank: isResource ? rankOfSlot(place) : place } };
    });
  };
  const inRankOrder = (entity: number, ranges: readonly CountEntry[], limit: number): RelationRow[] =>
    ranges
      .flatMap((range) => best(entity, range, limit))
      .sort(
        (left, right) =>
          compareRanked(left.other, right.other) || compareCodePoints(left.row.id, right.row.id),
      )
      .map(({ row }) => row);
  const inIdOrder = (
    entity: number,
    ranges: readonly CountEntry[],
    limit: number,
    after: string,
  ): RelationRow[] =>
    (['out', 'in'] as const)
      .flatMap((direction) => {
        const own = ranges.filter((range) => range.direction === direction);
        if (own.length === 0) return [];
        const typeCodes = jsonList(own.map(({ type }) => types.of(type)));
        return sides[direction].byId.all(
          entity,
          typeCodes,
          jsonList(own.map(({ kind }) => kind)),
          after,
          limit,
        );
      })
      .sort((left, right) => compareCodePoints(left.id, right.id));

  return (id, query) => {
    const counted = names.countsOf(id);
    if (counted === null) return { total: 0, relations: [] };
    const admitted = query.kinds && new Set(query.kinds.map((kind: EntityKind) => kinds.of(kind)));
    const ranges = counted.entries.filter(
      ({ type, direction, kind }) =>
        (query.types?.includes(type) ?? true) &&
        (query.direction ?? direction) === direction &&
        (admitted?.has(kind) ?? true),
    );
    const limit = clamp(query.limit);
    const rows =
      query.order === 'id'
        ? inIdOrder(counted.key, ranges, limit, query.after ?? '')
        : inRankOrder(counted.key, ranges, limit);
    const distinct = [...new Map(rows.map((row) => [row.key, row])).values()];
    return {
      total: ranges.reduce((sum, { total }) => sum + total, 0),
      relations: records.full(distinct.slice(0, limit)),
    };
  };
}
