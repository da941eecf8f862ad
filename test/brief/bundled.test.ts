import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerBrief, answerPath } from '../../api/index.ts';
import { understandQuestion } from '../../api/plan/brief.ts';
import type { Brief, BriefLine } from '../../schema/brief/index.ts';
import { openBundled } from './bundled.ts';
import type { Bundled } from './bundled.ts';
import { FREE_WORDS, HELD_BACK, NOT_THESE } from './free-words.ts';

let bundled: Bundled;
const briefs: Brief[] = [];

beforeAll(async () => {
  bundled = await openBundled();
  const { entities } = await bundled.store.entityPage({ filter: { kinds: ['Problem'] }, limit: 1_000 });
  for (const { id } of entities) {
    const { brief } = await answerBrief(bundled.store, id);
    if (brief !== null) briefs.push(brief);
  }
  expect(briefs).toHaveLength(entities.length);
}, 240_000);
afterAll(() => bundled.close());

/** What a line says, so that the same in two briefs is counted as the same; assumptions do not make a number new. */
function itemsOf(line: BriefLine): readonly string[] {
  switch (line.kind) {
    case 'options':
      return line.options.map(({ choose }) => `option ${choose.toLowerCase()}`);
    case 'number':
      return [`number ${line.number.formula}`];
    case 'who':
      return [`who ${line.case.id}`];
    default:
      return [`${line.kind} ${line.text.toLowerCase()}`];
  }
}

describe('free words', () => {
  it('lead to the right problem at least 45 times in 50, and otherwise ask back', async () => {
    const wrong: string[] = [];
    let right = 0;
    let rightOfHeldBack = 0;
    for (const [i, [question, wanted]] of FREE_WORDS.entries()) {
      const { reading, outcome } = await understandQuestion(bundled.store, question);
      if (reading?.id === `problem/${wanted}`) {
        right += 1;
        if (i >= FREE_WORDS.length - HELD_BACK) rightOfHeldBack += 1;
      } else if (outcome === 'understood') wrong.push(`${question} → ${reading?.id}`);
    }
    expect(wrong).toEqual([]);
    expect(FREE_WORDS).toHaveLength(50);
    expect(right).toBeGreaterThanOrEqual(45);
    expect(rightOfHeldBack).toBeGreaterThanOrEqual(8);
  });

  it('that no problem is about lead nowhere, and say which words were left out', async () => {
    for (const question of NOT_THESE) {
      const { outcome, close, matched } = await understandQuestion(bundled.store, question);
      expect([question, outcome, close, matched]).toEqual([question, 'none', [], []]);
    }
  });

  it('that may mean two things offer both', async () => {
    const { outcome, close, matched, ignored } = await answerBrief(
      bundled.store,
      'chatbot for customer support',
    );
    expect([outcome, close.map(({ id }) => id).toSorted()]).toEqual([
      'unsure',
      ['problem/conversational-assistant', 'problem/ticket-routing'],
    ]);
    expect([...matched, ...ignored].toSorted()).toEqual(['chatbot', 'customer', 'support']);
  });
});

describe('the briefs of the bundled pack', () => {
  it('decide, weigh options and warn or count in every step, in at most five lines, each kind once', () => {
    for (const { problem, steps } of briefs) {
      expect(steps, problem.id).toHaveLength(7);
      for (const { number, lines } of steps) {
        const kinds = lines.map(({ kind }) => kind);
        expect(kinds, `${problem.id} ${number}`).toEqual(expect.arrayContaining(['decide', 'options']));
        expect(new Set(kinds).size, `${problem.id} ${number}`).toBe(kinds.length);
        expect(kinds.length).toBeLessThanOrEqual(5);
      }
    }
  });

  it('share at most half of their items with any other, step by step', () => {
    const sets = briefs.map(({ problem, steps }) => ({
      id: problem.id,
      steps: steps.map(({ lines }) => new Set(lines.flatMap(itemsOf))),
    }));
    const alike: string[] = [];
    sets.forEach((one, i) => {
      for (const other of sets.slice(i + 1)) {
        one.steps.forEach((items, step) => {
          const others = other.steps[step] ?? new Set<string>();
          const shared = [...items].filter((item) => others.has(item)).length;
          if (shared > Math.min(items.size, others.size) / 2)
            alike.push(`${one.id} ${other.id} step ${step + 1}`);
        });
      }
    });
    expect(alike).toEqual([]);
  });

  it('compute every number, and say for every metric why, what it hides and what must not get worse', () => {
    for (const { problem, steps, metrics } of briefs) {
      const numbers = steps.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.kind === 'number' ? [line.number] : [])),
      );
      expect(numbers.length, problem.id).toBeGreaterThan(0);
      for (const { name, value } of numbers) expect([problem.id, name, value]).not.toContain(null);
      expect(metrics.length, problem.id).toBeGreaterThanOrEqual(3);
      for (const { why, counter, guardrail } of metrics) expect([why, counter, guardrail]).not.toContain('');
    }
  });

  it('show five case studies of three organizations wherever the graph has them, each with its place', () => {
    const few: string[] = [];
    for (const { problem, cases, casesTotal } of briefs) {
      const makers = new Set(cases.flatMap(({ organizations }) => organizations.map(({ id }) => id)));
      if (casesTotal >= 5 && (cases.length < 5 || makers.size < 3)) few.push(problem.id);
      for (const { id, evidence } of cases)
        expect([problem.id, id, evidence?.url ?? null]).not.toContain(null);
    }
    expect(few).toEqual([]);
    expect(briefs.filter(({ cases }) => cases.length >= 5).length).toBeGreaterThanOrEqual(55);
  });
});

describe('paths over the bundled pack', () => {
  const GOALS = [
    ...['feature-store', 'two-tower-model', 'fraud-detection', 'search-ranking', 'two-stage-retrieval'],
    ...['calibration', 'llm-serving', 'recommendation', 'concept-drift', 'embedding'],
  ];

  it('have at most twelve steps, no text twice, and end each step with a question', async () => {
    for (const goal of GOALS) {
      const { path } = await answerPath(bundled.store, goal, { known: [], level: null, hours: null });
      const steps = path?.steps ?? [];
      expect(steps.length, goal).toBeGreaterThan(0);
      expect(steps.length, goal).toBeLessThanOrEqual(12);
      const texts = steps.flatMap(({ mustRead, alternatives }) => [mustRead, ...alternatives]);
      const ids = texts.flatMap((text) => (text === null ? [] : [text.id]));
      expect(new Set(ids).size, goal).toBe(ids.length);
      expect(
        steps.filter(({ question }) => question === null),
        goal,
      ).toEqual([]);
      for (const { mustRead } of steps) expect(mustRead?.isPaid ?? false).toBe(false);
    }
  });

  it('grow shorter by what is known', async () => {
    const wishes = { known: [], level: null, hours: null };
    const whole = await answerPath(bundled.store, 'feature-store', wishes);
    const rest = await answerPath(bundled.store, 'feature-store', {
      ...wishes,
      known: ['feature-engineering', 'nothing'],
    });
    expect(rest.unknown).toEqual(['nothing']);
    expect(rest.path?.steps.length).toBeLessThan(whole.path?.steps.length ?? 0);
    expect(rest.path?.steps.map(({ concept }) => concept.id)).not.toContain('concept/feature-engineering');
  });
});
