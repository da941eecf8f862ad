import type { Basis, Claim, ClaimField } from '../../../schema/index.ts';
import { compareClaims } from '../../claims.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { placeOf, type PlaceColumns } from '../place.ts';
import { namesOf, type Context } from './context.ts';

export type ClaimColumns = readonly [
  id: string,
  entity: string,
  field: ClaimField,
  value: string,
  basis: Basis,
  rule: string,
  place: PlaceColumns,
  document: readonly [id: string, source: string, path: string, contentHash: string],
];

/** What a claim is made of, as a list, of `(d)-[:CLAIMS]->(c)`. */
export const CLAIM = `[c.id, c.entity, c.field, c.value, c.basis, c.rule, [c.first, c.last, c.page, c.headings],
  [d.id, d.source, d.path, d.contentHash]]`;

export function claimOf(row: ClaimColumns): Claim {
  const [id, entity, field, value, basis, rule, place, [document, source, path, contentHash]] = row;
  return {
    id,
    entity,
    field,
    value,
    source,
    document,
    contentHash,
    place: placeOf(path, place),
    rule,
    basis,
  };
}

export function createClaimReads({ ask }: Context): Pick<GraphReader, 'claims' | 'claimsById'> {
  return {
    claimsById: (ids) =>
      ask<ClaimColumns, readonly (Claim | null)[]>({
        find: () => {
          checkIds(ids);
          return {
            cypher: 'UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:CLAIMS]-(d:Document)',
            row: CLAIM,
            parameters: { ids: [...new Set(ids)] },
          };
        },
        answer: (rows) => {
          const found = new Map(rows.map((row) => [row[0], claimOf(row)]));
          return ids.map((id) => found.get(id) ?? null);
        },
      }),
    claims: (entity, limit) =>
      ask<ClaimColumns, readonly Claim[]>({
        find: (known) => ({
          cypher: 'UNWIND $ids AS id MATCH (c:Claim {entity: id})<-[:CLAIMS]-(d:Document)',
          row: CLAIM,
          parameters: { ids: namesOf(entity, known) },
        }),
        answer: (rows) => rows.map(claimOf).sort(compareClaims).slice(0, clamp(limit)),
      }),
  };
}
