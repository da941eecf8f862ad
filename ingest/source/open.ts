import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CairnError } from '../../schema/index.ts';
import { openAddress } from './address.ts';
import { openFile } from './file.ts';
import { openFolder, statOrExplain } from './folder.ts';
import { parseGithubAddress, type RepositoryAddress } from './github/address.ts';
import type { GithubClient } from './github/client.ts';
import type { GithubOptions } from './github/open.ts';
import { githubHosts, githubSettings } from './github/settings.ts';
import type { DocumentSource } from './port.ts';
import type { Selection } from './select.ts';
import { SNAPSHOT_FILE, openSnapshot } from './snapshot.ts';

/** What repositories are opened with; without a client one is made from `GITHUB_TOKEN` and `GITHUB_API_URL`. */
export interface OpenOptions extends Omit<GithubOptions, 'client' | 'selection'> {
  readonly client?: GithubClient;
}

async function openRepository(
  address: RepositoryAddress,
  selection: Selection,
  options: OpenOptions,
): Promise<DocumentSource> {
  // Loaded when needed: most commands never ask GitHub.
  const [{ createGithubClient }, { openGithub }] = await Promise.all([
    import('./github/client.ts'),
    import('./github/open.ts'),
  ]);
  const client = options.client ?? createGithubClient(githubSettings(process.env));
  return openGithub(address, { ...options, client, selection });
}

/** A bare `owner/name` might have been meant as a path; a failure says so. */
function orPath(address: string, error: unknown): unknown {
  if (!(error instanceof CairnError) || error.code !== 'NOT_FOUND') return error;
  return new CairnError('NOT_FOUND', `There is no file or folder "${address}" here; ${error.message}`, error);
}

/**
 * Opens what a person names: a snapshot folder, a folder, a file, a document by its web address, or a GitHub
 * repository by its address or, where there is no such path, as `owner/name`. Throws `CairnError` with one sentence that says what to do.
 */
export async function openSource(
  address: string,
  selection: Selection = {},
  options: OpenOptions = {},
): Promise<DocumentSource> {
  const isWebAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  if (isWebAddress || !existsSync(address)) {
    const repository = parseGithubAddress(address, githubHosts(githubSettings(process.env)));
    if (repository) {
      return openRepository(repository, selection, options).catch((error: unknown) => {
        throw isWebAddress ? error : orPath(address, error);
      });
    }
  }
  if (isWebAddress) {
    const { protocol } = URL.canParse(address) ? new URL(address) : { protocol: '' };
    if (protocol === 'https:' || protocol === 'http:') return openAddress(new URL(address));
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${address}" is no address Cairn can read; give one that begins with https://, owner/name, or a folder or file.`,
    );
  }
  const stat = await statOrExplain(address);
  if (stat.isFile()) return openFile(address);
  if (!stat.isDirectory()) {
    throw new CairnError('UNREADABLE', `"${address}" is neither a file nor a folder; name one of those.`);
  }
  return existsSync(join(address, SNAPSHOT_FILE))
    ? openSnapshot(address, selection)
    : openFolder(address, selection);
}
