/** The key with the greatest total; the smallest such key where totals are equal. */
export function heaviest<K extends string | number>(weights: ReadonlyMap<K, number>, none: K): K {
  let best = none;
  let most = -1;
  for (const [key, weight] of weights) {
    if (weight > most || (weight === most && key < best)) {
      best = key;
      most = weight;
    }
  }
  return best;
}
