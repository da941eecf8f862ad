import { compareCodePoints, type Claim } from '../../../schema/index.ts';
import type { GraphReader } from '../../port.ts';
import type { SaidClaim, StandingClaim } from '../claim-row.ts';
import { bases, fields } from '../codes.ts';
import type { Texts } from '../texts.ts';
import { clamp, type Context } from './context.ts';
import { namesOf } from './names.ts';
import { locate } from './places.ts';

/** All claims of one document about one entity. */
interface ClaimRow {
  readonly entity: string;
  readonly said: string;
  readonly standing: string;
  readonly path: string;
  readonly content_hash: string;
  readonly source: string;
}

const SELECT = `SELECT e.id AS entity, x.said, x.standing, d.path, d.content_hash, s.id AS source
  FROM claim x JOIN entity e ON e.key = x.entity
  JOIN document d ON d.key = x.key >> 20 JOIN source s ON s.key = d.source`;

function claimOf(row: ClaimRow, said: SaidClaim, standing: StandingClaim, texts: Texts): Claim {
  const [field, basis, value] = said;
  const [id, rule, first, last, page, headings] = standing;
  const { entity, path, content_hash, source } = row;
  return {
    id,
    entity,
    field: fields.name(field),
    value,
    ...locate({ first, last, page, headings, path, content_hash, source }, texts),
    rule: texts.textOf(rule),
    basis: bases.name(basis),
  };
}

function claimsOf(row: ClaimRow, texts: Texts): readonly Claim[] {
  const said = JSON.parse(row.said) as readonly SaidClaim[];
  const standing = JSON.parse(row.standing) as readonly StandingClaim[];
  return said.flatMap((each, index) => {
    const stands = standing[index];
    return stands ? [claimOf(row, each, stands, texts)] : [];
  });
}

function compareClaims(left: Claim, right: Claim): number {
  return (
    compareCodePoints(left.field, right.field) ||
    compareCodePoints(left.value, right.value) ||
    compareCodePoints(left.source, right.source) ||
    compareCodePoints(left.place.path, right.place.path) ||
    (left.place.lines?.[0] ?? 0) - (right.place.lines?.[0] ?? 0) ||
    compareCodePoints(left.id, right.id)
  );
}

export function createClaimReads({ database, names, texts, read }: Context): Pick<GraphReader, 'claims'> {
  const ofEntity = database.prepare<ClaimRow>(`${SELECT} WHERE e.id = ?`);
  return {
    claims: (entity, limit) =>
      read(() =>
        namesOf(entity, names)
          .flatMap((id) => ofEntity.all(id))
          .flatMap((row) => claimsOf(row, texts))
          .sort(compareClaims)
          .slice(0, clamp(limit)),
      ),
  };
}

/** Every claim, by id; the order is made by the database, which needs no memory for it. */
export function* allClaims({ database, texts }: Context): Generator<Claim> {
  const rows = database.prepare<ClaimRow & { readonly index: number }>(
    `${SELECT.replace('SELECT ', 'SELECT j.key AS "index", ')} JOIN json_each(x.standing) j ORDER BY j.value ->> 0`,
  );
  for (const row of rows.iterate()) {
    const claim = claimsOf(row, texts)[row.index];
    if (claim) yield claim;
  }
}
