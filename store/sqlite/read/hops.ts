import { compareCodePoints, type Relation, type RelationType } from '../../../schema/index.ts';
import { checkIds, clamp } from '../../checks.ts';
import type { Direction, GraphReader, Hop } from '../../port.ts';
import { kinds, roles, types } from '../codes.ts';
import { countEntries, parseCounts } from '../entity-state.ts';
import type { Context } from './context.ts';

/** Only what a hop is made of: a search through the graph reads thousands. */
type HopRow = readonly [id: string, role: number, other: number];

const NOWHERE: Hop = { kind: null, total: 0, relations: [] };

export function createHopReads({ database, names, read }: Context): Pick<GraphReader, 'hops'> {
  const findEntity = database.prepareArrays<[key: number, kind: number | null, counts: string]>(
    'SELECT key, kind, counts FROM entity WHERE id = ?',
  );
  const sides: Readonly<Record<Direction, ReturnType<typeof database.prepareArrays<HopRow>>>> = {
    out: database.prepareArrays<HopRow>(
      'SELECT id, role, "to" FROM relation WHERE "from" = ? AND type = ? AND to_kind IS NOT NULL',
    ),
    in: database.prepareArrays<HopRow>(
      'SELECT id, role, "from" FROM relation WHERE "to" = ? AND type = ? AND from_kind IS NOT NULL',
    ),
  };
  const relationsOf = (id: string, key: number, type: RelationType, direction: Direction): Relation[] =>
    sides[direction].all(key, types.of(type)).map(([relation, role, otherKey]) => {
      const other = names.nameOf(otherKey).id;
      const [from, to] = direction === 'out' ? [id, other] : [other, id];
      return { id: relation, type, from, to, role: roles.name(role) };
    });
  const hopOf = (asked: string, wanted: ReadonlySet<RelationType> | undefined, limit: number): Hop => {
    const id = names.decisions().resolve(asked);
    const [key, kind, counts] = findEntity.get(id) ?? [];
    if (key === undefined || counts === undefined || kind === undefined || kind === null) return NOWHERE;
    const fits = countEntries(parseCounts(counts)).filter(({ type }) => wanted?.has(type) ?? true);
    const total = fits.reduce((sum, each) => sum + each.total, 0);
    if (total === 0 || total > limit) return { kind: kinds.name(kind), total, relations: [] };
    const seen = new Set<string>();
    const relations: Relation[] = [];
    for (const { type, direction } of fits) {
      // Counts tell kinds apart as well: a type and direction may come several times.
      if (seen.has(direction + type)) continue;
      seen.add(direction + type);
      for (const relation of relationsOf(id, key, type, direction)) {
        // One that joins an entity to itself is found from both sides.
        if (direction === 'out' || relation.from !== relation.to) relations.push(relation);
      }
    }
    return { kind: kinds.name(kind), total, relations: relations.sort(byId) };
  };
  return {
    hops: (ids, { types: wanted, limit }) =>
      read(() => {
        checkIds(ids);
        const set = wanted && new Set(wanted);
        return ids.map((id) => hopOf(id, set, clamp(limit)));
      }),
  };
}

function byId(left: Relation, right: Relation): number {
  return compareCodePoints(left.id, right.id);
}
