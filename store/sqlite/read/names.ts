import { createDecisions, type Decision, type Decisions } from '../../../schema/index.ts';
import type { EntityName } from '../../port.ts';
import type { Database } from '../database.ts';
import { countEntries, parseCounts, type CountEntry } from '../entity-state.ts';
import { createStepsRead, type Steps } from './steps.ts';

/** Ids and titles by key, and voices: looked up again and again, kept until the graph changes. */
export interface Names {
  /** Forgets everything when the graph has changed; to be called before each reading. @returns the generation */
  refresh(): number;
  /** The key of an entity, or of the one it became by decision. */
  keyOf(id: string): number | null;
  decisions(): Decisions;
  nameOf(key: number): EntityName;
  /** Static rank of an entity. */
  rankOf(key: number): number;
  /** How many relations of each sort an entity has; null where there is none of this id. */
  countsOf(id: string): CountsOfEntity | null;
  steps(): Steps;
  /** The voice a source speaks with; itself when none was derived. */
  voiceOf(source: string): string;
}

/** Key of an entity, and its relations counted by type, direction and kind of the other end. */
export interface CountsOfEntity {
  readonly key: number;
  readonly entries: readonly CountEntry[];
}

/** An entity's id, after decisions, and those of all that became it. */
export function namesOf(entity: string, names: Names): readonly string[] {
  const decisions = names.decisions();
  const id = decisions.resolve(entity);
  return [id, ...decisions.membersOf(id)];
}

interface KnownName {
  readonly name: EntityName;
  readonly rank: number;
}

/** Beyond this the cache starts anew, so that a large graph does not end up in memory. */
const MOST_NAMES = 50_000;
const MOST_COUNTED = 5_000;

export function createNames(database: Database): Names {
  const findGeneration = database.prepareArrays<[string]>("SELECT value FROM meta WHERE name = 'generation'");
  const findKey = database.prepareArrays<[number]>('SELECT key FROM entity WHERE id = ?');
  const findName = database.prepareArrays<[id: string, title: string | null, rank: number | null]>(
    'SELECT id, title, rank FROM entity WHERE key = ?',
  );
  const findCounts = database.prepareArrays<[key: number, counts: string]>(
    'SELECT key, counts FROM entity WHERE id = ?',
  );
  const allDecisions = database.prepareArrays<[string]>('SELECT record FROM decision');
  const allVoices = database.prepareArrays<[string, string]>('SELECT source, voice FROM voice');
  let generation = -1;
  const names = new Map<number, KnownName>();
  const counted = new Map<string, CountsOfEntity>();
  let voices: ReadonlyMap<string, string> | null = null;
  let decided: Decisions | null = null;
  let steps: Steps | null = null;
  const readSteps = createStepsRead(database);
  const decisions = (): Decisions => {
    decided ??= createDecisions(allDecisions.all().map(([record]) => JSON.parse(record) as Decision));
    return decided;
  };
  const known = (key: number): KnownName => {
    const found = names.get(key);
    if (found) return found;
    const [id = '', title, rank] = findName.get(key) ?? [];
    const made = { name: { id, title: title ?? '' }, rank: rank ?? Infinity };
    if (names.size >= MOST_NAMES) names.clear();
    names.set(key, made);
    return made;
  };
  return {
    refresh: () => {
      const current = Number(findGeneration.get()?.[0] ?? 0);
      if (current !== generation) {
        names.clear();
        counted.clear();
        voices = null;
        decided = null;
        steps = null;
        generation = current;
      }
      return current;
    },
    decisions,
    keyOf: (id) => findKey.get(decisions().resolve(id))?.[0] ?? null,
    nameOf: (key) => known(key).name,
    rankOf: (key) => known(key).rank,
    countsOf: (asked) => {
      const id = decisions().resolve(asked);
      const found = counted.get(id);
      if (found) return found;
      const row = findCounts.get(id);
      if (!row) return null;
      const counts = { key: row[0], entries: countEntries(parseCounts(row[1])) };
      if (counted.size >= MOST_COUNTED) counted.clear();
      counted.set(id, counts);
      return counts;
    },
    steps: () => (steps ??= readSteps()),
    voiceOf: (source) => {
      voices ??= new Map(allVoices.all());
      return voices.get(source) ?? source;
    },
  };
}
