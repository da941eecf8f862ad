import { Readable, pipeline } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { CairnError } from '../../../schema/index.ts';
import { contentHash } from '../../../schema/id.ts';
import { SourceUnavailableError } from '../port.ts';
import type { GithubClient } from './client.ts';
import type { ListedFile, ListedRepository } from './listing.ts';
import { readTar } from './tar.ts';

const LIMITS = { members: 1_000_000, bytes: 8 * 1024 ** 3 };
/** A stream that breaks off is begun again this often; what came before the break is kept. */
const ATTEMPTS = 3;

/** The unpacked bytes of a gzip stream; leaving the loop closes the connection under it. */
async function* unzipped(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.fromWeb(body as WebStream), gunzip, () => {
    // A failure reaches the reader of gunzip, which is the loop below.
  });
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    gunzip.destroy();
  }
}

async function readOnce(
  client: GithubClient,
  repository: ListedRepository,
  missing: Map<string, ListedFile>,
  onFile: (hash: string, bytes: Uint8Array) => void,
): Promise<void> {
  const body = await client.open('GET /repos/{owner}/{repo}/tarball/{ref}', {
    owner: repository.owner,
    repo: repository.name,
    ref: repository.revision,
  });
  // The archive holds one folder, `<owner>-<name>-<commit>/`, with everything below it.
  const inRepository = (path: string): string => path.slice(path.indexOf('/') + 1);
  const wants = (path: string, bytes: number): boolean => missing.get(inRepository(path))?.bytes === bytes;
  const chunks = unzipped(body);
  try {
    for await (const { path, bytes } of readTar(chunks, wants, LIMITS)) {
      const file = missing.get(inRepository(path));
      if (file === undefined || contentHash(bytes) !== file.hash) continue;
      onFile(file.hash, bytes);
      missing.delete(file.path);
      if (missing.size === 0) return;
    }
  } finally {
    await chunks.return(undefined);
  }
}

/**
 * Streams the archive of a commit and hands over the files wanted, each only when its bytes have the hash that
 * the tree gives it: `.gitattributes` can leave files out of archives or change them. Answers the files that the
 * archive did not have. Stops as soon as it has everything. Throws `SourceUnavailableError` when the stream
 * breaks off again and again.
 */
export async function readTarball(
  client: GithubClient,
  repository: ListedRepository,
  wanted: readonly ListedFile[],
  onFile: (hash: string, bytes: Uint8Array) => void,
): Promise<readonly ListedFile[]> {
  const missing = new Map(wanted.map((file) => [file.path, file]));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await readOnce(client, repository, missing, onFile);
      return [...missing.values()];
    } catch (error) {
      if (error instanceof CairnError && error.code === 'LIMIT_EXCEEDED') return [...missing.values()];
      if (error instanceof CairnError) throw error;
      if (attempt === ATTEMPTS) {
        const reason = error instanceof Error ? error.message : 'an unknown error';
        throw new SourceUnavailableError(
          `The archive of ${repository.owner}/${repository.name} broke off ${ATTEMPTS} times (${reason}); it is tried again later.`,
          null,
          error,
        );
      }
      await sleep(attempt ** 2 * client.second);
    }
  }
}
