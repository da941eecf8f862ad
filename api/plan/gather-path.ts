import { readDetails, textIn, textsIn } from '../../schema/brief/json.ts';
import { goodTexts } from '../../schema/learn/index.ts';
import type {
  Outline,
  PathConcept,
  PathMaterial,
  QuestionCandidate,
  TextCandidate,
  TextProof,
  TopicNames,
} from '../../schema/learn/index.ts';
import type { EntityRecord, GraphReader, RelationRecord } from '../../store/port.ts';
import { ageOf } from './age.ts';
import { seen } from './evidence.ts';

/** Works looked at for one concept, of each kind of relation. */
const PER_CONCEPT = 30;
const MOST_QUESTIONS = 1_000;
const MOST_RELATIONS = 1_000;
/** Topics of works whose needs are asked for. */
const MOST_TOPICS = 1_000;

type Works = ReadonlyMap<string, readonly TextCandidate[]>;

/** One candidate for each work; where it explains and speaks of a concept, the passage proves it. */
function candidatesOf(
  relations: readonly RelationRecord[],
  records: ReadonlyMap<string, EntityRecord>,
  headings: ReadonlyMap<string, readonly string[]>,
): readonly TextCandidate[] {
  const byWork = new Map<string, RelationRecord[]>();
  for (const relation of relations) {
    const same = byWork.get(relation.from);
    if (same === undefined) byWork.set(relation.from, [relation]);
    else same.push(relation);
  }
  return [...byWork].flatMap(([work, joined]): readonly TextCandidate[] => {
    const record = records.get(work);
    const best = joined.find(({ type }) => type === 'EXPLAINS') ?? joined[0];
    if (record === undefined || best === undefined) return [];
    const grounds = joined.map(({ type, grounds: said }) => ({
      type,
      bases: said.map(({ basis }) => basis),
    }));
    return [{ record, grounds, relation: best.id, headings: headings.get(best.id) ?? [] }];
  });
}

async function worksOn(reader: GraphReader, concepts: readonly string[]): Promise<Works> {
  const kinds = ['Resource', 'CaseStudy'] as const;
  const ask = (type: 'EXPLAINS' | 'ABOUT'): ReturnType<GraphReader['relations']> =>
    reader.relations(concepts, { types: [type], direction: 'in', kinds, limit: PER_CONCEPT });
  const [explaining, about] = await Promise.all([ask('EXPLAINS'), ask('ABOUT')]);
  const joined = concepts.map((_concept, i) => [
    ...(explaining[i]?.relations ?? []),
    ...(about[i]?.relations ?? []),
  ]);
  const passages = explaining.flatMap(({ relations }) => relations.map(({ id }) => id));
  const evidence = await reader.evidence(passages, 1);
  const headings = new Map(passages.map((id, i) => [id, evidence[i]?.evidence[0]?.place.headings ?? []]));
  const ids = [...new Set(joined.flat().map(({ from }) => from))].slice(0, 1_000);
  const records = new Map(
    (await reader.entities(ids)).flatMap((record) => (record === null ? [] : [[record.id, record] as const])),
  );
  return new Map(concepts.map((concept, i) => [concept, candidatesOf(joined[i] ?? [], records, headings)]));
}

/** Names and needs of the concepts that works speak of, where these works may be shown at all. */
async function topicsOf(
  reader: GraphReader,
  concepts: ReadonlyMap<string, PathConcept>,
  works: Works,
): Promise<ReadonlyMap<string, TopicNames>> {
  const everything: ReadonlySet<string> = new Set();
  const spoken = [...works].flatMap(([id, candidates]) => {
    const concept = concepts.get(id);
    if (concept === undefined) return [];
    return goodTexts(concept, candidates, everything, new Map(), null).flatMap(({ record }) => record.topics);
  });
  const ids = [...new Set(spoken)].filter((id) => id.startsWith('concept/')).slice(0, MOST_TOPICS);
  const [records, hops] = await Promise.all([
    reader.entities(ids),
    reader.hops(ids, { types: ['PREREQUISITE', 'BROADER'], limit: MOST_RELATIONS }),
  ]);
  return new Map(
    ids.flatMap((id, i) => {
      const record = records[i];
      if (!record) return [];
      const needs = (hops[i]?.relations ?? []).filter(({ from }) => from === id).map(({ to }) => to);
      return [[id, { names: [record.title, ...record.aliases], needs }] as const];
    }),
  );
}

async function questionsOf(reader: GraphReader): Promise<readonly QuestionCandidate[]> {
  const { entities } = await reader.entityPage({ filter: { kinds: ['Question'] }, limit: MOST_QUESTIONS });
  return entities
    .filter(({ origin }) => origin === 'pack')
    .map(({ id, title, level, topics, details }) => ({
      ...{ id, title, level, topics, step: textIn(readDetails(details), 'step') },
    }));
}

/** Hosts whose texts cost money, as the packs read say. */
async function paidHostsOf(reader: GraphReader): Promise<readonly string[]> {
  const packs = (await reader.sources()).filter(({ source }) => source.kind === 'pack');
  const records = await reader.entities(packs.map(({ source }) => source.id));
  return records.flatMap((record) => textsIn(readDetails(record?.details ?? null), 'paid_hosts'));
}

/** Reads everything that a path is composed of, once its steps are known. */
export async function gatherPath(
  reader: GraphReader,
  goal: PathMaterial['goal'],
  concepts: ReadonlyMap<string, PathConcept>,
  outline: Outline,
): Promise<PathMaterial> {
  const candidates = await worksOn(reader, outline.steps);
  const [topics, questions, paidHosts, age] = await Promise.all([
    topicsOf(reader, concepts, candidates),
    questionsOf(reader),
    paidHostsOf(reader),
    ageOf(reader),
  ]);
  return { goal, concepts, outline, candidates, topics, questions, paidHosts, ...age };
}

/** Looks up where chosen texts say what they say, and how long the documents are that were read themselves. */
export async function textProofs(
  reader: GraphReader,
  relations: readonly string[],
): Promise<ReadonlyMap<string, TextProof>> {
  const pages = await reader.evidence(relations, 1);
  const first = pages.map(({ evidence }) => evidence[0]);
  const sources = [
    ...new Set(first.flatMap((evidence) => (evidence === undefined ? [] : [evidence.source]))),
  ];
  const documents = await Promise.all(sources.map((source) => reader.documents(source)));
  const sizes = new Map(
    documents.flat().map(({ id, bytes, format }) => [id, format === 'pdf' ? null : bytes] as const),
  );
  return new Map(
    relations.flatMap((relation, i) => {
      const evidence = first[i];
      if (evidence === undefined) return [];
      return [[relation, { evidence: seen(evidence), bytes: sizes.get(evidence.document) ?? null }] as const];
    }),
  );
}
