import type { Reading } from '../changeset.ts';
import { UNREADABLE, isUnread } from '../changes-since.ts';
import { RELEASED } from '../release/format.ts';

/** A refresh that removes more than both waits for a person. */
export interface HoldLimits {
  /** Share of a source's entries, 0 to 1. */
  readonly share: number;
  readonly entries: number;
}

export const HOLD_LIMITS: HoldLimits = { share: 0.2, entries: 10 };

/** What takes entries along without a line in the log: documents that cannot be read any more. */
function subject({ before, changeSet }: Reading): string {
  const known = new Map(before?.documents.map(({ path, format }) => [path, format]));
  const lost = changeSet.put.filter(({ document }) => {
    const former = known.get(document.path);
    return isUnread(document) && former !== undefined && former !== UNREADABLE;
  });
  const [first] = lost;
  if (!first) return 'It would remove';
  const what = lost.length === 1 ? first.document.path : `${lost.length} documents`;
  return `${what} can no longer be read, which would remove`;
}

/**
 * Why a reading is suspicious enough to wait for a person, in one sentence; null when it is not. A list of any size
 * of which nothing is left always is. What our own rules no longer see at the same revision, and what a release had
 * otherwise than the living source, is no loss upstream.
 */
export function holdReason(reading: Reading, limits: HoldLimits): string | null {
  const { before, entriesBefore, changeSet } = reading;
  if (before === null || before.source.revision === changeSet.source.revision) return null;
  if (before.documents.some(({ fingerprint }) => fingerprint.startsWith(RELEASED))) return null;
  // A document that can no longer be read takes its entries along without a line in the log.
  const lost = entriesBefore - reading.entries;
  const removed = Math.max(lost, changeSet.changes.filter(({ kind }) => kind === 'removed').length);
  const isMuch = removed > limits.entries && removed > limits.share * entriesBefore;
  const isAll = limits.share < 1 && reading.entries === 0 && entriesBefore > 1;
  if (!isMuch && !isAll) return null;
  const percent = Math.round((100 * removed) / entriesBefore);
  return `${subject(reading)} ${removed} of ${entriesBefore} entries (${percent} %); approve it if that is meant, else reject it.`;
}
