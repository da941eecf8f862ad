import type { ChangeRecord, RunEvent } from '../../store/port.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { mappedEvents } from '../events/mapped.ts';
import { sourceId } from '../asked-id.ts';
import { controlOf } from './mutations.ts';

/** What is told as it happens. */
export const subscriptions: Pick<Resolvers, 'Subscription'> = {
  Subscription: {
    runProgress: {
      subscribe: (_parent, { source }, context) =>
        mappedEvents(
          controlOf(context).runEvents(source ? sourceId(source) : undefined),
          (runProgress: RunEvent) => ({ runProgress }),
        ),
    },
    changes: {
      subscribe: (_parent, { source }, context) =>
        mappedEvents(context.changes(source ? sourceId(source) : null), (changes: ChangeRecord) => ({
          changes,
        })),
    },
  },
};
