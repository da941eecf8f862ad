import { CairnError } from '../../schema/index.ts';
import type { Decision } from '../../schema/index.ts';
import type { ApiContext } from '../context.ts';
import type { Control, SourceInput } from '../../store/control.ts';
import { alias, merge, promotion, rejection } from '../decisions.ts';
import type { Word } from '../decisions.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sourceId } from '../asked-id.ts';

/** Whoever runs the refreshes; throws BAD_USER_INPUT when nobody does. */
export function controlOf({ control }: ApiContext): Control {
  if (control !== null) return control;
  throw new CairnError(
    'BAD_USER_INPUT',
    'This server only answers questions; run cairn start to read, refresh and decide.',
  );
}

const TEXT_LIMIT = 2_000;
const PATTERNS_LIMIT = 200;

type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** Only what was given, so that null (back to the default) differs from absent (as it is). */
function given<T extends object>(input: Given<T>): Partial<T> {
  for (const value of Object.values(input) as readonly unknown[]) {
    const texts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (texts.length > PATTERNS_LIMIT) {
      throw new CairnError('BAD_USER_INPUT', `A list may have at most ${PATTERNS_LIMIT} patterns.`);
    }
    if (texts.some((text) => typeof text === 'string' && text.length > TEXT_LIMIT)) {
      throw new CairnError('BAD_USER_INPUT', `A text may have at most ${TEXT_LIMIT} characters.`);
    }
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function wordOf(reason: string, { now }: ApiContext): Word {
  return { by: 'person', date: now().toISOString().slice(0, 10), reason };
}

async function decided(context: ApiContext, decision: Decision | Promise<Decision>): Promise<Decision> {
  return controlOf(context).decide(await decision);
}

/** What changes something. Whether it may is settled before (`plugins/mutations.ts`). */
export const mutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    previewSource: (_parent, { input }, context) =>
      controlOf(context).preview({ ...given<SourceInput>(input), address: input.address }),
    addSource: (_parent, { input }, context) =>
      controlOf(context).addSource({ ...given<SourceInput>(input), address: input.address }),
    updateSource: (_parent, { id, input }, context) =>
      controlOf(context).updateSource(sourceId(id), given<Omit<SourceInput, 'address'>>(input)),
    pauseSource: (_parent, { id }, context) => controlOf(context).pauseSource(sourceId(id)),
    resumeSource: (_parent, { id }, context) => controlOf(context).resumeSource(sourceId(id)),
    removeSource: async (_parent, { id }, context) => {
      await controlOf(context).removeSource(sourceId(id));
      return sourceId(id);
    },
    refreshSource: (_parent, { id }, context) => controlOf(context).refreshSource(sourceId(id)),
    approveRun: (_parent, { id }, context) => controlOf(context).approveRun(id),
    rejectRun: (_parent, { id }, context) => controlOf(context).rejectRun(id),
    rollBack: (_parent, { source, revision }, context) =>
      controlOf(context).rollBack(sourceId(source), revision ?? undefined),
    rejectRelation: (_parent, { relation, reason }, context) =>
      decided(context, rejection(context.reader, relation, wordOf(reason, context))),
    mergeEntities: (_parent, { from, to, reason }, context) =>
      decided(context, merge(context.reader, from, to, wordOf(reason, context))),
    recordAlias: (_parent, { from, to, reason }, context) =>
      decided(context, alias(from, to, wordOf(reason, context))),
    promoteTopic: (_parent, { title, reason }, context) =>
      decided(context, promotion(context.reader, title, wordOf(reason, context))),
    undoDecision: async (_parent, { id }, context) => {
      await controlOf(context).undoDecision(id);
      return id;
    },
  },
};
