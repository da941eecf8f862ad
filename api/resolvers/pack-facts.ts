import { compareCodePoints } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';
import { presentEntities } from '../loaders.ts';
import { neighbors } from './neighbors.ts';

const text =
  (name: string) =>
  (entity: EntityRecord): string | null =>
    factsOf(entity).text(name);
const texts =
  (name: string) =>
  (entity: EntityRecord): readonly string[] =>
    factsOf(entity).texts(name);

/** Everything that asks about a topic; a topic has a few dozen questions at most. */
const asked = neighbors({ types: ['ABOUT'], direction: 'in', kinds: ['Question'] });

/** Practice questions about a topic, easiest first. */
async function questions(
  topic: EntityRecord,
  args: { readonly first?: number | null | undefined },
  context: ApiContext,
): Promise<readonly EntityRecord[]> {
  const limit = firstOf(args, context);
  const found = await asked(topic, { first: MOST.page }, context);
  return found
    .toSorted((a, b) => compareCodePoints(a.level ?? '', b.level ?? '') || compareCodePoints(a.id, b.id))
    .slice(0, limit);
}

const topicFacts = { area: text('area'), questions };

const ofStep = neighbors({ types: ['BELONGS_TO'], direction: 'out', kinds: ['Step'] });

/** What the pack says about its things, in fields of their own (packs/README.md). */
export const packFacts: Pick<Resolvers, 'Concept' | 'Pattern' | 'Problem' | 'Question' | 'Metric'> = {
  Concept: topicFacts,
  Pattern: {
    ...topicFacts,
    context: text('context'),
    tension: text('problem'),
    solution: text('solution'),
    tradeoffs: texts('tradeoffs'),
    whenNot: text('when_not'),
    related: (pattern, _arguments, { loaders }) =>
      presentEntities(
        loaders,
        factsOf(pattern)
          .texts('related')
          .slice(0, MOST.page)
          .map((name) => `pattern/${name}`),
      ),
  },
  Problem: {
    ...topicFacts,
    goal: text('goal'),
    constraints: texts('constraints'),
    implicitSignals: (problem) => factsOf(problem).inner('signals').texts('implicit'),
    explicitSignals: (problem) => factsOf(problem).inner('signals').texts('explicit'),
    labels: text('labels'),
    privacy: text('privacy'),
    baseline: text('baseline'),
    noModelWhen: text('no_model_when'),
    offlineMetrics: (problem) => factsOf(problem).inner('metrics').list('offline'),
    onlineMetrics: (problem) => factsOf(problem).inner('metrics').list('online'),
    pitfalls: texts('pitfalls'),
    clarifyingQuestions: texts('questions'),
    architecture: text('architecture'),
    estimates: (problem) =>
      factsOf(problem)
        .list('estimates')
        .map((estimate) => ({
          name: estimate.text('name') ?? '',
          formula: estimate.text('formula') ?? '',
          unit: estimate.text('unit'),
          assumptions: estimate.numbers('assumptions'),
        })),
  },
  Metric: {
    name: (metric) => metric.text('name') ?? '',
    why: (metric) => metric.text('why'),
    counter: (metric) => metric.text('counter'),
    concept: (metric, _arguments, { loaders }) => {
      const name = metric.text('concept');
      return name === null ? null : loaders.entity.load(`concept/${name}`);
    },
  },
  Question: {
    goodAnswer: texts('good_answer'),
    about: neighbors({ types: ['ABOUT'], direction: 'out' }),
    step: async (question, _arguments, context) => (await ofStep(question, { first: 1 }, context))[0] ?? null,
  },
};
