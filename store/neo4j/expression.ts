import type { Facts, SearchFilter, SearchTerm } from '../port.ts';
import { mark } from './marks.ts';

/** What the full-text index is asked, and what it cannot be asked: words that must stand together. */
export interface Expression {
  readonly lucene: string;
  /**
   * Groups of texts, one of each group must stand in the words of one of the columns or among the marks: phrases whose
   * last word may go on, and more marks than the index takes. Candidates are looked at for them.
   */
  readonly phrases: readonly (readonly string[])[];
}

/** Properties that hold words. */
export const NAME_COLUMN = 'nameWords';
export const WORD_COLUMNS: readonly string[] = [NAME_COLUMN, 'textWords', 'nearWords'];

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

/** A word or mark as the query language has it; nothing in it can be taken for an operator. */
function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** What no entity has. */
export const NOTHING = 'marks:"§none"';
const EVERYTHING = '*:*';

const wordsOf = (term: SearchTerm): readonly string[] =>
  term.words.split(/[\s\0]+/u).filter((word) => /[^‖]/u.test(word));

/** One term in one column: a word, a phrase, or one whose last word may go on. */
function termExpression({ words, prefix }: { words: readonly string[]; prefix: boolean }): string {
  const last = words.at(-1) ?? '';
  if (!prefix) return quoted(words.join(' '));
  if (words.length === 1) return `${escaped(last)}*`;
  return `(${[...words.slice(0, -1).map((word) => `+${quoted(word)}`), `+${escaped(last)}*`].join(' ')})`;
}

/** Marks of which one is enough for a term: few years, each its own mark. */
function factMarks({ kinds = [], forms = [], years }: Facts): readonly string[] {
  const [from, to] = years ?? [1, 0];
  const asked = Array.from({ length: Math.max(0, Math.min(100, to - from + 1)) }, (_, at) => from + at);
  return [
    ...kinds.map((kind) => mark('kind', kind)),
    ...forms.map((form) => mark('form', form)),
    ...asked.map((year) => mark('year', year)),
  ];
}

/** Any of some terms in any of the columns, or what fits them otherwise; null when no term holds a word. */
export function termsExpression(columns: readonly string[], terms: readonly SearchTerm[]): Expression | null {
  const known = terms
    .map((term) => ({ words: wordsOf(term), prefix: term.prefix, or: term.or ?? {} }))
    .filter(({ words }) => words.length > 0);
  if (known.length === 0) return null;
  const any = known.map(termExpression).join(' ');
  const isLoose = known.some(({ words, prefix }) => prefix && words.length > 1);
  const marks = known.flatMap(({ or }) => factMarks(or));
  const spoken = columns.map((column) => `${column}:(${any})`);
  const phrases = known.map(({ words, prefix }) => ` ${words.join(' ')}${prefix ? '' : ' '}`);
  return {
    lucene: [...spoken, ...(marks.length > 0 ? [`marks:(${marks.map(quoted).join(' ')})`] : [])].join(' '),
    phrases: isLoose ? [[...phrases, ...marks.map((each) => ` ${each} `)]] : [],
  };
}

/** The index takes about a thousand words at once; beyond this, hits are looked at instead. */
const MOST_MARKS = 500;

function anyMark(marks: readonly string[]): Expression {
  if (marks.length > MOST_MARKS) return { lucene: EVERYTHING, phrases: [marks.map((each) => ` ${each} `)] };
  const lucene = marks.length === 0 ? NOTHING : `marks:(${marks.map(quoted).join(' ')})`;
  return { lucene, phrases: [] };
}

/** A range of marks of one field; ends are included unless said otherwise. */
export function markRange(from: string | null, to: string | null, letter: string, isOpen = false): string {
  const first = from === null ? quoted(`§${letter}`) : quoted(from);
  const last = to === null ? quoted(`§${letter}\u{10ffff}`) : quoted(to);
  return `marks:${isOpen ? '{' : '['}${first} TO ${last}]`;
}

function yearRange(from: number, to: number): Expression {
  const [first, last] = [Math.max(0, Math.ceil(from)), Math.min(9999, Math.floor(to))];
  const range = first > last ? NOTHING : markRange(mark('year', first), mark('year', last), 'y');
  return { lucene: range, phrases: [] };
}

/** What filters need to know of the graph. */
export interface FilterContext {
  readonly decisions: { resolve(id: string): string };
  /** Topic → steps it belongs to. */
  readonly stepsOf: ReadonlyMap<string, readonly string[]>;
}

/** What a filter asks of an entity's marks. */
export function filterExpressions(
  filter: SearchFilter,
  { decisions, stepsOf }: FilterContext,
): readonly Expression[] {
  const ids = (field: 'organization' | 'source' | 'topic', given: readonly string[]): Expression =>
    anyMark([...new Set(given.map((id) => mark(field, decisions.resolve(id))))]);
  const expressions: Expression[] = [];
  if (filter.kinds) expressions.push(anyMark(filter.kinds.map((kind) => mark('kind', kind))));
  if (filter.forms) expressions.push(anyMark(filter.forms.map((form) => mark('form', form))));
  if (filter.organizations) expressions.push(ids('organization', filter.organizations));
  if (filter.sources) expressions.push(ids('source', filter.sources));
  if (filter.topics) expressions.push(ids('topic', filter.topics));
  if (filter.steps) {
    const wanted = new Set(filter.steps.map(decisions.resolve));
    const topics = [...stepsOf].filter(([, steps]) => steps.some((step) => wanted.has(step)));
    expressions.push(anyMark(topics.map(([topic]) => mark('topic', topic))));
  }
  if (filter.years) expressions.push(yearRange(...filter.years));
  return expressions;
}

/** All of some; everything when there are none. */
export function allOf(expressions: readonly string[]): string {
  return expressions.length === 0 ? EVERYTHING : expressions.map((each) => `+(${each})`).join(' ');
}

/** All of some expressions. */
export function allExpressions(expressions: readonly Expression[]): Expression {
  return {
    lucene: allOf(expressions.map(({ lucene }) => lucene)),
    phrases: expressions.flatMap(({ phrases }) => phrases),
  };
}

/** All groups, each by any of its terms, and a filter; null when everything fits. */
export function searchExpression(
  columns: readonly string[],
  groups: readonly (readonly SearchTerm[])[],
  filters: readonly Expression[],
): Expression | null {
  const nothing: Expression = { lucene: NOTHING, phrases: [] };
  const found = groups.map((terms) => termsExpression(columns, terms) ?? nothing);
  return found.length + filters.length === 0 ? null : allExpressions([...found, ...filters]);
}
