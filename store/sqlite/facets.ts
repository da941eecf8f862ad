/** Marks in the word index: § is in no folded word, so a mark is never taken for a word. */
const MARKS = { kind: 'k', form: 'f', organization: 'o', source: 's', topic: 't', year: 'y' } as const;
export type MarkField = keyof typeof MARKS;

/** The mark of a value; years have four digits, so that a prefix stands for a decade or a century. */
export function mark(field: MarkField, value: number | string): string {
  const text = field === 'year' ? String(value).padStart(4, '0') : String(value);
  return `§${MARKS[field]}${text}`;
}

/** What the facets of one entity count, as codes and keys. */
export interface FacetKeys {
  readonly kind: number;
  readonly form: number | null;
  readonly year: number | null;
  readonly organizations: readonly number[];
  readonly lists: readonly number[];
  readonly topics: readonly number[];
}

/** All marks of an entity, as one text for the index. */
export function marksOf(keys: FacetKeys): string {
  const marks = [mark('kind', keys.kind)];
  if (keys.form !== null) marks.push(mark('form', keys.form));
  if (keys.year !== null) marks.push(mark('year', keys.year));
  for (const key of keys.organizations) marks.push(mark('organization', key));
  for (const key of keys.lists) marks.push(mark('source', key));
  for (const key of keys.topics) marks.push(mark('topic', key));
  return marks.join(' ');
}

/** The same as a line to count from: six groups with `|` between, keys with spaces between. */
export function facetLine(keys: FacetKeys): string {
  return [
    String(keys.kind),
    keys.form === null ? '' : String(keys.form),
    keys.organizations.join(' '),
    keys.year === null ? '' : String(keys.year),
    keys.lists.join(' '),
    keys.topics.join(' '),
  ].join('|');
}

/** The fields of a facet line, in order. */
export const LINE_FIELDS = ['kind', 'form', 'organization', 'year', 'source', 'topic'] as const;

/**
 * Marks that cover the years from `from` to `to`, both included: whole centuries and decades as prefixes, so that
 * no range needs more than a few dozen.
 */
export function yearMarks(
  from: number,
  to: number,
): readonly { readonly text: string; readonly prefix: boolean }[] {
  const marks: { text: string; prefix: boolean }[] = [];
  let year = Math.max(0, Math.ceil(from));
  const last = Math.min(9999, Math.floor(to));
  while (year <= last) {
    const step = [1000, 100, 10].find((size) => year % size === 0 && year + size - 1 <= last) ?? 1;
    const text = mark('year', year);
    marks.push({ text: step === 1 ? text : text.slice(0, -(String(step).length - 1)), prefix: step > 1 });
    year += step;
  }
  return marks;
}
