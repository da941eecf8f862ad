import type { Selection } from '../select.ts';
import { selectPaths } from '../select.ts';

/** A repository as a person names it. */
export interface RepositoryAddress {
  readonly owner: string;
  readonly name: string;
  /** Branch to read; null for the default branch, whatever its name. */
  readonly branch: string | null;
  /** True where the default branch will do when that one is not there any more. */
  readonly orDefault?: boolean;
  /** Folder or file that alone is read; null for the whole repository. */
  readonly path: string | null;
}

const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?$/;
const NAME = /^[\w.-]{1,100}$/;
/** First segments of GitHub's own pages, which no account may be called. */
const NOT_OWNERS = new Set(
  'about apps collections customer-stories enterprise explore features login marketplace notifications orgs pricing search security settings signup sponsors stars topics trending users'.split(
    ' ',
  ),
);

function repository(owner: string | undefined, name: string | undefined): RepositoryAddress | null {
  const bare = name?.replace(/\.git$/i, '') ?? '';
  if (owner === undefined || !OWNER.test(owner) || NOT_OWNERS.has(owner.toLowerCase())) return null;
  if (!NAME.test(bare) || bare === '.' || bare === '..') return null;
  return { owner, name: bare, branch: null, path: null };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function fromPath(path: string): RepositoryAddress | null {
  const [owner, name, view, ...rest] = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const found = repository(owner, name);
  if (found === null || (view !== 'tree' && view !== 'blob') || rest.length === 0) return found;
  const named = rest[0] === 'refs' && rest[1] === 'heads' && rest.length > 2 ? rest.slice(2) : rest;
  const [branch = '', ...folder] = named;
  return { ...found, branch, path: folder.length === 0 ? null : folder.join('/') };
}

/**
 * `owner/name`, `github.com/owner/name`, `git@github.com:owner/name.git`, or the address of a repository, of one
 * of its branches (`/tree/<branch>`), folders or files, as a browser shows it. Null for everything else.
 * `hosts` are the web hosts that count as GitHub, lower case.
 */
export function parseGithubAddress(
  text: string,
  hosts: ReadonlySet<string> = new Set(['github.com']),
): RepositoryAddress | null {
  const trimmed = text.trim();
  const ssh = /^(?:ssh:\/\/)?git@([^/:]+)[:/](.+)$/.exec(trimmed);
  if (ssh) return hosts.has((ssh[1] ?? '').toLowerCase()) ? fromPath(ssh[2] ?? '') : null;
  const short = /^([^/\s]+)\/([^/\s]+)$/.exec(trimmed);
  if (short && !hosts.has((short[1] ?? '').toLowerCase())) return repository(short[1], short[2]);
  const written = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (!hosts.has(url.hostname.replace(/^www\./, ''))) return null;
  return fromPath(url.pathname);
}

/**
 * What an address may mean: a branch name can hold slashes, so `/tree/a/b/c` is folder `b/c` of branch `a`,
 * folder `c` of branch `a/b`, or branch `a/b/c`; the likeliest first, at most four.
 */
export function addressMeanings(address: RepositoryAddress): readonly RepositoryAddress[] {
  if (address.branch === null || address.path === null) return [address];
  const segments = [...address.branch.split('/'), ...address.path.split('/')];
  const first = address.branch.split('/').length;
  return Array.from({ length: Math.min(4, segments.length - first + 1) }, (_, more) => ({
    ...address,
    branch: segments.slice(0, first + more).join('/'),
    path: segments.slice(first + more).join('/') || null,
  }));
}

/** Which paths are read: those that the selection takes, and of them those at or under the address's path. */
export function selectUnder(
  path: string | null,
  selection: Selection,
  all: Iterable<string> = [],
): (path: string) => boolean {
  const selected = selectPaths(selection, all);
  if (path === null) return selected;
  return (file) => (file === path || file.startsWith(`${path}/`)) && selected(file);
}
