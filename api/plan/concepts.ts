import { readDetails, textsIn } from '../../schema/brief/json.ts';
import type { PathConcept } from '../../schema/learn/index.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';

type Reader = Pick<GraphReader, 'entities' | 'hops'>;

/** More than a concept has relations of these types. */
const MOST_RELATIONS = 1_000;
/** The most ids a store answers at once. */
const AT_ONCE = 1_000;
/** Concepts looked at for one path. */
const MOST_CONCEPTS = 5_000;

interface Needs {
  readonly prerequisites: readonly string[];
  readonly broader: readonly string[];
}

function conceptOf(record: EntityRecord, { prerequisites, broader }: Needs): PathConcept {
  const { id, title, level, description, aliases } = record;
  const steps = textsIn(readDetails(record.details), 'steps');
  return { id, title, level, description, aliases, prerequisites, broader, steps };
}

/** What each concept needs directly, by id. */
async function needsOfConcepts(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Needs>> {
  const hops = await reader.hops(ids, { types: ['PREREQUISITE', 'BROADER'], limit: MOST_RELATIONS });
  return new Map(
    ids.map((id, i) => {
      const out = (hops[i]?.relations ?? []).filter(({ from }) => from === id);
      const of = (wanted: string): readonly string[] =>
        out.filter(({ type }) => type === wanted).map(({ to }) => to);
      return [id, { prerequisites: of('PREREQUISITE'), broader: of('BROADER') }];
    }),
  );
}

/** Concepts and all they need in turn, by id: breadth first, one question to the store for each breadth. */
export async function conceptsBelow(
  reader: Reader,
  from: readonly string[],
): Promise<ReadonlyMap<string, PathConcept>> {
  const needs = new Map<string, Needs>();
  let front = [...new Set(from)].slice(0, AT_ONCE);
  while (front.length > 0 && needs.size < MOST_CONCEPTS) {
    const found = await needsOfConcepts(reader, front);
    for (const [id, need] of found) needs.set(id, need);
    const next = [...found.values()].flatMap(({ prerequisites, broader }) => [...prerequisites, ...broader]);
    front = [...new Set(next)].filter((id) => !needs.has(id)).slice(0, AT_ONCE);
  }
  const ids = [...needs.keys()];
  const concepts = new Map<string, PathConcept>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    for (const record of await reader.entities(ids.slice(start, start + AT_ONCE))) {
      const need = record === null ? undefined : needs.get(record.id);
      if (record?.kind === 'Concept' && need !== undefined) concepts.set(record.id, conceptOf(record, need));
    }
  }
  return concepts;
}
