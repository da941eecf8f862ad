import type { Claim, Diagnostic, Entry, Evidence } from '../../../schema/index.ts';
import { bases, fields, severities } from '../codes.ts';
import type { SaidClaim, StandingClaim } from '../claim-row.ts';
import type { Texts } from '../texts.ts';
import type { Row } from './document-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Relations } from './relations.ts';

const PLACE = ['first', 'last', 'page', 'headings'];

/** Columns of the rows of documents, keys left out, in the order in which they are made here. */
export const ROW_COLUMNS = {
  entry: ['body'],
  claim: ['entity', 'said', 'standing'],
  evidence: ['id', 'relation', 'basis', 'rule', ...PLACE, 'quote'],
  diagnostic: ['severity', 'rule', 'message', 'path', 'line'],
} as const;

/** Places in a row of claims: the entity, and what is said of it wherever it stands. */
export const CLAIMED = { entity: 1, said: 2 } as const;
/** The place of the relation in a row of evidence. */
export const SUPPORTED = 2;

/** Makes rows of what a document says; ids become keys, new ones when they are met for the first time. */
export interface RowMaker {
  entry(entry: Entry): Row;
  /** One row for each entity; a claim that is there twice counts once. */
  claims(claims: readonly Claim[]): { readonly rows: readonly Row[]; readonly total: number };
  evidence(evidence: Evidence): Row;
  diagnostic(diagnostic: Diagnostic): Row;
}

/** Without the flag it is found out at once that most texts hold nothing of the kind. */
const SURROGATE = /[\ud800-\udfff]/;

/** A text as the file will give it back: half a character, which a cut may leave, becomes U+FFFD. */
function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}

export function createRowMaker(ledger: Ledger, relations: Relations, texts: Texts): RowMaker {
  return {
    // Entries lie in one text each: nothing asks for their fields one by one. Columns of the key are left out.
    entry: (entry) => [
      0,
      JSON.stringify({ ...entry, source: undefined, path: undefined, position: undefined }),
    ],
    claims: (claims) => {
      const groups = new Map<number, { said: SaidClaim[]; standing: StandingClaim[] }>();
      const ids = new Set<string>();
      for (const claim of claims) {
        if (ids.has(claim.id)) continue;
        ids.add(claim.id);
        const entity = ledger.keyOf(claim.entity);
        if (ledger.isNew(entity)) ledger.stateOf(entity).votes.push(claim);
        let group = groups.get(entity);
        if (!group) {
          group = { said: [], standing: [] };
          groups.set(entity, group);
        }
        const { lines, page, headings } = claim.place;
        const [first, last] = lines ?? [null, null];
        group.said.push([fields.of(claim.field), bases.of(claim.basis), claim.value]);
        group.standing.push([
          claim.id,
          texts.keyOf(claim.rule),
          first,
          last,
          page,
          texts.headingsKey(headings),
        ]);
      }
      const rows = [...groups].map(([entity, { said, standing }]): Row => [
        0,
        entity,
        JSON.stringify(said),
        JSON.stringify(standing),
      ]);
      return { rows, total: ids.size };
    },
    evidence: (evidence) => {
      const { lines, page, headings } = evidence.place;
      return [
        0,
        evidence.id,
        relations.keyOf(evidence.relation),
        bases.of(evidence.basis),
        texts.keyOf(evidence.rule),
        lines === null ? null : lines[0],
        lines === null ? null : lines[1],
        page,
        texts.headingsKey(headings),
        evidence.quote === null ? null : wellFormed(evidence.quote),
      ];
    },
    diagnostic: ({ severity, rule, message, path, line }) => [
      0,
      severities.of(severity),
      rule,
      message,
      path,
      line,
    ],
  };
}
