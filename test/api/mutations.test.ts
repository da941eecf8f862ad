import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api, AuditLine } from '../../api/index.ts';
import { answerOf, ask, askRaw } from './ask.ts';
import type { Answer } from './ask.ts';
import { FIRST, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';
import { createMemoryControl, settingsOf } from './memory-control.ts';
import type { MemoryControl } from './memory-control.ts';

const TOKEN = 'a-token-of-the-test';

let graph: TestGraph;
let control: MemoryControl;
let audit: AuditLine[];
let api: Api;

beforeEach(async () => {
  graph = await openTestGraph();
  control = createMemoryControl(graph.store);
  audit = [];
  api = createApi({
    reader: graph.store,
    control,
    mode: 'production',
    token: TOKEN,
    onAudit: (line) => audit.push(line),
    now: () => new Date('2024-06-04T10:00:00Z'),
  });
});
afterEach(() => graph.close());

const withToken = (query: string, variables: object = {}): Promise<Answer> =>
  askRaw(api, JSON.stringify({ query, variables }), { authorization: `Bearer ${TOKEN}` });

/** Asks one mutation that must succeed. */
async function done(query: string, variables: object = {}): Promise<Answer['data']> {
  const { errors, data } = await withToken(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('changing something', () => {
  it('needs the token, while reading stays open', async () => {
    const mutation = `mutation { pauseSource(id: "${FIRST.id}") { id } }`;
    for (const authorization of [undefined, `Bearer ${TOKEN}x`, TOKEN, `bearer ${TOKEN}`, 'Bearer ']) {
      const answer = await askRaw(
        api,
        JSON.stringify({ query: mutation }),
        authorization === undefined ? {} : { authorization },
      );
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(control.asked).toEqual([]);
    await answerOf(api, '{ stats { generation } }');
  });

  it('is refused to all where there is no token, and where nobody refreshes', async () => {
    const mutation = `mutation { pauseSource(id: "${FIRST.id}") { id } }`;
    const { errors } = await ask(createApi({ reader: graph.store, control, mode: 'production' }), mutation);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const readOnly = createApi({ reader: graph.store, mode: 'production', token: TOKEN });
    const answer = await askRaw(readOnly, JSON.stringify({ query: mutation }), {
      authorization: `Bearer ${TOKEN}`,
    });
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('cairn start') as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('is never done by GET, nor by what another site can post', async () => {
    const query = encodeURIComponent(`mutation { pauseSource(id: "${FIRST.id}") { id } }`);
    const get = await api.fetch(
      new Request(`http://cairn.test/graphql?query=${query}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      }),
    );
    expect(get.status).toBe(405);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const post = await api.fetch(
        new Request('http://cairn.test/graphql', {
          method: 'POST',
          headers: { 'content-type': type, authorization: `Bearer ${TOKEN}` },
          body: JSON.stringify({ query: '{ stats { generation } }' }),
        }),
      );
      expect([type, post.status]).toEqual([type, 415]);
    }
    expect(control.asked).toEqual([]);
  });

  it('leaves one line for each attempt, without the token', async () => {
    await ask(api, 'mutation { refreshSource(id: "github/a/b") { id } }');
    await withToken('mutation($id: ID!) { one: refreshSource(id: $id) { id } two: undoDecision(id: "x") }', {
      id: FIRST.id,
    });
    await withToken('mutation { pauseSource(id: "source/none") { id } }');
    expect(audit.map(({ mutation, given, outcome }) => [mutation, given, outcome])).toEqual([
      ['refreshSource', '{"id":"github/a/b"}', 'UNAUTHENTICATED'],
      ['refreshSource', JSON.stringify({ id: FIRST.id }), 'done'],
      ['undoDecision', '{"id":"x"}', 'done'],
      ['pauseSource', '{"id":"source/none"}', 'NOT_FOUND'],
    ]);
    expect(audit[0]).toMatchObject({ at: '2024-06-04T10:00:00.000Z', client: 'local' });
    expect(JSON.stringify(audit)).not.toContain(TOKEN);
  });

  it('is done once, also when it moves the graph', async () => {
    const merge = `mutation { mergeEntities(from: "org/uber", to: "org/uber", reason: "x") { id } }`;
    expect((await withToken(merge)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await done(`mutation { promoteTopic(title: "Model cards", reason: "two lists speak of it") { id } }`);
    expect(control.asked.map(([method]) => method)).toEqual(['decide']);
  });
});

describe('sources', () => {
  it('are previewed, added, changed, paused, resumed, refreshed and removed', async () => {
    const input = { address: 'third/late', schedule: '0 5 * * 1', include: ['*.md'] };
    const { previewSource } = await done(
      `mutation($input: AddSourceInput!) { previewSource(input: $input) {
        id title license entries added changes { kind entityId path line before after } diagnostics { message } holdReason
      } }`,
      { input },
    );
    expect(previewSource).toMatchObject({ id: 'source/github/third/late', added: 2 });
    expect(previewSource.changes).toEqual([
      {
        kind: 'added',
        entityId: 'resource/aaaaaaaaaaaa',
        path: 'README.md',
        line: 3,
        before: null,
        after: '{"title":"New"}',
      },
    ]);
    const { addSource } = await done(
      `mutation($input: AddSourceInput!) { addSource(input: $input) {
        settings { id address schedule include exclude paused source { id } } run { id state }
      } }`,
      { input },
    );
    expect(addSource).toEqual({
      settings: {
        id: 'source/github/third/late',
        address: 'third/late',
        schedule: '0 5 * * 1',
        include: ['*.md'],
        exclude: null,
        paused: false,
        source: null,
      },
      run: { id: 'run/1', state: 'running' },
    });
    const { updateSource } = await done(
      'mutation { updateSource(id: "github/third/late", input: { schedule: null, branch: "next" }) { schedule branch include } }',
    );
    expect(updateSource).toEqual({ schedule: null, branch: 'next', include: ['*.md'] });
    expect(control.asked.at(-1)).toEqual([
      'updateSource',
      'source/github/third/late',
      { schedule: null, branch: 'next' },
    ]);
    const id = 'source/github/third/late';
    expect((await done(`mutation { pauseSource(id: "${id}") { paused } }`)).pauseSource.paused).toBe(true);
    expect((await done(`mutation { resumeSource(id: "${id}") { paused } }`)).resumeSource.paused).toBe(false);
    const { refreshSource } = await done(`mutation { refreshSource(id: "${id}") { id state } }`);
    expect(refreshSource).toEqual({ id: 'run/2', state: 'running' });
    const listed = await answerOf(api, '{ sourceSettings { id } }');
    expect(listed.sourceSettings).toEqual([{ id }]);
    expect((await done(`mutation { removeSource(id: "${id}") }`)).removeSource).toBe(id);
    expect((await answerOf(api, '{ sourceSettings { id } }')).sourceSettings).toEqual([]);
  });

  it('show how they are kept fresh', async () => {
    await graph.store.saveSettings({
      ...settingsOf(FIRST.id, { schedule: '0 5 * * 1' }),
      nextDue: '2024-06-10T05:12:00.000Z',
      quarantined: 'It failed three times: not found.',
      failures: 3,
    });
    const { sources } = await answerOf(
      api,
      '{ sources { id settings { schedule nextDue quarantined failures waits source { id } } } }',
    );
    expect(sources[0].settings).toEqual({
      schedule: '0 5 * * 1',
      nextDue: '2024-06-10T05:12:00.000Z',
      quarantined: 'It failed three times: not found.',
      failures: 3,
      waits: null,
      source: { id: FIRST.id },
    });
    expect(sources[1].settings).toBeNull();
  });

  it('have runs that are approved, rejected and rolled back', async () => {
    const data = await done(
      `mutation {
        approveRun(id: "run/7") { id state }
        rejectRun(id: "run/8") { id state }
        rollBack(source: "${FIRST.id}", revision: "abc") { id state }
      }`,
    );
    expect(data).toEqual({
      approveRun: { id: 'run/7', state: 'done' },
      rejectRun: { id: 'run/8', state: 'rejected' },
      rollBack: { id: 'run/3', state: 'rolled-back' },
    });
    expect(control.asked.at(-1)).toEqual(['rollBack', 'run/3', FIRST.id, 'abc']);
  });

  it('are refused input that is too long', async () => {
    const { errors } = await withToken(
      'mutation($input: AddSourceInput!) { addSource(input: $input) { run { id } } }',
      { input: { address: 'a'.repeat(3_000) } },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('decisions', () => {
  it('are recorded, shown, and taken back', async () => {
    const relations = `{ concept(id: "feature-store") { relations(types: [USES]) { edges { node { id } } } } }`;
    const { concept } = await answerOf(api, relations);
    const [edge] = concept.relations.edges;
    const { rejectRelation } = await done(
      `mutation($id: ID!) { rejectRelation(relation: $id, reason: "They mean another store.") {
        id kind by date reason sentence from to relationType role
      } }`,
      { id: edge.node.id },
    );
    expect(rejectRelation).toMatchObject({
      kind: 'reject',
      by: 'person',
      date: '2024-06-04',
      reason: 'They mean another store.',
      sentence: 'not: pattern/two-stage USES concept/feature-store',
      relationType: 'USES',
    });
    expect((await answerOf(api, relations)).concept.relations.edges).toEqual([]);
    const { decisions, node } = await answerOf(
      api,
      'query($id: ID!) { decisions { total edges { node { id kind } } } node(id: $id) { __typename id } }',
      { id: rejectRelation.id },
    );
    expect(decisions).toEqual({ total: 1, edges: [{ node: { id: rejectRelation.id, kind: 'reject' } }] });
    expect(node).toEqual({ __typename: 'Decision', id: rejectRelation.id });
    await done('mutation($id: ID!) { undoDecision(id: $id) }', { id: rejectRelation.id });
    expect((await answerOf(api, relations)).concept.relations.edges).toHaveLength(1);
  });

  it('may say that two entities are one, that an address moved, and that a topic is a concept', async () => {
    const data = await done(
      `mutation {
        mergeEntities(from: "concept/ranking-model", to: "concept/feature-store", reason: "r") { kind from to }
        recordAlias(from: "https://example.com/shared", to: "https://example.com/moved", reason: "r") { kind fromAddress toAddress sentence }
        promoteTopic(title: "Model cards", reason: "r") { kind entityId title }
      }`,
    );
    expect(data).toEqual({
      mergeEntities: { kind: 'merge', from: 'concept/ranking-model', to: 'concept/feature-store' },
      recordAlias: {
        kind: 'alias',
        fromAddress: 'https://example.com/shared',
        toAddress: 'https://example.com/moved',
        sentence: 'https://example.com/shared is now https://example.com/moved',
      },
      promoteTopic: { kind: 'promote', entityId: 'concept/model-cards', title: 'Model cards' },
    });
    const { entity } = await answerOf(api, '{ entity(id: "concept/ranking-model") { id } }');
    expect(entity.id).toBe('concept/feature-store');
  });

  it('are refused without a reason, about what is not there, and about what has the name already', async () => {
    for (const [mutation, code] of [
      ['mergeEntities(from: "org/uber", to: "org/none", reason: "r") { id }', 'NOT_FOUND'],
      ['mergeEntities(from: "org/uber", to: "problem/fraud", reason: "r") { id }', 'BAD_USER_INPUT'],
      ['rejectRelation(relation: "rel/none", reason: "r") { id }', 'NOT_FOUND'],
      ['promoteTopic(title: "Feature platform", reason: "r") { id }', 'BAD_USER_INPUT'],
      ['promoteTopic(title: "Model cards", reason: " ") { id }', 'BAD_USER_INPUT'],
      ['recordAlias(from: "concept/a", to: "concept/b", reason: "r") { id }', 'BAD_USER_INPUT'],
    ]) {
      const { errors } = await withToken(`mutation { ${mutation} }`);
      expect(errors?.[0]?.extensions.code, mutation).toBe(code);
    }
    expect(await graph.store.decisions()).toEqual([]);
  });
});
