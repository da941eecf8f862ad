import { CairnError, type Diagnostic } from '../../../schema/index.ts';
import { githubSourceId } from '../../../schema/id.ts';
import type { ContentCache } from '../../../store/content-cache.ts';
import { BYTES_LIMIT } from '../folder.ts';
import { SourceUnavailableError, withFolders, type DocumentSource } from '../port.ts';
import type { Selection } from '../select.ts';
import { addressMeanings, selectUnder, type RepositoryAddress } from './address.ts';
import { readBlob } from './blobs.ts';
import type { GithubClient } from './client.ts';
import { fetchFiles } from './fetch-files.ts';
import { recordOf, type RepositoryHead } from './head.ts';
import { githubHeads } from './heads.ts';
import { readListing, type Listing } from './listing.ts';
import { createMemoryCache } from './memory-cache.ts';

export interface GithubOptions {
  readonly client: GithubClient;
  readonly selection?: Selection;
  /** The revision to read, when it is known already from `githubHeads` or `headOfRecord`; else GitHub is asked. */
  readonly head?: RepositoryHead;
  /** Keeps bytes across runs; without one they are held in memory. */
  readonly cache?: ContentCache;
  /** Path → hash of the documents that the store has of a source: their bytes are fetched only when read. */
  readonly known?: (source: string) => Promise<ReadonlyMap<string, string>>;
  /** Files fetched and files to fetch, after each. */
  readonly onFetched?: (done: number, total: number) => void;
}

export interface GithubSource extends DocumentSource {
  readonly head: RepositoryHead;
}

/** No source has more documents than this; a repository beyond is a data set, not a list. */
const DOCUMENT_LIMIT = 50_000;
/** The blob id of an empty file. */
const EMPTY = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

interface Located {
  readonly address: RepositoryAddress;
  readonly head: RepositoryHead;
}

/** The head of what an address means; a slash in it may belong to the branch or to the folder. */
async function locate(
  client: GithubClient,
  address: RepositoryAddress,
  head: RepositoryHead | undefined,
): Promise<Located> {
  const meanings = addressMeanings(address);
  if (head) return { address: meanings.find(({ branch }) => branch === head.branch) ?? address, head };
  let failure: CairnError | null = null;
  for (const meaning of meanings) {
    const [answer] = await githubHeads(client, [meaning]);
    if (answer?.head) return { address: meaning, head: answer.head };
    failure ??= answer?.error ?? null;
    if (answer?.error?.code !== 'BAD_USER_INPUT') break;
  }
  throw failure ?? new CairnError('NOT_FOUND', `${address.owner}/${address.name} has no head.`);
}

function diagnosticsOf(source: string, head: RepositoryHead, listing: Listing): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = (severity: Diagnostic['severity'], rule: string, message: string): void => {
    diagnostics.push({ severity, rule, message, source, path: null, line: null });
  };
  const name = `${head.owner}/${head.name}`;
  if (head.renamedFrom !== null) {
    add(
      'warning',
      'source-renamed',
      `${head.renamedFrom} is called ${name} now; it is read under its new name.`,
    );
  }
  if (head.archived) {
    add('note', 'source-archived', `${name} was archived by its owner and will not change any more.`);
  }
  if (listing.unsafe > 0) {
    add(
      'warning',
      'unsafe-path',
      `${listing.unsafe} paths of ${name} are no usable file names and are left out.`,
    );
  }
  return diagnostics;
}

/** A file that cannot be had any more stops the whole reading; one that GitHub finds too large does not. */
function stopsReading(error: unknown): unknown {
  const isWhole = error instanceof CairnError && !PASSED_ON.has(error.code);
  return isWhole ? new SourceUnavailableError(error.message, null, error) : error;
}
const PASSED_ON = new Set<string>(['LIMIT_EXCEEDED', 'SOURCE_UNAVAILABLE']);

/**
 * A GitHub repository at the end of its branch. Everything that has to be read is fetched and checked before
 * this returns, so that a source is read whole or not at all; bytes of known documents are fetched when asked
 * for. Throws `CairnError`: `NOT_FOUND`, `UNAUTHENTICATED`, `UNREADABLE` (empty, blocked), `LIMIT_EXCEEDED`,
 * `BAD_USER_INPUT` (no such branch), `SOURCE_UNAVAILABLE` (limits, server, network: nothing was read, later it
 * may be).
 */
export async function openGithub(address: RepositoryAddress, options: GithubOptions): Promise<GithubSource> {
  const { client, cache = createMemoryCache() } = options;
  const located = await locate(client, address, options.head);
  const { head } = located;
  const name = `${head.owner}/${head.name}`;
  const listing = await readListing(client, head, cache);
  const selected = selectUnder(
    located.address.path,
    options.selection ?? {},
    listing.files.map(({ path }) => path),
  );
  const files = listing.files.filter(({ path }) => selected(path));
  if (files.length > DOCUMENT_LIMIT) {
    throw new CairnError(
      'LIMIT_EXCEEDED',
      `${name} holds ${files.length} documents, more than ${DOCUMENT_LIMIT}; name a folder of it or narrow it with --include.`,
    );
  }
  const id = githubSourceId(head.owner, head.name);
  const known = (await options.known?.(id)) ?? new Map<string, string>();
  const wanted = files.filter(
    ({ path, hash, bytes }) => known.get(path) !== hash && hash !== EMPTY && bytes <= BYTES_LIMIT,
  );
  const refused = await fetchFiles(client, head, listing, wanted, {
    cache,
    isFirst: known.size === 0,
    ...(options.onFetched ? { onFetched: options.onFetched } : {}),
  });
  const all = withFolders([...listing.files.map(({ path }) => path), ...listing.links]);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    record: recordOf(head),
    head,
    files,
    formerAddress: head.renamedFrom === null ? null : `https://github.com/${head.renamedFrom}`,
    diagnostics: diagnosticsOf(id, head, listing),
    exists: (path) => all.has(path),
    read: async (path) => {
      const file = byPath.get(path);
      if (file === undefined) throw new CairnError('UNREADABLE', `"${path}" is not a document of ${name}.`);
      if (file.hash === EMPTY) return new Uint8Array();
      if (file.bytes > BYTES_LIMIT || refused.has(file.hash)) {
        throw new CairnError('LIMIT_EXCEEDED', `"${path}" is too large and is not read.`);
      }
      const held = cache.get(file.hash);
      if (held) return held;
      const bytes = await readBlob(client, head, file.hash).catch((error: unknown) => {
        throw stopsReading(error);
      });
      cache.put(file.hash, bytes);
      return bytes;
    },
  };
}
