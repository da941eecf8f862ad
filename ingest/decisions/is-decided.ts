import type { Decision } from '../../schema/index.ts';

/** Whether a decision is recorded already, or a person has decided otherwise about what it would replace. */
export function isDecided(decision: Decision, decided: readonly Decision[]): boolean {
  return decided.some(
    (other) =>
      other.id === decision.id ||
      (other.by === 'person' && 'from' in other && 'from' in decision && other.from === decision.from),
  );
}
