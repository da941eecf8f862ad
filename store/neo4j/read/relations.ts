import { checkIds, clamp } from '../../checks.ts';
import type { Relation } from '../../../schema/index.ts';
import type { GraphReader, RelationRecord } from '../../port.ts';
import { whole } from '../connection.ts';
import type { Context } from './context.ts';
import { pagesQuestion } from './relation-page.ts';
import {
  BARE,
  bareRelation,
  fullRelation,
  GROUNDS,
  relationList,
  RELATIONS_AMONG,
  RELATION_BY_ID,
  standingId,
  type BareColumns,
  type RelationColumns,
} from './relation-record.ts';

type Relations = Pick<GraphReader, 'relations' | 'relationsAmong' | 'relationsById'>;

export function createRelationReads({ ask }: Context): Relations {
  return {
    relations: (ids, query) => ask(pagesQuestion(ids, query)),
    relationsAmong: (ids, limit) =>
      ask<BareColumns, readonly Relation[]>({
        find: ({ decisions }) => ({
          cypher: RELATIONS_AMONG,
          row: BARE,
          parameters: { ids: [...new Set(ids.map(decisions.resolve))], limit: whole(clamp(limit)) },
        }),
        answer: (rows) => rows.map(bareRelation),
      }),
    relationsById: (ids) =>
      ask<readonly [string, RelationColumns], readonly (RelationRecord | null)[]>({
        find: (known) => {
          checkIds(ids);
          return {
            cypher: `UNWIND $ids AS asked ${standingId(known)} CALL (id) { ${RELATION_BY_ID} }`,
            row: `[asked, ${relationList(GROUNDS)}]`,
            parameters: { ids: [...new Set(ids)] },
          };
        },
        answer: (rows) => {
          const found = new Map(rows.map(([asked, row]) => [asked, fullRelation(row)]));
          return ids.map((id) => found.get(id) ?? null);
        },
      }),
  };
}
