import { afterAll } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';

/** A graph and the API over it as it is served, for all tests of a file; closed after them. */
export async function useApi(): Promise<{ readonly graph: TestGraph; readonly api: Api }> {
  const graph = await openTestGraph();
  afterAll(() => graph.close());
  return { graph, api: createApi({ reader: graph.store, mode: 'production' }) };
}
