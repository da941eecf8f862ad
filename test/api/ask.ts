import { expect } from 'vitest';
import type { Api } from '../../api/index.ts';
import type { GraphReader } from '../../store/port.ts';

export interface Answer {
  readonly status: number;
  // The shape is what each test asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly notes?: readonly string[] };
}

export async function askRaw(api: Api, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await api.fetch(
    new Request('http://cairn.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  );
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** Asks one operation, errors included. */
export function ask(api: Api, query: string, variables: object = {}): Promise<Answer> {
  return askRaw(api, JSON.stringify({ query, variables }));
}

/** Asks one operation that must succeed. */
export async function answerOf(api: Api, query: string, variables: object = {}): Promise<Answer['data']> {
  const { errors, data } = await ask(api, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** The code of the one error that an operation must end with. */
export async function codeOf(api: Api, query: string, variables: object = {}): Promise<string | undefined> {
  const { errors } = await ask(api, query, variables);
  expect(errors).toHaveLength(1);
  return errors?.[0]?.extensions.code;
}

/** The same reader, with the names of the methods that were called. */
export function counted(reader: GraphReader): { readonly reader: GraphReader; readonly calls: string[] } {
  const calls: string[] = [];
  const proxy = new Proxy(reader, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(value, target, given);
      };
    },
  });
  return { reader: proxy, calls };
}
