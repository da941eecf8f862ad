import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** Who asks, as far as a request says. */
export interface Caller {
  /** Of this request: the one it came with, or one made here. */
  readonly request: string;
  /** Address of the client, `local` without a network. */
  readonly client: string;
  /** True when it has shown the token. */
  readonly hasToken: boolean;
}

export interface CallerOptions {
  /** Null: nobody can show it. */
  readonly token: string | null;
  /** Believe the last address of X-Forwarded-For, which a proxy in front adds. */
  readonly trustProxy: boolean;
}

const REQUEST_ID = /^[\w.:-]{1,64}$/;
const FORWARDED = /^[\da-fA-F.:]{3,45}$/;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const callers = new WeakMap<object, Caller>();

const NOBODY: Caller = { request: '', client: 'local', hasToken: false };

/** Who sent the request. */
export function callerOf(request: object | undefined): Caller {
  return (request && callers.get(request)) ?? NOBODY;
}

function addressOf(request: Request, context: unknown, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  if (forwarded !== undefined && FORWARDED.test(forwarded)) return forwarded;
  const { req } = context as { readonly req?: IncomingMessage };
  return req?.socket.remoteAddress ?? 'local';
}

/** Finds out who asks, and gives every request an id, which the answer carries as `x-request-id`. */
export function caller({ token, trustProxy }: CallerOptions): Plugin {
  const wanted = token === null ? null : digest(`Bearer ${token}`);
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get('x-request-id') ?? '';
      const shown = request.headers.get('authorization');
      callers.set(request, {
        request: REQUEST_ID.test(given) ? given : randomUUID(),
        client: addressOf(request, serverContext ?? {}, trustProxy),
        hasToken: wanted !== null && shown !== null && timingSafeEqual(digest(shown), wanted),
      });
    },
    onResponse({ request, response }) {
      const { request: id } = callerOf(request);
      if (id !== '') response.headers.set('x-request-id', id);
    },
  };
}
