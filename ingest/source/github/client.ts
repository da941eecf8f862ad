import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { githubFailure } from './failure.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { NOT_RETRIED, RETRIES, retryAfter } from './retry-after.ts';
import { graphqlUrl, type GithubSettings } from './settings.ts';

export interface ClientOptions extends GithubSettings {
  /** Milliseconds that one second of waiting takes; 1000, less in tests. */
  readonly second?: number;
  /** Longest wait for a limit inside a request, in seconds; beyond it the source is told to come back later. */
  readonly patience?: number;
  /** Longest silence of a connection, in milliseconds. */
  readonly idle?: number;
  readonly now?: () => number;
}

export interface GithubAnswer {
  /** True for a 304: what the ETag stood for still holds, and `bytes` is empty. */
  readonly unchanged: boolean;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  /** True when GitHub sent the request on to another address, as it does for renamed repositories. */
  readonly redirected: boolean;
}

/** What is left of GitHub's limit, as its last answer said. */
export interface RequestBudget {
  readonly limit: number;
  readonly remaining: number;
  /** ISO 8601. */
  readonly resetAt: string;
}

export interface RequestParameters {
  readonly owner: string;
  readonly repo: string;
  readonly [name: string]: string | number;
}

/**
 * GitHub's API, with waiting and retries inside. Every method throws `CairnError` with a sentence about
 * `owner/repo`; `SourceUnavailableError` for what may work later.
 */
export interface GithubClient {
  readonly hasToken: boolean;
  readonly second: number;
  /** Of REST requests; null before the first answer. */
  budget(): RequestBudget | null;
  get(
    route: string,
    parameters: RequestParameters,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GithubAnswer>;
  /** A large body as it arrives; a body that breaks off rejects while it is read. */
  open(route: string, parameters: RequestParameters): Promise<ReadableStream<Uint8Array>>;
  /** The answer's `data` and `errors` as they are. */
  graphql(query: string, variables: Readonly<Record<string, string | null>>): Promise<unknown>;
}

const MB = 1024 * 1024;
/** GitHub serves blobs up to 100 MB, as base64 in JSON or raw. */
const ANSWER_LIMIT = 101 * MB;
const ARCHIVE_LIMIT = 4096 * MB;
const MINUTE = 60_000;
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * plugin-throttling puts a second between GraphQL calls because they might write; ours only ask. GitHub wants no
 * pause between questions that come one after the other.
 */
const withoutPause = { key: () => ({ schedule: () => Promise.resolve() }) };

const GithubOctokit = Octokit.plugin(retryAfter, retry, throttling);
let clients = 0;

/** @throws nothing; settings were checked by `githubSettings`. */
export function createGithubClient(options: ClientOptions): GithubClient {
  const { second = 1000, patience = 60, idle = 30_000, now = Date.now, token } = options;
  const trusted = new URL(options.apiUrl);
  const hasToken = token !== null;
  const whole = createGuardedFetch({
    trusted,
    idle,
    deadline: 5 * MINUTE,
    limit: ANSWER_LIMIT,
    streams: false,
  });
  const streamed = createGuardedFetch({
    trusted,
    idle,
    deadline: 30 * MINUTE,
    limit: ARCHIVE_LIMIT,
    streams: true,
  });
  const isWorthWaiting = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    seconds <= patience && count < RETRIES;
  const octokit = new GithubOctokit({
    ...(token === null ? {} : { auth: token }),
    baseUrl: options.apiUrl,
    userAgent: 'cairn',
    log: silent,
    request: { fetch: whole, log: silent, parseSuccessResponseBody: false },
    patience,
    retry: { retryAfterBaseValue: second, doNotRetry: [...NOT_RETRIED], retries: RETRIES },
    throttle: {
      id: `cairn-${(clients += 1)}`,
      retryAfterBaseValue: second,
      write: withoutPause as never,
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
    },
  });
  let budget: RequestBudget | null = null;
  const note = (headers: Readonly<Record<string, string | number | undefined>>): void => {
    const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
      Number(headers[`x-ratelimit-${name}`]),
    );
    if (headers['x-ratelimit-resource'] === 'graphql' || !Number.isFinite(limit)) return;
    budget = {
      limit: limit ?? 0,
      remaining: remaining ?? 0,
      resetAt: new Date((reset ?? 0) * 1000).toISOString(),
    };
  };
  octokit.hook.after('request', (response) => note(response.headers));
  octokit.hook.error('request', (error) => {
    if ('response' in error && error.response) note(error.response.headers);
    throw error;
  });
  const failure = (error: unknown, parameters: RequestParameters): Error =>
    githubFailure(error, `${parameters.owner}/${parameters.repo}`, hasToken, now);

  return {
    hasToken,
    second,
    budget: () => budget,
    get: async (route, parameters, headers = {}) => {
      try {
        const asked = octokit.request.endpoint(route, parameters).url;
        const { data, headers: got, url } = await octokit.request(route, { ...parameters, headers });
        const bytes = new Uint8Array(await new Response(data as ReadableStream<Uint8Array>).arrayBuffer());
        return {
          unchanged: false,
          bytes,
          etag: got.etag ?? null,
          redirected: url !== asked.replace(/\?.*$/, ''),
        };
      } catch (error) {
        const { status, response } = error as { status?: number; response?: { url?: string } };
        if (status !== 304) throw failure(error, parameters);
        const asked = octokit.request.endpoint(route, parameters).url.replace(/\?.*$/, '');
        const etag = headers['if-none-match'] ?? null;
        return { unchanged: true, bytes: new Uint8Array(), etag, redirected: response?.url !== asked };
      }
    },
    open: async (route, parameters) => {
      try {
        const { data } = await octokit.request(route, { ...parameters, request: { fetch: streamed } });
        return data as ReadableStream<Uint8Array>;
      } catch (error) {
        throw failure(error, parameters);
      }
    },
    graphql: async (query, variables) => {
      try {
        const { data } = await octokit.request({
          method: 'POST',
          url: graphqlUrl(options.apiUrl),
          query,
          variables,
          request: { parseSuccessResponseBody: true },
        });
        return data as unknown;
      } catch (error) {
        throw githubFailure(error, 'The list of repositories', hasToken, now);
      }
    },
  };
}
