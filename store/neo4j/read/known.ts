import { createDecisions, type Decision, type Decisions, type SourceRecord } from '../../../schema/index.ts';
import type { Query } from '../connection.ts';
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
  /** True when documents imply relations that are not shown; most graphs have none, and nothing looks for them. */
  readonly hasHidden: boolean;
}

const GENERATION = "MATCH (g:Graph {id: 'graph'}) RETURN g.generation";

export async function generationIn(query: Query): Promise<number> {
  return (await query<[number]>(GENERATION))[0]?.[0] ?? 0;
}

const STEPS = 'MATCH (s:Step)<-[:BELONGS_TO]-(t:Entity) RETURN t.id, collect(s.id)';

/** Reads what most questions need. */
export async function loadKnown(query: Query): Promise<Known> {
  const generation = await generationIn(query);
  const [decisions, voices, sources, steps, hidden] = await Promise.all([
    query<[string]>('MATCH (d:Decision) RETURN d.record'),
    query<[string, string]>('MATCH (v:Voice) RETURN v.source, v.voice'),
    loadSources(query),
    query<[string, readonly string[]]>(STEPS),
    query<[number]>('MATCH (i:Implied) RETURN count(i)'),
  ]);
  return {
    generation,
    decisions: createDecisions(decisions.map(([record]) => JSON.parse(record) as Decision)),
    voices: new Map(voices),
    sources,
    stepsOf: new Map(steps),
    hasHidden: (hidden[0]?.[0] ?? 0) > 0,
  };
}
