import type { EntityKind } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import type { ApiContext } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';
import { presentEntities } from '../loaders.ts';
import { entityFields } from './entity-fields.ts';
import { relationPage } from './relation-page.ts';
import type { PageArguments } from './relation-page.ts';

const numberOf = (step: EntityRecord): number => factsOf(step).number('number') ?? Number.MAX_SAFE_INTEGER;

/** Steps in the order of the framework. */
export function inFrameworkOrder(steps: readonly EntityRecord[]): EntityRecord[] {
  return steps.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** The steps that the needs of a problem name. */
async function stepsOfProblem(
  problem: EntityRecord,
  _arguments: object,
  { loaders }: ApiContext,
): Promise<readonly EntityRecord[]> {
  const names = factsOf(problem)
    .list('needs')
    .map((need) => need.text('step'))
    .filter((name) => name !== null);
  const steps = await presentEntities(
    loaders,
    [...new Set(names)].map((name) => `step/${name}`),
  );
  return inFrameworkOrder(steps);
}

/** A resolver for what belongs to a step, a page at a time. */
const membersOf =
  (kind: EntityKind) => async (step: EntityRecord, args: PageArguments, context: ApiContext) => {
    const { edges, ...page } = await relationPage(
      step,
      { types: ['BELONGS_TO'], direction: 'in', kinds: [kind] },
      args,
      context,
    );
    return { ...page, edges: edges.map(({ cursor, other }) => ({ cursor, node: other })) };
  };

/** The framework of a pack. */
export const steps: Pick<Resolvers, 'Query' | 'Step' | 'Problem'> = {
  Query: {
    steps: async (_parent, _arguments, { reader }) => {
      const { entities } = await reader.entityPage({ filter: { kinds: ['Step'] }, limit: MOST.page });
      return inFrameworkOrder(entities);
    },
  },
  Problem: { steps: stepsOfProblem },
  Step: {
    ...entityFields,
    number: (step) => factsOf(step).number('number'),
    summary: (step) => factsOf(step).text('summary'),
    decide: (step) => factsOf(step).texts('decide'),
    ask: (step) => factsOf(step).texts('ask'),
    say: (step) => factsOf(step).texts('say'),
    mistakes: (step) => factsOf(step).texts('mistakes'),
    headings: (step) =>
      factsOf(step)
        .list('headings')
        .map((heading) => ({
          framework: heading.text('framework') ?? '',
          url: heading.text('url'),
          heading: heading.text('heading') ?? '',
        })),
    concepts: membersOf('Concept'),
    patterns: membersOf('Pattern'),
    questions: membersOf('Question'),
  },
};
