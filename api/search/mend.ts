import type { QuestionTerm } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import { groupOf } from './plan.ts';
import type { Plan, UnderstoodWord } from './plan.ts';

const NEAREST = 3;

async function hits(reader: GraphReader, plan: Plan, terms: readonly QuestionTerm[]): Promise<number> {
  const groups = terms.map((term) => groupOf(term, plan));
  return (await reader.search({ groups, limit: 1 })).total;
}

/** The understood words with what was found out about one term. */
function noted(
  understood: readonly UnderstoodWord[],
  term: QuestionTerm,
  change: Partial<UnderstoodWord>,
): readonly UnderstoodWord[] {
  return understood.map((one) => (one.word === term.text ? { ...one, ...change } : one));
}

/** A term that nothing has gets the nearest words of the index; without any it is left out. */
async function mendTerm(reader: GraphReader, plan: Plan, term: QuestionTerm): Promise<Plan> {
  const near = await Promise.all(
    term.words.map(async (word) => {
      const words = await reader.nearestWords(word, NEAREST);
      return words.length === 0 ? [word] : words;
    }),
  );
  const mended = Array.from({ length: NEAREST }, (_, i) => near.map((words) => words[i] ?? words[0] ?? ''))
    .filter((words) => words.some((word, i) => word !== term.words[i]))
    .filter((words, i, all) => all.findIndex((other) => other.join(' ') === words.join(' ')) === i);
  const alternatives = new Map(plan.alternatives).set(term.text, mended);
  if (mended.length > 0 && (await hits(reader, { ...plan, alternatives }, [term])) > 0) {
    const takenAs = mended.map((words) => words.join(' '));
    return { ...plan, alternatives, understood: noted(plan.understood, term, { takenAs }) };
  }
  const terms = plan.terms.filter((other) => other !== term);
  return { ...plan, terms, understood: noted(plan.understood, term, { found: false }) };
}

/** Leaves out the most common words, one after the other, until something has all that are left. */
async function relax(reader: GraphReader, plan: Plan, counts: ReadonlyMap<string, number>): Promise<Plan> {
  let current = plan;
  while (current.terms.length > 1 && (await hits(reader, current, current.terms)) === 0) {
    const common = current.terms.reduce((most, term) =>
      (counts.get(term.text) ?? 0) > (counts.get(most.text) ?? 0) ? term : most,
    );
    current = {
      ...current,
      terms: current.terms.filter((term) => term !== common),
      understood: noted(current.understood, common, { found: false }),
    };
  }
  return current;
}

/**
 * A plan that nothing fits, made to fit: words unknown to the index become their nearest; if still nothing has
 * all words together, the most common are left out. The same plan when something fits it.
 */
export async function mend(reader: GraphReader, plan: Plan): Promise<Plan> {
  if ((await hits(reader, plan, plan.terms)) > 0) return plan;
  const counts = new Map<string, number>();
  let current = plan;
  for (const term of plan.terms) {
    const count = await hits(reader, plan, [term]);
    counts.set(term.text, count);
    if (count === 0) current = await mendTerm(reader, current, term);
  }
  return relax(reader, current, counts);
}
