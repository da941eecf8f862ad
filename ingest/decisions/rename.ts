import { canonicalAddress, mayRecord, type Decision } from '../../schema/index.ts';
import { withDecisionId } from '../../schema/decision-id.ts';
import { resourceId } from '../../schema/id.ts';
import type { GraphReader, GraphWriter } from '../../store/port.ts';
import { isDecided } from './is-decided.ts';

/** What GitHub's redirect from one repository to another says; null where it says nothing that may be recorded. */
function renameDecision(from: string, to: string, date: string): Decision | null {
  const [before, after] = [canonicalAddress(from), canonicalAddress(to)];
  if (before === null || after === null) return null;
  const decision = withDecisionId({
    kind: 'alias',
    by: 'crawler',
    date,
    reason: 'GitHub leads from the one repository to the other.',
    from: resourceId(before),
    to: resourceId(after),
    fromAddress: before,
    toAddress: after,
    sign: 'github-rename',
  });
  return mayRecord(decision) ? decision : null;
}

/**
 * Records that a repository has another name now, unless it is recorded or a person has decided otherwise about
 * the old one. @returns rows written
 */
export async function recordRename(
  store: Pick<GraphReader, 'decisions'> & Pick<GraphWriter, 'decide'>,
  from: string,
  to: string,
  now: Date,
): Promise<number> {
  const decision = renameDecision(from, to, now.toISOString().slice(0, 10));
  if (decision?.kind !== 'alias') return 0;
  return isDecided(decision, await store.decisions()) ? 0 : (await store.decide([decision])).rowsWritten;
}
