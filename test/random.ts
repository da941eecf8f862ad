/** Numbers from 0 to below `below`, the same for the same seed. */
export type Random = (below: number) => number;

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createRandom(seed: number): Random {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

/** Whole numbers from 1 to `most`, none twice, at most `wanted`, in the order drawn. */
export function drawn(wanted: number, most: number, seed = 20_260_601): readonly number[] {
  const random = seeded(seed);
  const numbers = new Set<number>();
  while (numbers.size < Math.min(wanted, most)) numbers.add(1 + Math.floor(random() * most));
  return [...numbers];
}
