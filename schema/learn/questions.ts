import { compareCodePoints } from '../order.ts';
import type { PathQuestion } from './path.ts';

/** A practice question with what it is about. */
export interface QuestionCandidate {
  readonly id: string;
  readonly title: string;
  readonly level: string | null;
  readonly topics: readonly string[];
  /** Step of the framework it belongs to, as a bare name; empty when none. */
  readonly step: string;
}

/** What a question may be about to belong to a step. */
export interface QuestionWish {
  readonly concept: string;
  /** What the concept needs or is needed by. */
  readonly beside: ReadonlySet<string>;
  readonly goal: string;
  readonly steps: ReadonlySet<string>;
  /** 0 foundation, 1 core, 2 advanced. */
  readonly rank: number;
}

const DIGITS = /\d/;

/** How far a question's level (L1 to L6+) is from what a concept of this rank is asked at. */
function distance(level: string | null, rank: number): number {
  const found = DIGITS.exec(level ?? '')?.[0];
  return found === undefined ? 3 : Math.abs(Number(found) - (1 + 2 * rank));
}

function fitOf(
  question: QuestionCandidate,
  wish: QuestionWish,
): readonly [worth: number, fit: string] | null {
  const { topics } = question;
  if (topics.includes(wish.concept)) return [4, 'about this'];
  if (topics.some((topic) => wish.beside.has(topic))) return [3, 'about what stands beside it'];
  if (topics.includes(wish.goal)) return [2, 'about your goal'];
  return wish.steps.has(question.step) ? [1, 'from the same step of the framework'] : null;
}

interface Fitting {
  readonly at: number;
  readonly question: QuestionCandidate;
  readonly worth: number;
  readonly fit: string;
  readonly far: number;
}

/** A question for each wish, none twice: what fits best is given first, so that no step takes another's own. */
export function questionsFor(
  questions: readonly QuestionCandidate[],
  wishes: readonly QuestionWish[],
): readonly (PathQuestion | null)[] {
  const fitting = wishes.flatMap((wish, at) =>
    questions.flatMap((question): readonly Fitting[] => {
      const fit = fitOf(question, wish);
      return fit === null
        ? []
        : [{ at, question, worth: fit[0], fit: fit[1], far: distance(question.level, wish.rank) }];
    }),
  );
  fitting.sort(
    (a, b) =>
      b.worth - a.worth || a.far - b.far || a.at - b.at || compareCodePoints(a.question.id, b.question.id),
  );
  const given = new Map<number, PathQuestion>();
  const asked = new Set<string>();
  for (const { at, question, fit } of fitting) {
    const { id, title, level } = question;
    if (given.has(at) || asked.has(id)) continue;
    given.set(at, { id, title, level, fit });
    asked.add(id);
  }
  return wishes.map((_wish, at) => given.get(at) ?? null);
}
