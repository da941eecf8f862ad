import type { EntityRecord, RelationQuery } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { presentEntities } from '../loaders.ts';

/** A resolver for the entities at the other end of certain relations, best static rank first. */
export function neighbors(
  query: Omit<RelationQuery, 'limit'>,
): (
  entity: EntityRecord,
  args: { readonly first?: number | null | undefined },
  context: ApiContext,
) => Promise<readonly EntityRecord[]> {
  return async (entity, args, context) => {
    const limit = firstOf(args, context);
    const { relations } = await context.loaders.relations.load({ id: entity.id, query: { ...query, limit } });
    const others = relations.map(({ from, to }) => (from === entity.id ? to : from));
    return presentEntities(context.loaders, [...new Set(others)]);
  };
}
