import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** What a client of the measurements is told: ask these bodies in turn until the time is over. */
export interface Load {
  readonly url: string;
  /** Asks by GET instead, the bodies being what follows the question mark. */
  readonly isGet?: boolean;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly milliseconds: number;
}

/** What it saw: milliseconds of each answer in order, and how many were no good ones. */
export interface Seen {
  readonly times: readonly number[];
  readonly errors: number;
  readonly seconds: number;
}

/** True for an answer without errors. */
function ask({ url, isGet = false }: Load, agent: Agent, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const [address, options] = isGet
      ? [`${url}?${body}`, { agent, headers: { accept: 'application/json' } }]
      : [url, { method: 'POST', agent, headers }];
    const asking = request(address, options, (response) => {
      let start = '';
      response.on('data', (chunk: Buffer) => {
        if (start.length < 12) start += chunk.toString('latin1', 0, 12);
      });
      response.on('end', () => resolve(response.statusCode === 200 && start.startsWith('{"data":')));
      response.on('error', () => resolve(false));
    });
    asking.on('error', () => resolve(false));
    asking.end(isGet ? undefined : body);
  });
}

async function run(load: Load): Promise<Seen> {
  const { bodies, clients, milliseconds } = load;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - from < milliseconds) {
        const began = performance.now();
        next += 1;
        const isGood = await ask(load, agent, bodies[next % bodies.length] ?? '');
        times.push(performance.now() - began);
        if (!isGood) errors += 1;
      }
    }),
  );
  agent.destroy();
  return { times, errors, seconds: (performance.now() - from) / 1_000 };
}

parentPort?.postMessage(await run(workerData as Load));
