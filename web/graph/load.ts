import type { createMap } from './map.ts';

let loading: Promise<{ readonly createMap: typeof createMap }> | null = null;

/** The drawing library is the larger half of the script: it loads while the page asks its first question. */
export function loadMap(): Promise<{ readonly createMap: typeof createMap }> {
  loading ??= import('./map.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
