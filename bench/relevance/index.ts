import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparePack } from '../../cli/prepare-pack.ts';
import { ingest } from '../../ingest/run.ts';
import { openStore } from '../../store/open.ts';
import { openLists } from '../lists.ts';
import { against, type Row } from '../row.ts';
import { ndcg, type Grades } from './ndcg.ts';
import { rankings } from './rankings.ts';

interface Judged {
  readonly question: string;
  /** Answers that were looked at, from all orders together; those without a grade are worth nothing. */
  readonly seen: number;
  readonly grades: Grades;
}

const DEPTH = 10;

/**
 * How far the first ten answers to the judged questions are from the best order of what was judged, beside plain
 * BM25 and beside sorting by number of lists, over the same graph of all lists.
 */
export async function relevanceRows(): Promise<readonly Row[]> {
  const judged = JSON.parse(readFileSync('bench/relevance/judgements.json', 'utf8')) as readonly Judged[];
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  try {
    const prepared = await preparePack(store, 'packs/ml-system-design');
    await ingest(await openLists(), { ...prepared, store, now: () => new Date() });
    await prepared.close();
    const figures = new Map<string, number>();
    for (const { name, answer } of await rankings(store)) {
      let sum = 0;
      for (const { question, grades } of judged) sum += ndcg(await answer(question, DEPTH), grades, DEPTH);
      figures.set(name, 1 - sum / judged.length);
    }
    const [[, own = 1] = [], ...others] = [...figures];
    return others.map(([name, other]) =>
      against(`search: 1 − nDCG@10 of ${judged.length} judged questions, beside ${name}`, own, other, {
        unit: 'of 1',
        must: 0.8,
        aim: 0.5,
      }),
    );
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
