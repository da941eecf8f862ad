import { aliasEnd } from '../schema/alias-end.ts';
import { withDecisionId } from '../schema/decision-id.ts';
import { conceptId, slug } from '../schema/id.ts';
import { CairnError, faultOf, foldTitle } from '../schema/index.ts';
import type { Decision, EntityKind } from '../schema/index.ts';
import type { GraphReader } from '../store/port.ts';

/** Who decides, when and why. */
export type Word = Pick<Decision, 'by' | 'date' | 'reason'>;

const TOPICS: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem'];
/** Entities of each kind among which one of the same name is looked for. */
const NAMESAKES = 50;

/** What a decision says, in one sentence without a full stop. */
export function decisionSentence(decision: Decision): string {
  switch (decision.kind) {
    case 'alias':
      return `${decision.fromAddress ?? decision.from} is now ${decision.toAddress ?? decision.to}`;
    case 'merge':
      return `${decision.from} is ${decision.to}`;
    case 'reject': {
      const { from, type, to, role } = decision.relation;
      return `not: ${from} ${[type, role].filter((part) => part !== '').join(' ')} ${to}`;
    }
    case 'promote':
      return `"${decision.title}" is a concept, ${decision.entity}`;
  }
}

function checked(decision: Decision): Decision {
  const fault = faultOf(decision);
  if (fault !== null) throw new CairnError('BAD_USER_INPUT', fault);
  return decision;
}

/** That a relation is wrong. Throws NOT_FOUND for an unknown one. */
export async function rejection(reader: GraphReader, relation: string, word: Word): Promise<Decision> {
  const [found] = await reader.relationsById([relation]);
  if (!found) {
    throw new CairnError(
      'NOT_FOUND',
      `There is no relation "${relation}"; "cairn show <id> --json" lists those of an entity with their ids.`,
    );
  }
  const { type, from, to, role } = found;
  return checked(withDecisionId({ kind: 'reject', relation: { type, from, to, role }, ...word }));
}

/** That two entities are one. Throws NOT_FOUND for an unknown one. */
export async function merge(reader: GraphReader, from: string, to: string, word: Word): Promise<Decision> {
  const ids = [from, to];
  const entities = await reader.entities(ids);
  const unknown = ids.find((_, index) => entities[index] === null);
  if (unknown !== undefined) {
    throw new CairnError('NOT_FOUND', `There is no entity "${unknown}"; find its id with a search.`);
  }
  return checked(withDecisionId({ kind: 'merge', from, to, ...word }));
}

/** That one address is now another; each end an address or the id of a resource. */
export function alias(from: string, to: string, word: Word): Decision {
  const [old, now] = [aliasEnd(from), aliasEnd(to)];
  const addresses = { fromAddress: old.address, toAddress: now.address };
  return checked(
    withDecisionId({ kind: 'alias', from: old.id, to: now.id, ...addresses, sign: null, ...word }),
  );
}

/** That a topic is a concept. Throws BAD_USER_INPUT with the topic that has the name already. */
export async function promotion(reader: GraphReader, title: string, word: Word): Promise<Decision> {
  const name = foldTitle(title);
  const known = (await reader.suggest(title, NAMESAKES)).find(
    ({ kind, ...entity }) =>
      TOPICS.includes(kind) && [entity.title, ...entity.aliases].some((each) => foldTitle(each) === name),
  );
  if (known) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${title}" is a name of ${known.id} already; nothing to promote.`,
    );
  }
  return checked(withDecisionId({ kind: 'promote', entity: conceptId(slug(title)), title, ...word }));
}
