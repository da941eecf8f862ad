import { readDetails, textsIn } from '../../schema/brief/json.ts';
import type { BriefMaterial, BriefTopic, NeededTopic } from '../../schema/brief/index.ts';
import { isResourceKind } from '../../schema/index.ts';
import type { RelationRecord } from '../../store/port.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';
import { ageOf } from './age.ts';
import { caseCandidates } from './case-candidates.ts';
import type { Quarry } from './case-candidates.ts';

/** What is joined to a problem, at most. */
const MOST = 200;
const MOST_STEPS = 50;
/** Needed concepts through which case studies are looked for when nothing is nearer. */
const MOST_NEED_QUARRIES = 24;

const topicOf = ({ id, kind, title }: EntityRecord): BriefTopic => ({ id, kind, title });

/** Roles whose topics say most about how a system is built. */
const BUILDING: ReadonlySet<string> = new Set([
  'architecture',
  'baseline',
  'constraint',
  'label',
  'explicit-signal',
]);

async function stepsOfTopics(
  reader: GraphReader,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = await reader.relations(topics, {
    types: ['BELONGS_TO'],
    direction: 'out',
    limit: 10,
    order: 'id',
  });
  return new Map(topics.map((id, i) => [id, (pages[i]?.relations ?? []).map(({ to }) => to).sort()]));
}

/** Reads everything that the brief of a problem is composed of. */
export async function gatherBrief(reader: GraphReader, problem: EntityRecord): Promise<BriefMaterial> {
  const [page] = await reader.relations([problem.id], {
    types: ['NEEDS', 'SOLVES', 'BROADER', 'ABOUT'],
    kinds: ['Concept', 'Pattern', 'Problem', 'Question'],
    limit: MOST,
    order: 'id',
  });
  const relations = page?.relations ?? [];
  const otherOf = ({ from, to }: RelationRecord): string => (from === problem.id ? to : from);
  const records = await reader.entities(relations.map(otherOf));
  const known = new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record] as const])));
  const others = (isWanted: (relation: RelationRecord) => boolean): readonly BriefTopic[] =>
    relations.filter(isWanted).flatMap((relation) => {
      const record = known.get(otherOf(relation));
      return record === undefined || isResourceKind(record.kind) ? [] : [topicOf(record)];
    });

  const needing = relations.filter(({ type }) => type === 'NEEDS');
  const steps = await stepsOfTopics(reader, [...new Set(needing.map(({ to }) => to))]);
  const needs = needing.flatMap((relation): readonly NeededTopic[] => {
    const entity = known.get(relation.to);
    return entity === undefined
      ? []
      : [{ entity, role: relation.role, steps: steps.get(entity.id) ?? [], degree: entity.degree }];
  });
  const broader = others(({ type, from }) => type === 'BROADER' && from === problem.id);
  const narrower = others(({ type, to }) => type === 'BROADER' && to === problem.id);
  const patterns = [
    ...others(({ type }) => type === 'SOLVES'),
    ...needs
      .filter(({ entity, role }) => entity.kind === 'Pattern' && role === 'architecture')
      .map(({ entity }) => entity),
  ];
  const fields = textsIn(readDetails(problem.details), 'fields');
  const fieldRecords = await reader.entities(fields.map((id) => `concept/${id}`));
  const concepts = needs.filter(({ entity, role }) => entity.kind === 'Concept' && BUILDING.has(role));
  const quarries: readonly Quarry[] = [
    { fit: 'problem', topics: [topicOf(problem)], types: ['SOLVES'] },
    { fit: 'narrower', topics: narrower, types: ['SOLVES'] },
    {
      fit: 'field',
      topics: fieldRecords.flatMap((each) => (each === null ? [] : [topicOf(each)])),
      types: ['ABOUT'],
    },
    { fit: 'broader', topics: broader, types: ['SOLVES'] },
    { fit: 'pattern', topics: uniqueTopics(patterns), types: ['APPLIES'] },
    {
      fit: 'needs',
      topics: uniqueTopics(concepts.map(({ entity }) => entity)).slice(0, MOST_NEED_QUARRIES),
      types: ['ABOUT'],
    },
  ];
  const [candidates, framework, age] = await Promise.all([
    caseCandidates(reader, quarries, needs),
    reader.entityPage({ filter: { kinds: ['Step'] }, limit: MOST_STEPS }),
    ageOf(reader),
  ]);
  return {
    problem,
    broader,
    steps: framework.entities,
    needs,
    candidates,
    questions: others(({ type }) => type === 'ABOUT'),
    ...age,
  };
}

function uniqueTopics(topics: readonly Pick<BriefTopic, 'id' | 'kind' | 'title'>[]): readonly BriefTopic[] {
  const known = new Map(topics.map(({ id, kind, title }) => [id, { id, kind, title }]));
  return [...known.values()];
}
