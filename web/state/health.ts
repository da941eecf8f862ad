import type { Settings } from '../client/page-shapes.ts';
import { counted, shortDate } from '../words.ts';

/** How a source fares, and the same in a sentence. */
export interface Health {
  readonly state: 'good' | 'waiting' | 'bad';
  readonly words: string;
}

interface LastRun {
  readonly state: string;
  readonly finishedAt: string | null;
  readonly message: string | null;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Health from how a source is kept and how its last reading went; the worst thing speaks first. */
export function healthOf(settings: Settings | null, lastRun: LastRun | null): Health {
  const when = shortDate(lastRun?.finishedAt ?? null);
  const read = when === null ? 'It has not been read yet.' : `Last read ${when}.`;
  if (settings?.quarantined) {
    return {
      state: 'bad',
      words: `Set aside after ${counted(settings.failures, 'failure', 'failures')}: ${sentence(settings.quarantined)} ${read}`,
    };
  }
  if (lastRun?.state === 'failed') {
    return {
      state: 'bad',
      words: `The last reading failed${lastRun.message === null ? '' : `: ${lastRun.message}`}. What was read before is shown.`,
    };
  }
  if (lastRun?.state === 'held') {
    return {
      state: 'waiting',
      words: `A reading is held${lastRun.message === null ? '' : `: ${sentence(lastRun.message)}`} What was read before is shown.`,
    };
  }
  if (settings?.pinned)
    return {
      state: 'waiting',
      words: `Held at an earlier revision, ${settings.pinned.slice(0, 7)}. ${read}`,
    };
  if (settings?.waits) return { state: 'waiting', words: `${sentence(settings.waits)} ${read}` };
  if (settings?.paused) return { state: 'waiting', words: `Paused: it is read only when asked. ${read}` };
  const next = shortDate(settings?.nextDue ?? null);
  if (settings === null) return { state: 'good', words: `${read} It is read again only when asked.` };
  return { state: 'good', words: `Healthy. ${read}${next === null ? '' : ` Next reading ${next}.`}` };
}

const STATES: Readonly<Record<string, string>> = {
  running: 'being read',
  applying: 'being stored',
  held: 'held',
  done: 'done',
  failed: 'failed',
  rejected: 'given up',
  'rolled-back': 'taken back',
};

export function runWords(state: string): string {
  return STATES[state] ?? state;
}
