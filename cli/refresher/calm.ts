import type { JobResult, SourceJob } from '../../ingest/jobs/port.ts';
import { say } from '../output.ts';

/** Tells a person what happens without repeating itself. */
export interface Calm {
  note(job: SourceJob, result: JobResult): void;
  error(error: unknown): void;
}

const WAITING = /GitHub could not be reached|waits for GitHub's limit/;

/** One sentence when the network or a limit keeps sources waiting, one line for each source that changed. */
export function createCalm(): Calm {
  let isWaiting = false;
  return {
    note: ({ source }, { state, message }) => {
      if (state === 'failed' && WAITING.test(message ?? '')) {
        if (!isWaiting) say(`${message ?? ''} Cairn serves what it has.`);
        isWaiting = true;
        return;
      }
      if (state !== 'unchanged') isWaiting = false;
      if (state === 'done') say(`${source} was refreshed.`);
      if (state === 'held' || state === 'failed') say(`${source}: ${message ?? state}`);
    },
    error: (error) => say(`cairn: ${error instanceof Error ? error.message : String(error)}`),
  };
}
