import type { ChangeSet, Decisions } from '../../../schema/index.ts';
import { checkOrigin } from '../../checks.ts';
import type { DecisionChange } from '../../decided.ts';
import type { ApplyResult, GraphWriter } from '../../port.ts';
import type { Database } from '../database.ts';
import type { Texts } from '../texts.ts';
import { inTransaction } from '../transaction.ts';
import { changeDecisions, loadDecisions, touchedBy } from './decisions.ts';
import { createDocuments } from './documents.ts';
import { forgetEntities, writeEntities } from './entities.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { checkFences } from './leases.ts';
import { forgetChanges } from './changes.ts';
import { logRun } from './log.ts';
import { placeEntities } from './placement.ts';
import { createRelations, type Relations } from './relations.ts';
import { createResolution } from './resolution.ts';
import { createRowMaker } from './rows.ts';
import { forgetRuns } from './runs.ts';
import { createSources, type Sources } from './sources.ts';
import { createTallies, type Tallies } from './tallies.ts';
import { createWordIndex } from './word-index.ts';
import { createKnownWords, forgetKnownWords, type KnownWords } from './word-list.ts';

/** What is kept from one apply to the next. */
interface Caches {
  readonly texts: Texts;
  readonly words: KnownWords;
}

interface Reading extends Pick<ChangeSet, 'put' | 'drop'> {
  /** True when the source's own record differs, and with it the entity it stands for. */
  readonly isRecordChanged: boolean;
}

/** Counts one more change of the graph. */
export function raiseGeneration(database: Database): void {
  database
    .prepare("UPDATE meta SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'generation'")
    .run();
}

/** The parts of one apply. */
interface Work {
  readonly ledger: Ledger;
  readonly tallies: Tallies;
  readonly relations: Relations;
  readonly decisions: Decisions;
}

function startWork(database: Database, decisions: Decisions): Work {
  const ledger = createLedger(database);
  const tallies = createTallies(database);
  return { ledger, tallies, relations: createRelations(database, ledger, tallies, decisions), decisions };
}

/**
 * Follows up what was touched, in the only order that works: fields of entities, relations between them, ranks and
 * slots, then everything written with these.
 * @param claimed entities of which something else is said or decided than before
 * @returns rows written
 */
function finishWork(
  database: Database,
  caches: Caches,
  sources: Sources,
  { ledger, tallies, relations, decisions }: Work,
  claimed: Set<number>,
): number {
  for (const key of decisions.isEmpty ? [] : [...claimed]) {
    const { id } = ledger.stateOf(key);
    const target = decisions.resolve(id);
    if (target !== id) claimed.add(ledger.keyOf(target));
  }
  createResolution(database, ledger, relations, sources, decisions).resolve(claimed);
  relations.settle();
  placeEntities(database, ledger);
  const words = createWordIndex(database, caches.words);
  let written = relations.write();
  written += writeEntities(database, ledger, tallies, words);
  written += forgetEntities(database, ledger, new Set([...claimed, ...relations.abandoned]));
  return written + words.write() + tallies.write();
}

/**
 * Replaces documents of a source and follows up what that touches.
 * @returns rows written
 */
function applyReading(
  database: Database,
  caches: Caches,
  sources: Sources,
  source: { readonly key: number; readonly id: string },
  reading: Reading,
): number {
  const work = startWork(database, loadDecisions(database));
  const { ledger, relations } = work;
  const make = createRowMaker(ledger, relations, caches.texts);
  const documents = createDocuments(database, source, make, relations.support);
  const put = new Map(reading.put.map((each) => [each.document.path, each]));
  for (const path of new Set(reading.drop)) if (!put.has(path)) documents.drop(path);
  for (const each of put.values()) documents.put(each);
  const written = documents.flush();
  const claimed = new Set(documents.claimed);
  if (reading.isRecordChanged) claimed.add(ledger.keyOf(source.id));
  return written + finishWork(database, caches, sources, work, claimed);
}

/** The writing half of the port but for derived figures. */
export function createApply(
  database: Database,
  texts: Texts,
): Pick<GraphWriter, 'apply' | 'removeSource' | 'decide' | 'undo'> {
  const words = createKnownWords();
  const caches: Caches = { texts, words };
  const write = (work: () => ApplyResult): ApplyResult => {
    try {
      return inTransaction(database, () => {
        const result = work();
        if (result.rowsWritten > 0) raiseGeneration(database);
        return result;
      });
    } catch (cause) {
      texts.forget();
      forgetKnownWords(words);
      throw cause;
    }
  };
  const decide = (change: DecisionChange): ApplyResult =>
    write(() => {
      const { before, after, put, drop } = changeDecisions(database, change);
      const written = put.length + drop.length;
      if (written === 0) return { rowsWritten: 0, run: null };
      const work = startWork(database, after);
      const touched = touchedBy(before, after, work);
      work.relations.redirect(touched.relations);
      const rows = finishWork(database, caches, createSources(database), work, touched.entities);
      return { rowsWritten: written + rows, run: null };
    });
  return {
    decide: async (decisions) => decide({ put: decisions, drop: [] }),
    undo: async (id) => decide({ put: [], drop: [id] }),
    apply: async (changeSet, at, { fences = [], ...options } = {}) =>
      write(() => {
        checkFences(database, fences);
        checkOrigin(changeSet);
        const sources = createSources(database);
        const { key, written } = sources.put(changeSet.source);
        const source = { key, id: changeSet.source.id };
        const reading: Reading = { ...changeSet, isRecordChanged: written > 0 };
        const rows = written + applyReading(database, caches, sources, source, reading);
        if (rows === 0) return { rowsWritten: 0, run: null };
        const log = logRun(database, key, changeSet, at, options);
        return { rowsWritten: rows + log.written, run: log.run };
      }),
    removeSource: async (id, fences = []) =>
      write(() => {
        checkFences(database, fences);
        const runs = forgetRuns(database, id);
        const sources = createSources(database);
        const key = sources.keyOf(id);
        if (key === null) return { rowsWritten: runs, run: null };
        const drop = database.prepareArrays<[string]>('SELECT path FROM document WHERE source = ?').all(key);
        const reading: Reading = { put: [], drop: drop.map(([path]) => path), isRecordChanged: true };
        const forgotten = runs + sources.remove(id) + forgetChanges(database, key);
        const rows = applyReading(database, caches, sources, { key, id }, reading);
        return { rowsWritten: rows + forgotten, run: null };
      }),
  };
}
