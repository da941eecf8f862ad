import type { ChangeRow } from '../client/page-shapes.ts';
import { clip, plain } from './text.ts';

/** The sign of each kind of change, and its word. */
export const CHANGE_SIGNS: Readonly<
  Record<ChangeRow['kind'], { readonly sign: string; readonly word: string }>
> = {
  added: { sign: '+', word: 'added' },
  edited: { sign: '~', word: 'edited' },
  moved: { sign: '→', word: 'moved' },
  removed: { sign: '−', word: 'removed' },
  renamed: { sign: '⇢', word: 'renamed' },
};

/** One field that differs. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const LONGEST = 160;
const MOST_FIELDS = 6;
const FIELD_WORDS: Readonly<Record<string, string>> = {
  text: 'words',
  url: 'address',
  headings: 'heading',
  organizations: 'organization',
};

function fieldsOf(json: string | null): Readonly<Record<string, unknown>> {
  if (json === null) return {};
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}

function words(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = Array.isArray(value) ? value.map((each) => String(each)).join(' › ') : String(value);
  return clip(plain(text), LONGEST);
}

/** The fields that differ, each before and after; nothing for what was added or removed as a whole. */
export function fieldChanges({ kind, before, after }: ChangeRow): readonly FieldChange[] {
  if (kind === 'added' || kind === 'removed') return [];
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field: FIELD_WORDS[field] ?? field,
      before: words(was[field]),
      after: words(is[field]),
    }))
    .filter((change) => change.before !== change.after)
    .slice(0, MOST_FIELDS);
}

/** What tells the title of a change: the entity where it is still there, and the line before and after. */
export type ChangedLine = Pick<ChangeRow, 'entityId' | 'before' | 'after'> &
  Partial<Pick<ChangeRow, 'entity'>>;

/** The title of what changed: the entity's, else the one in the line itself. */
export function changedTitle(row: ChangedLine): string {
  const known = row.entity?.title;
  if (known !== undefined) return known;
  const said = fieldsOf(row.after)['title'] ?? fieldsOf(row.before)['title'];
  return typeof said === 'string' && said.trim() !== '' ? said : row.entityId;
}

/** Rows of one day together, in the order given (newest first). */
export function byDay(
  rows: readonly ChangeRow[],
): readonly { readonly day: string; readonly rows: readonly ChangeRow[] }[] {
  const days: { day: string; rows: ChangeRow[] }[] = [];
  for (const row of rows) {
    const day = row.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
