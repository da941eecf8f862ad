import { createHash } from 'node:crypto';
import { subjectOf, type Decision } from './decision.ts';
import type { SourceRecord } from './document.ts';
import type { Entity } from './entity.ts';
import type { Claim, Evidence } from './evidence.ts';
import { compareCodePoints } from './order.ts';
import type { Relation } from './relation.ts';

/** What a store streams, as far as the digest needs it. */
export type DigestRecord =
  | { readonly type: 'source'; readonly value: Pick<SourceRecord, 'id' | 'revision'> }
  | { readonly type: 'document'; readonly value: { readonly id: string } }
  | { readonly type: 'entity'; readonly value: Entity }
  | { readonly type: 'claim'; readonly value: Claim }
  | { readonly type: 'relation'; readonly value: Relation }
  | { readonly type: 'evidence'; readonly value: Omit<Evidence, 'relation'> }
  | { readonly type: 'decision'; readonly value: Decision };

const TYPES: readonly DigestRecord['type'][] = [
  'source',
  'document',
  'entity',
  'claim',
  'relation',
  'evidence',
  'decision',
];

type Standing = Pick<Claim, 'source' | 'place' | 'contentHash' | 'rule' | 'basis'>;

function standing({ source, place, contentHash, rule, basis }: Standing): readonly unknown[] {
  return [source, place.path, contentHash, place.lines, place.page, place.headings, rule, basis];
}

/** The canonical form of a record; null for what the digest leaves out. */
function canonicalForm(record: DigestRecord): readonly unknown[] | null {
  switch (record.type) {
    case 'source':
      return [record.value.id, record.value.revision];
    case 'document':
      return null;
    case 'entity': {
      const { id, kind, title, url, form, year, description, level, aliases, origin, details } = record.value;
      return [id, kind, title, url, form, year, description, level, aliases, origin, details];
    }
    case 'claim':
      return [record.value.entity, record.value.field, record.value.value, ...standing(record.value)];
    case 'relation':
      return [record.value.type, record.value.from, record.value.to, record.value.role];
    case 'evidence':
      return standing(record.value);
    case 'decision':
      return subjectOf(record.value).split('\0');
  }
}

function compareRecords(left: DigestRecord, right: DigestRecord): number {
  const byType = TYPES.indexOf(left.type) - TYPES.indexOf(right.type);
  return byType || compareCodePoints(left.value.id, right.value.id);
}

/**
 * SHA-256 (hex) over source heads; entities with their fields; claims; relations by type, ends and role; evidence
 * by source, path, content hash, place, rule and basis; decisions by what they decide: one JSON array a line, by type in this order, then by id.
 * Quotes, confidence, counts, dates and runs are left out.
 * @param records in that order, as `stream()` gives them; throws when they are not
 */
export async function digestOf(
  records: AsyncIterable<DigestRecord> | Iterable<DigestRecord>,
): Promise<string> {
  const hash = createHash('sha256');
  let last: DigestRecord | null = null;
  for await (const record of records) {
    if (last && compareRecords(last, record) >= 0) {
      throw new Error(`The digest needs records in order, but ${record.value.id} follows ${last.value.id}.`);
    }
    last = record;
    const form = canonicalForm(record);
    if (form) hash.update(`${JSON.stringify([record.type, ...form])}\n`);
  }
  return hash.digest('hex');
}
