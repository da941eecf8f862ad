import { createUnderstanding, draftBrief, meantBy } from '../../schema/brief/index.ts';
import type { Brief, BriefAnswer, Understanding } from '../../schema/brief/index.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';
import { proofs } from './evidence.ts';
import { gatherBrief } from './gather-brief.ts';

/** More problems than a pack has. */
const MOST_PROBLEMS = 1_000;

/** The design brief of a problem. */
async function briefOf(reader: GraphReader, problem: EntityRecord): Promise<Brief> {
  const draft = draftBrief(await gatherBrief(reader, problem));
  return draft.write(await proofs(reader, draft.evidenceFor));
}

/** A problem by its id, with or without `problem/`; null when the words are no id. */
async function problemById(reader: GraphReader, words: string): Promise<EntityRecord | null> {
  const id = words.trim();
  if (!/^[a-z0-9/-]{1,200}$/.test(id)) return null;
  const [record] = await reader.entities([id.startsWith('problem/') ? id : `problem/${id}`]);
  return record?.kind === 'Problem' ? record : null;
}

/** Which problem of the graph free words mean. */
export async function understandQuestion(reader: GraphReader, question: string): Promise<Understanding> {
  const { entities } = await reader.entityPage({ filter: { kinds: ['Problem'] }, limit: MOST_PROBLEMS });
  return createUnderstanding(entities.map(meantBy)).understand(question);
}

/** The brief that an id or free words ask for, or what they may have meant. */
export async function answerBrief(reader: GraphReader, words: string): Promise<BriefAnswer> {
  const named = await problemById(reader, words);
  if (named !== null) {
    const brief = await briefOf(reader, named);
    return { outcome: 'understood', close: [], matched: [], ignored: [], brief };
  }
  const { outcome, reading, close, matched, ignored } = await understandQuestion(reader, words);
  const [problem = null] = reading === null ? [] : await reader.entities([reading.id]);
  const brief = problem === null ? null : await briefOf(reader, problem);
  return { outcome, close, matched, ignored, brief };
}
