import { Cron } from 'croner';
import { CairnError } from '../../schema/index.ts';
import { sha256 } from '../../schema/id.ts';
import type { SourceSettings } from '../../store/port.ts';

/** When nobody said otherwise: once a day. */
export const DEFAULT_SCHEDULE = '0 4 * * *';

/** Sources of one schedule spread over this many seconds. */
const SPREAD = 3600;
const MILLISECONDS = 1000;

/** A source's own delay behind its schedule, the same for ever, in milliseconds. */
export function steadyOffset(source: string): number {
  return (Number.parseInt(sha256(source).slice(0, 8), 16) % SPREAD) * MILLISECONDS;
}

function cronOf(schedule: string): Cron {
  try {
    return new Cron(schedule, { timezone: 'UTC', mode: '5-part' });
  } catch (cause) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${schedule.slice(0, 80)}" is no schedule; write five cron fields in UTC, such as "0 4 * * 1" for Mondays at four.`,
      cause,
    );
  }
}

/** Throws `BAD_USER_INPUT` unless `schedule` is a cron line of five fields. */
export function checkSchedule(schedule: string): string {
  cronOf(schedule);
  return schedule;
}

/** The first moment after `from` at which the source is due, ISO 8601; null when it never is. */
export function nextDue(schedule: string | null, source: string, from: Date): string | null {
  if (schedule === null) return null;
  const offset = steadyOffset(source);
  const next = cronOf(schedule).nextRun(new Date(from.getTime() - offset));
  return next ? new Date(next.getTime() + offset).toISOString() : null;
}

/**
 * True when a source is to be asked now. A moment that passed while nobody looked counts once; one that lies
 * further off than the schedule's next, though nothing makes the source wait, is from before the clock was put back.
 */
export function isDue(settings: SourceSettings, now: Date): boolean {
  if (settings.paused || settings.nextDue === null) return false;
  if (settings.nextDue <= now.toISOString()) return true;
  if (settings.waits !== null || settings.quarantined !== null) return false;
  const next = nextDue(settings.schedule, settings.source, now);
  return next !== null && settings.nextDue > next;
}
