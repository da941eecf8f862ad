import type { SearchFilter, SearchTerm } from '../../port.ts';
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

/** What a filter asks of an entity's marks, one expression for each field it names. */
export function filterExpressions(filter: SearchFilter, names: Names): readonly string[] {
  const exact = (texts: readonly string[]): string => anyMark(texts.map((text) => ({ text, prefix: false })));
  const byKey = (field: 'organization' | 'source' | 'topic', ids: readonly string[]): string =>
    exact(ids.map(names.keyOf).flatMap((key) => (key === null ? [] : [mark(field, key)])));
  const expressions: string[] = [];
  if (filter.kinds) expressions.push(exact(filter.kinds.map((kind) => mark('kind', kinds.of(kind)))));
  if (filter.forms) expressions.push(exact(filter.forms.map((form) => mark('form', forms.of(form)))));
  if (filter.organizations) expressions.push(byKey('organization', filter.organizations));
  if (filter.sources) expressions.push(byKey('source', filter.sources));
  if (filter.topics) expressions.push(byKey('topic', filter.topics));
  if (filter.steps) {
    const { topicsOf } = names.steps();
    const topics = filter.steps
      .map(names.keyOf)
      .flatMap((key) => (key === null ? [] : (topicsOf.get(key) ?? [])));
    expressions.push(exact([...new Set(topics)].map((key) => mark('topic', key))));
  }
  if (filter.years) expressions.push(anyMark(yearMarks(...filter.years)));
  return expressions;
}

/** Any of some terms in the given columns; null when no term holds a word. */
export function termsExpression(columns: string, terms: readonly SearchTerm[]): string | null {
  const words = terms.filter((term) => /[^\s‖]/u.test(term.words));
  if (words.length === 0) return null;
  return `{${columns}} : (${words.map((term) => quoted(term.words, term.prefix)).join(' OR ')})`;
}

/** All of some expressions; null when there are none, which nothing restricts. */
export function allOf(expressions: readonly string[]): string | null {
  return expressions.length === 0 ? null : expressions.map((each) => `(${each})`).join(' AND ');
}

export { NOTHING };
