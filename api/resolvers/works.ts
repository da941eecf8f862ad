import { marksOf } from '../../schema/index.ts';
import type { EntityRecord, EvidencePage, EvidenceRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers, ResourceResolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';
import { presentEntities } from '../loaders.ts';
import { entityFields } from './entity-fields.ts';
import { rankedWorks } from './ranked.ts';

interface JoinedEvidence {
  readonly total: number;
  readonly nodes: readonly EvidenceRecord[];
}

function joined(pages: readonly EvidencePage[], limit: number): JoinedEvidence {
  return {
    total: pages.reduce((sum, page) => sum + page.total, 0),
    nodes: pages.flatMap((page) => page.evidence).slice(0, limit),
  };
}

/** The evidence of several relations as one list, in their order. */
async function joinedEvidence(
  relations: readonly string[],
  limit: number,
  { loaders }: Pick<ApiContext, 'loaders'>,
): Promise<JoinedEvidence> {
  return joined(
    await Promise.all(relations.map((relation) => loaders.evidence.load({ relation, limit }))),
    limit,
  );
}

/** A work stands in a handful of lists; more than this are not looked into. */
const LISTS_READ = 100;

/** So many entries that list it are looked into for how it stands. */
const MENTIONS_READ = 10;

/** The evidence that lists name a work. */
async function mentionsOf(id: string, limit: number, { loaders }: ApiContext): Promise<JoinedEvidence> {
  const query = { types: ['LISTS'], direction: 'in', limit: LISTS_READ, withEvidence: limit } as const;
  const { evidence = [] } = await loaders.relations.load({ id, query });
  return joined(evidence, limit);
}

const workFields: Pick<
  ResourceResolvers,
  'relationCounts' | 'relations' | 'claims' | 'organizations' | 'lists' | 'topics' | 'mentions' | 'marks'
> = {
  ...entityFields,
  organizations: ({ organizations }: EntityRecord, _arguments, { loaders }) =>
    presentEntities(
      loaders,
      organizations.map(({ id }) => id),
    ),
  lists: ({ lists }, _arguments, { loaders }) => presentEntities(loaders, lists),
  topics: async ({ topics }, { kinds, ...args }, context) => {
    const limit = firstOf(args, context);
    const found = await presentEntities(context.loaders, topics.slice(0, kinds?.length ? MOST.page : limit));
    return found.filter(({ kind }) => !kinds?.length || kinds.includes(kind)).slice(0, limit);
  },
  mentions: async ({ id }, args, context) => mentionsOf(id, firstOf(args, context, MOST.evidence), context),
  marks: async ({ id, title, description }, _arguments, context) => {
    const { nodes } = await mentionsOf(id, MENTIONS_READ, context);
    return marksOf([title, description ?? '', ...nodes.map(({ quote }) => quote ?? '')].join('\n'));
  },
};

/** What lists point to, and who made it. */
export const works: Pick<Resolvers, 'Resource' | 'CaseStudy' | 'Organization' | 'RankedEdge'> = {
  Resource: workFields,
  CaseStudy: workFields,
  Organization: {
    ...entityFields,
    resources: rankedWorks({ types: ['BY'], kind: 'Resource', isBasisRanked: false }),
    caseStudies: rankedWorks({ types: ['BY'], kind: 'CaseStudy', isBasisRanked: false }),
  },
  RankedEdge: {
    evidence: ({ relations, read }, args, context) => {
      const limit = firstOf(args, context, MOST.evidence);
      return read?.limit === limit ? joined(read.pages, limit) : joinedEvidence(relations, limit, context);
    },
  },
};
