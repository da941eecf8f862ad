import { compareCodePoints } from '../../schema/index.ts';
import type { EntityRecord, RelationRecord } from '../../store/port.ts';
import { neighborhood as findNeighborhood } from '../../store/graph/neighborhood.ts';
import type { ApiContext } from '../context.ts';
import { notInGraph } from '../asked-id.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST, clamped } from '../limits.ts';

/** What a picture can hold around a center. */
const AROUND = 200;
const AMONG = 600;

/** All relations of the allowed types between entities that are shown: those found on the way and those across. */
async function relationsBetween(
  entities: readonly EntityRecord[],
  found: readonly RelationRecord[],
  isAllowed: (relation: Pick<RelationRecord, 'type'>) => boolean,
  { reader, loaders }: ApiContext,
): Promise<readonly RelationRecord[]> {
  const ids = new Set(entities.map(({ id }) => id));
  const known = new Map(
    found.filter(({ from, to }) => ids.has(from) && ids.has(to)).map((relation) => [relation.id, relation]),
  );
  const across = (await reader.relationsAmong([...ids], AMONG)).filter(
    (relation) => isAllowed(relation) && !known.has(relation.id),
  );
  for (const relation of await Promise.all(across.map(({ id }) => loaders.relation.load(id)))) {
    if (relation !== null) known.set(relation.id, relation);
  }
  return [...known.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}

/** What stands around an entity. */
export const neighborhood: Pick<Resolvers, 'Query'> = {
  Query: {
    neighborhood: async (_parent, { id, types, depth, perType }, context) => {
      const notes: string[] = [];
      const note = (text: string): number => notes.push(text);
      const found = await findNeighborhood(context.reader, {
        id,
        ...(types?.length ? { types } : {}),
        depth: clamped('depth', depth, MOST.neighborhoodDepth, note, 1),
        limitPerType: clamped('perType', perType, MOST.neighborsPerType, note, 1),
      });
      const [center] = found?.entities ?? [];
      if (found === null || center === undefined) {
        throw notInGraph(id);
      }
      if (found.isCut || found.entities.length > AROUND + 1) {
        note(`Only the nearest ${AROUND} entities are shown.`);
      }
      const shownEntities = found.entities.slice(0, AROUND + 1);
      const isAllowed = ({ type }: Pick<RelationRecord, 'type'>): boolean =>
        !types?.length || types.includes(type);
      return {
        center,
        entities: shownEntities.slice(1),
        relations: await relationsBetween(shownEntities, found.relations, isAllowed, context),
        shown: found.shown.filter(({ entity }) => entity === center.id),
        notes,
      };
    },
  },
};
