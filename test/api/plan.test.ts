import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { openBundled } from '../brief/bundled.ts';
import type { Bundled } from '../brief/bundled.ts';
import { answerOf, codeOf } from './ask.ts';

let bundled: Bundled;
let api: Api;
beforeAll(async () => {
  bundled = await openBundled();
  api = createApi({ reader: bundled.store, mode: 'development' });
}, 120_000);
afterAll(() => bundled.close());

describe('designBrief', () => {
  const BRIEF = `query ($problem: ID, $question: String) {
    designBrief(problem: $problem, question: $question) {
      outcome matched close { id }
      brief {
        problem { id constraints } asOf casesTotal markdown
        steps { number lines { kind text options { choose when } number { value } case { id evidence { url } } } }
        metrics { name why counter guardrail }
      }
    }
  }`;

  it('answers the same problem by id, bare name and free words, in one round trip', async () => {
    const asked = [
      { problem: 'problem/fraud-detection' },
      { problem: 'fraud-detection' },
      { question: 'payment fraud' },
    ];
    for (const variables of asked) {
      const { designBrief } = await answerOf(api, BRIEF, variables);
      expect([designBrief.outcome, designBrief.brief.problem.id]).toEqual([
        'understood',
        'problem/fraud-detection',
      ]);
      expect(designBrief.brief.steps).toHaveLength(7);
      expect(designBrief.brief.markdown).toContain('# Design brief: Fraud detection');
    }
  });

  it('says that nothing is about other words, and refuses no words at all', async () => {
    const { designBrief } = await answerOf(api, BRIEF, { question: 'mow the lawn' });
    expect([designBrief.outcome, designBrief.brief]).toEqual(['none', null]);
    expect(await codeOf(api, BRIEF, { question: '  ' })).toBe('BAD_USER_INPUT');
    expect(await codeOf(api, BRIEF, { question: 'x'.repeat(3_000) })).toBe('BAD_USER_INPUT');
  });
});

describe('learningPath', () => {
  const PATH = `query ($goal: String!, $known: [ID!], $level: PlanLevel, $hours: Float) {
    learningPath(goal: $goal, known: $known, level: $level, hours: $hours) {
      outcome unknown
      path {
        goal { id } minutes markdown
        steps { number concept { id } mustRead { url minutes section } question { title } neededBy { number } }
      }
    }
  }`;

  it('answers by bare name, and leaves out what is known', async () => {
    const whole = await answerOf(api, PATH, { goal: 'feature-store' });
    const rest = await answerOf(api, PATH, { goal: 'feature-store', known: ['data-engineering', 'nothing'] });
    expect(whole.learningPath.path.goal.id).toBe('concept/feature-store');
    expect(rest.learningPath.unknown).toEqual(['nothing']);
    expect(rest.learningPath.path.steps.length).toBeLessThan(whole.learningPath.path.steps.length);
  });

  it('assumes what is below a level, and refuses hours that are none', async () => {
    const core = await answerOf(api, PATH, { goal: 'feature-store', level: 'core' });
    expect(
      core.learningPath.path.steps.map(({ concept }: { concept: { id: string } }) => concept.id),
    ).toEqual(['concept/point-in-time-correctness', 'concept/feature-store']);
    expect(await codeOf(api, PATH, { goal: 'feature-store', hours: 0 })).toBe('BAD_USER_INPUT');
  });
});
