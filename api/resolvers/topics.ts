import type { RelationType } from '../../schema/index.ts';
import { firstOf } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entityFields } from './entity-fields.ts';
import { neighbors } from './neighbors.ts';
import { rankedWorks } from './ranked.ts';

const SPEAKS_OF: readonly RelationType[] = ['ABOUT', 'APPLIES', 'SOLVES', 'EXPLAINS'];

const topicFields = {
  ...entityFields,
  steps: neighbors({ types: ['BELONGS_TO'], direction: 'out' }),
  resources: rankedWorks(SPEAKS_OF, 'Resource', true),
  caseStudies: rankedWorks(SPEAKS_OF, 'CaseStudy', true),
};

/** Concepts, patterns and problems: what a pack explains. */
export const topics: Pick<Resolvers, 'Concept' | 'Pattern' | 'Problem' | 'Step' | 'Question'> = {
  Concept: {
    ...topicFields,
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
    uses: neighbors({ types: ['USES'], direction: 'out' }),
    solves: neighbors({ types: ['SOLVES'], direction: 'out' }),
  },
  Problem: {
    ...topicFields,
    broader: neighbors({ types: ['BROADER'], direction: 'out' }),
    narrower: neighbors({ types: ['BROADER'], direction: 'in' }),
    patterns: neighbors({ types: ['SOLVES'], direction: 'in', kinds: ['Pattern'] }),
    needs: async ({ id }, args, context) => {
      const limit = firstOf(args, context);
      const query = { types: ['NEEDS'], direction: 'out', limit } as const;
      const { relations } = await context.loaders.relations.load({ id, query });
      const needed = await Promise.all(
        relations.map(async (relation) => ({
          relation,
          topic: await context.loaders.entity.load(relation.to),
        })),
      );
      return needed.flatMap(({ relation, topic }) => (topic === null ? [] : [{ relation, topic }]));
    },
  },
  Step: entityFields,
  Question: entityFields,
};

/** What a problem needs: the role lies in the relation. */
export const need: Pick<Resolvers, 'Need'> = {
  Need: { role: ({ relation }) => relation.role },
};
