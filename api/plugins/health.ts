import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';

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
        json({ status: 'ready', generation: await reader.generation() }, 200);
      } catch {
        json({ status: 'unavailable', message: 'The store does not answer.' }, 503);
      }
    },
  };
}
