import { createUnderstanding } from '../../schema/brief/index.ts';
import type { Meant, Understanding } from '../../schema/brief/index.ts';
import type { EntityKind } from '../../schema/index.ts';
import { MOST_STEPS, draftPath, outlinePath } from '../../schema/learn/index.ts';
import type { LearningPath, PathAnswer, PathWishes } from '../../schema/learn/index.ts';
import { entitiesOf } from '../../store/graph/entities.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';
import { conceptsBelow } from './concepts.ts';
import { gatherPath, textProofs } from './gather-path.ts';
import { targetsOf } from './targets.ts';

const GOALS: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem'];
const PREFIXES = ['', 'concept/', 'pattern/', 'problem/'] as const;
/** More topics than a pack has. */
const MOST_TOPICS = 5_000;

/** A concept, pattern or problem by its id, with or without what stands before the slash. */
async function topicById(reader: GraphReader, words: string): Promise<EntityRecord | null> {
  const id = words.trim();
  if (!/^[a-z0-9/-]{1,200}$/.test(id)) return null;
  const records = await reader.entities(PREFIXES.map((prefix) => `${prefix}${id}`));
  return records.find((record) => record !== null && GOALS.includes(record.kind)) ?? null;
}

const meantBy = ({ id, title, aliases, description }: EntityRecord): Meant => ({
  ...{ id, title, names: aliases, asked: [], goal: description ?? '', body: [] },
});

async function understandGoal(reader: GraphReader, words: string): Promise<Understanding> {
  const topics = await entitiesOf(reader, GOALS, MOST_TOPICS);
  return createUnderstanding(topics.map(meantBy)).understand(words);
}

/** The learning path to a concept, pattern or problem. */
async function pathTo(reader: GraphReader, goal: EntityRecord, wishes: PathWishes): Promise<LearningPath> {
  const targets = await targetsOf(reader, goal);
  const concepts = await conceptsBelow(reader, [...targets, ...wishes.known]);
  const { id, kind, title, description } = goal;
  const compose = async (mostSteps: number): Promise<LearningPath> => {
    const known = new Set(wishes.known);
    const outline = outlinePath({ concepts, targets, known, level: wishes.level, mostSteps });
    const draft = draftPath(await gatherPath(reader, { id, kind, title, description }, concepts, outline));
    return draft.write(await textProofs(reader, draft.relations), wishes);
  };
  let path = await compose(MOST_STEPS);
  while (wishes.hours !== null && path.minutes > wishes.hours * 60 && path.steps.length > 1) {
    const shorter = await compose(path.steps.length - 1);
    if (shorter.steps.length >= path.steps.length) break;
    path = shorter;
  }
  return path;
}

/** The path that an id or free words ask for, or what they may have meant. `known` holds ids or bare names. */
export async function answerPath(
  reader: GraphReader,
  words: string,
  wishes: PathWishes,
): Promise<PathAnswer> {
  const given = [...new Set(wishes.known.map((each) => each.trim()).filter((each) => each !== ''))];
  const ids = given.map((each) => (each.startsWith('concept/') ? each : `concept/${each}`));
  const records = await reader.entities(ids);
  const known = records.flatMap((record) => (record?.kind === 'Concept' ? [record.id] : []));
  const unknown = given.filter((_each, i) => records[i]?.kind !== 'Concept');
  const named = await topicById(reader, words);
  if (named !== null) {
    const path = await pathTo(reader, named, { ...wishes, known });
    return { outcome: 'understood', close: [], matched: [], ignored: [], unknown, path };
  }
  const { outcome, reading, close, matched, ignored } = await understandGoal(reader, words);
  const [goal = null] = reading === null ? [] : await reader.entities([reading.id]);
  const path = goal === null ? null : await pathTo(reader, goal, { ...wishes, known });
  return { outcome, close, matched, ignored, unknown, path };
}
