import type { EntityRecord, GraphReader } from '../store/port.ts';

/** Entities of one generation. */
export interface RememberedEntities {
  /** Reads what is not remembered, and remembers it. */
  readonly read: GraphReader['entities'];
  /** One that is remembered, at once. */
  readonly known: (id: string) => EntityRecord | undefined;
}

/** More than a busy hour asks for, and a few tens of megabytes at most. */
const KEPT = 20_000;

/**
 * Remembers entities between operations: most pages show the same organizations, sources and topics. Two equal
 * generations answer equally, so what is remembered holds until the graph moves.
 */
export function createEntityMemory(): (
  generation: number,
  read: GraphReader['entities'],
) => RememberedEntities {
  let known: { readonly generation: number; readonly records: Map<string, EntityRecord> } = {
    generation: -1,
    records: new Map(),
  };
  return (generation, read) => {
    if (known.generation !== generation) known = { generation, records: new Map() };
    const { records } = known;
    return {
      known: (id) => records.get(id),
      read: async (ids) => {
        const missing = ids.filter((id) => !records.has(id));
        const found = missing.length === 0 ? [] : await read(missing);
        const fresh = new Map(missing.map((id, i) => [id, found[i] ?? null]));
        const answers = ids.map((id) => records.get(id) ?? fresh.get(id) ?? null);
        if (records.size + missing.length > KEPT) records.clear();
        for (const [id, record] of fresh) if (record !== null) records.set(id, record);
        return answers;
      },
    };
  };
}
