import { createDecisions, type Decision, type Decisions } from '../../../schema/index.ts';
import type { EntityName } from '../../port.ts';
import type { Database } from '../database.ts';
import { createStepsRead, type Steps } from './steps.ts';

/** Ids and titles by key, and voices: looked up again and again, kept until the graph changes. */
export interface Names {
  /** Forgets everything when the graph has changed; to be called before each reading. @returns the generation */
  refresh(): number;
  /** The key of an entity, or of the one it became by decision. */
  keyOf(id: string): number | null;
  decisions(): Decisions;
  nameOf(key: number): EntityName;
  steps(): Steps;
  /** The voice a source speaks with; itself when none was derived. */
  voiceOf(source: string): string;
}

/** An entity's id, after decisions, and those of all that became it. */
export function namesOf(entity: string, names: Names): readonly string[] {
  const decisions = names.decisions();
  const id = decisions.resolve(entity);
  return [id, ...decisions.membersOf(id)];
}

/** Beyond this the cache starts anew, so that a large graph does not end up in memory. */
const MOST_NAMES = 50_000;

export function createNames(database: Database): Names {
  const findGeneration = database.prepareArrays<[string]>("SELECT value FROM meta WHERE name = 'generation'");
  const findKey = database.prepareArrays<[number]>('SELECT key FROM entity WHERE id = ?');
  const findName = database.prepare<{ id: string; title: string | null }>(
    'SELECT id, title FROM entity WHERE key = ?',
  );
  const allDecisions = database.prepareArrays<[string]>('SELECT record FROM decision');
  const allVoices = database.prepareArrays<[string, string]>('SELECT source, voice FROM voice');
  let generation = -1;
  const names = new Map<number, EntityName>();
  let voices: ReadonlyMap<string, string> | null = null;
  let decided: Decisions | null = null;
  let steps: Steps | null = null;
  const readSteps = createStepsRead(database);
  const decisions = (): Decisions => {
    decided ??= createDecisions(allDecisions.all().map(([record]) => JSON.parse(record) as Decision));
    return decided;
  };
  return {
    refresh: () => {
      const current = Number(findGeneration.get()?.[0] ?? 0);
      if (current !== generation) {
        names.clear();
        voices = null;
        decided = null;
        steps = null;
        generation = current;
      }
      return current;
    },
    decisions,
    keyOf: (id) => findKey.get(decisions().resolve(id))?.[0] ?? null,
    nameOf: (key) => {
      const known = names.get(key);
      if (known) return known;
      const row = findName.get(key);
      const name: EntityName = { id: row?.id ?? '', title: row?.title ?? '' };
      if (names.size >= MOST_NAMES) names.clear();
      names.set(key, name);
      return name;
    },
    steps: () => (steps ??= readSteps()),
    voiceOf: (source) => {
      voices ??= new Map(allVoices.all());
      return voices.get(source) ?? source;
    },
  };
}
