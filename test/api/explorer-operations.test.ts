import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { OPERATION_TEXTS } from '../../schema/generated/operation-texts.ts';
import { ask, counted } from './ask.ts';
import { FIRST, SECOND, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;
let calls: string[];

beforeAll(async () => {
  graph = await openTestGraph();
  const watched = counted(graph.store);
  calls = watched.calls;
  api = createApi({ reader: watched.reader, mode: 'production' });
});
afterAll(() => graph.close());

/** A value for each variable that the explorer's operations take; numbers are asked for small and large. */
function valuesFor(text: string, size: number): Readonly<Record<string, unknown>> {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
  const values: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isList = inner.kind === Kind.LIST_TYPE;
    const named = isList ? inner.type : inner;
    const bare = named.kind === Kind.NON_NULL_TYPE ? named.type : named;
    const kind = bare.kind === Kind.NAMED_TYPE ? bare.name.value : '';
    if (kind === 'Int') values[name] = size;
    else if (kind === 'ID') values[name] = isList ? [FIRST.id, SECOND.id] : idFor(name);
    else if (kind === 'String' && type.kind === Kind.NON_NULL_TYPE) values[name] = 'feature';
  }
  return values;
}

function idFor(name: string): string {
  if (name === 'from') return 'org/uber';
  if (name === 'source' || name === 'mine') return FIRST.id;
  if (name === 'problem') return 'problem/fraud';
  return 'concept/feature-store';
}

const questions = Object.values(OPERATION_TEXTS).filter((text) => text.startsWith('query '));

/** More calls than this for one page mean that something is read row by row. */
const MOST_CALLS = 40;

describe('an operation of the explorer', () => {
  it.each(questions.map((text) => [text.slice(6).split(/[({]/, 1)[0] ?? '', text]))(
    'asks the store as often for many rows as for few: %s',
    async (_name, text) => {
      await ask(api, text, valuesFor(text, 40));
      const callsFor = async (size: number): Promise<number> => {
        calls.length = 0;
        const { errors } = await ask(api, text, valuesFor(text, size));
        // Some ids are of no use to some operations; whatever else goes wrong is a fault of the operation.
        for (const error of errors ?? [])
          expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(error.extensions.code);
        return calls.length;
      };
      const few = await callsFor(3);
      const many = await callsFor(40);
      expect(many).toBeLessThanOrEqual(few + 2);
      expect(many).toBeLessThan(MOST_CALLS);
    },
  );
});
