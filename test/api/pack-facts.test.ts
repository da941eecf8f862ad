import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSourceId } from '../../schema/id.ts';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { answerOf } from './ask.ts';
import { PACK, PLAIN_WORKS, openTestGraph, reading } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;

const DETAILS = {
  problem: {
    area: 'safety',
    goal: 'Stops spam before anyone reads it.',
    constraints: ['Within 50 ms.'],
    signals: { implicit: ['deleted unread'], explicit: ['reported'] },
    labels: 'Reports, late.',
    metrics: {
      offline: [{ name: 'Recall', concept: 'feature-store', why: 'spam is rare', counter: 'false alarms' }],
      online: [{ name: 'Reports per day' }],
    },
    pitfalls: ['A random split.', 7],
    questions: ['How many a day?'],
    estimates: [{ name: 'load', formula: 'a / b', unit: 'per second', assumptions: { a: 10, b: 'x' } }],
    needs: [
      { concept: 'feature-store', role: 'constraint', step: 'serve' },
      { pattern: 'two-stage', role: 'architecture', step: 'data' },
    ],
  },
  step: (number: number) => ({
    number,
    summary: `Step ${number}.`,
    decide: ['what'],
    ask: ['why'],
    say: ['so'],
    mistakes: ['none'],
    headings: [{ framework: 'Another', url: null, heading: 'Serving' }],
  }),
};

const source = { ...PACK, id: packSourceId('more'), title: 'More' };

const more = reading(source, 'more.yaml', (write) => {
  write.entity('problem/spam', {
    kind: 'Problem',
    title: 'Spam filtering',
    details: JSON.stringify(DETAILS.problem),
  });
  write.entity('problem/broken', { kind: 'Problem', title: 'Broken', details: '[1, 2' });
  write.entity('step/data', { kind: 'Step', title: 'Data', details: JSON.stringify(DETAILS.step(2)) });
  write.entity('step/serve', { kind: 'Step', title: 'Serving', details: JSON.stringify(DETAILS.step(1)) });
  write.entity('pattern/blocklist', {
    kind: 'Pattern',
    title: 'Block list',
    details: JSON.stringify({
      context: 'Few senders.',
      problem: 'Speed against care.',
      solution: 'A list.',
      tradeoffs: ['It grows old.'],
      when_not: 'Senders change.',
      related: ['two-stage', 'none'],
    }),
  });
  write.relation('NEEDS', 'problem/spam', 'concept/feature-store', 'stated', null, 'constraint');
  write.relation('NEEDS', 'problem/spam', 'pattern/two-stage', 'stated', null, 'architecture');
  write.relation('BELONGS_TO', 'concept/ranking-model', 'step/serve');
  write.relation('BELONGS_TO', 'concept/ranking-model', 'step/data');
  for (const [name, level, topic, step] of [
    ['a', 'L5', 'problem/spam', 'step/serve'],
    ['b', 'L1', 'problem/spam', 'step/data'],
    ['c', 'L1', 'concept/feature-store', 'step/serve'],
  ] as const) {
    write.entity(`question/${name}`, {
      kind: 'Question',
      title: `Question ${name}?`,
      level,
      details: '{"good_answer":["This."]}',
    });
    write.relation('ABOUT', `question/${name}`, topic);
    write.relation('BELONGS_TO', `question/${name}`, step);
  }
});

beforeAll(async () => {
  graph = await openTestGraph();
  const at = '2024-06-02T09:00:00.000Z';
  await graph.store.apply(more, { startedAt: at, finishedAt: at });
  api = createApi({ reader: graph.store, mode: 'production' });
});
afterAll(() => graph.close());

describe('what a pack says', () => {
  it('of a problem is in fields of its own, and what has another shape is left out', async () => {
    const { problem } = await answerOf(
      api,
      `{ problem(id: "spam") {
        area goal constraints implicitSignals explicitSignals labels privacy baseline noModelWhen architecture
        offlineMetrics { name why counter concept { id } } onlineMetrics { name why concept { id } }
        pitfalls clarifyingQuestions estimates { name formula unit assumptions { name value } }
        steps { id number } needs { role topic { id } step { id } }
      } }`,
    );
    expect(problem).toMatchObject({
      area: 'safety',
      goal: 'Stops spam before anyone reads it.',
      constraints: ['Within 50 ms.'],
      implicitSignals: ['deleted unread'],
      explicitSignals: ['reported'],
      labels: 'Reports, late.',
      privacy: null,
      offlineMetrics: [
        {
          name: 'Recall',
          why: 'spam is rare',
          counter: 'false alarms',
          concept: { id: 'concept/feature-store' },
        },
      ],
      onlineMetrics: [{ name: 'Reports per day', why: null, concept: null }],
      pitfalls: ['A random split.'],
      clarifyingQuestions: ['How many a day?'],
      estimates: [
        { name: 'load', formula: 'a / b', unit: 'per second', assumptions: [{ name: 'a', value: 10 }] },
      ],
      steps: [
        { id: 'step/serve', number: 1 },
        { id: 'step/data', number: 2 },
      ],
    });
    expect(problem.needs).toContainEqual({
      role: 'constraint',
      topic: { id: 'concept/feature-store' },
      step: { id: 'step/serve' },
    });
    const broken = await answerOf(
      api,
      '{ problem(id: "broken") { goal constraints estimates { name } steps { id } } }',
    );
    expect(broken.problem).toEqual({ goal: null, constraints: [], estimates: [], steps: [] });
  });

  it('of a pattern and a step is there too, steps in the order of the framework', async () => {
    const data = await answerOf(
      api,
      `{ pattern(id: "blocklist") { context tension solution tradeoffs whenNot related { id } }
         steps { id number summary decide ask say mistakes headings { framework url heading }
           concepts { total edges { node { id } } } patterns { total } questions { total edges { node { id } } } }
         concept(id: "ranking-model") { steps { id } } }`,
    );
    expect(data.pattern).toEqual({
      context: 'Few senders.',
      tension: 'Speed against care.',
      solution: 'A list.',
      tradeoffs: ['It grows old.'],
      whenNot: 'Senders change.',
      related: [{ id: 'pattern/two-stage' }],
    });
    expect(data.steps[0]).toEqual({
      id: 'step/serve',
      number: 1,
      summary: 'Step 1.',
      decide: ['what'],
      ask: ['why'],
      say: ['so'],
      mistakes: ['none'],
      headings: [{ framework: 'Another', url: null, heading: 'Serving' }],
      concepts: { total: 1, edges: [{ node: { id: 'concept/ranking-model' } }] },
      patterns: { total: 0 },
      questions: { total: 2, edges: [{ node: { id: 'question/a' } }, { node: { id: 'question/c' } }] },
    });
    expect(data.concept.steps).toEqual([{ id: 'step/serve' }, { id: 'step/data' }]);
  });
});

describe('practice questions', () => {
  const idsOf = async (args: string): Promise<readonly string[]> => {
    const { questions } = await answerOf(api, `{ questions${args} { total edges { node { id } } } }`);
    expect(questions.total).toBe(questions.edges.length);
    return questions.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('are narrowed by level, topic and step, alone and together', async () => {
    expect(await idsOf('')).toEqual(['question/a', 'question/b', 'question/c']);
    expect(await idsOf('(level: "L1")')).toEqual(['question/b', 'question/c']);
    expect(await idsOf('(topic: "problem/spam")')).toEqual(['question/a', 'question/b']);
    expect(await idsOf('(step: "step/serve")')).toEqual(['question/a', 'question/c']);
    expect(await idsOf('(step: "serve", topic: "problem/spam", level: "L5")')).toEqual(['question/a']);
    expect(await idsOf('(topic: "problem/none")')).toEqual([]);
  });

  it('stand with their topics, easiest first, and say what a good answer covers', async () => {
    const { problem } = await answerOf(
      api,
      '{ problem(id: "spam") { questions { id level goodAnswer step { id } about { id } } } }',
    );
    expect(problem.questions).toEqual([
      {
        id: 'question/b',
        level: 'L1',
        goodAnswer: ['This.'],
        step: { id: 'step/data' },
        about: [{ id: 'problem/spam' }],
      },
      {
        id: 'question/a',
        level: 'L5',
        goodAnswer: ['This.'],
        step: { id: 'step/serve' },
        about: [{ id: 'problem/spam' }],
      },
    ]);
  });
});

describe('coverage', () => {
  it('tells how much is written on a topic and how old it is, from the graph alone', async () => {
    const { concept } = await answerOf(
      api,
      `{ concept(id: "feature-store") { coverage {
        works caseStudies undated sources lastRead newestRevision thinAfter
        years { year count } workYears { from to } caseStudyYears { from to }
      } } }`,
    );
    expect(concept.coverage).toEqual({
      works: PLAIN_WORKS + 2,
      caseStudies: 1,
      undated: PLAIN_WORKS,
      sources: 2,
      lastRead: '2024-06-02T08:00:01.000Z',
      newestRevision: '2024-06-01T00:00:00Z',
      thinAfter: null,
      years: [
        { year: 2019, count: 1 },
        { year: 2024, count: 1 },
      ],
      workYears: { from: 2019, to: 2024 },
      caseStudyYears: { from: 2019, to: 2019 },
    });
  });

  it('says after which year little was written', async () => {
    const own = await openTestGraph();
    const list = { ...more.source, id: 'source/github/years/list', kind: 'github' as const };
    const years = [2015, 2016, 2016, 2017, 2017, 2017, 2018, 2018, 2018, 2019, 2019, 2022];
    const dated = reading(list, 'README.md', (write) => {
      for (const [at, year] of years.entries()) {
        const work = write.entry(`https://example.com/year/${at}`, {
          title: `Work ${at}`,
          year: String(year),
        });
        write.relation('SOLVES', work, 'problem/fraud');
      }
    });
    const at = '2024-06-02T09:00:00.000Z';
    await own.store.apply(dated, { startedAt: at, finishedAt: at });
    const { problem } = await answerOf(
      createApi({ reader: own.store, mode: 'production' }),
      '{ problem(id: "fraud") { coverage { thinAfter } } }',
    );
    expect(problem.coverage.thinAfter).toBe(2019);
    await own.close();
  });
});
