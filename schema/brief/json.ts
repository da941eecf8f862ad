/** Reading fields of a pack entity's `details`: what is missing or of another shape is empty, never an error. */
export type Details = Readonly<Record<string, unknown>>;

/** The fields of `details` (JSON); none for what is no JSON object. */
export function readDetails(details: string | null): Details {
  if (details === null) return {};
  try {
    const parsed: unknown = JSON.parse(details);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words, trimmed; empty when the field is no text. */
export function textIn(details: Details, field: string): string {
  const value = details[field];
  return typeof value === 'string' ? value.trim() : '';
}

export function textsIn(details: Details, field: string): readonly string[] {
  const value = details[field];
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

export function recordsIn(details: Details, field: string): readonly Details[] {
  const value = details[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function recordIn(details: Details, field: string): Details {
  const value = details[field];
  return isRecord(value) ? value : {};
}

/** Names with finite numbers, in the order written. */
export function numbersIn(details: Details, field: string): readonly { name: string; value: number }[] {
  return Object.entries(recordIn(details, field)).flatMap(([name, value]) =>
    typeof value === 'number' && Number.isFinite(value) ? [{ name, value }] : [],
  );
}

export function numberIn(details: Details, field: string): number | null {
  const value = details[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
