import type { Database } from '../database.ts';
import { kinds, types } from '../codes.ts';

/** Which topics belong to which steps, by key. */
export interface Steps {
  /** Steps that a topic belongs to. */
  readonly ofTopic: ReadonlyMap<number, readonly number[]>;
  /** Topics that belong to a step. */
  readonly topicsOf: ReadonlyMap<number, readonly number[]>;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A reading of all steps: a framework has a handful, with some hundreds of topics each. */
export function createStepsRead(database: Database): () => Steps {
  const members = database.prepareArrays<[step: number, member: number]>(
    `SELECT s.key, r."from" FROM entity s CROSS JOIN relation r ON r."to" = s.key AND r.type = ?2
     WHERE s.kind = ?1 AND r.from_kind IS NOT NULL`,
  );
  return () => {
    const ofTopic = new Map<number, number[]>();
    const topicsOf = new Map<number, number[]>();
    for (const [step, member] of members.all(kinds.of('Step'), types.of('BELONGS_TO'))) {
      push(ofTopic, member, step);
      push(topicsOf, step, member);
    }
    return { ofTopic, topicsOf };
  };
}
