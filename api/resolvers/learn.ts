import { pathMarkdown } from '../../schema/learn/index.ts';
import { CairnError } from '../../schema/index.ts';
import { LEVELS } from '../../schema/pack.ts';
import { answerPath } from '../plan/path.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST, notMore } from '../limits.ts';
import { askedWords } from './brief.ts';

/** Learning paths. */
export const learn: Pick<Resolvers, 'Query'> = {
  Query: {
    learningPath: async (_parent, { goal, known, level, hours }, { reader }) => {
      notMore('known', known?.length ?? 0, MOST.ids * 5);
      if (hours !== null && hours !== undefined && !(hours > 0)) {
        throw new CairnError('BAD_USER_INPUT', 'hours must be above 0.');
      }
      const answer = await answerPath(reader, askedWords(goal, 'what to learn, by its id or in words'), {
        known: known ?? [],
        level: LEVELS.find((each) => each === level) ?? null,
        hours: hours ?? null,
      });
      const { path } = answer;
      if (path === null) return { ...answer, path: null };
      const steps = path.steps.map((step) => {
        const { description, level: of } = step.concept;
        return { ...step, description, level: of };
      });
      const { description } = path.goal;
      return { ...answer, path: { ...path, description, steps, markdown: pathMarkdown(path) } };
    },
  },
};
