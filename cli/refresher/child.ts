// The process that refreshes: reading, linking and writing, apart from the one that answers requests.
import process from 'node:process';
import { startScheduler } from '../../ingest/jobs/scheduler.ts';
import { CairnError } from '../../schema/index.ts';
import { keepHeapSmall } from '../memory.ts';
import { openSettingsStore, type Settings } from '../settings.ts';
import { createCalm } from './calm.ts';
import { openRefreshing, type Refreshing } from '../refreshing.ts';
import type { Answer, ErrorMessage, Request } from './messages.ts';

/** What the child is started with. */
export interface ChildSettings {
  readonly settings: Settings;
  /** False: does only what it is asked to do. */
  readonly isScheduled: boolean;
  /** False: hands everything over to the workers that share the Redis. */
  readonly works: boolean;
}

function tell(answer: Answer): void {
  if (process.connected) process.send?.(answer, () => undefined);
}

function asMessage(error: unknown): ErrorMessage {
  if (error instanceof CairnError) return { code: error.code, message: error.message };
  return { code: null, message: error instanceof Error ? error.message : String(error) };
}

async function answer({ control }: Refreshing, request: Request & { readonly kind: 'call' }): Promise<void> {
  const { id, name, args } = request;
  try {
    const method = control[name] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ kind: 'value', id, value: await method(...args) });
  } catch (error) {
    tell({ kind: 'error', id, error: asMessage(error) });
  }
}

async function main({ settings, isScheduled, works }: ChildSettings): Promise<void> {
  const store = await openSettingsStore(settings);
  const calm = createCalm();
  const refreshing = await openRefreshing(store, settings, {
    onResult: calm.note,
    onError: calm.error,
    works,
  });
  const events = refreshing.control.runEvents();
  void (async () => {
    for await (const event of events) tell({ kind: 'event', event });
  })();
  if (isScheduled) await refreshing.seed();
  if (works) void refreshing.catchUp();
  const scheduler = isScheduled
    ? startScheduler({
        store,
        jobs: refreshing.jobs,
        now: () => new Date(),
        resumes: settings.redis !== null,
        onError: calm.error,
      })
    : null;
  const stop = async (): Promise<void> => {
    scheduler?.stop();
    await refreshing.close();
    await store.close();
    process.exit(0);
  };
  process.on('message', (request: Request) => {
    if (request.kind === 'stop') void stop();
    else void answer(refreshing, request);
  });
  // The server is gone: nobody asks any more.
  process.on('disconnect', () => void stop());
  // A terminal's Ctrl+C reaches both processes; the server says when to stop.
  process.on('SIGINT', () => undefined);
  tell({ kind: 'ready' });
}

keepHeapSmall();
await main(JSON.parse(process.argv[2] ?? '{}') as ChildSettings).catch((error: unknown) => {
  process.stderr.write(`cairn: refreshing could not begin: ${asMessage(error).message}\n`);
  process.exitCode = 1;
  process.disconnect();
});
