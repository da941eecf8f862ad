import { diffEntries } from '../../schema/index.ts';
import type { ChangeSet } from '../../schema/index.ts';
import type { GraphWriter } from '../../store/port.ts';
import { list, reading } from './graph.ts';

/** A list of which every reading drops some works and gains others, so that they come and go between all others. */
const MOVING = list('moving', 'list');
const WORKS = 20;
const STEP = 5;

function readingOf(step: number): ChangeSet {
  return reading({ ...MOVING, revision: step.toString(16).padStart(40, '0') }, 'README.md', (write) => {
    for (let i = step * STEP; i < step * STEP + WORKS; i += 1) {
      const work = write.entry(`https://example.net/moving/${i}`, { title: `Moving notes ${i}` });
      write.relation('ABOUT', work, 'concept/offline-features', 'inherited');
    }
  });
}

/** Takes the n-th version of the list in. */
export async function takeStep(store: Pick<GraphWriter, 'apply'>, step: number): Promise<void> {
  const set = readingOf(step);
  const before = step === 0 ? [] : readingOf(step - 1).put.flatMap(({ entries }) => entries);
  const after = set.put.flatMap(({ entries }) => entries);
  const at = new Date(Date.UTC(2024, 7, 1, 0, step)).toISOString();
  await store.apply(
    { ...set, changes: diffEntries(before, after, { revision: MOVING.revision }) },
    { startedAt: at, finishedAt: at },
  );
}
