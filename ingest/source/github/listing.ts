import { CairnError, sortedBy } from '../../../schema/index.ts';
import type { ContentCache } from '../../../store/content-cache.ts';
import { countOf, isFields, isObjectId, jsonOf, strangeAnswer } from './answer.ts';
import type { GithubClient } from './client.ts';
import { isSafePath } from './path.ts';

export interface ListedFile {
  readonly path: string;
  /** Git blob id. */
  readonly hash: string;
  readonly bytes: number;
}

/** Everything in a repository at one commit. */
export interface Listing {
  /** Regular files, by code point of path. */
  readonly files: readonly ListedFile[];
  /** Paths of symbolic links and submodules: they exist, but hold no document of their own. */
  readonly links: readonly string[];
  /** How many paths were left out because they are not safe to use (see `isSafePath`). */
  readonly unsafe: number;
}

/** More entries than this are not listed; git itself is slow beyond. */
const ENTRY_LIMIT = 1_000_000;
/** Requests for one listing: GitHub cuts a tree off after 100,000 entries, so this is many millions. */
const REQUEST_LIMIT = 1_000;
const DEPTH_LIMIT = 128;

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
}

interface Tree {
  readonly truncated: boolean;
  readonly entries: readonly TreeEntry[];
}

export interface ListedRepository {
  readonly owner: string;
  readonly name: string;
  readonly revision: string;
}

function asTree(answer: unknown, subject: string): Tree {
  if (!isFields(answer) || !Array.isArray(answer.tree)) throw strangeAnswer(subject, 'the files');
  const entries = (answer.tree as unknown[]).map((entry): TreeEntry => {
    if (!isFields(entry) || typeof entry.path !== 'string' || !isObjectId(entry.sha)) {
      throw strangeAnswer(subject, 'the files');
    }
    const { path, sha } = entry;
    return { path, sha, mode: String(entry.mode), type: String(entry.type), size: countOf(entry.size) ?? 0 };
  });
  return { truncated: answer.truncated === true, entries };
}

/**
 * All entries below a commit, folders left out. Where GitHub cuts a tree off, its folders are asked one by one,
 * again whole where that is possible.
 */
async function walk(client: GithubClient, repository: ListedRepository): Promise<readonly TreeEntry[]> {
  const { owner, name, revision } = repository;
  const subject = `${owner}/${name}`;
  const found: TreeEntry[] = [];
  let requests = 0;
  const ask = async (sha: string, isWhole: boolean): Promise<Tree> => {
    requests += 1;
    if (requests > REQUEST_LIMIT || found.length > ENTRY_LIMIT) {
      throw new CairnError(
        'LIMIT_EXCEEDED',
        `${subject} has more files than Cairn can list; clone it and read the folder you need from there.`,
      );
    }
    const { bytes } = await client.get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo: name,
      tree_sha: sha,
      ...(isWhole ? { recursive: 1 } : {}),
    });
    return asTree(jsonOf(bytes, subject, 'the files'), subject);
  };
  const waiting: { sha: string; folder: string; depth: number }[] = [{ sha: revision, folder: '', depth: 0 }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { folder, depth } = at;
    const below = (entry: TreeEntry): TreeEntry => ({ ...entry, path: folder + entry.path });
    const whole = await ask(at.sha, true);
    if (!whole.truncated) {
      for (const entry of whole.entries) if (entry.type !== 'tree') found.push(below(entry));
      continue;
    }
    const level = await ask(at.sha, false);
    if (level.truncated || depth >= DEPTH_LIMIT) throw strangeAnswer(subject, 'the files');
    for (const entry of level.entries) {
      if (entry.type !== 'tree') found.push(below(entry));
      else waiting.push({ sha: entry.sha, folder: `${folder}${entry.path}/`, depth: depth + 1 });
    }
  }
  return found;
}

const REGULAR = new Set(['100644', '100755', '100664']);

function asListing(entries: readonly TreeEntry[]): Listing {
  const safe = entries.filter(({ path }) => isSafePath(path));
  const isRegular = ({ type, mode }: TreeEntry): boolean => type === 'blob' && REGULAR.has(mode);
  return {
    files: sortedBy(safe.filter(isRegular), ({ path }) => path).map(({ path, sha, size }) => ({
      path,
      hash: sha,
      bytes: size,
    })),
    links: safe.filter((entry) => !isRegular(entry)).map(({ path }) => path),
    unsafe: entries.length - safe.length,
  };
}

/** The key under which the listing of a commit is cached; it names the same files for ever. */
export function listingKey(revision: string): string {
  return `listing/${revision}`;
}

/** The listing of a commit when it was made before, without asking anyone. */
export function cachedListing(cache: ContentCache, revision: string): Listing | null {
  const bytes = cache.get(listingKey(revision));
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Listing;
  } catch {
    return null;
  }
}

/**
 * The files of a commit, from the cache when they were listed before, else from GitHub: one request, or one for
 * each folder where GitHub cuts the tree off.
 */
export async function readListing(
  client: GithubClient,
  repository: ListedRepository,
  cache: ContentCache,
): Promise<Listing> {
  const known = cachedListing(cache, repository.revision);
  if (known) return known;
  const listing = asListing(await walk(client, repository));
  cache.put(listingKey(repository.revision), new TextEncoder().encode(JSON.stringify(listing)));
  return listing;
}
