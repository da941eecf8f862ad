import { Command, InvalidArgumentError } from 'commander';
import { CairnError } from '../../schema/index.ts';
import { RUN_STATES, type RunRecord, type RunState, type Store } from '../../store/port.ts';
import { sourceIdOf } from '../named-source.ts';
import { print, printJson } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { printRun, reportRun, watchRun } from '../watch-run.ts';
import { withRefreshing } from '../with-refreshing.ts';
import { withStore } from '../with-store.ts';

function asState(value: string, previous: readonly RunState[] = []): readonly RunState[] {
  const state = RUN_STATES.find((each) => each === value);
  if (!state) throw new InvalidArgumentError(`Choose from ${RUN_STATES.join(', ')}.`);
  return [...previous, state];
}

/** `12` stands for `run/12`. */
const runId = (given: string): string => (/^\d+$/.test(given) ? `run/${given}` : given);

async function existing(store: Store, given: string): Promise<RunRecord> {
  const run = await store.run(runId(given));
  if (run) return run;
  throw new CairnError('NOT_FOUND', `There is no run "${given}"; "cairn runs list" shows them.`);
}

interface ListFlags {
  readonly source?: string;
  readonly state?: readonly RunState[];
  readonly limit: number;
}

function listCommand(): Command {
  return withCommonFlags(
    new Command('list')
      .description('what was read, held, failed or taken back, newest first')
      .option('--source <id>', 'of one source only, by id or owner/name')
      .option('--state <state>', 'in one state only; may be given several times', asState)
      .option('--limit <n>', 'at most this many', asWhole(1, 10_000), 50),
  ).action((flags: ListFlags) =>
    withStore(flags, async (store, settings) => {
      const { source, state, limit } = flags;
      const runs = await store.runs({
        ...(source === undefined ? {} : { source: sourceIdOf(source) }),
        ...(state === undefined ? {} : { states: state }),
        limit,
      });
      if (settings.json) printJson({ runs });
      else if (runs.length === 0) print('No run fits; "cairn refresh" makes one.');
      else for (const run of runs) printRun(run);
    }),
  );
}

function showCommand(): Command {
  return withCommonFlags(
    new Command('show')
      .description('what a run did, line by line')
      .argument('<run>', 'its id, such as run/12'),
  ).action((given: string, flags: object) =>
    withStore(flags, async (store, settings) => {
      const run = await existing(store, given);
      const { changes } = await store.changes({ source: run.source, limit: 100_000 });
      const own = changes.filter((change) => change.run === run.id);
      if (settings.json) {
        printJson({ run, changes: own });
        return;
      }
      printRun(run);
      for (const { kind, before, after, entity, path, line } of own) {
        print(`  ${kind.padEnd(8)} ${String(after?.title ?? before?.title ?? entity)} ${path}:${line}`);
      }
    }),
  );
}

function approveCommand(): Command {
  return withCommonFlags(
    new Command('approve').description('take in what a held run found').argument('<run>', 'its id'),
  ).action((given: string, flags: object) =>
    withRefreshing(flags, async (refreshing, store, settings) => {
      const run = await existing(store, given);
      const done = await watchRun(refreshing, store, () => refreshing.control.approveRun(run.id));
      reportRun(done, settings.json);
    }),
  );
}

function rejectCommand(): Command {
  return withCommonFlags(
    new Command('reject')
      .description('give up a held run; its revision is not read again')
      .argument('<run>', 'its id'),
  ).action((given: string, flags: object) =>
    withRefreshing(flags, async ({ control }, store, settings) => {
      reportRun(await control.rejectRun((await existing(store, given)).id), settings.json);
    }),
  );
}

function rollbackCommand(): Command {
  return withCommonFlags(
    new Command('rollback')
      .description('take a source back to an earlier revision, until a newer one than the present comes')
      .argument(
        '<source>',
        'owner/name or its id, or a run of it: the source goes back to what it was before that run',
      )
      .argument('[revision]', 'the first characters of it; without, the one before the present'),
  ).action((given: string, revision: string | undefined, flags: object) =>
    withRefreshing(flags, async (refreshing, store, settings) => {
      const { source, before } = await whatToUndo(store, given);
      const target = revision ?? before;
      const done = await watchRun(refreshing, store, () => refreshing.control.rollBack(source, target));
      reportRun(done, settings.json);
    }),
  );
}

/** A source, or with a run the revision that its source had before it. */
async function whatToUndo(
  store: Store,
  given: string,
): Promise<{ readonly source: string; readonly before?: string }> {
  if (!/^(?:run\/)?\d+$/.test(given) && given.includes('/')) return { source: sourceIdOf(given) };
  const run = await existing(store, given);
  const kept = await store.revisions(run.source);
  const at = kept.findIndex((each) => each.run === run.id);
  const earlier =
    at < 0 ? undefined : kept.slice(at + 1).find(({ record }) => record.revision !== run.revision);
  if (earlier) return { source: run.source, before: earlier.record.revision };
  throw new CairnError('NOT_FOUND', `What ${run.source} was before ${run.id} is not kept.`);
}

/** `cairn runs list|show|approve|reject|rollback` */
export function runsCommand(): Command {
  const runs = new Command('runs').description('what refreshing did, and what waits for a person');
  for (const command of [
    listCommand(),
    showCommand(),
    approveCommand(),
    rejectCommand(),
    rollbackCommand(),
  ]) {
    runs.addCommand(command);
  }
  return runs;
}
