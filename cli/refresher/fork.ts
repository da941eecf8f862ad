import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Control } from '../../api/index.ts';
import { createRunEvents } from '../../ingest/jobs/events.ts';
import { CairnError } from '../../schema/index.ts';
import type { RunEvent } from '../../store/port.ts';
import { say } from '../output.ts';
import type { ChildSettings } from './child.ts';
import { CALLS, type Answer, type CallName, type ErrorMessage, type Request } from './messages.ts';

/** The process that refreshes, as the server sees it. */
export interface Refresher {
  readonly control: Control;
  /** Lets it finish what it is doing, and ends it. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const RESTART_PAUSE = 2_000;
/** How long what is being read may take to end, in milliseconds, before the process is killed; nothing is lost then. */
const GRACE = 10_000;

const childFile = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/cli/refresher/child.js', import.meta.url)
    : new URL('./child.js', import.meta.url),
);

function asError({ code, message }: ErrorMessage): Error {
  return code === null ? new Error(message) : new CairnError(code, message);
}

async function* only(events: AsyncIterable<RunEvent>, source: string): AsyncIterable<RunEvent> {
  for await (const event of events) if (event.source === source) yield event;
}

/** Starts the refresher; one that ends by itself is started again, and resumes from the store. */
export function startRefresher(given: ChildSettings): Refresher {
  const events = createRunEvents();
  const waiting = new Map<number, Waiting>();
  let [calls, isClosing] = [0, false];
  let child: ChildProcess;
  let gone: Promise<void>;
  let restart: NodeJS.Timeout | undefined;

  const failAll = (): void => {
    const error = new CairnError('SOURCE_UNAVAILABLE', 'Refreshing was interrupted; ask again in a moment.');
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const listen = (answer: Answer): void => {
    if (answer.kind === 'event') events.emit(answer.event);
    if (answer.kind !== 'value' && answer.kind !== 'error') return;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'value') asked?.resolve(answer.value);
    else asked?.reject(asError(answer.error));
  };
  const start = (): void => {
    child = fork(childFile, [JSON.stringify(given)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', listen);
    gone = new Promise((resolve) => {
      child.once('close', (code) => {
        resolve();
        failAll();
        if (isClosing) return;
        if (code !== 0) say('cairn: the process that refreshes has ended; it is started again.');
        restart = setTimeout(start, RESTART_PAUSE);
      });
    });
  };
  const send = (request: Request): void => {
    if (child.connected) child.send(request, () => undefined);
  };
  const call = (name: CallName, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!child.connected) {
        reject(
          new CairnError(
            'SOURCE_UNAVAILABLE',
            'Refreshing has just been interrupted; ask again in a moment.',
          ),
        );
        return;
      }
      const id = (calls += 1);
      waiting.set(id, { resolve, reject });
      send({ kind: 'call', id, name, args });
    });
  start();
  const methods = Object.fromEntries(
    CALLS.map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
  ) as unknown as Omit<Control, 'runEvents'>;
  return {
    control: {
      ...methods,
      runEvents: (source) => (source === undefined ? events.read() : only(events.read(), source)),
    },
    close: async () => {
      isClosing = true;
      clearTimeout(restart);
      events.close();
      send({ kind: 'stop' });
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await gone;
      clearTimeout(timer);
      failAll();
    },
  };
}
