import type { CairnError, SourceRecord } from '../../../schema/index.ts';
import { githubSourceId } from '../../../schema/id.ts';
import type { RepositoryAddress } from './address.ts';

/** A repository as GitHub described it at one moment. Dates are ISO 8601 in UTC. */
export interface RepositoryHead {
  /** Owner and name as GitHub spells them now. */
  readonly owner: string;
  readonly name: string;
  /** The `owner/name` that was asked for, when GitHub knows the repository by another one now. */
  readonly renamedFrom: string | null;
  /** The branch that is read. */
  readonly branch: string;
  readonly defaultBranch: string;
  /** Commit at the end of that branch. */
  readonly revision: string;
  readonly revisionDate: string | null;
  /** SPDX identifier, or null when none was found. */
  readonly license: string | null;
  readonly stars: number | null;
  readonly archived: boolean;
  readonly pushedAt: string | null;
  /** For the next question without a token; null when asked with one. */
  readonly etag: string | null;
}

/** What was learned about one repository: its head, or why there is none. */
export type HeadAnswer =
  | { readonly asked: RepositoryAddress; readonly head: RepositoryHead; readonly error: null }
  | { readonly asked: RepositoryAddress; readonly head: null; readonly error: CairnError };

export function found(asked: RepositoryAddress, head: RepositoryHead): HeadAnswer {
  return { asked, head, error: null };
}

export function missing(asked: RepositoryAddress, error: CairnError): HeadAnswer {
  return { asked, head: null, error };
}

/** `owner/name` that was asked, when it differs by more than letter case from what it is called now. */
export function renamedFrom(asked: RepositoryAddress, owner: string, name: string): string | null {
  const before = `${asked.owner}/${asked.name}`;
  return before.toLowerCase() === `${owner}/${name}`.toLowerCase() ? null : before;
}

/** The source that a repository is. */
export function recordOf(head: RepositoryHead): SourceRecord {
  return {
    id: githubSourceId(head.owner, head.name),
    kind: 'github',
    title: `${head.owner}/${head.name}`,
    address: `https://github.com/${head.owner}/${head.name}`,
    revision: head.revision,
    revisionDate: head.revisionDate,
    branch: head.branch,
    license: head.license,
    stars: head.stars,
    archived: head.archived,
    pushedAt: head.pushedAt,
  };
}

/**
 * The head that a stored source stands for, to read that revision again without asking GitHub where the branch
 * is now: after a change of pack or rules, or to go back to an earlier revision. Null for other kinds of source.
 */
export function headOfRecord(record: SourceRecord): RepositoryHead | null {
  const [owner, name] = record.title.split('/');
  if (record.kind !== 'github' || owner === undefined || name === undefined) return null;
  const branch = record.branch ?? 'HEAD';
  return {
    owner,
    name,
    renamedFrom: null,
    branch,
    defaultBranch: branch,
    revision: record.revision,
    revisionDate: record.revisionDate,
    license: record.license,
    stars: record.stars,
    archived: record.archived ?? false,
    pushedAt: record.pushedAt ?? null,
    etag: null,
  };
}
