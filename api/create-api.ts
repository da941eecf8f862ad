import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { QuotePolicy } from '../schema/index.ts';
import type { Control } from '../store/control.ts';
import type { GraphReader } from '../store/port.ts';
import { unmeasured } from './confidence.ts';
import type { Precision } from './confidence.ts';
import { maskedError } from './errors.ts';
import type { OnError } from './errors.ts';
import { armor } from './plugins/armor.ts';
import { breadth } from './plugins/breadth.ts';
import { caller } from './plugins/caller.ts';
import { compression } from './plugins/compression.ts';
import { cors } from './plugins/cors.ts';
import { consistentView } from './plugins/consistent-view.ts';
import { etag } from './plugins/etag.ts';
import { explorer } from './plugins/explorer.ts';
import { exports } from './plugins/exports.ts';
import { feeds } from './plugins/feeds.ts';
import { health } from './plugins/health.ts';
import { TABS } from './graphiql-tabs.ts';
import { createMetrics } from './plugins/metrics.ts';
import { mutations } from './plugins/mutations.ts';
import type { OnAudit } from './plugins/mutations.ts';
import { persistedOperations } from './plugins/persisted.ts';
import { postedQuestions } from './plugins/posted.ts';
import { plainPosts } from './plugins/plain-posts.ts';
import { rateLimit } from './plugins/rate-limit.ts';
import { rememberedAnswers } from './plugins/remembered.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { stableCodes } from './plugins/stable-codes.ts';
import { readingToken } from './plugins/token.ts';
import { createApiSchema } from './schema.ts';
import { createVocabularyMemory } from './search/vocabulary.ts';
import { createViews } from './view.ts';

export interface ApiOptions {
  readonly reader: GraphReader;
  /** `development` serves GraphiQL at /graphql. */
  readonly mode: 'production' | 'development';
  /** Folder of the built explorer. */
  readonly explorerFolder?: string;
  /** Measured precision by name of rule. */
  readonly confidenceOf?: Precision;
  /** Whoever runs the refreshes; without, the API is for reading only. */
  readonly control?: Control;
  /** Bearer token that mutations need; without one nobody may change anything. */
  readonly token?: string;
  /** `token` asks for it for reading too; `open` is the default. */
  readonly reading?: 'open' | 'token';
  /** Requests a minute that one client may send; without, as many as it likes. */
  readonly perMinute?: number;
  /** Believe the client's address that a proxy in front gives. */
  readonly trustProxy?: boolean;
  /** Other sites whose pages may ask, as `https://example.org`. */
  readonly origins?: readonly string[];
  /** Milliseconds an operation may take. */
  readonly deadline?: number;
  /** Milliseconds between two looks at the change log for those who follow it. */
  readonly pollInterval?: number;
  /** What feeds pass on of other people's sentences; `licensed` is the default. */
  readonly quotes?: QuotePolicy;
  /** Answers questions that were asked before from memory while the graph stands; true is the default. */
  readonly remembers?: boolean;
  /** `/metrics` tells of memory and event loop too; for the one API that a process serves. */
  readonly processMetrics?: boolean;
  readonly now?: () => Date;
  /** Hears of every attempt to change something. */
  readonly onAudit?: OnAudit;
  /** Hears of errors that clients are not told about. */
  readonly onError?: OnError;
}

export interface Api {
  /** Answers a request without any network. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** For node:http. */
  readonly handler: RequestListener;
}

const DEADLINE = 10_000;
const BODY_LIMIT = 256 * 1024;
const POLL_INTERVAL = 1_000;

/** Builds the API over a reader; listening is another thing (`listen`). */
export function createApi(options: ApiOptions): Api {
  const { reader, mode } = options;
  const onError = options.onError ?? (() => undefined);
  const now = options.now ?? (() => new Date());
  const yoga = createYoga({
    schema: createApiSchema(),
    graphqlEndpoint: '/graphql',
    graphiql: mode === 'development' && { title: 'Cairn', defaultTabs: [...TABS] },
    landingPage: false,
    logging: false,
    // `cors` says who may ask: the library's own way names the origin `null` to everybody else.
    cors: false,
    multipart: false,
    batching: false,
    // `postedQuestions` holds bodies to a size: the library's own way costs as much as a small answer.
    maxRequestBodySize: false,
    maskedErrors: { maskError: (error) => maskedError(error, onError) },
    plugins: [
      compression(),
      securityHeaders(mode),
      cors(options.origins ?? []),
      caller({ token: options.token ?? null, trustProxy: options.trustProxy ?? false }),
      health(reader),
      ...(options.perMinute === undefined ? [] : [rateLimit(options.perMinute)]),
      readingToken(options.reading !== 'token'),
      plainPosts(),
      createMetrics(reader, options.processMetrics ?? false).plugin,
      feeds(reader, options.quotes ?? 'licensed', onError),
      exports(reader, options.confidenceOf ?? unmeasured, options.quotes ?? 'licensed'),
      explorer(options.explorerFolder ?? null),
      stableCodes(),
      postedQuestions(BODY_LIMIT),
      persistedOperations(),
      ...armor(),
      breadth(),
      mutations(options.onAudit ?? (() => undefined), now),
      etag(reader),
      consistentView(
        createViews({
          reader,
          control: options.control ?? null,
          precision: options.confidenceOf ?? unmeasured,
          vocabulary: createVocabularyMemory(reader),
          now,
          deadline: options.deadline ?? DEADLINE,
          pollInterval: options.pollInterval ?? POLL_INTERVAL,
        }),
      ),
      ...(options.remembers === false ? [] : [rememberedAnswers(reader)]),
    ],
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    handler: (request, response) => void yoga(request, response),
  };
}
