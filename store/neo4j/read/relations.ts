import { checkIds, clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { whole } from '../connection.ts';
import type { Context } from './context.ts';
import { emptyPage, pagesOf } from './relation-page.ts';
import {
  bareRelation,
  fullRelation,
  GROUNDS,
  relationList,
  RELATIONS_AMONG,
  RELATION_BY_ID,
  STANDING_ID,
  type BareColumns,
  type RelationColumns,
} from './relation-record.ts';

type Relations = Pick<GraphReader, 'relations' | 'relationsAmong' | 'relationsById'>;

export function createRelationReads({ read }: Context): Relations {
  return {
    relations: (ids, query) =>
      read(async (ask, known) => {
        checkIds(ids);
        const resolved = ids.map(known.decisions.resolve);
        const pages = await pagesOf(ask, [...new Set(resolved)], query, known);
        return resolved.map((id) => pages.get(id) ?? emptyPage(query));
      }),
    relationsAmong: (ids, limit) =>
      read(async (ask, known) => {
        const rows = await ask<[BareColumns]>(RELATIONS_AMONG, {
          ids: [...new Set(ids.map(known.decisions.resolve))],
          limit: whole(clamp(limit)),
        });
        return rows.map(([row]) => bareRelation(row));
      }),
    relationsById: (ids) =>
      read(async (ask, known) => {
        checkIds(ids);
        const standing = known.hasHidden ? STANDING_ID : 'WITH asked, asked AS id';
        const rows = await ask<[string, RelationColumns]>(
          `UNWIND $ids AS asked ${standing} CALL (id) { ${RELATION_BY_ID} } RETURN asked, ${relationList(GROUNDS)}`,
          { ids: [...new Set(ids)] },
        );
        const found = new Map(rows.map(([asked, row]) => [asked, fullRelation(row)]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  };
}
