import { decisionSentence } from '../decisions.ts';
import { firstOf } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listPage } from '../list-page.ts';

/** Words over what was read. */
export const decisions: Pick<Resolvers, 'Query' | 'Decision'> = {
  Query: {
    decisions: async (_parent, { kind, first, after }, context) => {
      const all = await context.reader.decisions();
      const fit = all.filter((decision) => !kind || decision.kind === kind);
      return listPage(fit, { first: firstOf({ first }, context), after }, context);
    },
  },
  Decision: {
    sentence: decisionSentence,
    from: (decision) =>
      decision.kind === 'promote'
        ? null
        : decision.kind === 'reject'
          ? decision.relation.from
          : decision.from,
    to: (decision) =>
      decision.kind === 'promote' ? null : decision.kind === 'reject' ? decision.relation.to : decision.to,
    fromAddress: (decision) => (decision.kind === 'alias' ? decision.fromAddress : null),
    toAddress: (decision) => (decision.kind === 'alias' ? decision.toAddress : null),
    relationType: (decision) => (decision.kind === 'reject' ? decision.relation.type : null),
    role: (decision) => (decision.kind === 'reject' ? decision.relation.role : null),
    entityId: (decision) => (decision.kind === 'promote' ? decision.entity : null),
    title: (decision) => (decision.kind === 'promote' ? decision.title : null),
  },
};
