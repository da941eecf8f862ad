import type { CairnError } from '../../../schema/index.ts';
import { SourceUnavailableError } from '../port.ts';

/** A JSON object from outside, nothing known about its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under `name`, or an empty one: absent and null read the same. */
export function fieldsOf(value: unknown, name: string): Fields {
  const found = isFields(value) ? value[name] : undefined;
  return isFields(found) ? found : {};
}

/** An answer that is not what GitHub's API describes; it may be better later. */
export function strangeAnswer(subject: string, what: string): CairnError {
  return new SourceUnavailableError(
    `GitHub's answer about ${what} of ${subject} is not what its API describes; it is asked again later.`,
    null,
  );
}

/** The JSON of an answer's bytes. */
export function jsonOf(bytes: Uint8Array, subject: string, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw strangeAnswer(subject, what);
  }
}

const OBJECT_ID = /^[0-9a-f]{40}$/;

/** The id of a commit, tree or blob: SHA-1 in hex, the only kind that GitHub has. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && OBJECT_ID.test(value);
}

/** A date as ISO 8601 in UTC, or null. */
export function dateOf(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
