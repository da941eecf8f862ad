import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { answerOf, ask, codeOf, counted } from './ask.ts';
import { FIRST, PLAIN_WORKS, SECOND, openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;

beforeAll(async () => {
  graph = await openTestGraph();
  api = createApi({
    reader: graph.store,
    mode: 'production',
    confidenceOf: (rule) => (rule === 'mentioned-rule' ? 0.9 : null),
  });
});
afterAll(() => graph.close());

const ids = (nodes: readonly { id: string }[]): readonly string[] => nodes.map(({ id }) => id);

const TOPIC_PAGE = `query Topic($id: ID!, $first: Int!) {
  concept(id: $id) {
    id title description level aliases origin degree
    relationCounts { type direction total }
    steps { id title }
    prerequisites { id title level }
    patterns { id title }
    problems { id }
    caseStudies(first: $first) { total edges { ...row } }
    resources(first: $first) { total pageInfo { hasNextPage endCursor changed } edges { ...row } }
  }
}
fragment row on RankedEdge {
  score sentence why { signal contribution text }
  node { id title year form voices organizations { id title } lists { id title } }
  evidence(first: 2) { total nodes { id quote path lines page headings rule basis revision license url source { id title } } }
}`;

describe('the topic page', () => {
  it('is one round trip with prerequisites, ranked works and the evidence for each', async () => {
    const { concept } = await answerOf(api, TOPIC_PAGE, { id: 'feature-store', first: 30 });
    expect(concept).toMatchObject({ title: 'Feature store', level: 'core', aliases: ['feature platform'] });
    expect(ids(concept.steps)).toEqual(['step/data']);
    expect(ids(concept.prerequisites)).toEqual(['concept/offline-features']);
    expect(ids(concept.patterns)).toEqual(['pattern/two-stage']);
    expect(ids(concept.problems)).toEqual(['problem/fraud']);
    expect(concept.resources).toMatchObject({ total: PLAIN_WORKS + 1, pageInfo: { hasNextPage: true } });
    expect(concept.resources.edges[0]).toMatchObject({
      sentence: 'names it in its title; two lists that do not copy each other; speaks of little else; 2024',
      node: { title: 'What a feature store is', voices: 2 },
      evidence: { total: 2 },
    });
    const [study] = concept.caseStudies.edges;
    expect(study.node).toMatchObject({ year: 2019, form: 'article', organizations: [{ id: 'org/uber' }] });
    expect(study.evidence.nodes[0]).toMatchObject({
      quote: 'a feature store at Uber',
      basis: 'mentioned',
      lines: [1, 1],
      page: null,
      license: 'MIT',
      source: { id: FIRST.id },
      url: `https://github.com/first/reading-list/blob/${FIRST.revision}/docs/READ%20ME.md?plain=1#L1`,
    });
  });

  it('asks the store a fixed number of questions, however many rows it has', async () => {
    const { reader, calls } = counted(graph.store);
    const small = createApi({ reader, mode: 'production' });
    await answerOf(small, TOPIC_PAGE, { id: 'feature-store', first: 1 });
    calls.length = 0;
    await answerOf(small, TOPIC_PAGE, { id: 'feature-store', first: 2 });
    const few = calls.length;
    calls.length = 0;
    await answerOf(small, TOPIC_PAGE, { id: 'feature-store', first: 40 });
    expect(calls.length).toBe(few);
    expect(calls.length).toBeLessThan(25);
  });
});

describe('every root field', () => {
  it('answers things by id, whole or bare, and null for what is not there', async () => {
    const data = await answerOf(
      api,
      `{
        node(id: "concept/feature-store") { __typename id }
        entity(id: "org/uber") { __typename title }
        none: entity(id: "concept/none") { id }
        entities(ids: ["problem/fraud", "concept/none", "step/data"]) { id }
        concept(id: "concept/feature-store") { id }
        wrongKind: concept(id: "problem/fraud") { id }
        pattern(id: "two-stage") { uses { id } solves { id } }
        problem(id: "fraud") { details needs { role topic { id } relation { type } } patterns { id } }
        organization(id: "uber") { caseStudies { total edges { node { id } } } resources { total } }
        source(id: "${FIRST.id}") { title }
      }`,
    );
    expect(data).toMatchObject({
      node: { __typename: 'Concept' },
      entity: { __typename: 'Organization', title: 'Uber' },
      none: null,
      entities: [{ id: 'problem/fraud' }, null, { id: 'step/data' }],
      concept: { id: 'concept/feature-store' },
      wrongKind: null,
      pattern: { uses: [{ id: 'concept/feature-store' }], solves: [{ id: 'problem/fraud' }] },
      problem: {
        details: '{"goal":"Stop fraud."}',
        needs: [
          { role: 'architecture', topic: { id: 'concept/feature-store' }, relation: { type: 'NEEDS' } },
        ],
        patterns: [{ id: 'pattern/two-stage' }],
      },
      organization: { caseStudies: { total: 1 }, resources: { total: 0 } },
      source: { title: 'first/reading-list' },
    });
  });

  it('answers relations with their evidence, basis and measured confidence', async () => {
    const { concept } = await answerOf(
      api,
      `{ concept(id: "feature-store") { relations(kinds: [CaseStudy]) { total edges { other { id } node {
        id type role basis confidence from { id } to { id } evidence { total nodes { relation } }
      } } } } }`,
    );
    const [{ node }] = concept.relations.edges;
    expect(node).toMatchObject({
      type: 'ABOUT',
      basis: 'mentioned',
      confidence: 0.9,
      evidence: { total: 1 },
    });
    const again = await answerOf(api, `query($id: ID!) { node(id: $id) { __typename id } }`, { id: node.id });
    expect(again.node).toEqual({ __typename: 'Relation', id: node.id });
  });

  it('shows more of the map on each level of detail, down to all of it', async () => {
    const { few, all } = await answerOf(
      api,
      '{ few: map(first: 1) { shown total } all: map(level: 1) { shown total } }',
    );
    expect(few.shown).toBe(1);
    expect(all.shown).toBe(all.total);
    const deeper = await ask(api, '{ map(level: 9) { shown } }');
    expect(deeper.extensions?.notes?.[0]).toContain('lowered from 9 to 4');
    expect(await codeOf(api, '{ map(level: 0) { shown } }')).toBe('BAD_USER_INPUT');
  });

  it('answers evidence and claims by their id as where they stand', async () => {
    const { concept } = await answerOf(
      api,
      `{ concept(id: "feature-store") {
        relations(kinds: [CaseStudy]) { edges { node { evidence { nodes { ...ev } } } } }
        claims { ...claim }
      } }
      fragment ev on Evidence { __typename id relation path lines rule basis quote url }
      fragment claim on Claim { __typename id field value won path line rule basis source }`,
    );
    const evidence = concept.relations.edges[0].node.evidence.nodes[0];
    const stated = concept.claims.find(({ won }: { readonly won: boolean }) => won);
    const again = await answerOf(
      api,
      `query($evidence: ID!, $claim: ID!) {
        evidence: node(id: $evidence) { ... on Evidence { __typename id relation path lines rule basis quote url } }
        claim: node(id: $claim) { ... on Claim { __typename id field value won path line rule basis source } }
        none: node(id: "ev/none") { id }
        neither: node(id: "claim/aaaaaaaaaaaaaaaa") { id }
      }`,
      { evidence: evidence.id, claim: stated.id },
    );
    expect(again).toEqual({ evidence, claim: stated, none: null, neither: null });
  });

  it('answers claims and says which of them won', async () => {
    const { concept } = await answerOf(
      api,
      '{ concept(id: "feature-store") { claims { field value won path line rule basis source } } }',
    );
    expect(concept.claims).toContainEqual({
      field: 'title',
      value: 'Feature store',
      won: true,
      path: 'concepts/data.yaml',
      line: 1,
      rule: 'test',
      basis: 'stated',
      source: 'source/pack/test',
    });
  });

  it('answers sources with what was read of them', async () => {
    const { sources } = await answerOf(
      api,
      `{ sources { id sourceKind revision revisionDate license documents entries resources onlyHere
         diagnostics { total nodes { message } } lastRun { state added } } }`,
    );
    expect(ids(sources)).toEqual([FIRST.id, SECOND.id, 'source/pack/test']);
    expect(sources[1]).toMatchObject({
      sourceKind: 'github',
      license: 'MIT',
      documents: 1,
      entries: 2,
      resources: 2,
      onlyHere: 1,
      diagnostics: { total: 1 },
      lastRun: { state: 'done', added: 2 },
    });
  });

  it('answers where a work is mentioned, by whom, and what it speaks of', async () => {
    const { search } = await answerOf(
      api,
      `{ search(query: "what a feature store is") { edges { node { ... on Work {
        title lists { id } voices topics { id } mentions { total nodes { source { id } quote } }
      } } } } }`,
    );
    const work = search.edges
      .map(({ node }: { node: object }) => node)
      .find((node: object) => 'mentions' in node);
    expect(work).toMatchObject({
      title: 'What a feature store is',
      lists: [{ id: FIRST.id }, { id: SECOND.id }],
      topics: [{ id: 'concept/feature-store' }],
      mentions: { total: 2 },
    });
  });

  it('answers the overview, what happened, and how much there is', async () => {
    const data = await answerOf(
      api,
      `{
        map { shown total places { x y community weight entity { id } } communities { id name size } relations { type from to } }
        changes(first: 3) { total edges { node { kind entityId entity { id } source { id } path line before after at run } } }
        runs { id source state added }
        diagnostics(severity: warning) { total nodes { rule message source path line } }
        stats { generation entities { kind total } relations { type total } evidence claims entries documents sources diagnostics }
      }`,
    );
    expect(ids(data.map.places.map(({ entity }: { entity: { id: string } }) => entity))).toContain(
      'problem/fraud',
    );
    expect(Math.max(...data.map.places.map(({ weight }: { weight: number }) => weight))).toBe(1);
    expect(data.changes).toMatchObject({ total: PLAIN_WORKS + 5 });
    expect(JSON.parse(data.changes.edges[0].node.after)).toMatchObject({
      title: 'Only the second list has this',
    });
    expect(data.runs).toHaveLength(3);
    expect(data.diagnostics.total).toBe(3);
    expect(data.stats).toMatchObject({ sources: 3, documents: 3, entries: PLAIN_WORKS + 5 });
    expect(data.stats.entities).toContainEqual({ kind: 'CaseStudy', total: 1 });
  });

  it('answers what stands around an entity, with what was left out', async () => {
    const { neighborhood } = await answerOf(
      api,
      `{ neighborhood(id: "concept/feature-store", perType: 5) {
        center { id } entities { id } relations { id from { id } to { id } } shown { type direction shown total } notes
      } }`,
    );
    expect(neighborhood.shown).toContainEqual({
      type: 'ABOUT',
      direction: 'in',
      shown: 5,
      total: PLAIN_WORKS + 2,
    });
    expect(ids(neighborhood.entities)).toContain('concept/offline-features');
    const known = new Set(['concept/feature-store', ...ids(neighborhood.entities)]);
    for (const { from, to } of neighborhood.relations) {
      expect(known.has(from.id) && known.has(to.id)).toBe(true);
    }
  });

  it('answers ways from one entity to another, shortest first, naming hubs left out', async () => {
    const { paths } = await answerOf(
      api,
      `{ paths(from: "org/uber", to: "concept/offline-features", maxLength: 6) {
        paths { entities { id } relations { type } } hubsLeftOut { id } notes
      } }`,
    );
    const [shortest] = paths.paths;
    expect(shortest.relations.map(({ type }: { type: string }) => type)).toEqual([
      'BY',
      'ABOUT',
      'PREREQUISITE',
    ]);
    expect(ids(shortest.entities)[0]).toBe('org/uber');
    expect(ids(shortest.entities).at(-1)).toBe('concept/offline-features');
    const lengths = paths.paths.map(({ relations }: { relations: unknown[] }) => relations.length);
    expect(lengths).toEqual(lengths.toSorted((a: number, b: number) => a - b));
    expect(ids(paths.hubsLeftOut)).not.toContain('org/uber');
  });
});
