import { subjectOf, type Decision } from './decision.ts';
import { sha256 } from './id.ts';

type Undecided<Kind extends Decision> = Kind extends Decision ? Omit<Kind, 'id'> : never;

const LENGTH = 16;

/** A decision under its id, which depends on what is decided, not on who says so, when and why. */
export function withDecisionId(decision: Undecided<Decision>): Decision {
  const whole = { ...decision, id: '' } as Decision;
  return { ...whole, id: `decision/${sha256(subjectOf(whole)).slice(0, LENGTH)}` };
}
