import { relationId } from '../../../schema/id.ts';
import type { ChangeSet, Decisions, SourceRecord } from '../../../schema/index.ts';
import { checkOrigin } from '../../checks.ts';
import type { DecisionChange } from '../../decided.ts';
import type { ApplyResult, Fence, GraphWriter } from '../../port.ts';
import type { RunTimes } from '../../runs.ts';
import type { Connection, Query } from '../connection.ts';
import { NEAR_OUTGOING } from '../near.ts';
import { readIds, writeRows } from './batches.ts';
import { changeDecisions, loadDecisions, touchedBy } from './decisions.ts';
import { compareDocuments, rowsOfKind, sizeOf, writeDocuments, type DocumentChanges } from './documents.ts';
import { entityRows } from './entities.ts';
import { lockGraph, raiseGeneration } from './graph.ts';
import { checkFences } from './leases.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { forgetChanges, logRun, type LogOptions } from './log.ts';
import { partsOf } from './parts.ts';
import { relationRows } from './relation-rows.ts';
import { createRelations, type Relations, type RelationState } from './relations.ts';
import { claimedEntities, resolveEntities, type ClaimChanges } from './resolution.ts';
import { CLAIM, EVIDENCE, impliedId, impliedIn, type Row } from './rows.ts';
import { forgetRuns } from './runs.ts';
import { dropSource, loadSources, putSource } from './sources.ts';
import { rememberWords, writeWords, type KnownWords } from './words.ts';

/** What one transaction works with. */
interface Work {
  readonly query: Query;
  readonly ledger: Ledger;
  readonly relations: Relations;
  readonly decisions: Decisions;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly words: KnownWords;
}

interface Written {
  readonly rows: number;
  /** Words that are listed once the transaction has ended. */
  readonly words: readonly string[];
}

function startWork(
  query: Query,
  decisions: Decisions,
  sources: ReadonlyMap<string, SourceRecord>,
  words: KnownWords,
): Work {
  const ledger = createLedger(query);
  return { query, ledger, relations: createRelations(query, ledger, decisions), decisions, sources, words };
}

const NO_CLAIMS: ClaimChanges = { source: '', removed: [], added: [] };

/** Entities near which a title has changed are found by other words. */
async function renameBeside({ query, ledger }: Work, renamed: readonly string[]): Promise<void> {
  if (renamed.length === 0) return;
  const beside = `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:${NEAR_OUTGOING.join('|')}]-(e:Entity) RETURN DISTINCT e.id`;
  const ids = (await readIds<[string]>(query, beside, renamed)).map(([id]) => id);
  await ledger.load(ids);
  for (const id of ids) ledger.stateOf(id).namesChanged = true;
}

/**
 * Follows up what was touched, in the only order that works: fields of entities, relations between them, ranks and
 * words, then everything written with these.
 * @param claimed entities of which something else is said or decided than before
 */
async function finishWork(
  work: Work,
  claimed: Set<string>,
  claims: ClaimChanges,
  writeRest: () => Promise<void>,
): Promise<Written> {
  const { query, ledger, relations, decisions, sources } = work;
  for (const id of decisions.isEmpty ? [] : [...claimed]) claimed.add(decisions.resolve(id));
  await ledger.load(claimed);
  await resolveEntities(query, ledger, claimed, { decisions, sources, claims });
  const turned: string[] = [];
  const renamed: string[] = [];
  for (const id of claimed) {
    const { stored, entity } = ledger.stateOf(id);
    if (stored?.entity.kind !== entity?.kind) turned.push(id);
    if (stored && stored.entity.title !== entity?.title) renamed.push(id);
  }
  for (const state of turned.length === 0 ? [] : await relations.loadOf(turned)) state.isReconsidered = true;
  await renameBeside(work, renamed);
  const evidence = relations.settle();
  const met: string[] = [];
  const entities = await entityRows(ledger, (words) => met.push(...words));
  const changed = relationRows(relations.states());
  await writeRest();
  await changed.writeRemoved(query);
  await entities.writeStanding(query);
  await changed.writeMade(query);
  await entities.writeGone(query);
  const { added } = await writeWords(query, met, work.words);
  await raiseGeneration(query, evidence);
  return { rows: entities.size + changed.size, words: added };
}

/** Gives evidence what decisions make of its relation: what it supports, and what it implied where that differs. */
function asDecided(row: Row, relations: Relations): Row {
  const id = impliedId(row);
  const became = relations.find(id)?.became ?? null;
  return [...row, became ?? id, became === null ? null : id];
}

/** Replaces documents of a source and follows up what that touches. */
async function applyReading(
  work: Work,
  source: string,
  changes: DocumentChanges,
  isRecordChanged: boolean,
): Promise<Written> {
  const { query, relations } = work;
  const evidence = rowsOfKind(changes, EVIDENCE);
  await relations.load([...evidence.removed, ...evidence.added].map(impliedIn));
  for (const row of evidence.removed) relations.support(impliedId(row), -1);
  for (const row of evidence.added) relations.support(impliedId(row), 1);
  const claims: ClaimChanges = { source, ...rowsOfKind(changes, CLAIM) };
  const claimed = claimedEntities(claims);
  if (isRecordChanged) claimed.add(source);
  const written = await finishWork(work, claimed, claims, () =>
    writeDocuments(query, changes, (row) => asDecided(row, relations)),
  );
  return { ...written, rows: written.rows + sizeOf(changes) };
}

/** Evidence follows its relation to what decisions made of it. */
async function moveEvidence(query: Query, states: readonly RelationState[]): Promise<void> {
  const moved = states.filter(({ stored, became }) => stored !== null && stored.became !== became);
  const rows = moved.map(({ id, became }) => [id, became ?? id, became === null ? null : id]);
  const set = 'SET x.relation = row[1], x.implied = row[2]';
  await writeRows(
    query,
    `UNWIND $rows AS row MATCH (x:Evidence {relation: row[0]}) WHERE x.implied IS NULL ${set}`,
    rows.filter((_, index) => moved[index]?.stored?.became === null),
  );
  await writeRows(
    query,
    `UNWIND $rows AS row MATCH (x:Evidence {implied: row[0]}) ${set}`,
    rows.filter((_, index) => moved[index]?.stored?.became !== null),
  );
}

const NOTHING_WRITTEN: ApplyResult = { rowsWritten: 0, run: null };

export interface ApplyLimits {
  /** Rows that one transaction writes at most; a larger reading is written in parts. */
  readonly rowsAtOnce: number;
}

/** The writing half of the port but for derived figures, runs, leases and settings. */
export function createApply(
  connection: Connection,
  { rowsAtOnce }: ApplyLimits,
): Pick<GraphWriter, 'apply' | 'removeSource' | 'decide' | 'undo'> {
  const known: KnownWords = new Set();
  /** One transaction, under fences that must stand when it begins and when it ends. */
  const write = async (
    fences: readonly Fence[],
    work: (query: Query) => Promise<ApplyResult & { readonly words?: readonly string[] }>,
  ): Promise<ApplyResult> => {
    const { words = [], ...result } = await connection.write(async (query) => {
      await lockGraph(query);
      const done = await work(query);
      await checkFences(query, fences);
      return done;
    });
    rememberWords(known, words);
    return result;
  };
  const decide = (change: DecisionChange): Promise<ApplyResult> =>
    write([], async (query) => {
      const { before, after, put, drop } = await changeDecisions(query, change);
      const written = put.length + drop.length;
      if (written === 0) return NOTHING_WRITTEN;
      const work = startWork(query, after, await loadSources(query), known);
      const { relations } = work;
      const touched = touchedBy(before, after);
      const redirected = new Set(touched.moved.size === 0 ? [] : await relations.loadOf(touched.moved));
      await relations.load(touched.rejected);
      for (const key of touched.rejected) {
        const state = relations.find(relationId(key));
        if (state?.stored) redirected.add(state);
      }
      await relations.redirect([...redirected], before);
      const { rows, words } = await finishWork(work, touched.entities, NO_CLAIMS, () =>
        moveEvidence(query, [...redirected]),
      );
      return { rowsWritten: written + rows, run: null, words };
    });
  /** Applies one part of a change set. */
  const applyPart = (
    part: ChangeSet,
    at: RunTimes,
    fences: readonly Fence[],
    options: LogOptions,
  ): Promise<ApplyResult> =>
    write(fences, async (query) => {
      const sources = await loadSources(query);
      const isRecordChanged = await putSource(query, sources, part.source);
      const changes = await compareDocuments(query, part.source.id, part.put, part.drop);
      if (!isRecordChanged && sizeOf(changes) === 0) return NOTHING_WRITTEN;
      const work = startWork(query, await loadDecisions(query), sources, known);
      const { rows, words } = await applyReading(work, part.source.id, changes, isRecordChanged);
      const log = await logRun(query, part, at, options);
      return { rowsWritten: Number(isRecordChanged) + rows + log.written, run: log.run, words };
    });
  return {
    decide: (decisions) => decide({ put: decisions, drop: [] }),
    undo: (id) => decide({ put: [], drop: [id] }),
    apply: async (changeSet, at, { fences = [], ...options } = {}) => {
      checkOrigin(changeSet);
      const stored = (await connection.read(loadSources)).get(changeSet.source.id);
      const parts = partsOf(changeSet, stored ?? null, rowsAtOnce);
      let run = options.run;
      let rowsWritten = 0;
      for (const [index, part] of parts.entries()) {
        const isPart = index < parts.length - 1;
        const own = { ...options, ...(run === undefined ? {} : { run }), isPart, whole: changeSet };
        const result = await applyPart(part, at, fences, own);
        rowsWritten += result.rowsWritten;
        run = result.run ?? run;
      }
      return rowsWritten === 0 ? NOTHING_WRITTEN : { rowsWritten, run: run ?? null };
    },
    removeSource: (id, fences = []) =>
      write(fences, async (query) => {
        const runs = await forgetRuns(query, id);
        const sources = await loadSources(query);
        if (!sources.has(id)) return { rowsWritten: runs, run: null };
        const paths = await query<[string]>('MATCH (d:Document {source: $id}) RETURN d.path', { id });
        const changes = await compareDocuments(
          query,
          id,
          [],
          paths.map(([path]) => path),
        );
        await dropSource(query, sources, id);
        const forgotten = runs + 1 + (await forgetChanges(query, id));
        const work = startWork(query, await loadDecisions(query), sources, known);
        const { rows, words } = await applyReading(work, id, changes, true);
        return { rowsWritten: rows + forgotten, run: null, words };
      }),
  };
}
