import { describe, expect, it } from 'vitest';
import type { BriefEvidence } from '../../schema/brief/index.ts';
import type { Form } from '../../schema/index.ts';
import { draftPath, pathMarkdown } from '../../schema/learn/index.ts';
import type {
  LearningPath,
  PathConcept,
  PathMaterial,
  PathStep,
  TextCandidate,
  TextProof,
} from '../../schema/learn/index.ts';

const concept = (name: string, prerequisites: readonly string[] = [], level = 'core'): PathConcept => ({
  ...{
    id: `concept/${name}`,
    title: name,
    level,
    description: `${name}, explained.`,
    aliases: [],
    broader: [],
  },
  ...{ prerequisites: prerequisites.map((each) => `concept/${each}`), steps: ['bake'] },
});

interface Given {
  readonly title: string;
  readonly form?: Form;
  readonly url?: string;
  readonly headings?: readonly string[];
  readonly explains?: boolean;
  readonly topics?: readonly string[];
  readonly description?: string;
}

function text(id: string, given: Given): TextCandidate {
  const { title, form = 'article', headings = [], explains = headings.length > 0, topics = [] } = given;
  return {
    record: {
      ...{ id: `resource/${id}`, kind: 'Resource', title, form, year: null, aliases: [], voices: 1 },
      ...{ description: given.description ?? null, organizations: [] },
      ...{ topics: topics.map((topic) => `concept/${topic}`), url: given.url ?? `https://example.org/${id}` },
    },
    grounds: [{ type: explains ? 'EXPLAINS' : 'ABOUT', bases: [explains ? 'stated' : 'mentioned'] }],
    ...{ relation: `rel/${id}`, headings },
  };
}

const CONCEPTS = [concept('Dough', [], 'foundation'), concept('Rise', ['Dough']), concept('Loaf', ['Rise'])];

function compose(
  candidates: Readonly<Record<string, readonly TextCandidate[]>>,
  more: Partial<PathMaterial> = {},
  proofs: ReadonlyMap<string, TextProof> = new Map(),
): LearningPath {
  const draft = draftPath({
    goal: { id: 'concept/Loaf', kind: 'Concept', title: 'Loaf', description: null },
    concepts: new Map(CONCEPTS.map((each) => [each.id, each])),
    outline: { steps: CONCEPTS.map(({ id }) => id), assumed: [], known: [], later: [] },
    candidates: new Map(Object.entries(candidates).map(([name, list]) => [`concept/${name}`, list])),
    ...{ topics: new Map(), questions: [], paidHosts: ['shop.example'], newestYear: 2026, asOf: null },
    ...more,
  });
  return draft.write(proofs, { known: [], level: null, hours: null });
}

const readOf = ({ mustRead, goesOn, isGap }: PathStep): string =>
  isGap ? 'gap' : (mustRead?.title ?? `on ${goesOn?.step}`);
const reads = ({ steps }: LearningPath): readonly string[] => steps.map(readOf);

describe('a learning path', () => {
  it('has a must-read for each step, at most two alternatives of other forms, and nothing twice', () => {
    const dough = [
      text('d1', { title: 'Dough', headings: ['Dough'] }),
      text('d2', { title: 'Dough again', form: 'article' }),
      text('d3', { title: 'Dough filmed', form: 'video' }),
      text('d4', { title: 'Dough filmed twice', form: 'video' }),
      text('d5', { title: 'Dough course', form: 'course' }),
      text('d6', { title: 'Dough book', form: 'book' }),
    ];
    const rise = [text('d3', { title: 'Dough filmed', form: 'video' }), text('r', { title: 'The rise' })];
    const path = compose({ Dough: dough, Rise: rise });
    expect(reads(path)).toEqual(['Dough', 'The rise', 'gap']);
    const shown = path.steps.flatMap(({ mustRead, alternatives }) => [mustRead, ...alternatives]);
    const ids = shown.flatMap((each) => (each === null ? [] : [each.id]));
    expect(new Set(ids).size).toBe(ids.length);
    const forms = path.steps[0]?.alternatives.map(({ form }) => form) ?? [];
    expect(forms).toHaveLength(2);
    expect(new Set([...forms, 'article']).size).toBe(3);
  });

  it('names a gap rather than show what only stands near: tools, lists, side notes, other words', () => {
    const near = [
      text('tool', { title: 'Dough', form: 'tool' }),
      text('list', { title: 'Awesome dough', form: 'list' }),
      text('note', { title: 'Ovens', headings: ['Ovens', 'Heat'] }),
      text('far', { title: 'How we run a bakery in a large town with dough and many other things' }),
    ];
    expect(reads(compose({ Dough: near }))[0]).toBe('gap');
  });

  it('takes one text that covers two steps before two that cover one each, and tells where it goes on', () => {
    const book = (heading: string): TextCandidate => text('book', { title: 'On bread', headings: [heading] });
    const proof = (heading: string): TextProof => ({
      evidence: {
        ...{ source: 's', path: 'p.md', lines: [1, 2], page: null, basis: 'stated', quote: null, url: null },
        headings: ['On bread', heading],
      },
      bytes: 15_000,
    });
    const path = compose(
      {
        Dough: [text('own', { title: 'Dough', headings: ['Dough'] }), book('Dough')],
        Rise: [{ ...book('Rise'), relation: 'rel/book2' }],
      },
      {},
      new Map([
        ['rel/book', proof('Dough')],
        ['rel/book2', proof('Rise')],
      ]),
    );
    expect(reads(path).slice(0, 2)).toEqual(['On bread', 'on 1']);
    expect(path.steps[0]?.mustRead).toMatchObject({ covers: [2], section: 'Dough', minutes: 10 });
    expect(path.steps[1]?.goesOn).toMatchObject({ step: 1, section: 'Rise' });
    expect([path.minutes, path.minutesUnknown]).toEqual([10, 0]);
  });

  it('says that minutes are unknown where a text was not read itself', () => {
    const path = compose({ Dough: [text('d', { title: 'Dough' })] });
    expect([path.steps[0]?.mustRead?.minutes, path.minutesUnknown]).toEqual([null, 1]);
  });

  it('shows what costs money only beside what is free', () => {
    const paid = text('paid', { title: 'Dough book', form: 'book', url: 'https://www.shop.example/1' });
    expect(reads(compose({ Dough: [paid] }))[0]).toBe('gap');
    const [step] = compose({ Dough: [paid, text('free', { title: 'Dough' })] }).steps;
    expect([step?.mustRead?.id, step?.alternatives.map(({ isPaid }) => isPaid)]).toEqual([
      'resource/free',
      [true],
    ]);
  });

  it('shows nothing that is said to be dead', () => {
    const dead = text('dead', { title: 'Dough', description: 'Deprecated, see elsewhere.' });
    expect(reads(compose({ Dough: [dead] }))[0]).toBe('gap');
  });

  it('shows no text whose title needs what has not been reached', () => {
    const early = text('early', { title: 'Dough, sour', topics: ['Dough', 'sour'] });
    const topics = new Map([['concept/sour', { names: ['sour'], needs: ['concept/ferment'] }]]);
    expect(
      reads(
        compose({ Dough: [{ ...early, record: { ...early.record, title: 'Sour dough' } }] }, { topics }),
      )[0],
    ).toBe('gap');
    expect(reads(compose({ Dough: [early] }))[0]).toBe('Dough, sour');
  });

  it('says for each step which later step needs it, and the goal for the last', () => {
    expect(compose({}).steps.map(({ neededBy }) => neededBy)).toEqual([
      [{ number: 2, title: 'Rise' }],
      [{ number: 3, title: 'Loaf' }],
      [{ number: null, title: 'Loaf' }],
    ]);
  });

  it('ends each step with a question, each asked once and where it fits best', () => {
    const question = (
      id: string,
      topics: readonly string[],
      step = '',
    ): PathMaterial['questions'][number] => ({
      ...{
        id: `question/${id}`,
        title: id,
        level: 'L1',
        topics: topics.map((each) => `concept/${each}`),
        step,
      },
    });
    const questions = [question('rise', ['Rise']), question('any', [], 'bake'), question('goal', ['Loaf'])];
    expect(compose({}, { questions }).steps.map(({ question: asked }) => [asked?.title, asked?.fit])).toEqual(
      [
        ['any', 'from the same step of the framework'],
        ['rise', 'about this'],
        ['goal', 'about this'],
      ],
    );
  });

  it('reads as Markdown, gaps and questions included', () => {
    const evidence: BriefEvidence = {
      ...{ source: 'a/list', path: 'p.md', lines: [7, 9], page: null, headings: ['Dough'], basis: 'stated' },
      ...{ quote: null, url: 'https://example.org/p#L7' },
    };
    const proofs = new Map([['rel/d', { evidence, bytes: 3_000 }]]);
    const words = pathMarkdown(
      compose({ Dough: [text('d', { title: 'Dough', headings: ['Dough'] })] }, {}, proofs),
    );
    expect(words).toContain('## 1. Dough');
    expect(words).toContain('- **Read:** [Dough](<https://example.org/d>) — article · about 2 min');
    expect(words).toContain('([a/list p.md line 7](<https://example.org/p#L7>))');
    expect(words.match(/\*\*Gap:\*\*/g)).toHaveLength(2);
  });
});
