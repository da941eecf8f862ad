import type { EntryContext } from './context.ts';
import { labelRole } from './labels.ts';

export interface ShapeSigns {
  readonly format: string;
  readonly hasBadge: boolean;
  /** How many entries the item holds. */
  readonly entries: number;
}

const AT_COMPANY = /\s(?:at|@)\s+\p{Lu}|\s-\s+\p{Lu}[^,]{1,80},/u;

/** Number of the shape (DESIGN §3) that an entry has; the most particular one that fits. */
export function shapeOf(
  { item, draft, cells }: EntryContext,
  { format, hasBadge, entries }: ShapeSigns,
): number {
  if (format === 'restructuredtext') return 11;
  if (format === 'notebook') return 12;
  if (item.kind === 'reference') return 14;
  if (cells.length > 0 || item.kind === 'row') return 7;
  if (item.kind === 'details') return 8;
  if (item.kind === 'heading') return 9;
  if (hasBadge) return 3;
  const codes = [...draft.lead, ...draft.tail].some((part) => part.kind === 'code');
  const labelled = draft.others.some((link) => labelRole(link.text) !== 'part');
  if (item.kind === 'ordered' || codes) return codes || labelled ? 2 : 1;
  if (entries > 1 || draft.others.length > 0) return 4;
  if (AT_COMPANY.test(draft.title)) return 6;
  return item.groups.length > 0 ? 5 : 1;
}
