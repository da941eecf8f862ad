/** A heading of a pack's own words with its sentences. */
export interface Note {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Fields of a pack entity that read as text, in reading order, under any of their spellings. */
const FIELDS: readonly (readonly [field: string, heading: string])[] = [
  ['context', 'When'],
  ['problem', 'The tension'],
  ['solution', 'What is built'],
  ['architecture', 'From request to decision'],
  ['questions', 'Ask first'],
  ['constraints', 'What usually bites'],
  ['labels', 'Labels'],
  ['baseline', 'Start from'],
  ['pitfalls', 'Pitfalls'],
  ['tradeoffs', 'Trade-offs'],
  ['when_not', 'When not'],
  ['whenNot', 'When not'],
  ['no_model_when', 'No model needed when'],
  ['noModelWhen', 'No model needed when'],
  ['privacy', 'Privacy'],
  ['decide', 'Decide'],
  ['ask', 'Ask'],
  ['say', 'Say aloud'],
  ['mistakes', 'Usual mistakes'],
  ['good_answer', 'A good answer covers'],
  ['goodAnswer', 'A good answer covers'],
];
const MOST_LINES = 14;

function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (!Array.isArray(value)) return [];
  return value.filter((line): line is string => typeof line === 'string').slice(0, MOST_LINES);
}

/** The notes inside an entity's `details` (JSON); none for what is no such JSON. `leaveOut` is shown elsewhere already. */
export function readNotes(details: string | null | undefined, leaveOut: string | null): readonly Note[] {
  if (details === null || details === undefined) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(details);
  } catch {
    return [];
  }
  if (typeof parsed !== 'object' || parsed === null) return [];
  const record = parsed as Readonly<Record<string, unknown>>;
  return FIELDS.flatMap(([field, heading]) => {
    const lines = linesOf(record[field]).filter((line) => line.trim() !== leaveOut?.trim());
    return lines.length === 0 ? [] : [{ heading, lines }];
  });
}
