import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openTestGraph } from './graph.ts';
import type { TestGraph } from './graph.ts';
import { pagesWhileWritten } from './paging-facts.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('paging while another process writes', () => {
  let graph: TestGraph;
  let writer: ChildProcess;

  beforeAll(async () => {
    const outDir = join(root, '.cache', 'paging-writer');
    await build({
      ...{ root, configFile: false, logLevel: 'error' },
      build: {
        ...{ ssr: join(root, 'test', 'api', 'paging-writer.ts'), outDir, emptyOutDir: true },
        ...{ target: 'node20', rollupOptions: { output: { entryFileNames: 'writer.mjs' } } },
      },
    });
    graph = await openTestGraph();
    writer = fork(join(outDir, 'writer.mjs'), [graph.address]);
    await once(writer, 'message');
  }, 120_000);
  afterAll(async () => {
    writer.disconnect();
    await once(writer, 'exit');
    await graph.close();
  });

  it('has no gaps and no repeats', async () => {
    let step = -1;
    await pagesWhileWritten(graph.store, async () => {
      step += 1;
      const mine = step;
      writer.send(mine);
      await new Promise<void>((resolve) => {
        const hear = (done: unknown): void => {
          if (done !== mine) return;
          writer.off('message', hear);
          resolve();
        };
        writer.on('message', hear);
      });
    });
  }, 120_000);
});
