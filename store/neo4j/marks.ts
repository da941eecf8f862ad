import type { EntityKind, Form } from '../../schema/index.ts';
import type { NearIds } from './near.ts';

/**
 * Marks stand beside the words in the full-text index: § is in no folded word, so a mark is never taken for a word.
 * `r` and `i` carry the order of static rank and of ids, for ranges.
 */
const MARKS = {
  kind: 'k',
  form: 'f',
  organization: 'o',
  source: 's',
  topic: 't',
  year: 'y',
  rank: 'r',
  id: 'i',
} as const;
export type MarkField = keyof typeof MARKS;

/** The index splits longer words. */
const LONGEST = 200;
const SPACE_OR_PERCENT = /[\s%]/gu;

const encode = (text: string): string => text.replace(SPACE_OR_PERCENT, encodeURIComponent);

/** The mark of a value; years have four digits, so that their marks are in order. */
export function mark(field: MarkField, value: string | number): string {
  const text = field === 'year' ? String(value).padStart(4, '0') : encode(String(value));
  return `§${MARKS[field]}${text}`;
}

/** A mark for ranges: order is kept for all that a range needs, though long ids are cut and spaces moved. */
export function orderMark(field: 'rank' | 'id', value: string): string {
  const cut = [...value.replace(/\s/gu, '!')].slice(0, LONGEST).join('');
  return `§${MARKS[field]}${cut}`;
}

const FIELD_OF: ReadonlyMap<string, MarkField> = new Map(
  (Object.entries(MARKS) as [MarkField, string][]).map(([field, letter]) => [letter, field]),
);

/** Takes a mark of a value apart again; null for those that carry an order. */
export function readMark(text: string): { readonly field: MarkField; readonly value: string } | null {
  const field = FIELD_OF.get(text.charAt(1));
  if (!text.startsWith('§') || field === undefined || field === 'rank' || field === 'id') return null;
  const value = decodeURIComponent(text.slice(2));
  return { field, value: field === 'year' ? String(Number(value)) : value };
}

export interface Marked extends NearIds {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: Form | null;
  readonly year: number | null;
  /** Static rank and id, see `orderOf`. */
  readonly order: string;
}

/** All marks of an entity, as one text for the index. */
export function marksOf(marked: Marked): string {
  const marks = [mark('kind', marked.kind)];
  if (marked.form !== null) marks.push(mark('form', marked.form));
  if (marked.year !== null) marks.push(mark('year', marked.year));
  for (const id of marked.organizations) marks.push(mark('organization', id));
  for (const id of marked.lists) marks.push(mark('source', id));
  for (const id of marked.topics) marks.push(mark('topic', id));
  marks.push(orderMark('rank', marked.order), orderMark('id', marked.id));
  return marks.join(' ');
}

const RANK_DIGITS = 7;

/** Static rank and id as one text whose order is theirs. */
export function orderOf(rank: number, id: string): string {
  return `${String(rank).padStart(RANK_DIGITS, '0')} ${id}`;
}
