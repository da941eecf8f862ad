import process from 'node:process';
import type { RunRecord, Store } from '../store/port.ts';
import { EXIT, dim, number, print, printJson, safe } from './output.ts';
import { createProgress } from './progress.ts';
import type { Refreshing } from './refreshing.ts';

/** Shows a run as it goes on, and answers what became of it once nothing is left to do. */
export async function watchRun(
  { control, jobs }: Pick<Refreshing, 'control' | 'jobs'>,
  store: Store,
  begin: () => Promise<RunRecord>,
): Promise<RunRecord> {
  const progress = createProgress();
  const events = control.runEvents()[Symbol.asyncIterator]();
  const shown = (async () => {
    for (let next = await events.next(); !next.done; next = await events.next()) {
      progress.update(next.value.percent / 100, next.value.message ?? next.value.source);
    }
  })();
  try {
    const { id } = await begin();
    await jobs.idle();
    return (await store.run(id)) ?? Promise.reject(new Error(`The run ${id} is gone.`));
  } finally {
    await events.return?.();
    await shown;
    progress.finish();
  }
}

/** `3 added, 1 removed`, or nothing. */
function changesOfRun({ added, edited, moved, removed, renamed }: RunRecord): string {
  return Object.entries({ added, edited, moved, removed, renamed })
    .filter(([, value]) => value > 0)
    .map(([kind, value]) => `${number(value)} ${kind}`)
    .join(', ');
}

export function printRun(run: RunRecord): void {
  const { id, state, source, revision, finishedAt, message } = run;
  print(
    `${id.padEnd(9)} ${state.padEnd(11)} ${source} ${dim(`${revision.slice(0, 7)} ${finishedAt} ${changesOfRun(run)}`.trim())}`,
  );
  if (message !== null) print(`  ${safe(message)}`);
}

/** Prints what became of a run, and sets the exit code. */
export function reportRun(run: RunRecord, asJson: boolean): void {
  if (asJson) printJson({ run });
  else printRun(run);
  if (run.state === 'held') process.exitCode = EXIT.partly;
  if (run.state === 'failed') process.exitCode = EXIT.failed;
}
