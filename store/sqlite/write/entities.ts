import type { Database } from '../database.ts';
import { formatCounts, formatNear, parseNear, splitNear, type Near } from '../entity-state.ts';
import { createInserter } from '../inserter.ts';
import { agree, FACT_COLUMNS, FIGURE_COLUMNS, INDEXED, type EntityFigures } from './entity-row.ts';
import type { EntityState, Ledger } from './ledger.ts';
import type { Tallies } from './tallies.ts';
import type { WordIndex } from './word-index.ts';

const KEY_COLUMNS = ['key', 'id'];
const NEAR = 3;

function figuresOf({ kind, rank, slot, near, counts }: EntityState): EntityFigures {
  return [kind, rank, slot, formatNear(near), formatCounts(counts)];
}

function tallyOnlyList(tallies: Tallies, near: Near, change: 1 | -1): void {
  const { lists } = splitNear(near);
  if (lists.length === 1) tallies.add(`only/${String(lists[0])}`, change);
}

/** Totals by kind, and of resources that one source alone lists. */
function tally(tallies: Tallies, { stored, kind, near }: EntityState, figures: EntityFigures): void {
  const before = stored?.[0] ?? null;
  if (before !== kind && before !== null) tallies.add(`kind/${String(before)}`, -1);
  if (before !== kind && kind !== null) tallies.add(`kind/${String(kind)}`, 1);
  if (figures[NEAR] === (stored?.[NEAR] ?? '')) return;
  if (stored) tallyOnlyList(tallies, parseNear(stored[NEAR]), -1);
  tallyOnlyList(tallies, near, 1);
}

function index(words: WordIndex, state: EntityState, ledger: Ledger): void {
  const { kind, slot, stored } = state;
  const before = stored?.[2] ?? null;
  if (before !== null) words.remove(before);
  if (slot === null || kind === null) return;
  const [title, , form, year, description, , aliases] = ledger.factsOf(state);
  const { lists, organizations, topics } = splitNear(state.near);
  words.put(slot, {
    entity: state.key,
    names: [title ?? '', ...(aliases === null ? [] : (JSON.parse(aliases) as readonly string[]))],
    description,
    near: [...organizations, ...topics].map(ledger.titleOf),
    facets: { kind, form, year, organizations, lists, topics },
  });
}

/** What of an entity differs from what is stored. */
function differences(state: EntityState, figures: EntityFigures, ledger: Ledger) {
  const { stored, resolved } = state;
  const before = resolved && stored && ledger.storedFacts(state);
  const [kind, , slot, near] = stored ?? [];
  return {
    facts: before !== null && !agree(resolved ?? before, before),
    figures: stored !== null && !agree(figures, stored),
    words:
      state.namesChanged ||
      stored === null ||
      figures[0] !== kind ||
      figures[2] !== slot ||
      figures[NEAR] !== near ||
      (before !== null && !agree(resolved ?? before, before, INDEXED)),
  };
}

/** Writes the entities that differ from what is stored. @returns rows written, those of the word index aside */
export function writeEntities(
  database: Database,
  ledger: Ledger,
  tallies: Tallies,
  words: WordIndex,
): number {
  const inserter = createInserter(database, 'entity', [...KEY_COLUMNS, ...FACT_COLUMNS, ...FIGURE_COLUMNS]);
  const updateSql = (columns: readonly string[]): string =>
    `UPDATE entity SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE key = ?`;
  const updateAll = database.prepare(updateSql([...FACT_COLUMNS, ...FIGURE_COLUMNS]));
  const updateFigures = database.prepare(updateSql(FIGURE_COLUMNS));
  const moveOut = database.prepare(
    'UPDATE relation SET from_slot = ?1 WHERE "from" = ?2 AND from_kind IS NOT NULL AND from_slot <> ?1',
  );
  const moveIn = database.prepare(
    'UPDATE relation SET to_slot = ?1 WHERE "to" = ?2 AND to_kind IS NOT NULL AND to_slot <> ?1',
  );
  const writeOne = (state: EntityState): number => {
    const { key, id, slot, stored } = state;
    const figures = figuresOf(state);
    const differs = differences(state, figures, ledger);
    tally(tallies, state, figures);
    if (differs.words) index(words, state, ledger);
    if (stored === null) {
      inserter.add([key, id, ...ledger.factsOf(state), ...figures]);
      return 0;
    }
    let written = 0;
    if (differs.facts) written += Number(updateAll.run(...ledger.factsOf(state), ...figures, key).changes);
    else if (differs.figures) written += Number(updateFigures.run(...figures, key).changes);
    const before = stored[2];
    if (slot === null || before === null || slot === before) return written;
    return written + Number(moveOut.run(slot, key).changes) + Number(moveIn.run(slot, key).changes);
  };
  let written = 0;
  for (const state of ledger.states()) written += writeOne(state);
  return written + inserter.flush();
}

/** Forgets those candidates that no claim and no evidence speaks of any more. @returns rows written */
export function forgetEntities(database: Database, ledger: Ledger, candidates: Iterable<number>): number {
  const isSpokenOf = database.prepare(
    `SELECT 1 FROM claim WHERE entity = ?1 UNION ALL SELECT 1 FROM relation WHERE "from" = ?1
     UNION ALL SELECT 1 FROM relation WHERE "to" = ?1 LIMIT 1`,
  );
  const remove = database.prepare('DELETE FROM entity WHERE key = ?');
  let written = 0;
  for (const key of candidates) {
    if (ledger.stateOf(key).kind !== null || isSpokenOf.get(key) !== undefined) continue;
    written += Number(remove.run(key).changes);
  }
  return written;
}
