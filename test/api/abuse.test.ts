import { connect } from 'node:net';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../schema/index.ts';
import { createApi, listen } from '../../api/index.ts';
import type { Api, Listening } from '../../api/index.ts';
import { createApiSchema } from '../../api/schema.ts';
import { ask, codeOf } from './ask.ts';
import { createOperations } from './generate-operations.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;
let server: Listening;
const inside: unknown[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
  api = createApi({ reader: graph.store, mode: 'production', onError: (error) => inside.push(error) });
  server = await listen(api, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** CAIRN_FUZZ=10000 asks them all; the first few hundred find most of what there is to find. */
const OPERATIONS = Number(process.env.CAIRN_FUZZ ?? 400);

describe('generated operations', () => {
  it(
    'are each answered, or refused with a code and a sentence, and none goes wrong inside',
    async () => {
      const operationFor = createOperations(createApiSchema());
      const codes = new Map<string, number>();
      let answered = 0;
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const query = operationFor(seed);
        const { errors, data } = await ask(api, query);
        if (data) answered += 1;
        for (const { message, extensions } of errors ?? []) {
          codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
          expect([seed, ERROR_CODES.includes(extensions.code as 'NOT_FOUND'), message.length > 10]).toEqual([
            seed,
            true,
            true,
          ]);
        }
      }
      expect(inside).toEqual([]);
      expect(answered).toBeGreaterThan(OPERATIONS / 5);
      expect([...codes.keys()]).toContain('BAD_USER_INPUT');
    },
    30 * 60_000,
  );
});

function nested(field: string, inner: string, depth: number): string {
  return depth === 0 ? inner : `${field} { ${nested(field, inner, depth - 1)} }`;
}

describe('what is made to hurt', () => {
  it('is refused before anything is read: deep, wide, long, looping, and asking about the schema in circles', async () => {
    const wide = Array.from({ length: 2_000 }, (_, i) => `a${i}: stats { generation }`).join(' ');
    const fragments = Array.from(
      { length: 25 },
      (_, i) => `fragment f${i} on Concept { ...f${i + 1} ...f${i + 1} }`,
    );
    const doubling = `{ concept(id: "feature-store") { ...f0 } } ${fragments.join(' ')} fragment f25 on Concept { id }`;
    const loop =
      '{ concept(id: "feature-store") { ...a } } fragment a on Concept { ...b } fragment b on Concept { ...a }';
    for (const query of [
      `{ ${nested('concept(id: "feature-store") { prerequisites', 'id', 1).replace('id', nested('prerequisites', 'id', 300))} } }`,
      `{ ${wide} }`,
      `{ stats { ${'generation '.repeat(10_000)} } }`,
      doubling,
      loop,
      `{ __schema { types { ${nested('fields { type', 'name', 9)} ${'}'.repeat(9)} } }`,
      `{ stats ${'@include(if: true) '.repeat(500)} { generation } }`,
    ]) {
      const { data, errors } = await ask(api, query);
      expect([query.slice(0, 60), data ?? null]).toEqual([query.slice(0, 60), null]);
      expect(['LIMIT_EXCEEDED', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code);
    }
  });

  it('names the limit and how to ask less', async () => {
    for (const [query, words] of [
      [`{ concept(id: "feature-store") { ${nested('prerequisites', 'id', 30)} } }`, /depth limit of 14/i],
      [
        `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: stats { generation }`).join(' ')} }`,
        /aliases limit of 30/i,
      ],
      [`{ stats { ${'generation '.repeat(4_000)} } }`, /token limit of 2500/i],
      [
        '{ concepts(first: 100) { edges { node { ... on Topic { resources(first: 100) { edges { node { topics { id } } } } } } } } }',
        /25000 things.*first/i,
      ],
    ] as const) {
      const { errors } = await ask(api, query);
      expect(errors?.[0]?.message).toMatch(words);
      expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    }
  });

  it('is taken as text when it is a megabyte of it, or no text at all', async () => {
    const bodies: readonly (readonly [string | Blob, number])[] = [
      [JSON.stringify({ query: `{ entity(id: "${'x'.repeat(1_000_000)}") { id } }` }), 413],
      [new Blob([new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d])]), 400],
      [new Blob([new Uint8Array(1_000).fill(0x80)]), 400],
      [`{"query":"{ stats { generation } }","variables":${'['.repeat(50_000)}`, 400],
      [`{"query":${JSON.stringify('{ a }')},"__proto__":{"polluted":true}}`, 400],
    ];
    for (const [at, [body, status]] of bodies.entries()) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([at, response.status]).toEqual([at, status]);
      expect(['LIMIT_EXCEEDED', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('does not hold up others when it is slow: half a request is waited for, everyone else is answered', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que',
      );
      return socket;
    });
    expect(await codeOf(api, '{ none }')).toBe('BAD_USER_INPUT');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { sources } }"}',
    });
    expect(await response.json()).toEqual({ data: { stats: { sources: 3 } } });
    for (const socket of slow) socket.destroy();
  });

  it('leaves nothing behind: memory after hundreds of hostile requests is what it was', async () => {
    const hostile = `{ search(query: "${'feature '.repeat(2_000)}", first: 100) { edges { node { id title } why { text } } facets { values { value } } } }`;
    for (let i = 0; i < 30; i += 1) await ask(api, hostile);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i += 1) await ask(api, hostile.replace('feature ', `feature${i} `));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
  });
});
