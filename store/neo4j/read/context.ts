import { createDecisions, type Decision, type Decisions, type SourceRecord } from '../../../schema/index.ts';
import type { Connection, Query } from '../connection.ts';
import { loadSources } from '../write/sources.ts';

/** What most questions need, kept until the graph changes. */
export interface Known {
  readonly generation: number;
  readonly decisions: Decisions;
  /** Source → voice it speaks with, where one was derived. */
  readonly voices: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Topic → steps it belongs to; a framework has a handful, with some hundreds of topics each. */
  readonly stepsOf: ReadonlyMap<string, readonly string[]>;
}

/** What every reading method works with. */
export interface Context {
  readonly connection: Connection;
  /** Answers with what is known of the graph as it is now; asks again when it changed meanwhile. */
  read<Result>(work: (query: Query, known: Known) => Promise<Result>): Promise<Result>;
  generation(): Promise<number>;
  /** The same, whose questions are given up with the signal. */
  during(signal: AbortSignal): Context;
}

const GENERATION = "MATCH (g:Graph {id: 'graph'}) RETURN g.generation";

async function generationIn(query: Query): Promise<number> {
  return (await query<[number]>(GENERATION))[0]?.[0] ?? 0;
}

const STEPS = 'MATCH (s:Step)<-[:BELONGS_TO]-(t:Entity) RETURN t.id, collect(s.id)';

async function loadKnown(query: Query): Promise<Known> {
  const generation = await generationIn(query);
  const [decisions, voices, sources, steps] = await Promise.all([
    query<[string]>('MATCH (d:Decision) RETURN d.record'),
    query<[string, string]>('MATCH (v:Voice) RETURN v.source, v.voice'),
    loadSources(query),
    query<[string, readonly string[]]>(STEPS),
  ]);
  return {
    generation,
    decisions: createDecisions(decisions.map(([record]) => JSON.parse(record) as Decision)),
    voices: new Map(voices),
    sources,
    stepsOf: new Map(steps),
  };
}

/** Questions asked anew when the graph changed under them; then the last answer is given. */
const ATTEMPTS = 3;

export function createContext(connection: Connection): Context {
  return contextOver(connection, { known: null });
}

function contextOver(connection: Connection, memory: { known: Known | null }): Context {
  return {
    connection,
    during: (signal) => contextOver(connection.during(signal), memory),
    generation: () => connection.read(generationIn),
    read: (work) =>
      connection.read(async (query) => {
        for (let attempt = 1; ; attempt += 1) {
          const before = memory.known ?? (await loadKnown(query));
          memory.known = before;
          // Both go out together: that nothing changed costs no time of its own.
          const [generation, outcome] = await Promise.all([
            generationIn(query),
            work(query, before).then(
              (value) => ({ value }),
              (cause: unknown) => ({ cause }),
            ),
          ]);
          const isCurrent = generation === before.generation;
          if (!isCurrent) memory.known = null;
          if (!isCurrent && attempt < ATTEMPTS) continue;
          if ('cause' in outcome) throw outcome.cause;
          return outcome.value;
        }
      }),
  };
}

/** An entity's id, after decisions, and those of all that became it. */
export function namesOf(entity: string, { decisions }: Known): readonly string[] {
  const id = decisions.resolve(entity);
  return [id, ...decisions.membersOf(id)];
}
