import type { Claim, EntityKind } from '../../schema/index.ts';
import type { EntityRecord, SearchFilter } from '../../store/port.ts';
import { askedId } from '../asked-id.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import type { PageInfoValue } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { filterFrom } from '../filter.ts';
import type { Resolvers, SearchFilter as FilterInput } from '../generated/resolvers.ts';
import { MOST, notMore } from '../limits.ts';
import type { Loaders } from '../loaders.ts';
import type { ClaimParent } from '../parents.ts';
import { isWon } from './entity-fields.ts';

interface ListArguments {
  readonly filter?: FilterInput | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface EntityConnectionParent {
  readonly edges: readonly { readonly cursor: string; readonly node: EntityRecord }[];
  readonly pageInfo: PageInfoValue;
  readonly total: number;
}

/** A resolver for everything of one kind, in id order: no gap and no repeat, also while the graph changes. */
function listOf(
  kind: EntityKind,
): (parent: unknown, args: ListArguments, context: ApiContext) => Promise<EntityConnectionParent> {
  return async (_parent, args, context) => {
    const cursor = decodeCursor(args.after, 0);
    const first = firstOf(args, context);
    const filter: SearchFilter = { ...filterFrom(args.filter), kinds: [kind] };
    const { total, entities } = await context.reader.entityPage({
      filter,
      limit: first + 1,
      ...(cursor === null ? {} : { after: cursor.id }),
    });
    const edges = entities.slice(0, first).map((node) => ({
      cursor: encodeCursor({ generation: context.generation, key: [], id: node.id }),
      node,
    }));
    return { edges, total, pageInfo: pageInfo(edges, entities.length > first, cursor, context) };
  };
}

/** A resolver for one entity of one kind, by id or by the bare name after its prefix. */
function oneOf(
  kind: EntityKind,
  prefix: string,
): (parent: unknown, args: { readonly id: string }, context: ApiContext) => Promise<EntityRecord | null> {
  return async (_parent, { id }, { loaders }) => {
    const entity = await loaders.entity.load(askedId(prefix, id));
    return entity?.kind === kind ? entity : null;
  };
}

/** A claim, and whether the entity that it is about now carries its value. */
async function claimOf(claim: Claim | null, loaders: Loaders): Promise<ClaimParent | null> {
  if (claim === null) return null;
  const entity = await loaders.entity.load(claim.entity);
  return { ...claim, won: entity !== null && isWon(claim, entity) };
}

/** Entities by id and by kind, and whatever else has an id. */
export const entities: Pick<Resolvers, 'Query'> = {
  Query: {
    node: async (_parent, { id }, { loaders, reader }) => {
      if (id.startsWith('rel/')) return loaders.relation.load(id);
      if (id.startsWith('ev/')) return loaders.evidenceById.load(id);
      if (id.startsWith('claim/')) return claimOf(await loaders.claimById.load(id), loaders);
      if (id.startsWith('run/')) return reader.run(id);
      if (!id.startsWith('decision/')) return loaders.entity.load(id);
      return (await reader.decisions()).find((decision) => decision.id === id) ?? null;
    },
    entity: (_parent, { id }, { loaders }) => loaders.entity.load(id),
    entities: (_parent, { ids }, { loaders }) => {
      notMore('ids', ids.length, MOST.ids);
      return Promise.all(ids.map((id) => loaders.entity.load(id)));
    },
    concept: oneOf('Concept', 'concept/'),
    pattern: oneOf('Pattern', 'pattern/'),
    problem: oneOf('Problem', 'problem/'),
    organization: oneOf('Organization', 'org/'),
    concepts: listOf('Concept'),
    patterns: listOf('Pattern'),
    problems: listOf('Problem'),
    resources: listOf('Resource'),
    caseStudies: listOf('CaseStudy'),
  },
};
