import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../store/port.ts';
import { holding, SOURCES, step, type Holding } from './arbitrary.ts';
import { AT } from './build.ts';
import type { OpenStore } from './contract.ts';
import { digest, picture } from './snapshot.ts';

const holdings = fc.tuple(holding, holding, holding);
const SEED = 20250301;
const RUNS = 25;
const SLOW = 120_000;

/**
 * What holds of every store, whatever is written into it.
 * @param numRuns graphs generated for each property
 */
export function storeProperties(name: string, open: OpenStore, numRuns = RUNS): void {
  const runs = { seed: SEED, numRuns };
  const within = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = await open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  const seen = async (store: Store): Promise<unknown> => [await digest(store), await picture(store)];
  const read = async (store: Store, all: readonly Holding[], order = [0, 1, 2]): Promise<void> => {
    for (const index of order) {
      const source = SOURCES[index];
      const own = all[index];
      if (source && own) await store.apply(step(source, null, own), AT);
    }
  };
  const fresh = (all: readonly Holding[], order?: number[]): Promise<unknown> =>
    within(async (store) => {
      await read(store, all, order);
      return seen(store);
    });

  describe(`any graph in ${name}`, () => {
    it('is the same whatever the order of its sources', { timeout: SLOW }, async () => {
      const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
      await fc.assert(
        fc.asyncProperty(holdings, orders, async (all, order) => {
          expect(await fresh(all, order)).toEqual(await fresh(all));
        }),
        runs,
      );
    });

    it('is the same read anew or refreshed from what it was', { timeout: SLOW }, async () => {
      await fc.assert(
        fc.asyncProperty(holdings, holdings, async (before, after) => {
          const refreshed = await within(async (store) => {
            await read(store, before);
            for (const [index, source] of SOURCES.entries()) {
              await store.apply(step(source, before[index] ?? {}, after[index] ?? {}), AT);
            }
            return seen(store);
          });
          expect(refreshed).toEqual(await fresh(after));
        }),
        runs,
      );
    });

    it('is as before once a source was added and removed again', { timeout: SLOW }, async () => {
      await fc.assert(
        fc.asyncProperty(holdings, fc.nat(2), async (all, index) => {
          const others = [0, 1, 2].filter((each) => each !== index);
          await within(async (store) => {
            await read(store, all, others);
            const before = await seen(store);
            await read(store, all, [index]);
            await store.removeSource(SOURCES[index]?.id ?? '');
            expect(await seen(store)).toEqual(before);
          });
        }),
        runs,
      );
    });

    it('takes the same change set twice without writing', { timeout: SLOW }, async () => {
      await fc.assert(
        fc.asyncProperty(holdings, async (all) => {
          await within(async (store) => {
            await read(store, all);
            const generation = await store.generation();
            for (const [index, source] of SOURCES.entries()) {
              const again = await store.apply(step(source, null, all[index] ?? {}), AT);
              expect(again).toEqual({ rowsWritten: 0, run: null });
            }
            expect(await store.generation()).toBe(generation);
          });
        }),
        runs,
      );
    });
  });
}
