import type { Octokit } from '@octokit/core';
import { CairnError } from '../../../schema/index.ts';
import { retryAfterSeconds } from './failure.ts';

/** Statuses that plugin-retry is told to leave alone, because this file or plugin-throttling decides on them. */
export const NOT_RETRIED: readonly number[] = [400, 401, 403, 404, 409, 410, 422, 429, 451, 503];
/** How often a request is repeated. */
export const RETRIES = 3;

/** What octokit's plugins tell each other through an error's request and the options it was made with. */
interface RetryNotes {
  retries?: number;
  retryAfter?: number;
  retryCount?: number;
}

/**
 * What plugin-retry and plugin-throttling do not do: `Retry-After` is honoured on every 429 and 503, not only
 * where GitHub writes "secondary rate limit"; a wait longer than `patience` seconds is left to the scheduler;
 * what was refused for safety is not asked again. Load it before both, so that its hook is innermost.
 */
export function retryAfter(octokit: Octokit, settings: { readonly [option: string]: unknown }): void {
  const patience = typeof settings.patience === 'number' ? settings.patience : Infinity;
  octokit.hook.error('request', (error, options) => {
    const notes = options.request as RetryNotes;
    if (error.cause instanceof CairnError) notes.retries = 0;
    if (!('request' in error)) throw error;
    const { status, response, message } = error;
    const isLimit = response?.headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message);
    if (status === 503 || (status === 429 && !isLimit)) {
      const asked = retryAfterSeconds(response?.headers['retry-after'], Date.now());
      const seconds = asked ?? ((notes.retryCount ?? 0) + 1) ** 2;
      const wanted: RetryNotes = { retries: seconds > patience ? 0 : RETRIES, retryAfter: seconds };
      error.request.request = Object.assign({}, error.request.request, wanted);
    }
    throw error;
  });
}
