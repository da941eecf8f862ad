import { FACT_WORDS, briefMarkdown } from '../../schema/brief/index.ts';
import type { BriefLine } from '../../schema/brief/index.ts';
import { CairnError } from '../../schema/index.ts';
import { answerBrief } from '../plan/brief.ts';
import type { BriefLine as LineAnswer, Resolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';

/** A line with every field that some kind of line has. */
function lineAnswer(line: BriefLine): LineAnswer {
  return {
    kind: line.kind,
    text: 'text' in line ? line.text : null,
    options: line.kind === 'options' ? line.options : [],
    number: line.kind === 'number' ? line.number : null,
    case: line.kind === 'who' ? line.case : null,
    because: line.kind === 'who' ? line.because : null,
  };
}

/** The words of a question. Throws BAD_USER_INPUT when there are none, or too many. */
export function askedWords(words: string | null | undefined, what: string): string {
  const asked = words?.trim() ?? '';
  if (asked === '') throw new CairnError('BAD_USER_INPUT', `Say ${what}.`);
  if (asked.length > MOST.text) {
    throw new CairnError('BAD_USER_INPUT', `A question has at most ${MOST.text} letters.`);
  }
  return asked;
}

/** Design briefs. */
export const brief: Pick<Resolvers, 'Query'> = {
  Query: {
    designBrief: async (_parent, { problem, question }, { reader, loaders }) => {
      const words = askedWords(problem ?? question, 'which problem, by its id or as a question');
      const answer = await answerBrief(reader, words);
      const { brief: found } = answer;
      if (found === null) return { ...answer, brief: null };
      const record = await loaders.entity.load(found.problem.id);
      if (record === null) throw new CairnError('NOT_FOUND', `${found.problem.id} is not in the graph.`);
      return {
        ...answer,
        brief: {
          ...found,
          problem: record,
          facts: found.facts.map((fact) => ({ ...fact, title: FACT_WORDS[fact.name] })),
          steps: found.steps.map((step) => ({ ...step, lines: step.lines.map(lineAnswer) })),
          markdown: briefMarkdown(found),
        },
      };
    },
  },
};
