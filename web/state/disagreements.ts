import type { ClaimRow } from '../client/page-shapes.ts';
import { compareCodePoints } from '../../schema/order.ts';

/** A value that lost among the claims, and who says it. */
export interface Disagreement {
  readonly field: string;
  readonly value: string;
  readonly sources: readonly string[];
}

const HEADS: Readonly<Record<string, string>> = {
  title: 'also titled',
  year: 'also dated',
  form: 'also called a',
  kind: 'also taken for a',
  description: 'also described as',
  level: 'also given the level',
};

export function disagreementWords(field: string): string {
  return HEADS[field] ?? `also, as ${field}:`;
}

const same = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Losing claims that really say something else, by field and value; only fields a reader cares for. */
export function disagreements(claims: readonly ClaimRow[]): readonly Disagreement[] {
  const found = new Map<
    string,
    { readonly field: string; readonly value: string; readonly sources: Set<string> }
  >();
  for (const { field, value, won, source } of claims) {
    if (won || HEADS[field] === undefined) continue;
    const winner = claims.find((other) => other.won && other.field === field);
    if (winner !== undefined && same(winner.value) === same(value)) continue;
    const key = `${field} ${same(value)}`;
    const known = found.get(key) ?? { field, value, sources: new Set<string>() };
    known.sources.add(source);
    found.set(key, known);
  }
  return [...found.values()]
    .map(({ field, value, sources }) => ({ field, value, sources: [...sources].sort(compareCodePoints) }))
    .sort((a, b) => b.sources.length - a.sources.length || compareCodePoints(a.value, b.value));
}
