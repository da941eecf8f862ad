import { STOP_WORDS, factOf } from '../../schema/index.ts';
import type { Alternatives, AskedFact, Question, QuestionTerm, Spelling } from '../../schema/index.ts';
import type { SearchTerm } from '../../store/port.ts';
import { otherNumbers, otherNumerals } from './inflect.ts';
import type { NamedThing, Vocabulary } from './vocabulary.ts';

/** A word of the question and what it was taken for. */
export interface UnderstoodWord {
  readonly word: string;
  readonly takenAs: readonly string[];
  readonly found: boolean;
}

/** What is asked of the store for a question, and what ranking needs to know of how it was understood. */
export interface Plan {
  readonly question: Question;
  /** Term as typed → what it may also be called. */
  readonly alternatives: ReadonlyMap<string, Alternatives>;
  /** Term as typed → what it says of the works that are meant. */
  readonly facts: ReadonlyMap<string, AskedFact>;
  /** Topics and organizations that words of the question name, id → title. */
  readonly topics: ReadonlyMap<string, string>;
  /** Those of them that the whole question names. */
  readonly subjects: ReadonlySet<string>;
  readonly understood: readonly UnderstoodWord[];
  /** The terms, those of one name together. */
  readonly parts: readonly (readonly QuestionTerm[])[];
}

const LONGEST_NAME = 6;
const NAMES_PER_RUN = 6;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly things: readonly NamedThing[];
}

/** The things whose name the terms are, also in the other number. */
function thingsNamed(terms: readonly QuestionTerm[], vocabulary: Vocabulary): readonly NamedThing[] {
  const words = terms.flatMap((term) => term.words);
  const end = words.at(-1) ?? '';
  const numerals = otherNumerals(words);
  const spellings = [end, ...otherNumbers(end)].map((other) => [...words.slice(0, -1), other]);
  return (
    [...spellings, ...(numerals === null ? [] : [numerals])]
      .map((spelling) => vocabulary.named(spelling))
      .find((found) => found.length > 0) ?? []
  );
}

/** The longest names that stand in the terms, left to right, without overlap; a quoted term stands alone. */
function namedRuns(terms: readonly QuestionTerm[], vocabulary: Vocabulary): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < terms.length; first += 1) {
    for (let last = Math.min(terms.length, first + LONGEST_NAME) - 1; last >= first; last -= 1) {
      const covered = terms.slice(first, last + 1);
      if (covered.length > 1 && covered.some((term) => term.isQuoted)) continue;
      const things = thingsNamed(covered, vocabulary);
      if (things.length === 0) continue;
      runs.push({ first, last, things });
      first = last;
      break;
    }
  }
  return runs;
}

/** Other names of the things, first names first; those that hold the typed words anyway add nothing. */
function otherNames(things: readonly NamedThing[], typed: readonly string[]): Alternatives {
  const carried = typed.filter((word) => !STOP_WORDS.has(word));
  const names = new Map<string, Spelling>();
  for (const thing of things) {
    for (const name of thing.names) {
      const isHeld = carried.every((word) =>
        [word, ...otherNumbers(word)].some((other) => name.words.includes(other)),
      );
      if (!isHeld) names.set(name.words.join(' '), name);
    }
  }
  return [...names.values()].slice(0, NAMES_PER_RUN);
}

/** Folded words that are written as they are. */
export function spelling(words: readonly string[]): Spelling {
  return { words, text: words.join(' ') };
}

/** What words of a question ask for beside themselves. A form alone is a word like any other: "dataset". */
function factsAsked(terms: readonly QuestionTerm[]): ReadonlyMap<string, AskedFact> {
  const facts = new Map<string, AskedFact>();
  for (const { text, words, isQuoted } of terms) {
    const fact = isQuoted ? null : factOf(words.join(' '));
    if (fact !== null && (terms.length > 1 || !('form' in fact))) facts.set(text, fact);
  }
  return facts;
}

function orOf(fact: AskedFact | undefined): Pick<SearchTerm, 'or'> {
  if (fact === undefined) return {};
  if ('kind' in fact) return { or: { kinds: [fact.kind] } };
  return { or: 'form' in fact ? { forms: [fact.form] } : { years: [fact.year, fact.year] } };
}

/** How a question is understood with the names of the graph, before any word is mended. */
export function planFor(question: Question, vocabulary: Vocabulary): Plan {
  const { terms } = question;
  const alternatives = new Map<string, Alternatives>();
  for (const { text, words, isQuoted } of terms) {
    const end = words.at(-1) ?? '';
    const others = isQuoted ? [] : otherNumbers(end);
    const numerals = isQuoted ? null : otherNumerals(words);
    alternatives.set(text, [
      ...others.map((other) => spelling([...words.slice(0, -1), other])),
      ...(numerals === null ? [] : [spelling(numerals)]),
    ]);
  }
  const topics = new Map<string, string>();
  const subjects = new Set<string>();
  const understood: UnderstoodWord[] = [];
  const parts: (readonly QuestionTerm[])[] = [];
  const runs = namedRuns(terms, vocabulary);
  for (let at = 0; at < terms.length; at += 1) {
    const run = runs.find(({ first }) => first === at);
    const covered = terms.slice(at, (run?.last ?? at) + 1);
    parts.push(covered);
    const typed = covered.flatMap((term) => term.words);
    const names = covered[0]?.isQuoted ? [] : otherNames(run?.things ?? [], typed);
    for (const thing of run?.things ?? []) {
      topics.set(thing.id, thing.title);
      if (covered.length === terms.length) subjects.add(thing.id);
    }
    for (const { text } of covered) alternatives.set(text, [...(alternatives.get(text) ?? []), ...names]);
    understood.push({
      word: covered.map((term) => term.text).join(' '),
      takenAs: names.map((name) => name.text),
      found: true,
    });
    at = run?.last ?? at;
  }
  return { question, alternatives, facts: factsAsked(terms), topics, subjects, understood, parts };
}

/** What the store is asked for one term: as typed, or any other way it may be said. */
export function groupOf(
  term: QuestionTerm,
  plan: Pick<Plan, 'alternatives' | 'facts'>,
): readonly SearchTerm[] {
  return [
    { words: term.words.join(' '), prefix: term.prefix, ...orOf(plan.facts.get(term.text)) },
    ...(plan.alternatives.get(term.text) ?? []).map(({ words }) => ({
      words: words.join(' '),
      prefix: false,
    })),
  ];
}
