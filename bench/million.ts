import { join } from 'node:path';
import process from 'node:process';
import { searchGraph } from '../api/search/search.ts';
import { loadVocabulary } from '../api/search/vocabulary.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { CONCEPTS, conceptOf, drawnWord, generatedList, generatedPack } from './generated.ts';
import { createRandom } from '../test/random.ts';
import { against, percentile95, timed, type Row } from './row.ts';
import { inScratch } from './scratch.ts';

const LIST = 10_000;
const LISTS = 100;
const QUESTIONS = 200;
const ROWS = 30;
const AT = { startedAt: '2025-01-01T00:00:00Z', finishedAt: '2025-01-01T00:00:00Z' };

async function p95(work: (question: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let question = -20; question < QUESTIONS; question += 1) {
    const time = await timed(() => work(question));
    if (question >= 0) times.push(time);
  }
  return percentile95(times);
}

/** Searching for two words, and the thirty first works on a topic with their evidence. */
async function questionsTo(store: Store): Promise<readonly [search: number, topic: number]> {
  const vocabulary = await loadVocabulary(store);
  const random = createRandom(3);
  const search = await p95(() =>
    searchGraph(store, { query: `${drawnWord(random)} ${drawnWord(random)}`, first: 20, vocabulary }),
  );
  const topic = await p95(async () => {
    const [page] = await store.relations([conceptOf(random(CONCEPTS))], {
      types: ['ABOUT'],
      direction: 'in',
      limit: ROWS,
    });
    const relations = page?.relations ?? [];
    await store.entities(relations.map(({ from }) => from));
    await store.evidence(
      relations.map(({ id }) => id),
      3,
    );
  });
  return [search, topic];
}

/** The same questions to ten thousand works and to a million with five million relations, generated. */
export async function millionRows(): Promise<readonly Row[]> {
  return inScratch(async (folder) => {
    const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
    try {
      await store.apply(generatedPack(1), AT);
      await store.apply(generatedList(0, LIST), AT);
      const [searchSmall, topicSmall] = await questionsTo(store);
      for (let list = 1; list < LISTS; list += 1) {
        await store.apply(generatedList(list, LIST), AT);
        if (list % 10 === 9) process.stderr.write(`${(list + 1) * LIST} works written\n`);
      }
      const [search, topic] = await questionsTo(store);
      const bounds = { unit: 'ms', must: 3, aim: 1.5 };
      return [
        against('search over a million resources beside ten thousand, p95', search, searchSmall, bounds),
        against('topic over a million resources beside ten thousand, p95', topic, topicSmall, bounds),
      ];
    } finally {
      await store.close();
    }
  });
}
