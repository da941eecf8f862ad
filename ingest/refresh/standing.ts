import type { SourceRecord } from '../../schema/index.ts';
import type { SourceSettings, SourceState } from '../../store/port.ts';
import type { RepositoryHead } from '../source/github/index.ts';

const short = (revision: string): string => revision.slice(0, 7);

/** Why a person's word keeps the head of a source from being read, one sentence; null when nothing does. */
export function standsStill(
  settings: SourceSettings | null,
  stored: SourceRecord | null,
  head: RepositoryHead,
): string | null {
  const { rejected = null, pinned = null } = settings ?? {};
  if (rejected === null) return null;
  if (head.revision === rejected)
    return `It waits for a revision newer than the rejected ${short(rejected)}.`;
  if (pinned === null) return null;
  const isNewer = (head.revisionDate ?? '') > (stored?.revisionDate ?? '') && head.revision !== pinned;
  return isNewer
    ? null
    : `It is held at ${short(pinned)} until a revision newer than ${short(rejected)} comes.`;
}

/** True when pack, parsers and rules would read every document as it was read. */
export function isCurrent(state: SourceState | null, fingerprint: string): boolean {
  return state?.documents.every((document) => document.fingerprint === fingerprint) ?? false;
}
