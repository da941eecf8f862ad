import { CairnError } from '../schema/index.ts';

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * The moment that `7d`, `12h`, `2w` or a date (ISO 8601) names, as ISO 8601.
 * Throws `BAD_USER_INPUT` for anything else.
 */
export function parseSince(text: string, now: Date): string {
  const [, amount, unit] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  if (amount !== undefined && unit !== undefined) {
    return new Date(now.getTime() - Number(amount) * (UNITS[unit] ?? 0)).toISOString();
  }
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(date)) return new Date(date).toISOString();
  throw new CairnError(
    'BAD_USER_INPUT',
    `"${text}" is no span of time; write 7d, 12h, 2w or a date such as 2026-11-01.`,
  );
}
