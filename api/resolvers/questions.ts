import { compareCodePoints } from '../../schema/index.ts';
import type { EntityRecord, RelationQuery } from '../../store/port.ts';
import { askedId, topicId } from '../asked-id.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';
import { presentEntities } from '../loaders.ts';
import { listPage } from '../list-page.ts';

const PAGE = 1_000;

/** Every practice question, as far as they are looked through. */
async function everyQuestion({ reader }: ApiContext): Promise<EntityRecord[]> {
  const all: EntityRecord[] = [];
  while (all.length < MOST.questions) {
    const after = all.at(-1)?.id;
    const { entities } = await reader.entityPage({
      filter: { kinds: ['Question'] },
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...entities);
    if (entities.length < PAGE) break;
  }
  return all;
}

/** Ids of the questions that relations of one type join to an entity. */
async function joinedTo(
  id: string,
  type: 'ABOUT' | 'BELONGS_TO',
  { loaders }: ApiContext,
): Promise<ReadonlySet<string>> {
  const query: RelationQuery = { types: [type], direction: 'in', kinds: ['Question'], limit: MOST.questions };
  const { relations } = await loaders.relations.load({ id, query });
  return new Set(relations.map(({ from }) => from));
}

interface Asked {
  readonly level?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly step?: string | null | undefined;
}

async function questionsThatFit({ level, topic, step }: Asked, context: ApiContext): Promise<EntityRecord[]> {
  const sets = await Promise.all([
    ...(topic ? [joinedTo(topicId(topic), 'ABOUT', context)] : []),
    ...(step ? [joinedTo(askedId('step/', step), 'BELONGS_TO', context)] : []),
  ]);
  const [first, ...others] = sets;
  const found =
    first === undefined
      ? await everyQuestion(context)
      : await presentEntities(
          context.loaders,
          [...first].filter((id) => others.every((set) => set.has(id))),
        );
  return found
    .filter((question) => !level || question.level === level)
    .sort((a, b) => compareCodePoints(a.id, b.id));
}

/** Practice questions by level, topic and step. */
export const questions: Pick<Resolvers, 'Query'> = {
  Query: {
    questions: async (_parent, { first, after, ...asked }, context) =>
      listPage(
        await questionsThatFit(asked, context),
        { first: firstOf({ first }, context), after },
        context,
      ),
  },
};
