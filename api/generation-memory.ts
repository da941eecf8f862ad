/** Remembers what was worked out from one generation of the graph. */
export interface GenerationMemory {
  /** What `make` answered to the same key before, or answers now. One that fails is not remembered. */
  remember<T>(key: string, make: () => Promise<T>, weightOf: (made: T) => number): T | Promise<T>;
}

interface Kept {
  readonly thing: unknown;
  readonly weight: number;
}

/**
 * Keeps things that depend on nothing but the graph and weigh at most `most` together, least recently used ones first to
 * go; all of them go when the graph moves.
 */
export function createGenerationMemory(most: number): (generation: number) => GenerationMemory {
  let known = { generation: -1, things: new Map<string, Kept>(), weight: 0 };
  return (generation) => {
    if (known.generation !== generation) known = { generation, things: new Map<string, Kept>(), weight: 0 };
    const memory = known;
    const { things } = memory;
    const forget = (key: string): void => {
      memory.weight -= things.get(key)?.weight ?? 0;
      things.delete(key);
    };
    const keep = (key: string, kept: Kept): void => {
      forget(key);
      things.set(key, kept);
      memory.weight += kept.weight;
      for (const oldest of things.keys()) {
        if (memory.weight <= most) break;
        forget(oldest);
      }
    };
    return {
      // What is kept under a key is what its only caller made.
      remember: <T>(key: string, make: () => Promise<T>, weightOf: (made: T) => number): T | Promise<T> => {
        const kept = things.get(key);
        if (kept !== undefined) {
          keep(key, kept);
          return kept.thing as T;
        }
        return make().then((made) => {
          keep(key, { thing: made, weight: weightOf(made) });
          return made;
        });
      },
    };
  };
}
