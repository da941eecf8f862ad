import { afterEach, beforeEach } from 'vitest';
import {
  createGithubClient,
  type ClientOptions,
  type GithubClient,
} from '../../ingest/source/github/client.ts';
import type { RepositoryAddress } from '../../ingest/source/github/address.ts';
import { openGithub, type GithubOptions, type GithubSource } from '../../ingest/source/github/open.ts';
import { startFakeGithub, type FakeGithub, type FakeOptions } from '../github/server.ts';

/** Looks like a token; must never be seen outside a request. */
export const TOKEN = 'ghp_0123456789secret0123456789';

/** The text of a document's bytes. */
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function at(
  repository: string,
  branch: string | null = null,
  path: string | null = null,
): RepositoryAddress {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, name, branch, path };
}

/** What a test of the GitHub source starts from: a fake of its own, and clients that do not wait. */
export interface GithubWorld {
  github: FakeGithub;
  client(options?: Partial<ClientOptions>): GithubClient;
  open(repository: string, options?: Partial<GithubOptions>): Promise<GithubSource>;
  /** `GET /repos/…` lines of the requests so far, without the repository and with ids shortened. */
  lines(): readonly string[];
}

/** Starts a fake before each test of the file and ends it after. */
export function useGithub(options: FakeOptions = {}): GithubWorld {
  const world: GithubWorld = {
    github: undefined as unknown as FakeGithub,
    client: (more = {}) =>
      createGithubClient({ token: TOKEN, apiUrl: world.github.url, second: 1, idle: 5_000, ...more }),
    open: (repository, more = {}) => openGithub(at(repository), { client: world.client(), ...more }),
    lines: () =>
      world.github.requests.map(({ method, path, status }) => {
        const short = path
          .replace(/^\/(?:repos|_codeload)\/[^/]+\/[^/?]+/, '')
          .replace(/[0-9a-f]{40}/g, (id) => id.slice(0, 4));
        return `${method} ${short === '' ? '/' : short} ${status}`;
      }),
  };
  beforeEach(async () => {
    world.github = await startFakeGithub(options);
  });
  afterEach(async () => {
    await world.github.close();
  });
  return world;
}

/** The error that a promise rejects with; fails when it does not. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<Error & { code?: string; retryAt?: string | null }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it did not fail');
  return error;
}
