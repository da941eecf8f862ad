import type { Decision } from './decision.ts';
import { mayRecord } from './may-record.ts';

/** Kinds of id (what stands before the first slash) of which two may be said to be one. */
const MERGEABLE: readonly string[] = ['concept', 'pattern', 'problem', 'step', 'org', 'question', 'resource'];

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z)?$/;
const REASON_LIMIT = 500;
const ID_LIMIT = 400;

const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

function checkEnds(kind: 'alias' | 'merge', from: string, to: string): string | null {
  if (from === to) return `"${from}" is itself already; name two different things.`;
  const stranger = [from, to].find((id) => kindOf(id) !== 'resource');
  if (kind === 'alias' && stranger !== undefined) {
    return `"${stranger}" is neither an address nor the id of a resource; use a merge for anything else.`;
  }
  if (kindOf(from) === kindOf(to) && MERGEABLE.includes(kindOf(from))) return null;
  return `"${from}" and "${to}" cannot be one; both must be ids of one of ${MERGEABLE.join(', ')}.`;
}

function isDay(date: string): boolean {
  return DATE.test(date) && !Number.isNaN(Date.parse(date));
}

/** What is wrong with a decision, in one sentence that says what to do; null when it can be recorded. */
export function faultOf(decision: Decision): string | null {
  if (!isDay(decision.date)) return `"${decision.date}" is no date; write it as 2025-03-01.`;
  if (decision.reason.trim() === '') return 'A decision needs a reason; say why in a few words.';
  if (decision.reason.length > REASON_LIMIT)
    return `The reason is longer than ${REASON_LIMIT} characters; shorten it.`;
  if (!mayRecord(decision)) {
    return 'The crawler may only record renamed repositories and permanent redirects; a person must decide this (by: person).';
  }
  if (decision.kind === 'promote') {
    if (!/^concept\/[\p{L}\p{N}-]{1,200}$/u.test(decision.entity))
      return 'A promoted topic needs an id such as concept/feature-store.';
    return decision.title.trim() === '' ? 'A promoted topic needs a title.' : null;
  }
  const { from, to } = decision.kind === 'reject' ? decision.relation : decision;
  const long = [from, to].find(
    (id) => id.length > ID_LIMIT || (kindOf(id) === '' && decision.kind !== 'alias'),
  );
  if (long !== undefined) return `"${long.slice(0, 80)}" is no id; write one such as concept/feature-store.`;
  return decision.kind === 'reject' ? null : checkEnds(decision.kind, from, to);
}
