import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphReader } from '../store/port.ts';
import { unmeasured } from './confidence.ts';
import type { Precision } from './confidence.ts';
import { maskedError } from './errors.ts';
import type { OnError } from './errors.ts';
import { armor } from './plugins/armor.ts';
import { breadth } from './plugins/breadth.ts';
import { consistentView } from './plugins/consistent-view.ts';
import { explorer } from './plugins/explorer.ts';
import { health } from './plugins/health.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { stableCodes } from './plugins/stable-codes.ts';
import { bearerToken } from './plugins/token.ts';
import { createApiSchema } from './schema.ts';
import { createVocabularyMemory } from './search/vocabulary.ts';

export interface ApiOptions {
  readonly reader: GraphReader;
  /** `development` serves GraphiQL at /graphql. */
  readonly mode: 'production' | 'development';
  /** Folder of the built explorer. */
  readonly explorerFolder?: string;
  /** Measured precision by name of rule. */
  readonly confidenceOf?: Precision;
  /** Asked for as bearer token when given. */
  readonly token?: string;
  /** Milliseconds an operation may take. */
  readonly deadline?: number;
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

/** Builds the API over a reader; listening is another thing (`listen`). */
export function createApi(options: ApiOptions): Api {
  const { reader, mode } = options;
  const onError = options.onError ?? (() => undefined);
  const yoga = createYoga({
    schema: createApiSchema(),
    graphqlEndpoint: '/graphql',
    graphiql: mode === 'development',
    landingPage: false,
    logging: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: BODY_LIMIT,
    maskedErrors: { maskError: (error) => maskedError(error, onError) },
    plugins: [
      securityHeaders(mode),
      health(reader),
      bearerToken(options.token ?? null),
      explorer(options.explorerFolder ?? null),
      stableCodes(),
      ...armor(),
      breadth(),
      consistentView({
        reader,
        precision: options.confidenceOf ?? unmeasured,
        vocabulary: createVocabularyMemory(reader),
        deadline: options.deadline ?? DEADLINE,
      }),
    ],
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    handler: (request, response) => void yoga(request, response),
  };
}
