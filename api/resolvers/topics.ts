import type { RelationType } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity-fields.ts';
import { neighbors } from './neighbors.ts';
import { rankedWorks } from './ranked.ts';
import { inFrameworkOrder } from './steps.ts';

const SPEAKS_OF: readonly RelationType[] = ['ABOUT', 'APPLIES', 'SOLVES', 'EXPLAINS'];

const topicFields = {
  ...entityFields,
  resources: rankedWorks({ types: SPEAKS_OF, kind: 'Resource', isBasisRanked: true }),
  caseStudies: rankedWorks({ types: SPEAKS_OF, kind: 'CaseStudy', isBasisRanked: true }),
};

const needKey = (topic: string, role: string): string => `${topic} ${role}`;

/** Topic and role of each need of a problem → id of the step where it matters. */
function stepsOfNeeds(problem: EntityRecord): ReadonlyMap<string, string> {
  const steps = new Map<string, string>();
  for (const need of factsOf(problem).list('needs')) {
    const [concept, pattern, step] = [need.text('concept'), need.text('pattern'), need.text('step')];
    if (step === null) continue;
    const topic = concept === null ? `pattern/${pattern ?? ''}` : `concept/${concept}`;
    steps.set(needKey(topic, need.text('role') ?? ''), `step/${step}`);
  }
  return steps;
}

const belongsTo = neighbors({ types: ['BELONGS_TO'], direction: 'out' });

/** Steps that a concept or pattern belongs to, in the order of the framework. */
const steps: typeof belongsTo = async (topic, args, context) =>
  inFrameworkOrder(await belongsTo(topic, args, context));

/** Concepts, patterns and problems: what a pack explains. */
export const topics: Pick<Resolvers, 'Concept' | 'Pattern' | 'Problem' | 'Question'> = {
  Concept: {
    ...topicFields,
    steps,
    prerequisites: neighbors({ types: ['PREREQUISITE'], direction: 'out' }),
    leadsTo: neighbors({ types: ['PREREQUISITE'], direction: 'in' }),
    broader: neighbors({ types: ['BROADER'], direction: 'out' }),
    narrower: neighbors({ types: ['BROADER'], direction: 'in' }),
    related: neighbors({ types: ['RELATED'] }),
    patterns: neighbors({ types: ['USES'], direction: 'in' }),
    problems: neighbors({ types: ['NEEDS'], direction: 'in' }),
  },
  Pattern: {
    ...topicFields,
    steps,
    uses: neighbors({ types: ['USES'], direction: 'out' }),
    solves: neighbors({ types: ['SOLVES'], direction: 'out' }),
  },
  Problem: {
    ...topicFields,
    broader: neighbors({ types: ['BROADER'], direction: 'out' }),
    narrower: neighbors({ types: ['BROADER'], direction: 'in' }),
    patterns: neighbors({ types: ['SOLVES'], direction: 'in', kinds: ['Pattern'] }),
    needs: async (problem, args, context) => {
      const { id } = problem;
      const limit = firstOf(args, context);
      const stepOf = stepsOfNeeds(problem);
      const query = { types: ['NEEDS'], direction: 'out', limit } as const;
      const { relations } = await context.loaders.relations.load({ id, query });
      const needed = await Promise.all(
        relations.map(async (relation) => ({
          relation,
          topic: await context.loaders.entity.load(relation.to),
        })),
      );
      return needed.flatMap(({ relation, topic }) =>
        topic === null
          ? []
          : [{ relation, topic, step: stepOf.get(needKey(relation.to, relation.role)) ?? null }],
      );
    },
  },
  Question: entityFields,
};

/** What a problem needs: the role lies in the relation. */
export const need: Pick<Resolvers, 'Need'> = {
  Need: {
    role: ({ relation }) => relation.role,
    step: ({ step }, _arguments, { loaders }) => (step === null ? null : loaders.entity.load(step)),
  },
};
