import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';

/** Milliseconds a store may take to answer: who asks whether it is there does not wait longer than a few seconds. */
const PATIENCE = 3_000;

/** The store's generation. Throws when it does not answer in time. */
async function generationOf(reader: GraphReader): Promise<number> {
  const signal = AbortSignal.timeout(PATIENCE);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The store takes too long to answer.')));
  });
  return Promise.race([(reader.during?.(signal) ?? reader).generation(), late]);
}

/** `/healthz`: the process answers. `/readyz`: the store answers too, and from which generation. */
export function health(reader: GraphReader): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      const json = (body: object, status: number): void =>
        endResponse(
          new fetchAPI.Response(JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
          }),
        );
      if (url.pathname === '/healthz') return json({ status: 'ok' }, 200);
      if (url.pathname !== '/readyz') return;
      try {
        json({ status: 'ready', generation: await generationOf(reader) }, 200);
      } catch {
        json({ status: 'unavailable', message: 'The store does not answer.' }, 503);
      }
    },
  };
}
