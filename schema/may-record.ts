import { addressParts } from './address-parts.ts';
import { canonicalAddress } from './canonical.ts';
import type { AliasDecision, Decision } from './decision.ts';
import type { Diagnostic } from './diagnostic.ts';

/** `owner/name` of an address that is a GitHub repository and nothing deeper. */
function repositoryOf(address: string): string | null {
  const parts = addressParts(canonicalAddress(address) ?? '');
  if (parts?.host !== 'github.com') return null;
  const segments = parts.path.split('/').slice(1);
  return segments.length === 2 ? segments.join('/').toLowerCase() : null;
}

function isSafeRename(
  { fromAddress, toAddress, sign }: AliasDecision,
  alsoReaching: readonly string[],
): boolean {
  if (fromAddress === null || toAddress === null) return false;
  const [from, to] = [canonicalAddress(fromAddress), canonicalAddress(toAddress)];
  if (from === null || to === null || from === to) return false;
  if (sign === 'github-rename') {
    const [before, after] = [repositoryOf(from), repositoryOf(to)];
    return before !== null && after !== null && before !== after;
  }
  const path = addressParts(to)?.path ?? '';
  const others = alsoReaching.filter((address) => ![from, to].includes(canonicalAddress(address) ?? from));
  return sign === 'permanent-redirect' && path !== '' && others.length === 0;
}

/**
 * Whether a decision may be recorded without a person's word. A person may decide anything; a crawler may record
 * the renaming of a GitHub repository, and a permanent redirect to a path other than the root that no other known
 * address also reaches: sites send many dead pages to one. Letter case of a repository is no renaming.
 * @param alsoReaching known addresses that lead where this one does
 */
export function mayRecord(decision: Decision, alsoReaching: readonly string[] = []): boolean {
  if (decision.by === 'person') return true;
  return decision.kind === 'alias' && isSafeRename(decision, alsoReaching);
}

/** The one sentence in which a person is asked to decide what the crawler may not. */
function sentenceOf(decision: Decision): string {
  const { reason } = decision;
  if (decision.kind === 'reject') {
    const { type, from, to } = decision.relation;
    return `${from} ${type} ${to} may be wrong (${reason}); if it is, record it with cairn decisions reject.`;
  }
  if (decision.kind === 'promote') {
    return `"${decision.title}" may be a concept of its own (${reason}); if it is, record it with cairn decisions promote.`;
  }
  if (decision.kind === 'merge') {
    return `${decision.from} may be the same as ${decision.to} (${reason}); if it is, record it with cairn decisions merge.`;
  }
  const from = decision.fromAddress ?? decision.from;
  const to = decision.toAddress ?? decision.to;
  return `${from} may have become ${to} (${reason}); if it has, record it with cairn decisions alias.`;
}

/** A decision that the crawler may not record, put to a person. */
export function proposalOf(decision: Decision, source: string): Diagnostic {
  const message = sentenceOf(decision);
  return { severity: 'note', rule: 'decision-proposed', message, source, path: null, line: null };
}
