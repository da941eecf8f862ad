import type { Facts, SearchFilter, SearchTerm } from '../../port.ts';
import { forms, kinds } from '../codes.ts';
import { mark, yearMarks } from '../facets.ts';
import type { Names } from './names.ts';

/** A word or mark as the index's query language has it; nothing in it can be taken for an operator. */
function quoted(text: string, prefix: boolean): string {
  return `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"${prefix ? ' *' : ''}`;
}

const NOTHING = 'facet : "§none"';

/** Any of some marks; what no entity has when there are none. */
function anyMark(marks: readonly { readonly text: string; readonly prefix: boolean }[]): string {
  if (marks.length === 0) return NOTHING;
  return `facet : (${marks.map(({ text, prefix }) => quoted(text, prefix)).join(' OR ')})`;
}

function exactMark(texts: readonly string[]): string {
  return anyMark(texts.map((text) => ({ text, prefix: false })));
}

function factExpressions({ kinds: wanted, forms: asked, years }: Facts): readonly string[] {
  return [
    ...(wanted ? [exactMark(wanted.map((kind) => mark('kind', kinds.of(kind))))] : []),
    ...(asked ? [exactMark(asked.map((form) => mark('form', forms.of(form))))] : []),
    ...(years ? [anyMark(yearMarks(...years))] : []),
  ];
}

/** What a filter asks of an entity's marks, one expression for each field it names. */
export function filterExpressions(filter: SearchFilter, names: Names): readonly string[] {
  const byKey = (field: 'organization' | 'source' | 'topic', ids: readonly string[]): string =>
    exactMark(ids.map(names.keyOf).flatMap((key) => (key === null ? [] : [mark(field, key)])));
  const expressions: string[] = [...factExpressions(filter)];
  if (filter.organizations) expressions.push(byKey('organization', filter.organizations));
  if (filter.sources) expressions.push(byKey('source', filter.sources));
  if (filter.topics) expressions.push(byKey('topic', filter.topics));
  if (filter.steps) {
    const { topicsOf } = names.steps();
    const topics = filter.steps
      .map(names.keyOf)
      .flatMap((key) => (key === null ? [] : (topicsOf.get(key) ?? [])));
    expressions.push(exactMark([...new Set(topics)].map((key) => mark('topic', key))));
  }
  return expressions;
}

/** Any of some terms in the given columns, or what fits them otherwise; null when no term holds a word. */
export function termsExpression(columns: string, terms: readonly SearchTerm[]): string | null {
  const words = terms.filter((term) => /[^\s‖]/u.test(term.words));
  if (words.length === 0) return null;
  const spoken = `{${columns}} : (${words.map((term) => quoted(term.words, term.prefix)).join(' OR ')})`;
  const otherwise = words.flatMap(({ or = {} }) => factExpressions(or));
  return [spoken, ...otherwise].join(' OR ');
}

/** All of some expressions; null when there are none, which nothing restricts. */
export function allOf(expressions: readonly string[]): string | null {
  return expressions.length === 0 ? null : expressions.map((each) => `(${each})`).join(' AND ');
}

export { NOTHING };
