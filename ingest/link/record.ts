import { claimId, evidenceId } from '../../schema/id.ts';
import type { Basis, Claim, ClaimField, Evidence, Place, RelationKey } from '../../schema/index.ts';
import { rememberingLast } from './last.ts';
import { quoteOf } from './quote.ts';

/** The rule that speaks and how. */
export interface Voice {
  readonly rule: string;
  readonly basis: Basis;
}

/** Collects what one document says; the same thing said twice at one place by one rule is kept once. */
export interface Recorder {
  readonly claim: (entity: string, field: ClaimField, value: string, place: Place, voice: Voice) => void;
  /** `quote` is shortened to the limit; null where there are no words. */
  readonly evidence: (relation: RelationKey, place: Place, quote: string | null, voice: Voice) => void;
  readonly claims: () => readonly Claim[];
  readonly allEvidence: () => readonly Evidence[];
}

export interface RecordedDocument {
  readonly source: string;
  /** Document id. */
  readonly document: string;
  readonly contentHash: string;
}

export function createRecorder({ source, document, contentHash }: RecordedDocument): Recorder {
  const claims = new Map<string, Claim>();
  const evidence = new Map<string, Evidence>();
  // Most of what an entry says has the entry's words for its quote.
  const wordsOf = rememberingLast(quoteOf);
  return {
    claim(entity, field, value, place, { rule, basis }) {
      if (value === '') return;
      const id = claimId(document, entity, field, value, rule, place);
      if (claims.has(id)) return;
      claims.set(id, { id, entity, field, value, source, document, contentHash, place, rule, basis });
    },
    evidence(relation, place, quote, { rule, basis }) {
      const id = evidenceId(document, relation, rule, place);
      if (evidence.has(id)) return;
      const words = quote === null ? null : wordsOf(quote);
      evidence.set(id, { id, relation, source, document, contentHash, place, quote: words, rule, basis });
    },
    claims: () => [...claims.values()],
    allEvidence: () => [...evidence.values()],
  };
}
