import { describe, expect, it } from 'vitest';
import { briefMarkdown, draftBrief, evaluate, factInWords, figure } from '../../schema/brief/index.ts';
import type { Brief, BriefEvidence, BriefMaterial } from '../../schema/brief/index.ts';
import { candidate, material } from './material.ts';

const compose = (given: BriefMaterial, evidence = new Map<string, BriefEvidence>()): Brief =>
  draftBrief(given).write(evidence);

describe('a brief', () => {
  it('has the steps of the framework in their order, numbered from one', () => {
    expect(compose(material()).steps.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Mix'],
      [2, 'Bake'],
    ]);
  });

  it('says in each step what the problem says there: decision, options, a number with its value, a trap', () => {
    const [mix] = compose(material()).steps;
    expect(mix?.lines).toEqual([
      { kind: 'decide', text: 'How wet the dough is.' },
      { kind: 'options', options: [{ choose: 'A stiff dough', when: 'the shape must hold', topic: null }] },
      {
        kind: 'number',
        number: {
          ...{ name: 'water', formula: 'flour * hydration / 100', unit: 'grams', value: 375 },
          assumptions: [
            { name: 'flour', value: 500 },
            { name: 'hydration', value: 75 },
          ],
        },
      },
      { kind: 'trap', text: 'Too much flour.' },
    ]);
  });

  it("tells a step's own trap, and the pitfall it had there among the facts", () => {
    const own = { step: 'bake', trap: 'A cold tray.' };
    const problem = material().problem;
    const details = JSON.stringify({ ...JSON.parse(problem.details ?? ''), design: [own] });
    const { steps, facts } = compose(material({ problem: { ...problem, details } }));
    const traps = steps.map(({ lines }) => lines.filter(({ kind }) => kind === 'trap'));
    expect(traps).toEqual([
      [{ kind: 'trap', text: 'Too much flour.' }],
      [{ kind: 'trap', text: 'A cold tray.' }],
    ]);
    expect(facts.filter(({ name }) => name === 'pitfalls')).toEqual([
      { name: 'pitfalls', lines: ['Opening the oven early.'] },
    ]);
  });

  it('tells a fact in one paragraph: sentences side by side, phrases parted', () => {
    expect(factInWords({ lines: ['Ovens are hot.', 'Trays bend.'] })).toBe('Ovens are hot. Trays bend.');
    expect(factInWords({ lines: ['smell', 'color'] })).toBe('smell; color');
  });

  it('takes needed patterns as options where the problem names none, with the first sentence of their context', () => {
    const bake = compose(material()).steps[1];
    expect(bake?.lines[0]).toEqual({
      kind: 'options',
      options: [
        {
          choose: 'Steam first',
          when: 'The crust sets early.',
          topic: { id: 'pattern/steam-first', kind: 'Pattern', title: 'Steam first' },
        },
      ],
    });
    expect(bake?.topics.map(({ id, role }) => [id, role])).toEqual([
      ['pattern/steam-first', 'architecture'],
      ['concept/oven-spring', 'metric'],
    ]);
  });

  it('tells in a step who did what is needed there, and no account twice', () => {
    const candidates = [
      candidate('steamers', { topics: ['pattern/steam-first'], organization: 'hearth' }),
      candidate('others', { organization: 'mill' }),
    ];
    const { steps } = compose(material({ candidates }));
    const who = steps.flatMap(({ number, lines }) =>
      lines.flatMap((line) => (line.kind === 'who' ? [[number, line.case.id, line.because]] : [])),
    );
    expect(who).toEqual([[2, 'resource/steamers', 'speaks of steam first']]);
  });

  it('gives every metric its guardrail: its own, or that of the problem', () => {
    expect(
      compose(material()).metrics.map(({ name, guardrail, concept }) => [name, guardrail, concept?.id]),
    ).toEqual([
      ['thickness', 'a crumb that stays moist', 'concept/oven-spring'],
      ['loaves sold', 'returns', undefined],
    ]);
  });

  it('prefers accounts of the problem itself, then other organizations and years before more of the same', () => {
    const candidates = [
      candidate('a1', { organization: 'hearth', year: 2024 }),
      candidate('a2', { organization: 'hearth', year: 2024 }),
      candidate('a3', { organization: 'hearth', year: 2023 }),
      candidate('b', { organization: 'mill', year: 2019 }),
      candidate('far', { organization: 'levain', year: 2025, fit: 'broader' }),
    ];
    const { cases, casesTotal, years } = compose(material({ candidates }));
    expect(cases.map(({ id }) => id)).toEqual(['resource/a1', 'resource/b', 'resource/a3', 'resource/far']);
    expect([casesTotal, years]).toEqual([5, [2019, 2025]]);
    expect(cases.at(-1)?.fit).toBe('about Crusty bread, which this is a kind of');
  });

  it('shows no front page of a blog as an account, and one account under two addresses once', () => {
    const candidates = [
      candidate('blog', { url: 'https://example.org/engineering' }),
      candidate('one', { title: 'How we bake' }),
      candidate('two', { title: 'How we bake!' }),
    ];
    expect(compose(material({ candidates })).cases.map(({ id }) => id)).toEqual(['resource/one']);
  });

  it('says how old an account is, what replaced its system, and what its makers wrote later', () => {
    const candidates = [
      candidate('old', { organization: 'hearth', year: 2015 }),
      candidate('new', { organization: 'hearth', year: 2025 }),
    ];
    const old = compose(material({ candidates })).cases.find(({ id }) => id === 'resource/old');
    expect([old?.age, old?.replaced, old?.later]).toEqual([
      11,
      { by: 'a steam oven', year: 2020, url: null },
      { id: 'resource/new', title: 'new', year: 2025 },
    ]);
  });

  it('asks to prove only what it shows', () => {
    const candidates = Array.from({ length: 30 }, (_, i) => candidate(`c${i}`, { organization: `o${i}` }));
    expect(draftBrief(material({ candidates })).evidenceFor.size).toBe(8);
  });

  it('has no case, and says so, where the graph has none', () => {
    expect(briefMarkdown(compose(material()))).toContain('No case study in this graph fits.');
  });

  it('is composed of nothing when the pack says nothing', () => {
    const problem = { ...material().problem, details: 'not json' };
    const brief = compose(material({ problem, needs: [], steps: [], questions: [] }));
    expect([brief.steps, brief.facts, brief.metrics, brief.ask]).toEqual([[], [], [], []]);
  });
});

describe('a brief in Markdown', () => {
  const hostile = candidate('h', { title: 'A](javascript:x) *b*\n# c', organization: 'mill' });
  const proof: BriefEvidence = {
    ...{ source: 'mill/list', path: 'README.md', lines: [3, 4], page: null, headings: [], basis: 'stated' },
    ...{ quote: null, url: 'https://example.org/list#L3' },
  };
  const text = briefMarkdown(compose(material({ candidates: [hostile] }), new Map([['resource/h', proof]])));

  it('keeps words from outside on one line and without meaning as markup', () => {
    expect(text).toContain('[A\\](javascript:x) \\*b\\* \\# c](<https://example.org/posts/h>)');
  });

  it('shows numbers with formula, value and assumptions, and places with their address', () => {
    expect(text).toContain('**Number:** water = flour × hydration ÷ 100 ≈ 375 grams');
    expect(text).toContain('assuming flour 500, hydration 75; change these');
    expect(text).toContain('said in [mill/list README.md line 3](<https://example.org/list#L3>)');
  });

  it('folds what is the same for every problem into one section at its end', () => {
    expect(text.slice(text.indexOf('## As always'))).toContain('- Ask: how warm is it');
  });
});

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * -a', -10],
    ['a / (a - 2)', null],
    ['b', null],
    ['1 +', null],
    ['(1', null],
    ['1 2', null],
    ['constructor', null],
  ])('%s', (formula, value) => {
    expect(evaluate(formula, new Map([['a', 2]]))).toBe(value);
  });

  it.each([
    [0.00001234, '1.2e-5'],
    [0.0342, '0.0342'],
    [12.345, '12.3'],
    [1736.11, '1,736'],
    [4e9, '4,000,000,000'],
    [-1234567, '-1,234,567'],
    [0, '0'],
  ])('%f reads %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
