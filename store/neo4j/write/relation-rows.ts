import { RELATION_TYPES, type RelationType } from '../../../schema/index.ts';
import { whole, type Query } from '../connection.ts';
import { writeRows } from './batches.ts';
import type { RelationState } from './relations.ts';

/** Relations to be written: those that go before entities are, those that come after. */
export interface RelationRows {
  /** Relationships and nodes to be deleted, changed or made. */
  readonly size: number;
  writeRemoved(query: Query): Promise<void>;
  writeMade(query: Query): Promise<void>;
}

const evidenceOf = ({ stored, change }: RelationState): number => (stored?.evidence ?? 0) + change;

function asRow(state: RelationState): readonly unknown[] {
  const { type, from, to, role } = state.key;
  return [state.id, from, to, role === '' ? null : role, whole(evidenceOf(state)), type, state.became];
}

async function byType(
  query: Query,
  wanted: readonly RelationState[],
  cypher: (type: RelationType) => string,
): Promise<void> {
  const writing = RELATION_TYPES.map((type) => {
    const rows = wanted.filter(({ key }) => key.type === type).map(asRow);
    return writeRows(query, cypher(type), rows);
  });
  await Promise.all(writing);
}

/** Sorts out what `settle` decided. */
export function relationRows(states: Iterable<RelationState>): RelationRows {
  const removed: RelationState[] = [];
  const recounted: RelationState[] = [];
  const made: RelationState[] = [];
  const uncovered: RelationState[] = [];
  const hidden: RelationState[] = [];
  let size = 0;
  for (const state of states) {
    const { stored, isShown, change, became } = state;
    const wasShown = stored?.isShown ?? false;
    const wasHidden = stored !== null && !wasShown;
    const stays = evidenceOf(state) > 0;
    const isSame = stored !== null && isShown === wasShown && change === 0 && became === stored.became;
    if (stays ? isSame : stored === null) continue;
    size += 1;
    if (wasShown && !(stays && isShown)) removed.push(state);
    if (wasHidden && !(stays && !isShown)) uncovered.push(state);
    if (!stays) continue;
    if (!isShown) hidden.push(state);
    else if (wasShown) recounted.push(state);
    else made.push(state);
  }
  return {
    size,
    writeRemoved: async (query) => {
      await Promise.all([
        byType(
          query,
          removed,
          (type) => `UNWIND $rows AS row MATCH ()-[r:${type} {id: row[0]}]->() DELETE r`,
        ),
        writeRows(
          query,
          'UNWIND $rows AS id MATCH (i:Implied {id: id}) DELETE i',
          uncovered.map(({ id }) => id),
        ),
      ]);
    },
    writeMade: async (query) => {
      await Promise.all([
        byType(
          query,
          recounted,
          (type) => `UNWIND $rows AS row MATCH ()-[r:${type} {id: row[0]}]->() SET r.evidence = row[4]`,
        ),
        byType(
          query,
          made,
          (type) => `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}) MATCH (b:Entity {id: row[2]})
            CREATE (a)-[:${type} {id: row[0], role: row[3], evidence: row[4]}]->(b)`,
        ),
        writeRows(
          query,
          `UNWIND $rows AS row MERGE (i:Implied {id: row[0]}) SET i.from = row[1], i.to = row[2], i.role = row[3],
             i.evidence = row[4], i.type = row[5], i.became = row[6]`,
          hidden.map(asRow),
        ),
      ]);
    },
  };
}
