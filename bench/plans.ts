import { answerBrief, answerPath } from '../api/index.ts';
import { list, reading } from '../test/api/graph.ts';
import { openBundled } from '../test/brief/bundled.ts';
import { alone, percentile95, timed } from './row.ts';
import type { Row } from './row.ts';

/** Works beside the bundled ones, so that there are ten thousand. */
const MORE_WORKS = 3_000;
const ROUNDS = 5;

/** Each further work is about two concepts, and is called by the first of them. */
function moreWorks(
  concepts: readonly { readonly id: string; readonly title: string }[],
): ReturnType<typeof reading> {
  return reading(list('generated', 'works'), 'README.md', (write) => {
    for (let i = 0; i < MORE_WORKS; i += 1) {
      const [one, other] = [concepts[i % concepts.length], concepts[(i * 7 + 3) % concepts.length]];
      if (one === undefined || other === undefined) continue;
      const work = write.entry(`https://example.org/generated/${i}`, { title: `${one.title}, part ${i}` });
      for (const { id } of new Set([one, other])) write.relation('ABOUT', work, id, 'mentioned');
    }
  });
}

/** A brief of every problem and a path to every problem, over the bundled graph and ten thousand works. */
export async function planRows(): Promise<readonly Row[]> {
  const bundled = await openBundled();
  const { store } = bundled;
  const named = async (
    kind: 'Concept' | 'Problem',
  ): Promise<Awaited<ReturnType<typeof store.entityPage>>['entities']> =>
    (await store.entityPage({ filter: { kinds: [kind] }, limit: 1_000 })).entities;
  const at = '2026-01-01T00:00:00.000Z';
  await store.apply(moreWorks(await named('Concept')), { startedAt: at, finishedAt: at });
  const problems = (await named('Problem')).map(({ id }) => id);
  const wishes = { known: [], level: null, hours: null };
  const briefs: number[] = [];
  const paths: number[] = [];
  const asked: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const id of problems) {
      const times = [
        await timed(() => answerBrief(store, id)),
        await timed(() => answerPath(store, id, wishes)),
        await timed(() => answerBrief(store, 'someone is paying with stolen credit cards')),
      ] as const;
      if (round === 0) continue;
      briefs.push(times[0]);
      paths.push(times[1]);
      asked.push(times[2]);
    }
  }
  await bundled.close();
  return [
    alone('design brief by id, p95 over all problems', percentile95(briefs), {
      unit: 'ms',
      must: 150,
      aim: 50,
    }),
    alone('design brief from free words, p95', percentile95(asked), { unit: 'ms', must: 150, aim: 50 }),
    alone('learning path to every problem, p95', percentile95(paths), { unit: 'ms', must: 100, aim: 40 }),
  ];
}
