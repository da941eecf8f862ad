import { isResourceKind } from '../../schema/entity.ts';
import type { Guest, NamedKind } from '../client/shapes.ts';

/** What is known of a work beside its name: ids of organizations and lists, and how lists say it stands. */
export interface Standing {
  readonly form: string | null;
  readonly year: number | null;
  readonly organizations: readonly string[];
  readonly lists: readonly string[];
  readonly marks: readonly string[];
}

/** An entity as it is named somewhere, with what is known of it if it is a work. */
export type GuestFacts = NamedKind & Omit<Guest, 'degree'>;

/** What filters look at; null for what is no work. */
export function standingOf({ kind, form, year, marks, organizations, lists }: GuestFacts): Standing | null {
  if (!isResourceKind(kind)) return null;
  const idsOf = (list: GuestFacts['lists']): readonly string[] => (list ?? []).map(({ id }) => id);
  return {
    form: form ?? null,
    year: year ?? null,
    organizations: idsOf(organizations),
    lists: idsOf(lists),
    marks: marks ?? [],
  };
}

/** Marks that say that something is gone or given up. */
const WARNINGS: readonly string[] = ['deprecated', 'archived', 'unmaintained', 'broken'];

/** What lists say of a work that a reader should know before opening it. */
export function warningsOf(marks: readonly string[] | undefined): readonly string[] {
  return (marks ?? []).filter((mark) => WARNINGS.includes(mark));
}

/** `fine` or `warned`: what a tick of the field `health` asks for. */
export function healthOfWork({ marks }: Standing): 'fine' | 'warned' {
  return warningsOf(marks).length === 0 ? 'fine' : 'warned';
}
