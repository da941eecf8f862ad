import { createHash, hash } from 'node:crypto';
import type { ClaimField, Place } from './evidence.ts';
import type { RelationKey } from './relation.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Every two letters, by the ten bits they stand for. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);

const pair = (bits: number): string => PAIRS[bits & 1023] ?? '';

/** Five bytes, from `at` on, as eight letters. */
function letters(bytes: string, at: number): string {
  const high = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
  const low = (bytes.charCodeAt(at + 2) << 16) | (bytes.charCodeAt(at + 3) << 8) | bytes.charCodeAt(at + 4);
  return pair(high >> 6) + pair((high << 4) | (low >> 20)) + pair(low >> 10) + pair(low);
}

/** The first 16 characters of the RFC 4648 base32, lower case, of SHA-256 over a text. */
function shortHash(text: string): string {
  // One call with a text for its answer takes a third of the time of a hash object and a buffer.
  const bytes = hash('sha256', text, 'binary');
  return letters(bytes, 0) + letters(bytes, 5);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Lower-case words joined by hyphens: letters and digits of any script stay, everything else separates. */
export function slug(text: string): string {
  if (!BEYOND_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

export const conceptId = (name: string): string => `concept/${name}`;
export const patternId = (name: string): string => `pattern/${name}`;
export const problemId = (name: string): string => `problem/${name}`;
export const stepId = (name: string): string => `step/${name}`;
export const questionId = (name: string): string => `question/${name}`;
export const organizationId = (name: string): string => `org/${name}`;
export const packSourceId = (name: string): string => `source/pack/${name}`;
export const folderSourceId = (name: string): string => `source/folder/${slug(name)}`;

/** `source/github/<owner>/<name>`, lower case. */
export function githubSourceId(owner: string, name: string): string {
  return `source/github/${owner}/${name}`.toLowerCase();
}

/** The id of the resource at a canonical address (see `canonicalAddress`). */
export function resourceId(canonicalAddress: string): string {
  return `resource/${shortHash(canonicalAddress).slice(0, 12)}`;
}

// Parts of what is hashed have NUL between them.
const relationText = ({ type, from, to, role }: RelationKey): string => `${type}\0${from}\0${to}\0${role}`;

export function relationId(key: RelationKey): string {
  return `rel/${shortHash(relationText(key))}`;
}

export function documentId(source: string, path: string): string {
  return `${source}#${path}`;
}

function placeText(place: Place): string {
  const { lines, page } = place;
  return `${lines === null ? '' : `${lines[0]}-${lines[1]}`}@${page ?? ''}`;
}

/** One per document, relation, rule and place. */
export function evidenceId(document: string, key: RelationKey, rule: string, place: Place): string {
  return `ev/${shortHash(`${document}\0${relationText(key)}\0${rule}\0${placeText(place)}`)}`;
}

/** One per document, entity, field, value, rule and place. */
export function claimId(
  document: string,
  entity: string,
  field: ClaimField,
  value: string,
  rule: string,
  place: Place,
): string {
  const text = `${document}\0${entity}\0${field}\0${value}\0${rule}\0${placeText(place)}`;
  return `claim/${shortHash(text)}`;
}

/** The git blob id of some bytes: SHA-1 over `blob <length>\0<bytes>`, hex. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** SHA-256 of a text, hex; for fingerprints and revisions. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
