import type { CairnError } from '../../schema/index.ts';
import type { SourceSettings } from '../../store/port.ts';
import { SourceUnavailableError } from '../source/port.ts';
import { nextDue } from './schedule.ts';

type Change = Partial<Omit<SourceSettings, 'source'>>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Failures in a row after which a source is left alone for longer. */
const QUARANTINE_AFTER = 3;
/** Waits after the first failures, then in quarantine; the last one for all further ones. */
const WAITS = [5 * MINUTE, 30 * MINUTE, DAY, 2 * DAY, 4 * DAY, 7 * DAY];
const OFFLINE_WAIT = 15 * MINUTE;

const later = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() + milliseconds).toISOString();

/** The source was asked and read, or has nothing new. */
export function afterSuccess(settings: SourceSettings, now: Date): Change {
  return {
    ...{ failures: 0, quarantined: null, waits: null, checkedAt: now.toISOString() },
    nextDue: nextDue(settings.schedule, settings.source, now),
  };
}

/** The source was asked, and a person's word keeps its newest revision from being taken in. */
export function afterWaiting(settings: SourceSettings, why: string | null, now: Date): Change {
  return { ...afterSuccess(settings, now), waits: why };
}

/**
 * The source could not be read. A limit, and a network that nobody answers in, are waited for; anything else counts
 * as a failure of the source, is tried again with growing waits, and puts it in quarantine after three in a row.
 */
export function afterFailure(settings: SourceSettings, error: CairnError, now: Date): Change {
  const checkedAt = now.toISOString();
  const waits = error.message;
  if (error instanceof SourceUnavailableError && (error.retryAt !== null || error.isOffline)) {
    const soon = later(now, MINUTE);
    const until = error.retryAt ?? later(now, OFFLINE_WAIT);
    return { checkedAt, waits, nextDue: until > soon ? until : soon };
  }
  const failures = settings.failures + 1;
  const wait = WAITS[Math.min(failures, WAITS.length) - 1] ?? DAY;
  const quarantined =
    failures < QUARANTINE_AFTER
      ? settings.quarantined
      : `It failed ${failures} times in a row: ${error.message}`;
  return { checkedAt, waits, failures, quarantined, nextDue: later(now, wait) };
}
