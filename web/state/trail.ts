import type { NamedKind } from '../client/shapes.ts';

const LONGEST = 8;

/** The way a person came: coming back to an entity cuts the trail there, a new one is added at its end. */
export function visit(trail: readonly NamedKind[], { id, kind, title }: NamedKind): readonly NamedKind[] {
  const at = trail.findIndex((each) => each.id === id);
  if (at >= 0) return at === trail.length - 1 ? trail : trail.slice(0, at + 1);
  return [...trail, { id, kind, title }].slice(-LONGEST);
}
