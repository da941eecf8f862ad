import type { AskedFact } from './fact.ts';
import { fieldOf, holdOf, standsIn } from './field.ts';
import type { Alternatives, Field, Hold } from './field.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { RankedRecord } from './record.ts';

/** What a field holds of the terms that were asked of it. */
export interface Coverage {
  /** Sum of the weights over all terms of the question, 0 to 1. */
  readonly share: number;
  /** The words found, as a reader would put them. */
  readonly words: string;
  readonly isWhole: boolean;
}

/** Where a question is found in a record. */
export interface Match {
  readonly title: Coverage;
  /** The title is the question, word for word. */
  readonly isTitle: boolean;
  /** The title holds the words in the order typed. */
  readonly isPhrase: boolean;
  /** Share of the title's words that the question has. */
  readonly density: number;
  /** The best alias. */
  readonly name: Coverage & { readonly alias: string; readonly isExact: boolean };
  /** Share of the terms the title lacks that ask for the kind that the record is of. */
  readonly kind: number;
  /** Share of the terms the title lacks that ask for the form that the record has. */
  readonly form: number;
  /** Share of the terms the title lacks that are its year. */
  readonly year: number;
  /** Terms the title lacks, found among organizations. */
  readonly organization: Coverage;
  /** Terms found nowhere else, in the description. */
  readonly description: Coverage;
}

const NOTHING: Coverage = { share: 0, words: '', isWhole: false };

/** What was found, as a reader would put it: a word that another finding holds already is not said twice. */
function wordsOf(holds: readonly Hold[]): string {
  const kept = holds.filter(
    (hold, i) =>
      !holds.some((other, j) => {
        const isHeld = hold.words.every((word) => other.words.includes(word));
        return i !== j && isHeld && (other.words.length > hold.words.length || j < i);
      }),
  );
  return kept.map(({ text }) => text).join(' ');
}

/** How the terms of a question are looked for, and what each of them is worth. */
export interface Asked {
  /** Term as typed → what it may also be called. */
  readonly alternatives: ReadonlyMap<string, Alternatives>;
  /** Term as typed → what it says of the works that are meant. */
  readonly facts?: ReadonlyMap<string, AskedFact>;
  /** Term as typed → its worth beside the others; all the same when absent. */
  readonly weights?: ReadonlyMap<string, number>;
}

function cover(
  field: Field,
  terms: readonly QuestionTerm[],
  of: number,
  asked: Asked,
): readonly [coverage: Coverage, missing: readonly QuestionTerm[]] {
  const holds: Hold[] = [];
  const missing: QuestionTerm[] = [];
  let held = 0;
  for (const term of terms) {
    const hold = holdOf(field, term, asked.alternatives.get(term.text) ?? []);
    if (hold === null) missing.push(term);
    else {
      holds.push(hold);
      held += hold.weight * (asked.weights?.get(term.text) ?? 1);
    }
  }
  if (holds.length === 0) return [NOTHING, missing];
  const share = held / of;
  return [{ share, words: wordsOf(holds), isWhole: missing.length === 0 }, missing];
}

/** Shares of the terms that ask for the record's kind, form and year, and the terms that ask for none of them. */
function factsIn(
  record: RankedRecord,
  terms: readonly QuestionTerm[],
  of: number,
  asked: Asked,
): Pick<Match, 'kind' | 'form' | 'year'> & { readonly others: readonly QuestionTerm[] } {
  const found = { kind: 0, form: 0, year: 0 };
  const others = terms.filter(({ text }) => {
    const fact = asked.facts?.get(text);
    const worth = (asked.weights?.get(text) ?? 1) / of;
    if (fact && 'kind' in fact && fact.kind === record.kind) found.kind += worth;
    else if (fact && 'form' in fact && fact.form === record.form) found.form += worth;
    else if (fact && 'year' in fact && fact.year === record.year) found.year += worth;
    else return true;
    return false;
  });
  return { ...found, others };
}

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((word, i) => word === right[i]);

const ALIAS_LIMIT = 50;

function bestAlias(record: RankedRecord, question: Question, of: number, asked: Asked): Match['name'] {
  let best: Match['name'] = { ...NOTHING, alias: '', isExact: false };
  for (const alias of record.aliases.slice(0, ALIAS_LIMIT)) {
    const field = fieldOf(alias);
    const [coverage] = cover(field, question.terms, of, asked);
    const isExact = sameWords(field.words, question.words);
    if ((isExact && !best.isExact) || (isExact === best.isExact && coverage.share > best.share)) {
      best = { ...coverage, alias, isExact };
    }
  }
  return best;
}

/** Looks a question up in the fields of a record. */
export function matchOf(record: RankedRecord, question: Question, asked: Asked): Match {
  const { terms } = question;
  const of = terms.reduce((sum, term) => sum + (asked.weights?.get(term.text) ?? 1), 0);
  const title = fieldOf(record.title);
  const [inTitle, afterTitle] = cover(title, terms, of, asked);
  const { others, ...facts } = factsIn(record, afterTitle, of, asked);
  const makers = fieldOf(record.organizations.map((one) => one.title).join(' '));
  const [inMakers, afterMakers] = cover(makers, others, of, asked);
  const isWanting = afterMakers.length > 0 && record.description !== null;
  const [inDescription] = isWanting
    ? cover(fieldOf(record.description ?? ''), afterMakers, of, asked)
    : [NOTHING];
  const last = terms.at(-1);
  return {
    title: inTitle,
    isTitle: sameWords(title.words, question.words),
    isPhrase: question.words.length > 1 && standsIn(title, question.words, last?.prefix ?? false),
    density: Math.min(1, question.words.length / Math.max(1, title.words.length)),
    name: bestAlias(record, question, of, asked),
    ...facts,
    organization: inMakers,
    description: inDescription,
  };
}
