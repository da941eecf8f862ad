import type { components } from '@octokit/openapi-types';
import type { Repository } from './repository.ts';

/** The shapes of GitHub's REST answers, as GitHub publishes them. */
export type Schemas = components['schemas'];

export interface Answer {
  readonly status: number;
  /** Bytes as they are, anything else as JSON. */
  readonly body: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  /** Root of the API, `http://127.0.0.1:<port>`. */
  readonly root: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The most entries in one listing of a tree. */
  readonly treeLimit: number;
}

/** One endpoint below `/repos/{owner}/{repo}`. */
export interface Route {
  readonly name: string;
  /** Matches what follows the repository in the path; its groups are handed to `answer`. */
  readonly path: RegExp;
  answer(repository: Repository, groups: readonly string[], call: Call): Answer | Promise<Answer>;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function failed(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  const body = {
    message,
    documentation_url: DOCUMENTATION,
    status: String(status),
  } satisfies Schemas['basic-error'];
  return { status, body: { ...body, ...more } };
}

export const notFound = (): Answer => failed(404, 'Not Found');
export const isEmpty = (): Answer => failed(409, 'Git Repository is empty.');
