import { CairnError } from '../../../schema/index.ts';
import { contentHash } from '../../../schema/id.ts';
import { strangeAnswer } from './answer.ts';
import type { GithubClient } from './client.ts';
import type { ListedFile, ListedRepository } from './listing.ts';

/** Blobs asked for at the same time; GitHub asks for few. */
const LANES = 4;
const ATTEMPTS = 2;

/**
 * One file's bytes, sure to have the hash it is known by. Throws `LIMIT_EXCEEDED` when GitHub finds the file too
 * large, else `SourceUnavailableError`.
 */
export async function readBlob(
  client: GithubClient,
  repository: ListedRepository,
  hash: string,
): Promise<Uint8Array> {
  const { owner, name } = repository;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { bytes } = await client.get(
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      { owner, repo: name, file_sha: hash },
      { accept: 'application/vnd.github.raw+json' },
    );
    if (contentHash(bytes) === hash) return bytes;
  }
  throw strangeAnswer(`${owner}/${name}`, 'a file');
}

/**
 * Reads files one by one, a few at a time; the first failure ends it, keeping what was handed over. Answers the
 * hashes that GitHub finds too large to hand out: a matter of those documents, not of the source.
 */
export async function readBlobs(
  client: GithubClient,
  repository: ListedRepository,
  wanted: readonly ListedFile[],
  onFile: (hash: string, bytes: Uint8Array) => void,
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const waiting = [...new Set(wanted.map(({ hash }) => hash))].values();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const hash of waiting) {
      if (failed) return;
      try {
        onFile(hash, await readBlob(client, repository, hash));
      } catch (error) {
        if (error instanceof CairnError && error.code === 'LIMIT_EXCEEDED') refused.add(hash);
        else {
          failed = true;
          throw error;
        }
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const broken = results.find((result) => result.status === 'rejected');
  if (broken) throw broken.reason;
  return refused;
}
