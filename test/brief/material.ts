import type { BriefMaterial, CaseCandidate, NeededTopic } from '../../schema/brief/index.ts';

/** A small problem of a made-up domain, with everything a brief is composed of. */

export function candidate(
  name: string,
  more: {
    readonly organization?: string;
    readonly year?: number;
    readonly fit?: CaseCandidate['fit'];
    readonly topics?: readonly string[];
    readonly url?: string;
    readonly title?: string;
  } = {},
): CaseCandidate {
  const { organization, year = null, fit = 'problem', topics = [], url, title = name } = more;
  return {
    record: {
      ...{
        id: `resource/${name}`,
        kind: 'CaseStudy',
        title,
        aliases: [],
        description: null,
        form: 'article',
      },
      ...{ year, url: url ?? `https://example.org/posts/${name}`, voices: 1, topics },
      organizations: organization === undefined ? [] : [{ id: `org/${organization}`, title: organization }],
    },
    fit,
    through: { id: 'problem/crusty-bread', kind: 'Problem', title: 'Crusty bread' },
    relations: [`rel/${name}`],
    grounds: [{ type: 'SOLVES', bases: ['stated'] }],
  };
}

export const NEEDS: readonly NeededTopic[] = [
  {
    entity: {
      ...{ id: 'pattern/steam-first', kind: 'Pattern', title: 'Steam first' },
      ...{ description: 'Bake in steam.', details: '{"context":"The crust sets early. It tears."}' },
    },
    ...{ role: 'architecture', steps: ['step/bake'], degree: 3 },
  },
  {
    entity: {
      ...{ id: 'concept/oven-spring', kind: 'Concept', title: 'Oven spring' },
      ...{ description: 'The quick rise. It ends soon.', details: null },
    },
    ...{ role: 'metric', steps: ['step/mix', 'step/bake'], degree: 8 },
  },
];

const DETAILS = {
  asked: ['crackling loaf'],
  constraints: ['An oven reaches 250 degrees.'],
  signals: { implicit: ['the sound of the crust'], explicit: [] },
  baseline: 'A hot tray.',
  guardrail: 'a crumb that stays moist',
  metrics: {
    offline: [{ name: 'thickness', concept: 'oven-spring', why: 'stays crisp', counter: 'bitterness' }],
    online: [{ name: 'loaves sold', why: 'the money', counter: 'novelty', guardrail: 'returns' }],
  },
  pitfalls: ['Opening the oven early.', 'Too much flour.'],
  pitfall_steps: ['bake', 'mix'],
  questions: ['Who eats it, and when?'],
  estimates: [
    {
      ...{ name: 'water', formula: 'flour * hydration / 100', unit: 'grams', step: 'mix' },
      assumptions: { flour: 500, hydration: 75 },
    },
  ],
  needs: [{ concept: 'oven-spring', role: 'metric', step: 'bake' }],
  design: [
    {
      step: 'mix',
      decide: 'How wet the dough is.',
      options: [{ choose: 'A stiff dough', when: 'the shape must hold' }],
    },
  ],
  replaced: [{ address: 'http://www.example.org/posts/old/', by: 'a steam oven', year: 2020, url: '' }],
};

export function material(more: Partial<BriefMaterial> = {}): BriefMaterial {
  return {
    problem: {
      ...{ id: 'problem/crusty-bread', kind: 'Problem', title: 'Crusty bread', aliases: ['crackling crust'] },
      ...{ description: 'Bake a loaf that stays crisp.', details: JSON.stringify(DETAILS) },
    },
    broader: [],
    steps: [
      { id: 'step/bake', title: 'Bake', details: '{"number":3,"decide":["how hot"]}' },
      { id: 'step/mix', title: 'Mix', details: '{"number":1,"ask":["how warm is it"]}' },
    ],
    needs: NEEDS,
    candidates: [],
    questions: [{ id: 'question/why-steam', kind: 'Question', title: 'Why steam?' }],
    newestYear: 2026,
    asOf: '2026-01-02',
    ...more,
  };
}
