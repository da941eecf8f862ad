import { CairnError, type SourceRecord } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import type { GraphReader, GraphWriter, RunRecord } from '../../store/port.ts';
import { openForRefresh, type StandingSource } from '../refresh.ts';
import { repositoryOf } from '../refresh/candidates.ts';
import { openEarlier } from '../refresh/open.ts';
import type { GithubClient } from '../source/github/index.ts';
import type { DocumentSource } from '../source/port.ts';
import { openHeld } from './held.ts';
import type { SourceJob } from './port.ts';

interface Openers {
  readonly store: GraphReader & GraphWriter;
  readonly cache: ContentCache;
  readonly client: GithubClient;
}

/** A source that is to be read, and the revision it had until now. */
export interface Opened {
  readonly source: DocumentSource;
  readonly leaves: string | null;
}

async function openApproved(
  run: RunRecord | null,
  stored: SourceRecord | null,
  openers: Openers,
): Promise<DocumentSource> {
  const settings = (await openers.store.settings()).find(({ source }) => source === run?.source) ?? null;
  const source = run && (await openHeld(run, repositoryOf(stored, settings), openers));
  if (source) return source;
  throw new CairnError(
    'NOT_FOUND',
    'What the held run was made of is no longer kept, and its source has moved on; refresh it again.',
  );
}

async function openRolledBack(source: string, revision: string, openers: Openers): Promise<DocumentSource> {
  const kept = (await openers.store.revisions(source)).find(({ record }) => record.revision === revision);
  if (kept) return openEarlier(kept, openers);
  throw new CairnError(
    'NOT_FOUND',
    `Revision ${revision.slice(0, 7)} of ${source} is not kept; "cairn runs list --source ${source}" shows those that are.`,
  );
}

/** Opens what a job is about, or says why there is nothing to read. Throws `CairnError` where it cannot be read. */
export async function openFor(
  job: SourceJob,
  run: RunRecord | null,
  openers: Openers,
  fingerprint: string,
): Promise<Opened | StandingSource> {
  const stored = (await openers.store.sourceState(job.source))?.source ?? null;
  const leaves = stored?.revision ?? null;
  if (job.kind === 'approve') return { source: await openApproved(run, stored, openers), leaves };
  if (job.kind === 'roll-back') {
    return { source: await openRolledBack(job.source, job.revision, openers), leaves };
  }
  const { sources, unchanged, failures } = await openForRefresh({
    ...openers,
    fingerprint,
    only: [job.source],
  });
  if (failures[0]) throw failures[0].error;
  const [source] = sources;
  if (source) return { source, leaves };
  return unchanged[0] ?? { id: job.source, revision: leaves ?? '', why: null, held: null };
}
