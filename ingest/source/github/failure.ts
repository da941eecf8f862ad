import { CairnError } from '../../../schema/index.ts';
import { SourceUnavailableError } from '../port.ts';

interface FailedRequest {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The error under a connection that failed; undefined when GitHub answered. */
  readonly connection: unknown;
}

function asFailedRequest(error: unknown): FailedRequest | null {
  if (typeof error !== 'object' || error === null) return null;
  const { status, message, response, cause } = error as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: Record<string, string | undefined> };
    cause?: unknown;
  };
  if (typeof status !== 'number') {
    // plugin-throttling's error for a GraphQL answer that says RATE_LIMITED, with status 200.
    if (response === undefined) return null;
    return { status: 429, message: 'rate limit', headers: response.headers ?? {}, connection: undefined };
  }
  const connection = response === undefined ? (cause ?? error) : undefined;
  return { status, message: String(message ?? ''), headers: response?.headers ?? {}, connection };
}

/** Seconds that a `retry-after` header asks for, given as a number or a date; null without one. */
export function retryAfterSeconds(header: string | number | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(String(header))) return Number(header);
  const date = Date.parse(String(header));
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/** When GitHub would answer again, in milliseconds since 1970; null when it did not say that it is a limit. */
function limitedUntil({ status, message, headers }: FailedRequest, now: number): number | null {
  const after = retryAfterSeconds(headers['retry-after'], now);
  if (after !== null && (status === 403 || status === 429 || status >= 500)) return now + after * 1000;
  if (status !== 403 && status !== 429) return null;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return reset * 1000;
  return status === 429 || /rate limit/i.test(message) ? now + 60_000 : null;
}

/** `14:20 UTC`, or with the date when it is not within a day. */
function clockTime(at: number, now: number): string {
  const iso = new Date(at).toISOString();
  return at - now < 86_400_000 ? `${iso.slice(11, 16)} UTC` : iso.slice(0, 16).replace('T', ' ') + ' UTC';
}

/** The error of a limit that ends at `until` (milliseconds since 1970). */
export function limitReached(
  subject: string,
  until: number,
  now: number,
  hasToken: boolean,
): SourceUnavailableError {
  const advice = hasToken ? '' : ' (set GITHUB_TOKEN for a higher one)';
  return new SourceUnavailableError(
    `${subject} waits for GitHub's limit${advice}; it can be read again after ${clockTime(until, now)}.`,
    new Date(until).toISOString(),
  );
}

const SENTENCES: Readonly<
  Record<number, readonly [code: CairnError['code'], sentence: (subject: string) => string]>
> = {
  401: [
    'UNAUTHENTICATED',
    () => 'GitHub does not accept GITHUB_TOKEN; make a new token, or unset it to read public repositories.',
  ],
  403: [
    'UNREADABLE',
    (subject) => `GitHub does not let this token read ${subject}; give GITHUB_TOKEN the right to read it.`,
  ],
  404: [
    'NOT_FOUND',
    (subject) =>
      `${subject} was not found on GitHub: it was deleted, is private, or never existed; check the name, or set a GITHUB_TOKEN that may read it.`,
  ],
  409: [
    'UNREADABLE',
    (subject) => `${subject} is empty: nothing has been committed to it yet; read it again when it has.`,
  ],
  410: ['NOT_FOUND', (subject) => `${subject} is gone from GitHub; remove the source.`],
  451: ['NOT_FOUND', (subject) => `${subject} is blocked on GitHub for legal reasons; remove the source.`],
};

/** What a connection that was never made ends with. */
const NOBODY_ANSWERED = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/;

/**
 * Any failure of a request as one sentence about `subject` (`owner/name`). Neither the token nor an address
 * with a query gets into it or its cause. `SourceUnavailableError` stands for what may work later.
 */
export function githubFailure(
  error: unknown,
  subject: string,
  hasToken: boolean,
  now: () => number,
): CairnError {
  if (error instanceof CairnError) return error;
  const failed = asFailedRequest(error);
  if (failed?.connection instanceof CairnError) return failed.connection;
  if (failed === null || failed.connection !== undefined) {
    const reason = failed?.message ?? (error instanceof Error ? error.message : 'an unknown error');
    return new SourceUnavailableError(
      `GitHub could not be reached for ${subject}: ${reason}; check the connection, it is tried again later.`,
      null,
      undefined,
      NOBODY_ANSWERED.test(reason),
    );
  }
  const cause = new Error(`GitHub answered ${failed.status}`);
  if (failed.status === 403 && /\btoo[_ ]large\b/.test(failed.message)) {
    return new CairnError('LIMIT_EXCEEDED', `GitHub hands out no file as large as one of ${subject}.`, cause);
  }
  const until = limitedUntil(failed, now());
  if (until !== null) return limitReached(subject, until, now(), hasToken);
  const known = SENTENCES[failed.status];
  if (known) return new CairnError(known[0], known[1](subject), cause);
  return new SourceUnavailableError(
    `GitHub answered ${failed.status} for ${subject}, also when asked again; it is tried again later.`,
    null,
    cause,
  );
}
