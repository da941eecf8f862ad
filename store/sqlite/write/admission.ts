import { ADMITTED, RELATION_TYPES } from '../../../schema/index.ts';
import { kinds, types } from '../codes.ts';

const admitted = new Set<number>();
for (const type of RELATION_TYPES) {
  for (const { from, to } of ADMITTED[type]) {
    for (const left of from) {
      for (const right of to) admitted.add(name(types.of(type), kinds.of(left), kinds.of(right)));
    }
  }
}

function name(type: number, from: number, to: number): number {
  return (type * 16 + from) * 16 + to;
}

/** `isAdmitted` over codes: whether a relation of a type may join two kinds. */
export function admits(type: number, from: number, to: number): boolean {
  return admitted.has(name(type, from, to));
}
