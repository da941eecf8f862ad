import { compareCodePoints, type RelationType } from '../../schema/index.ts';
import { entitiesOf, entityPages } from '../../store/graph/entities.ts';
import type { DiscoveredTopic, EntityRecord, EvidenceRecord, GraphReader } from '../../store/port.ts';

/** What a pack might take in, each with the places that speak for it. */
export interface Suggestions {
  readonly concepts: readonly DiscoveredTopic[];
  /** Discovered words whose resources are nearly all about one thing that the pack knows by another name. */
  readonly aliases: readonly (DiscoveredTopic & { readonly of: string; readonly share: number })[];
  readonly organizations: readonly SuggestedOrganization[];
  /** Concepts, patterns and problems of the pack that nothing read speaks of, by id. */
  readonly unmet: readonly { readonly id: string; readonly title: string }[];
}

export interface SuggestedOrganization {
  readonly id: string;
  readonly title: string;
  /** Works by it. */
  readonly works: number;
  /** One piece of evidence for each of a few works. */
  readonly evidence: readonly EvidenceRecord[];
}

/** More discovered topics, and entities that speak for them, are not looked at. */
const MOST = 1_000;
/** More organizations than this are not looked through. */
const ORGANIZATIONS = 50_000;
const WORKS_LEAST = 3;
const EVIDENCE = 3;
/** Resources of a topic that must be about one thing for the topic to be another name of it. */
const ALIAS_SHARE = 0.75;
const ALIAS_PLACES = 3;

/** The one thing that most of the topic's places are about. */
function aliasOf(
  topic: DiscoveredTopic,
  records: ReadonlyMap<string, EntityRecord>,
): { of: string; share: number } {
  const counts = new Map<string, number>();
  for (const { entity } of topic.places) {
    for (const about of records.get(entity)?.topics ?? []) counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  const [best = ['', 0] as const] = [...counts].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b));
  return { of: best[0], share: best[1] / topic.places.length };
}

async function unknownOrganizations(reader: GraphReader): Promise<readonly EntityRecord[]> {
  const all = await entitiesOf(reader, ['Organization'], ORGANIZATIONS);
  const found = all.filter(({ origin, degree }) => origin === 'source' && degree >= WORKS_LEAST);
  return found.sort((a, b) => b.degree - a.degree || compareCodePoints(a.id, b.id));
}

const SPEAKING: readonly RelationType[] = ['ABOUT', 'APPLIES', 'SOLVES', 'EXPLAINS'];

/** Topics of the pack without a single resource; questions and patterns of the pack itself do not count. */
async function unmetTopics(reader: GraphReader): Promise<Suggestions['unmet']> {
  const unmet: { id: string; title: string }[] = [];
  for await (const entities of entityPages(reader, ['Concept', 'Pattern', 'Problem'])) {
    const pages = await reader.relations(
      entities.map(({ id }) => id),
      { types: SPEAKING, direction: 'in', kinds: ['Resource', 'CaseStudy'], limit: 1 },
    );
    entities.forEach(({ id, title, origin }, index) => {
      if (origin === 'pack' && pages[index]?.total === 0) unmet.push({ id, title });
    });
  }
  return unmet;
}

/** What the graph has that its pack lacks: concepts, other names, organizations; at most `limit` of each. */
export async function suggestForPack(reader: GraphReader, limit: number): Promise<Suggestions> {
  const { topics } = await reader.discovered(MOST);
  const ids = [...new Set(topics.flatMap(({ places }) => places.map(({ entity }) => entity)))].slice(0, MOST);
  const records = new Map(
    (await reader.entities(ids)).flatMap((each) => (each ? [[each.id, each] as const] : [])),
  );
  const read = topics.map((topic) => ({ ...topic, ...aliasOf(topic, records) }));
  const isAlias = ({ share, places }: (typeof read)[number]): boolean =>
    share >= ALIAS_SHARE && places.length >= ALIAS_PLACES;
  const unknown = (await unknownOrganizations(reader)).slice(0, limit);
  const works = await reader.relations(
    unknown.map(({ id }) => id),
    { types: ['BY'], direction: 'in', limit: EVIDENCE },
  );
  const organizations: SuggestedOrganization[] = [];
  for (const [index, { id, title }] of unknown.entries()) {
    const page = works[index];
    const evidence = await reader.evidence(
      (page?.relations ?? []).map((relation) => relation.id),
      1,
    );
    organizations.push({
      id,
      title,
      works: page?.total ?? 0,
      evidence: evidence.flatMap((each) => each.evidence),
    });
  }
  return {
    concepts: read
      .filter((topic) => !isAlias(topic))
      .slice(0, limit)
      .map(({ of: _of, share: _share, ...topic }) => topic),
    aliases: read.filter(isAlias).slice(0, limit),
    organizations,
    unmet: await unmetTopics(reader),
  };
}
