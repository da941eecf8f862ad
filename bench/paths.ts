import { join } from 'node:path';
import { paths } from '../store/graph/paths.ts';
import { openStore } from '../store/open.ts';
import { generatedCitations, resourceOf } from './generated.ts';
import { createRandom } from '../test/random.ts';
import { alone, percentile95, timed, type Row } from './row.ts';
import { inScratch } from './scratch.ts';

const WORKS = 50_000;
const QUESTIONS = 200;
const AT = { startedAt: '2025-01-01T00:00:00Z', finishedAt: '2025-01-01T00:00:00Z' };

/** Paths of up to six relations between works picked at random among 50,000 with 250,000 relations. */
export async function pathRows(): Promise<readonly Row[]> {
  return inScratch(async (folder) => {
    const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
    try {
      await store.apply(generatedCitations(WORKS, 1), AT);
      const random = createRandom(2);
      const times: number[] = [];
      let found = 0;
      for (let question = -20; question < QUESTIONS; question += 1) {
        const [from, to] = [resourceOf(random(WORKS)), resourceOf(random(WORKS))];
        const time = await timed(async () => {
          found += (await paths(store, { from, to, maxLength: 6, limit: 5 })).paths.length;
        });
        if (question >= 0) times.push(time);
      }
      if (found === 0) throw new Error('No path was found between any two works.');
      const name = 'paths of length 6 through 50,000 entities, 250,000 relations, p95';
      return [alone(name, percentile95(times), { unit: 'ms', must: 100, aim: 25 })];
    } finally {
      await store.close();
    }
  });
}
