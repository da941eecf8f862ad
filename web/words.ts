import type { EntityKind } from '../schema/entity.ts';
import type { Basis } from '../schema/evidence.ts';
import type { RelationType } from '../schema/relation.ts';

export type Direction = 'out' | 'in';

/** What a relation says, read from the entity at hand: as a heading over the other ends. */
const HEADINGS: Readonly<Record<RelationType, Readonly<Record<Direction, string>>>> = {
  LISTS: { out: 'Lists', in: 'Listed by' },
  ABOUT: { out: 'Speaks of', in: 'Written about it' },
  APPLIES: { out: 'Applies', in: 'Applied by' },
  SOLVES: { out: 'Helps to solve', in: 'Solved with' },
  BY: { out: 'By', in: 'Wrote or built' },
  EXPLAINS: { out: 'Explains', in: 'Explained by' },
  CITES: { out: 'Refers to', in: 'Referred to by' },
  BROADER: { out: 'Part of', in: 'Kinds and parts' },
  PREREQUISITE: { out: 'Understand first', in: 'Leads to' },
  RELATED: { out: 'Beside it', in: 'Beside it' },
  NEEDS: { out: 'Needs', in: 'Needed for' },
  USES: { out: 'Uses', in: 'Used by' },
  BELONGS_TO: { out: 'Belongs to step', in: 'In this step' },
  PART_OF: { out: 'Belongs to', in: 'Its parts' },
};

const VERBS: Readonly<Record<RelationType, string>> = {
  LISTS: 'lists',
  ABOUT: 'speaks of',
  APPLIES: 'applies',
  SOLVES: 'helps to solve',
  BY: 'is by',
  EXPLAINS: 'explains',
  CITES: 'refers to',
  BROADER: 'is a kind or part of',
  PREREQUISITE: 'is easier after',
  RELATED: 'stands beside',
  NEEDS: 'needs',
  USES: 'uses',
  BELONGS_TO: 'belongs to',
  PART_OF: 'is part of',
};

/** What stands between the start and the end of a relation when it is read as a sentence. */
export function verbOf(type: RelationType): string {
  return VERBS[type];
}

export function headingOf(type: RelationType, direction: Direction): string {
  return HEADINGS[type][direction];
}

const ROLE_HEADINGS: Readonly<Record<string, string>> = {
  architecture: 'Built with',
  constraint: 'Watch out for',
  metric: 'Measured by',
  pitfall: 'Pitfalls',
  baseline: 'Start from',
  label: 'Labels',
  'implicit-signal': 'What behaviour tells',
  'explicit-signal': 'What people say outright',
  translation: 'Translations',
  slides: 'Slides',
  code: 'Code',
};

/** The heading for a relation that plays a role; that of its type where the role has no words of its own. */
export function roleHeading(type: RelationType, direction: Direction, role: string): string {
  const words = direction === 'out' ? ROLE_HEADINGS[role] : undefined;
  return words ?? headingOf(type, direction);
}

/**
 * The sentence that says why something stands in a list, beside a row that shows the year already: without it, in
 * sentence case; empty where nothing else is said.
 */
export function whyBeside(sentence: string, year: number | null): string {
  const parts = sentence.split('; ').filter((part) => part !== '' && part !== String(year));
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a document says something, in plain words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'says so',
  mentioned: 'mentions it',
  inherited: 'stands under this heading',
  inferred: 'guessed',
};

const COUNT = new Intl.NumberFormat('en');

/** 9412 → `9,412`. */
export function count(value: number): string {
  return COUNT.format(value);
}

/** `count(1, 'entry', 'entries')` → `1 entry`. */
export function counted(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

const SHORT_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2024-07-24T10:00:00Z` → `24 Jul 2024`; null for what is no date. */
export function shortDate(iso: string | null): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : SHORT_DATE.format(time);
}

const DATE_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** `2024-07-24T10:00:00Z` → `24 Jul 2024, 10:00`, in UTC; what is no date stays. */
export function dateAndTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : DATE_AND_TIME.format(time);
}

/** Kinds as a sentence names them: `concepts, problems and patterns`. */
export function sentenceKinds(kinds: readonly EntityKind[], many: (kind: EntityKind) => string): string {
  const names = kinds.map((kind) => many(kind).toLowerCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
