/** Remembers what was worked out from one generation of the graph. */
export interface GenerationMemory {
  /** What `make` answered to the same key before, or answers now. One that fails is not remembered. */
  remember<T>(key: string, make: () => Promise<T>): T | Promise<T>;
}

/**
 * Keeps at most `most` things that depend on nothing but the graph, least recently used ones first to go; all of them go
 * when the graph moves.
 */
export function createGenerationMemory(most: number): (generation: number) => GenerationMemory {
  let known: { readonly generation: number; readonly things: Map<string, unknown> } = {
    generation: -1,
    things: new Map(),
  };
  return (generation) => {
    if (known.generation !== generation) known = { generation, things: new Map() };
    const { things } = known;
    const keep = (key: string, thing: unknown): void => {
      things.delete(key);
      things.set(key, thing);
      const oldest = things.size > most ? things.keys().next() : undefined;
      if (oldest !== undefined && !oldest.done) things.delete(oldest.value);
    };
    return {
      // What is kept under a key is what its only caller made.
      remember: <T>(key: string, make: () => Promise<T>): T | Promise<T> => {
        const thing = things.get(key) as T | undefined;
        if (thing !== undefined) {
          keep(key, thing);
          return thing;
        }
        return make().then((made) => {
          keep(key, made);
          return made;
        });
      },
    };
  };
}
