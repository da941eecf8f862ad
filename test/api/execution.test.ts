import { buildSchema, execute, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unmeasured } from '../../api/confidence.ts';
import type { ApiContext } from '../../api/context.ts';
import { createExecute } from '../../api/execution/index.ts';
import { createApiSchema } from '../../api/schema.ts';
import { createVocabularyMemory } from '../../api/search/vocabulary.ts';
import { createViews } from '../../api/view.ts';
import type { Views } from '../../api/view.ts';
import { createOperations } from './generate-operations.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An answer as it is written, errors in an order of their own; where nothing is left, the first of several is chance. */
function written({ data, errors = [] }: ExecutionResult): unknown {
  if (data === null) return { data, failures: errors.length };
  const failures = errors.map(({ message, path }) => JSON.stringify([path, message])).sort();
  return { data: JSON.stringify(data), failures };
}

/** Some generated texts are no GraphQL at all. */
function readable(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function operationOf(document: DocumentNode) {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('The document has no operation.');
  return operation;
}

describe('against the reference', () => {
  let graph: TestGraph;
  let views: Views;
  beforeAll(async () => {
    graph = await openTestGraph();
    views = createViews({
      reader: graph.store,
      control: null,
      precision: unmeasured,
      vocabulary: createVocabularyMemory(graph.store),
      now: () => new Date('2026-01-01T00:00:00Z'),
      deadline: 60_000,
      pollInterval: 1_000,
    });
  });
  afterAll(() => graph.close());

  it('generated operations are answered as graphql-js answers them, keys in the order of the question', async () => {
    const schema = createApiSchema();
    const operationFor = createOperations(schema);
    const executePlanned = createExecute();
    let answered = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const text = operationFor(seed);
      const document = readable(text);
      if (document === null || validate(schema, document).length > 0) continue;
      const { result: reference } = await views.read(async (contextValue) =>
        execute({ schema, document, contextValue }),
      );
      const { result } = await views.read(async (context) => {
        const own = await executePlanned({ schema, document }, operationOf(document), context);
        return own ?? execute({ schema, document, contextValue: context });
      });
      expect([seed, written(result)]).toEqual([seed, written(reference)]);
      if (result.data) answered += 1;
    }
    expect(answered).toBeGreaterThan(100);
  }, 120_000);
});

const SDL = `
  interface Named { name: String! }
  type Cat implements Named { name: String! lives: Int }
  type Dog implements Named { name: String! tricks: [String!] }
  enum Mood { CALM WILD }
  type Box {
    id: ID!
    mood: Mood
    fine: String
    bad: String
    badLater: String
    must: String!
    mustLater: String!
    box: Box
    boxMust: Box!
    boxes: [Box]
    boxesMust: [Box!]
    later: Box
    echo(text: String = "none", number: Int): String
    pets: [Named!]!
    count: Int
    share: Float
    isOpen: Boolean
  }
  type Query { box: Box boxes: [Box!]! must: Box! pet: Named }
`;

const later = async <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(() => resolve(value)));

/** A box in which every way of failing stands; what is in it is made when it is asked for. */
function boxAt(depth: number): object {
  const inner = () => (depth > 4 ? null : boxAt(depth + 1));
  return {
    id: depth,
    mood: depth % 2 === 0 ? 'CALM' : 'FURIOUS',
    fine: 'fine',
    count: depth === 2 ? 2 ** 40 : depth,
    share: depth === 1 ? Number.NaN : 0.5,
    isOpen: true,
    get bad() {
      throw new Error('bad');
    },
    get badLater() {
      return later(null).then(() => {
        // What resolvers reject with need not be an error.
        throw 'bad later' as unknown;
      });
    },
    must: depth === 1 ? null : 'must',
    get mustLater() {
      return later(depth === 2 ? null : 'must later');
    },
    get box() {
      return inner();
    },
    get boxMust() {
      return later(inner());
    },
    get boxes() {
      return [inner(), later(inner()), null, later(inner()).then(() => new Error('an error as a value'))];
    },
    get boxesMust() {
      return [inner(), later(depth === 1 ? null : inner())];
    },
    get later() {
      return later(inner());
    },
    pets: new Set([
      { name: 'Tom', lives: 9 },
      { name: 'Rex', tricks: ['sit', 'roll'] },
    ]),
  };
}

function boxSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const name of ['box', 'must']) Object.assign(fields[name] ?? {}, { resolve: () => boxAt(0) });
  Object.assign(fields.boxes ?? {}, { resolve: () => later([boxAt(0), boxAt(1)]) });
  Object.assign(fields.pet ?? {}, { resolve: () => ({ name: 'Nobody' }) });
  Object.assign(schema.getType('Named') ?? {}, {
    resolveType: (value: object) => ('lives' in value ? 'Cat' : 'tricks' in value ? 'Dog' : 'Query'),
  });
  const box = schema.getType('Box');
  if (box && 'getFields' in box) {
    const { echo } = box.getFields();
    Object.assign(echo ?? {}, { resolve: (_box: unknown, given: object) => JSON.stringify(given) });
  }
  return schema;
}

const context = {} as ApiContext;

async function both(text: string, variables: Variables = {}): Promise<[unknown, unknown]> {
  const schema = boxSchema();
  const document = parse(text);
  const args = { schema, document, variableValues: variables };
  const own = createExecute()(args, operationOf(document), context);
  if (own === null) throw new Error(`Not executed: ${text}`);
  return [written(await own), written(await execute(args))];
}

describe('what goes wrong', () => {
  it.each([
    '{ box { id fine bad badLater must mustLater } }',
    '{ box { later { fine } box { fine } badLater id } }',
    '{ box { box { id must } fine } }',
    '{ box { boxMust { boxMust { mustLater } fine } fine } }',
    '{ must { box { must } boxMust { fine must } } }',
    '{ boxes { id must } }',
    '{ boxes { id boxes { id mood count share isOpen } } }',
    '{ box { boxesMust { id boxesMust { id } } later { boxesMust { id } } } }',
    '{ box { boxes { boxes { id bad } } } }',
    '{ pet { name } box { pets { __typename name ... on Cat { lives } ...dog } } } fragment dog on Dog { tricks }',
  ])('%s has the nulls and errors that graphql-js gives', async (text) => {
    const [own, reference] = await both(text);
    expect(own).toEqual(reference);
  });
});

describe('what is asked', () => {
  it.each<[string, Variables]>([
    ['{ __proto__: box { __proto__: id constructor: fine } }', {}],
    [
      '{ box { a: fine b: fine fine ...one ...one } } fragment one on Box { id a: fine box { id } ... { box { fine } } }',
      {},
    ],
    [
      'query ($x: Boolean!) { box { id @skip(if: $x) fine @include(if: $x) ...one @skip(if: $x) } } fragment one on Box { count }',
      { x: true },
    ],
    [
      'query ($x: Boolean!) { box { id @skip(if: $x) fine @include(if: $x) ...one @skip(if: $x) } } fragment one on Box { count }',
      { x: false },
    ],
    [
      'query ($n: Int, $t: String) { box { echo a: echo(number: $n) b: echo(text: $t, number: 3) c: echo(text: null) } }',
      { n: 7 },
    ],
    [
      '{ __typename __type(name: "Cat") { name interfaces { name } fields { name type { kind ofType { name } } } } }',
      {},
    ],
    [
      '{ __schema { queryType { name } directives { name args { name defaultValue } } types { name kind } } }',
      {},
    ],
  ])('%s with %o is understood as graphql-js does', async (text, variables) => {
    const [own, reference] = await both(text, variables);
    expect(own).toEqual(reference);
  });

  it('one plan of a document answers operations and conditions of all kinds', async () => {
    const schema = boxSchema();
    const document = parse(
      'query A($x: Boolean!) { box { id @include(if: $x) fine } } query B { box { count } }',
    );
    const executePlanned = createExecute();
    const [a, b] = document.definitions;
    if (a?.kind !== 'OperationDefinition' || b?.kind !== 'OperationDefinition') throw new Error('none');
    const ask = async (operation: typeof a, x?: boolean) =>
      JSON.stringify(
        (await executePlanned({ schema, document, variableValues: { x } }, operation, context))?.data,
      );
    for (let time = 0; time < 2; time += 1) {
      expect(await ask(a, true)).toBe('{"box":{"id":"0","fine":"fine"}}');
      expect(await ask(a, false)).toBe('{"box":{"fine":"fine"}}');
      expect(await ask(b)).toBe('{"box":{"count":0}}');
    }
  });

  it('variables that do not fit, mutations and subscriptions are left to the library', () => {
    const schema = boxSchema();
    const document = parse('query ($x: Boolean!) { box { id @include(if: $x) } }');
    const executePlanned = createExecute();
    expect(executePlanned({ schema, document }, operationOf(document), context)).toBeNull();
    const mutation = parse('mutation { box { id } }');
    expect(executePlanned({ schema, document: mutation }, operationOf(mutation), context)).toBeNull();
  });
});
