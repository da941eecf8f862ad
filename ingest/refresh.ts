import { type CairnError, type Diagnostic, type SourceRecord } from '../schema/index.ts';
import type { GraphReader, GraphWriter } from '../store/port.ts';
import type { ContentCache } from '../store/content-cache.ts';
import { githubHeads, openGithub, type GithubClient, type RepositoryAddress } from './source/github/index.ts';
import type { RepositoryHead } from './source/github/index.ts';
import type { DocumentSource } from './source/port.ts';

export interface RefreshOptions {
  readonly store: GraphReader & GraphWriter;
  readonly client: GithubClient;
  readonly cache: ContentCache;
  /** Changes whenever pack, parsers or rules do. */
  readonly fingerprint: string;
  /** Ids of the sources to refresh; all repositories when absent. */
  readonly only?: readonly string[];
}

export interface OpenedForRefresh {
  /** Repositories that moved on, or that must be linked anew. */
  readonly sources: readonly DocumentSource[];
  /** Repositories whose head, pack and rules are what was read last. */
  readonly unchanged: readonly SourceRecord[];
  readonly failures: readonly Diagnostic[];
}

function addressOf(source: SourceRecord): RepositoryAddress | null {
  const [owner, name] = source.title.split('/');
  return owner === undefined || name === undefined
    ? null
    : { owner, name, branch: source.branch, path: null };
}

function failure(source: SourceRecord, error: CairnError): Diagnostic {
  return {
    severity: 'error',
    rule: 'source-unreadable',
    message: `The source keeps its last good state: ${error.message}`,
    source: source.id,
    path: null,
    line: null,
  };
}

/** True when nothing about a source could come out otherwise than it did. */
async function isCurrent(
  source: SourceRecord,
  head: RepositoryHead,
  options: RefreshOptions,
): Promise<boolean> {
  if (head.revision !== source.revision) return false;
  const state = await options.store.sourceState(source.id);
  return state?.documents.every((document) => document.fingerprint === options.fingerprint) ?? false;
}

/**
 * Asks where the stored repositories stand, all in one call with a token, and opens those that have something new
 * to say. Renamed repositories are read under the name they were stored with, so that nothing is doubled.
 */
export async function openForRefresh(options: RefreshOptions): Promise<OpenedForRefresh> {
  const { store, client, cache, only } = options;
  const stored = (await store.sources())
    .map(({ source }) => source)
    .filter((source) => source.kind === 'github' && (!only || only.includes(source.id)));
  const asked = stored.flatMap((source) => {
    const address = addressOf(source);
    return address ? [{ source, address }] : [];
  });
  const answers = await githubHeads(
    client,
    asked.map(({ address }) => address),
  );
  const sources: DocumentSource[] = [];
  const unchanged: SourceRecord[] = [];
  const failures: Diagnostic[] = [];
  for (const [index, { source, address }] of asked.entries()) {
    const answer = answers[index];
    if (!answer) continue;
    if (answer.error) failures.push(failure(source, answer.error));
    else if (await isCurrent(source, answer.head, options)) unchanged.push(source);
    else {
      const known = async (id: string): Promise<ReadonlyMap<string, string>> =>
        new Map((await store.sourceState(id))?.documents.map((each) => [each.path, each.contentHash]));
      sources.push(await openGithub(address, { client, cache, head: answer.head, known }));
    }
  }
  return { sources, unchanged, failures };
}
