import { foldWords } from '../../schema/index.ts';
import type { ChangeRecord, EntityRecord } from '../../store/port.ts';
import type { FeedSubject, Tick } from './address.ts';

/** Whether a change fits a saved question. @param about the topics of the change, as far as they are there */
export type Matching = (
  change: ChangeRecord,
  entity: EntityRecord | null,
  about: readonly EntityRecord[],
) => boolean;

function texts(facts: ChangeRecord['after']): readonly string[] {
  return ['title', 'description', 'organizations', 'headings'].flatMap((name) => {
    const value = facts?.[name];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
}

const FIELDS: Readonly<
  Record<string, (change: ChangeRecord, entity: EntityRecord | null) => readonly (string | number | null)[]>
> = {
  kind: (_change, entity) => [entity?.kind ?? null],
  form: (change, entity) => [entity?.form ?? null, ...[change.after?.form, change.before?.form].map(textOf)],
  organization: (_change, entity) => (entity?.organizations ?? []).map(({ id }) => id),
  year: (change, entity) => [entity?.year ?? null, ...[change.after?.year, change.before?.year].map(textOf)],
  source: (change) => [change.source],
  topic: (change) => change.topics,
  change: (change) => [change.kind],
};

/** Ends of a span of years. */
const IN_SPAN: Readonly<Record<string, (year: number, ends: ReadonlySet<string>) => boolean>> = {
  from: (year, ends) => [...ends].every((end) => year >= Number(end)),
  to: (year, ends) => [...ends].every((end) => year <= Number(end)),
};

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Values of one field are alternatives, fields must all fit; a field that there is not fits nothing. */
function ticksFit(ticks: readonly Tick[]): Matching {
  const fields = new Map<string, Set<string>>();
  for (const { field, value } of ticks) fields.set(field, (fields.get(field) ?? new Set()).add(value));
  const fits = (
    field: string,
    values: ReadonlySet<string>,
    own: readonly (string | number | null)[],
  ): boolean =>
    own.some(
      (value) => value !== null && (IN_SPAN[field]?.(Number(value), values) ?? values.has(String(value))),
    );
  return (change, entity) =>
    [...fields].every(([field, values]) =>
      fits(field, values, FIELDS[field in IN_SPAN ? 'year' : field]?.(change, entity) ?? []),
    );
}

function wordsFit(question: string): Matching {
  const wanted = foldWords(question);
  return (change, entity, about) => {
    const names = [entity, ...about].flatMap((each) => (each ? [each.title, ...each.aliases] : []));
    const organizations = entity?.organizations.map(({ title }) => title) ?? [];
    const said = [change.title, ...texts(change.before), ...texts(change.after), ...names, ...organizations];
    const words = new Set(said.flatMap(foldWords));
    return wanted.every((word) => words.has(word));
  };
}

/**
 * A saved question over the change log: every word stands in what the entry says or said, or in a name of what it
 * is about; every ticked facet fits. What has gone still fits by what it said.
 */
export function matchingOf({ question, ticks }: Extract<FeedSubject, { kind: 'search' }>): Matching {
  const [byWords, byTicks] = [wordsFit(question), ticksFit(ticks)];
  return (change, entity, about) => byTicks(change, entity, about) && byWords(change, entity, about);
}
