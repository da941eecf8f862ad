import type { Claim } from '../../../schema/index.ts';
import { compareClaims } from '../../claims.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import type { SaidClaim, StandingClaim } from '../claim-row.ts';
import { bases, fields } from '../codes.ts';
import { jsonList, type Context } from './context.ts';
import { namesOf } from './names.ts';
import { locate } from './origins.ts';

/** All claims of one document about one entity. */
interface ClaimRow {
  readonly key: number;
  /** Id of the entity. */
  readonly entity: string;
  readonly said: string;
  readonly standing: string;
}

const SELECT =
  'SELECT x.key, e.id AS entity, x.said, x.standing FROM claim x JOIN entity e ON e.key = x.entity';

type Readers = Pick<Context, 'origins' | 'texts'>;

function claimsOf(row: ClaimRow, { origins, texts }: Readers): readonly Claim[] {
  const said = JSON.parse(row.said) as readonly SaidClaim[];
  const standing = JSON.parse(row.standing) as readonly StandingClaim[];
  const origin = origins.of(row.key);
  return said.flatMap(([field, basis, value], index): readonly Claim[] => {
    const stands = standing[index];
    if (!stands) return [];
    const [id, rule, first, last, page, headings] = stands;
    return [
      {
        id,
        entity: row.entity,
        field: fields.name(field),
        value,
        ...locate({ first, last, page, headings }, origin, texts),
        rule: texts.textOf(rule),
        basis: bases.name(basis),
      },
    ];
  });
}

const CLAIM_ID = /^claim\/[a-z2-7]{16}$/;

export function createClaimReads(context: Context): Pick<GraphReader, 'claims' | 'claimsById'> {
  const { database, names, read } = context;
  const ofEntity = database.prepare<ClaimRow>(`${SELECT} WHERE e.id = ?`);
  // Claims are asked for by id now and then, and written by the thousand: no index is kept for the former.
  const holding = database.prepare<ClaimRow>(
    `${SELECT} WHERE EXISTS (SELECT 1 FROM json_each(?) j WHERE instr(x.standing, j.value))`,
  );
  return {
    claimsById: (ids) =>
      read(() => {
        checkIds(ids);
        const wanted = new Set(ids.filter((id) => CLAIM_ID.test(id)));
        const rows = wanted.size === 0 ? [] : holding.all(jsonList([...wanted]));
        const claims = rows.flatMap((row) => claimsOf(row, context)).filter(({ id }) => wanted.has(id));
        const found = new Map(claims.map((claim) => [claim.id, claim]));
        return ids.map((id) => found.get(id) ?? null);
      }),
    claims: (entity, limit) =>
      read(() =>
        namesOf(entity, names)
          .flatMap((id) => ofEntity.all(id))
          .flatMap((row) => claimsOf(row, context))
          .sort(compareClaims)
          .slice(0, clamp(limit)),
      ),
  };
}

/** Rows whose claims are kept while all claims are gone through in order of their ids, which is no order of rows. */
const MOST_ROWS = 20_000;

/** Every claim, by id; the order is made by the database, which needs no memory for it. */
export function* allClaims(context: Context): Generator<Claim> {
  const { database } = context;
  const inOrder = database.prepareArrays<[key: number, index: number]>(
    'SELECT x.key, j.key FROM claim x JOIN json_each(x.standing) j ORDER BY j.value ->> 0',
  );
  const find = database.prepare<ClaimRow>(`${SELECT} WHERE x.key = ?`);
  const rows = new Map<number, readonly Claim[]>();
  for (const [key, index] of inOrder.iterate()) {
    let claims = rows.get(key);
    if (!claims) {
      const row = find.get(key);
      claims = row ? claimsOf(row, context) : [];
      if (rows.size >= MOST_ROWS) rows.clear();
      rows.set(key, claims);
    }
    const claim = claims[index];
    if (claim) yield claim;
  }
}
