import { MOST_CASES } from '../../schema/brief/index.ts';
import type { BriefTopic, CaseCandidate, CaseFit, NeededTopic } from '../../schema/brief/index.ts';
import type { RelationType } from '../../schema/index.ts';
import type { EntityRecord, GraphReader, RelationRecord } from '../../store/port.ts';

type Reader = Pick<GraphReader, 'entities' | 'relations'>;

/** Where to look for case studies: relations of `types` that end at a topic. */
export interface Quarry {
  readonly fit: CaseFit;
  readonly topics: readonly BriefTopic[];
  readonly types: readonly RelationType[];
}

/** Relations read for one topic, best static rank first. */
const PER_TOPIC = 150;
const PER_NEED = 40;
/** A quarry further away is opened while there are fewer than these. */
const ENOUGH = MOST_CASES + 4;
const ENOUGH_ORGANIZATIONS = 5;
/** A work found only through what the problem needs must speak of this many such things, or of a rare one. */
const LEAST_SHARED = 2;
/** A topic with at most this many relations is rare. */
const RARE = 60;

interface Found {
  readonly candidates: Map<string, CaseCandidate>;
  readonly organizations: Set<string>;
}

async function open(
  reader: Reader,
  { fit, topics, types }: Quarry,
  found: Found,
  isAdmitted: (record: EntityRecord) => boolean,
): Promise<void> {
  const limit = fit === 'needs' ? PER_NEED : PER_TOPIC;
  const pages = await reader.relations(
    topics.map(({ id }) => id),
    { types, direction: 'in', kinds: ['CaseStudy'], limit },
  );
  const joined = new Map<string, { readonly through: BriefTopic; readonly relations: RelationRecord[] }>();
  pages.forEach((page, i) => {
    const through = topics[i];
    if (through === undefined) return;
    for (const relation of page.relations) {
      const known = joined.get(relation.from);
      if (known === undefined) joined.set(relation.from, { through, relations: [relation] });
      else if (known.through === through) known.relations.push(relation);
    }
  });
  const ids = [...joined.keys()].filter((id) => !found.candidates.has(id)).slice(0, 1_000);
  const records = await reader.entities(ids);
  records.forEach((record, i) => {
    const join = joined.get(ids[i] ?? '');
    if (record === null || join === undefined || !isAdmitted(record)) return;
    for (const { id } of record.organizations) found.organizations.add(id);
    found.candidates.set(record.id, {
      ...{ record, fit, through: join.through },
      relations: join.relations.map(({ id }) => id),
      grounds: join.relations.map(({ type, grounds }) => ({
        type,
        bases: grounds.map(({ basis }) => basis),
      })),
    });
  });
}

/**
 * Case studies for a problem, from the nearest quarry outwards: further ones are opened only while there are too few.
 * What is found through needs alone must speak of several of them or of a rare one.
 */
export async function caseCandidates(
  reader: Reader,
  quarries: readonly Quarry[],
  needs: readonly NeededTopic[],
): Promise<readonly CaseCandidate[]> {
  const found: Found = { candidates: new Map(), organizations: new Set() };
  const degrees = new Map(needs.map(({ entity, degree }) => [entity.id, degree]));
  const isSpecific = ({ topics }: EntityRecord): boolean => {
    const shared = topics.filter((id) => degrees.has(id));
    return shared.length >= LEAST_SHARED || shared.some((id) => (degrees.get(id) ?? 0) <= RARE);
  };
  for (const quarry of quarries) {
    const isEnough = found.candidates.size >= ENOUGH && found.organizations.size >= ENOUGH_ORGANIZATIONS;
    if (isEnough && quarry.fit !== 'problem' && quarry.fit !== 'narrower') break;
    if (quarry.topics.length === 0) continue;
    await open(reader, quarry, found, quarry.fit === 'needs' ? isSpecific : () => true);
  }
  return [...found.candidates.values()];
}
