import type { Claim, DocumentYield, Evidence, SourceRecord } from '../../schema/index.ts';

/** Licences under which the facts of a list may be passed on with the program. */
const PERMISSIVE = /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|CC0-1\.0|Unlicense|CC-BY-[34]\.0)$/;

export function isPermissive({ license }: SourceRecord): boolean {
  return license !== null && PERMISSIVE.test(license);
}

/**
 * The facts of a reading without its sentences: addresses, titles, names, years and places stay; quotes and
 * descriptions go, and so do links that are no entries and problems found.
 */
export function withoutSentences(reading: DocumentYield): DocumentYield {
  return {
    ...reading,
    entries: reading.entries.map((entry) => ({ ...entry, description: null })),
    claims: reading.claims.filter((claim: Claim) => claim.field !== 'description'),
    evidence: reading.evidence.map((evidence: Evidence) => ({ ...evidence, quote: null })),
    diagnostics: [],
  };
}
