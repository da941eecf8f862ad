import { CairnError, type Diagnostic, type SourceRecord } from '../schema/index.ts';
import type { ContentCache } from '../store/content-cache.ts';
import type { GraphReader, GraphWriter, RunRecord, SourceSettings, SourceState } from '../store/port.ts';
import { candidateSources, type Candidate } from './refresh/candidates.ts';
import { openAtHead, openElsewhere, openStored } from './refresh/open.ts';
import { isCurrent, standsStill } from './refresh/standing.ts';
import {
  githubHeads,
  type GithubClient,
  type HeadAnswer,
  type RepositoryHead,
} from './source/github/index.ts';
import type { DocumentSource } from './source/port.ts';

export interface RefreshOptions {
  readonly store: GraphReader & GraphWriter;
  readonly client: GithubClient;
  readonly cache: ContentCache;
  /** Changes whenever pack, parsers or rules do. */
  readonly fingerprint: string;
  /** Ids of the sources to refresh; all repositories and everything that was added when absent. */
  readonly only?: readonly string[];
}

/** A source that could not be read now, and why. */
export interface RefreshFailure {
  readonly id: string;
  readonly error: CairnError;
  readonly diagnostic: Diagnostic;
}

/** A source with nothing to read. */
export interface StandingSource {
  readonly id: string;
  readonly revision: string;
  /** Why its newest revision is not read, one sentence; null when it is what the store holds. */
  readonly why: string | null;
  /** The run that waits for a person to say what becomes of the newest revision. */
  readonly held: RunRecord | null;
}

export interface OpenedForRefresh {
  /** Sources that moved on, or that must be linked anew. */
  readonly sources: readonly DocumentSource[];
  readonly unchanged: readonly StandingSource[];
  readonly failures: readonly RefreshFailure[];
}

function failureOf(id: string, error: CairnError, message: string): RefreshFailure {
  return {
    id,
    error,
    diagnostic: {
      severity: 'error',
      rule: 'source-unreadable',
      message,
      source: id,
      path: null,
      line: null,
    },
  };
}

interface Standing {
  readonly settings: SourceSettings | null;
  readonly state: SourceState | null;
  readonly held: RunRecord | null;
}

/** True when a stored repository has another owner or name now. */
function isElsewhere(stored: SourceRecord | null, { owner, name, renamedFrom }: RepositoryHead): boolean {
  if (stored === null || renamedFrom === null) return false;
  return stored.title.toLowerCase() !== `${owner}/${name}`.toLowerCase();
}

/** Two sources may not become one repository: everything it says would stand twice. */
async function checkFree(
  store: GraphReader,
  id: string,
  { owner, name, renamedFrom }: RepositoryHead,
): Promise<void> {
  const now = `${owner}/${name}`;
  const other = (await store.sources()).find(
    ({ source }) => source.id !== id && source.title.toLowerCase() === now.toLowerCase(),
  );
  if (other?.source.kind !== 'github') return;
  throw new CairnError(
    'BAD_USER_INPUT',
    `${renamedFrom ?? id} is called ${now} now, which is a source of its own; remove one of the two.`,
  );
}

/** What is to be done about one source: opened, left, or failed. */
async function openOne(
  candidate: Candidate,
  answer: HeadAnswer | null,
  options: RefreshOptions,
): Promise<DocumentSource | StandingSource> {
  const { store, fingerprint } = options;
  const { id, settings, stored } = candidate;
  const [held = null] = await store.runs({ source: id, states: ['held'], limit: 1 });
  const standing: Standing = { settings, state: stored && (await store.sourceState(id)), held };
  if (answer === null) {
    const opened = await openElsewhere(candidate);
    const isSame = opened.record.revision === stored?.revision;
    return isSame && isCurrent(standing.state, fingerprint) ? stays(candidate, null, null) : opened;
  }
  if (answer.error) {
    // What was read before needs no network to be linked anew.
    const again = isCurrent(standing.state, fingerprint) ? null : openStored(standing.state, options);
    if (again) return again;
    throw answer.error;
  }
  const why = standsStill(settings, stored, answer.head);
  const isRenamed = isElsewhere(stored, answer.head);
  if (isRenamed) await checkFree(store, id, answer.head);
  if (why !== null || (answer.head.revision === stored?.revision && !isRenamed)) {
    if (isCurrent(standing.state, fingerprint)) return stays(candidate, why, null);
    const again = why === null ? null : openStored(standing.state, options);
    if (again) return again;
  }
  if (held?.revision === answer.head.revision) return stays(candidate, held.message, held);
  return openAtHead(candidate, answer.head, standing.state, options);
}

function stays({ id, stored }: Candidate, why: string | null, held: RunRecord | null): StandingSource {
  return { id, revision: stored?.revision ?? '', why, held };
}

/**
 * Asks where the sources stand, all repositories in one call with a token, and opens those that have something new
 * to say. Repositories that were renamed keep the id they were stored with, so that nothing is doubled. One that
 * cannot be asked is linked anew from kept bytes where pack or rules changed.
 */
export async function openForRefresh(options: RefreshOptions): Promise<OpenedForRefresh> {
  const { candidates, unknown } = await candidateSources(options.store, options.only);
  const asked = candidates.flatMap(({ repository }) => (repository ? [repository] : []));
  const answers = new Map(
    (await githubHeads(options.client, asked)).map((answer) => [answer.asked, answer] as const),
  );
  const sources: DocumentSource[] = [];
  const unchanged: StandingSource[] = [];
  const failures = unknown.map((id) => {
    const error = new CairnError('NOT_FOUND', `There is no source "${id}"; "cairn sources list" shows them.`);
    return failureOf(id, error, error.message);
  });
  for (const candidate of candidates) {
    const answer = candidate.repository && (answers.get(candidate.repository) ?? null);
    try {
      const opened = await openOne(candidate, answer, options);
      if ('record' in opened) sources.push(opened);
      else unchanged.push(opened);
    } catch (error) {
      if (!(error instanceof CairnError) || error.code === 'STORE_UNAVAILABLE') throw error;
      const message = `The source keeps its last good state: ${error.message}`;
      failures.push(failureOf(candidate.id, error, message));
    }
  }
  return { sources, unchanged, failures };
}
