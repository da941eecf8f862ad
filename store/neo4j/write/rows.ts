import { relationId } from '../../../schema/id.ts';
import {
  BASES,
  CLAIM_FIELDS,
  RELATION_TYPES,
  ROLES,
  SEVERITIES,
  type Claim,
  type Diagnostic,
  type DocumentRecord,
  type Entry,
  type Evidence,
  type RelationKey,
} from '../../../schema/index.ts';
import { whole } from '../connection.ts';
import { placeColumns } from '../place.ts';

/** One node that hangs on a document, as columns; the first is its id, or its number in the document. */
export type Row = readonly unknown[];

/** A kind of node that documents have: label, relationship from the document, columns by property. */
export interface RowKind {
  readonly label: string;
  readonly relationship: string;
  /** The first tells the rows of a document apart. */
  readonly columns: readonly string[];
}

const PLACE = ['first', 'last', 'page', 'headings'];

export const CLAIM: RowKind = {
  label: 'Claim',
  relationship: 'CLAIMS',
  columns: ['id', 'entity', 'field', 'value', 'basis', 'rule', ...PLACE],
};
export const EVIDENCE: RowKind = {
  label: 'Evidence',
  relationship: 'PROVES',
  columns: ['id', 'type', 'from', 'to', 'role', 'basis', 'rule', ...PLACE, 'quote', 'relation', 'implied'],
};
export const ENTRY: RowKind = {
  label: 'Entry',
  relationship: 'HOLDS',
  columns: ['position', 'entity', 'title', 'url', 'body'],
};
export const DIAGNOSTIC: RowKind = {
  label: 'Diagnostic',
  relationship: 'REPORTS',
  columns: ['position', 'severity', 'rule', 'message', 'path', 'line'],
};
export const ROW_KINDS: readonly RowKind[] = [ENTRY, CLAIM, EVIDENCE, DIAGNOSTIC];

/** Columns of evidence that its document gives; the rest depends on decisions. */
export const GIVEN_EVIDENCE = 12;

const HALF_CHARACTER = /\p{Surrogate}/gu;

/** A text as it will be given back: half a character, which a cut may leave, becomes U+FFFD. */
const wellFormed = (text: string): string => text.replace(HALF_CHARACTER, '\ufffd');

/** A word of one of the vocabularies; types of relations become part of statements. */
function known<Word extends string>(vocabulary: readonly Word[], word: Word): Word {
  if (!vocabulary.includes(word)) throw new Error(`"${word}" is not one of ${vocabulary.join(', ')}.`);
  return word;
}

export function claimRow({ id, entity, field, value, basis, rule, place }: Claim): Row {
  known(CLAIM_FIELDS, field);
  known(BASES, basis);
  return [id, entity, field, wellFormed(value), basis, rule, ...placeColumns(place)];
}

/** Without the columns that depend on decisions. */
export function evidenceRow({ id, relation, basis, rule, place, quote }: Evidence): Row {
  const { type, from, to, role } = relation;
  known(RELATION_TYPES, type);
  known(ROLES, role);
  known(BASES, basis);
  const said = quote === null ? null : wellFormed(quote);
  return [id, type, from, to, role === '' ? null : role, basis, rule, ...placeColumns(place), said];
}

/** The relation that a row of evidence implies. */
export function impliedIn(row: Row): RelationKey {
  const [, type, from, to, role] = row;
  return { type, from, to, role: role ?? '' } as RelationKey;
}

export function impliedId(row: Row): string {
  return relationId(impliedIn(row));
}

/** Most fields lie in one text: nothing asks for them one by one. */
export function entryRow(entry: Entry): Row {
  const { position, entity, title, url } = entry;
  const body = JSON.stringify({ ...entry, source: undefined, path: undefined, position: undefined });
  return [whole(position), entity, wellFormed(title), url, wellFormed(body)];
}

export function diagnosticRow({ severity, rule, message, path, line }: Diagnostic, position: number): Row {
  known(SEVERITIES, severity);
  return [whole(position), severity, rule, message, path, whole(line)];
}

/** Columns of a document. */
export const DOCUMENT_COLUMNS: readonly string[] = [
  'id',
  'source',
  'path',
  'contentHash',
  'fingerprint',
  'title',
  'format',
  'bytes',
  'translationOf',
  'asked',
  'entries',
  'claims',
  'evidence',
  'diagnostics',
];

export function documentRow(document: DocumentRecord, sizes: readonly number[]): Row {
  const { id, source, path, contentHash, fingerprint, title, format, bytes, translationOf } = document;
  const asked = JSON.stringify(document.asked, Object.keys(document.asked).sort());
  return [
    id,
    source,
    path,
    contentHash,
    fingerprint,
    title,
    format,
    whole(bytes),
    translationOf,
    asked,
    ...sizes.map((size) => whole(size)),
  ];
}
