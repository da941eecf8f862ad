import type { Alternatives, QuestionTerm } from '../../schema/index.ts';
import type { GraphReader } from '../../store/port.ts';
import { groupOf, planFor, spelling } from './plan.ts';
import type { Plan, UnderstoodWord } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

const NEAREST = 3;

/** What became of a term that nothing has. */
interface Mended {
  /** The term by its nearest words; null when it is left out. */
  readonly term: QuestionTerm | null;
  readonly others: Alternatives;
  readonly note: UnderstoodWord;
}

async function hits(reader: GraphReader, plan: Plan, terms: readonly QuestionTerm[]): Promise<number> {
  const groups = terms.map((term) => groupOf(term, plan));
  return (await reader.search({ groups, limit: 0, facets: false })).total;
}

/** The nearest words of the index for a term that nothing has, nearest first. */
async function mendTerm(reader: GraphReader, term: QuestionTerm): Promise<Mended> {
  const near = await Promise.all(
    term.words.map(async (word) => {
      const words = await reader.nearestWords(word, NEAREST);
      return words.length === 0 ? [word] : words;
    }),
  );
  const spellings = new Map<string, readonly string[]>();
  for (let i = 0; i < NEAREST; i += 1) {
    const words = near.map((some) => some[i] ?? some[0] ?? '');
    if (words.some((word, at) => word !== term.words[at])) spellings.set(words.join(' '), words);
  }
  const [first, ...others] = spellings.values();
  const note = { word: term.text, takenAs: [...spellings.keys()], found: first !== undefined };
  if (first === undefined) return { term: null, others: [], note };
  return {
    term: { text: first.join(' '), words: first, prefix: false, isQuoted: false },
    others: others.map(spelling),
    note,
  };
}

/** The plan for other terms, with what is known of how they came about. */
function replanned(
  terms: readonly QuestionTerm[],
  mended: readonly Mended[],
  notes: readonly UnderstoodWord[],
  vocabulary: Vocabulary,
): Plan {
  const plan = planFor({ terms, words: terms.flatMap((term) => term.words) }, vocabulary);
  const alternatives = new Map(plan.alternatives);
  const replaced = new Set<string>();
  for (const { term, others } of mended) {
    if (term === null) continue;
    replaced.add(term.text);
    alternatives.set(term.text, [...(alternatives.get(term.text) ?? []), ...others]);
  }
  const understood = plan.understood.filter(({ word, takenAs }) => takenAs.length > 0 || !replaced.has(word));
  return { ...plan, alternatives, understood: [...understood, ...notes] };
}

/**
 * A plan that nothing fits, with the words that are unknown to the index made their nearest ones. The same plan
 * when something fits it, or when every word is known.
 */
export async function mend(reader: GraphReader, plan: Plan, vocabulary: Vocabulary): Promise<Plan> {
  const typed = plan.question.terms;
  if ((await hits(reader, plan, typed)) > 0) return plan;
  const mended: Mended[] = [];
  for (const term of typed) {
    if ((await hits(reader, plan, [term])) === 0) mended.push(await mendTerm(reader, term));
  }
  const notes = mended.map(({ note }) => note);
  const mendOf = new Map(mended.map((one) => [one.note.word, one.term]));
  const terms = typed
    .map((term) => mendOf.get(term.text) ?? term)
    .filter((term) => mendOf.get(term.text) !== null);
  return mended.length === 0 ? plan : replanned(terms, mended, notes, vocabulary);
}
