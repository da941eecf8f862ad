import { describe, it } from 'vitest';
import { fillTestGraph } from '../api/graph.ts';
import { takeStep } from '../api/moving-list.ts';
import { pagesWhileWritten } from '../api/paging-facts.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

describe.skipIf(!hasNeo4j)('paging through Neo4j while another connection writes', () => {
  const server = useNeo4j();

  it('has no gaps and no repeats', async () => {
    const store = await server.empty();
    await fillTestGraph(store);
    const writer = await server.open();
    let step = -1;
    let last = Promise.resolve();
    // One version after the other, as under the lease that refreshing takes.
    await pagesWhileWritten(store, () => {
      step += 1;
      const mine = step;
      last = last.then(() => takeStep(writer, mine));
      return last;
    });
    await writer.close();
    await store.close();
  }, 300_000);
});
