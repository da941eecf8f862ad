import { compareCodePoints, type Claim } from '../schema/index.ts';

/** The order in which claims about an entity are told: field, value, source, path, line, id. */
export function compareClaims(left: Claim, right: Claim): number {
  return (
    compareCodePoints(left.field, right.field) ||
    compareCodePoints(left.value, right.value) ||
    compareCodePoints(left.source, right.source) ||
    compareCodePoints(left.place.path, right.place.path) ||
    (left.place.lines?.[0] ?? 0) - (right.place.lines?.[0] ?? 0) ||
    compareCodePoints(left.id, right.id)
  );
}
