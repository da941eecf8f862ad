import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultOf, type Decision } from '../../../schema/index.ts';
import type { Store } from '../../../store/port.ts';
import { AT, changeSet, key } from '../build.ts';
import type { Facts } from '../contract.ts';
import {
  alias,
  digestIn,
  FIRST,
  list,
  merge,
  NEW,
  OLD,
  PACK,
  packDocument,
  promote,
  readAllInto,
  readInto,
  reject,
  SECOND,
  seenIn,
} from '../decided.ts';
import { createRandom } from '../../random.ts';

/** What holds of every decision: it can be taken back, and when it was taken makes no difference. */
export const undoingFacts: Facts = (open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  describe('every decision', () => {
    const CASES: readonly (readonly [string, readonly Decision[]])[] = [
      ['an alias', [alias(OLD, NEW)]],
      ['an alias to the unknown', [alias(OLD, 'resource/unknown', 'https://example.org/unknown')]],
      ['an alias from the unknown', [alias('resource/unknown', NEW)]],
      ['a chain', [alias(OLD, 'resource/x'), alias('resource/x', 'resource/y'), alias('resource/y', NEW)]],
      ['a cycle', [alias(OLD, NEW), alias(NEW, OLD)]],
      ['a merge', [merge('concept/data-drift', 'concept/drift')]],
      ['a merge the other way', [merge('concept/drift', 'concept/data-drift')]],
      ['a rejection', [reject(key('ABOUT', NEW, 'concept/drift'))]],
      ['a rejection of a list', [reject(key('LISTS', FIRST.id, OLD))]],
      ['a promotion', [promote('concept/new-topic', 'New topic')]],
      [
        'all of them',
        [
          alias(OLD, NEW),
          merge('concept/data-drift', 'concept/drift'),
          reject(key('ABOUT', OLD, 'concept/drift')),
          reject(key('BROADER', 'concept/drift', 'concept/monitoring')),
          merge('concept/monitoring', 'concept/observability'),
          promote('concept/observability', 'Observability'),
        ],
      ],
    ];

    test.each(CASES)('leaves no trace once taken back, in whatever order: %s', async (_, decisions) => {
      await readAllInto(store);
      const [before, picture] = [await digestIn(store), await seenIn(store)];
      for (const order of [decisions, [...decisions].reverse()]) {
        for (const decision of decisions) await store.decide([decision]);
        expect(await digestIn(store)).not.toBe(before);
        for (const decision of order) await store.undo(decision.id);
        expect(await digestIn(store)).toBe(before);
        expect(await seenIn(store)).toEqual(picture);
        expect(await store.decisions()).toEqual([]);
      }
    });

    test.each(CASES)('gives the same graph before reading and after: %s', async (_, decisions) => {
      await store.decide(decisions);
      await readAllInto(store);
      const [early, picture] = [await digestIn(store), await seenIn(store)];
      await store.close();
      store = await open();
      await readAllInto(store);
      for (const decision of [...decisions].reverse()) await store.decide([decision]);
      expect(await digestIn(store)).toBe(early);
      expect(await seenIn(store)).toEqual(picture);
    });

    test.each(CASES)('is honoured when documents change and go: %s', async (_, decisions) => {
      await store.decide(decisions);
      const empty = await digestIn(store);
      await readAllInto(store);
      const full = await digestIn(store);
      await readInto(store, FIRST, list(FIRST, NEW, 'Another title', 'concept/data-drift'));
      await readInto(store, FIRST, list(FIRST, OLD, 'The old title, as it was'));
      expect(await digestIn(store)).toBe(full);
      for (const source of [FIRST, SECOND, PACK]) await store.removeSource(source.id);
      expect(await digestIn(store)).toBe(empty);
    });

    test('taken twice writes nothing the second time, and is one', async () => {
      await readAllInto(store);
      expect((await store.decide([alias(OLD, NEW)])).rowsWritten).toBeGreaterThan(0);
      const generation = await store.generation();
      expect(await store.decide([alias(OLD, NEW)])).toEqual({ rowsWritten: 0, run: null });
      expect((await store.undo('decision/unknown')).rowsWritten).toBe(0);
      expect(await store.generation()).toBe(generation);
      expect(await store.decisions()).toEqual([alias(OLD, NEW)]);
    });

    test('by a person is not replaced by the crawler', async () => {
      const mine = alias(OLD, NEW);
      const [fromAddress, toAddress] = ['https://example.org/old', 'https://example.org/new'];
      const seenThere = { by: 'crawler', sign: 'permanent-redirect', fromAddress, toAddress } as const;
      const theirs = { ...mine, ...seenThere } as Decision;
      await store.decide([mine]);
      await store.decide([theirs]);
      expect(await store.decisions()).toEqual([mine]);
    });

    test('that cannot be recorded is refused with all that came with it', async () => {
      await readAllInto(store);
      const before = await digestIn(store);
      const wrong = merge('concept/drift', OLD);
      await expect(store.decide([alias(OLD, NEW), wrong])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await digestIn(store)).toBe(before);
    });

    test('comes last in the stream', async () => {
      await readAllInto(store);
      await store.decide([alias(OLD, NEW)]);
      const types: string[] = [];
      for await (const { type } of store.stream()) if (types.at(-1) !== type) types.push(type);
      expect(types).toEqual(['source', 'document', 'entity', 'claim', 'relation', 'evidence', 'decision']);
    });
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'in any mix, order of reading and taking back, they give one graph (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
      const concepts = ['concept/drift', 'concept/data-drift', 'concept/monitoring', 'concept/unheard-of'];
      const resources = [OLD, NEW, 'resource/a', 'resource/b'];
      const kinds: readonly (() => Decision)[] = [
        () => alias(pick(resources), pick(resources)),
        () => merge(pick(concepts), pick(concepts)),
        () => reject(key('ABOUT', pick(resources), pick(concepts))),
        () => reject(key('RELATED', pick(concepts), pick(concepts))),
        () => promote(pick(concepts), 'Promoted'),
      ];
      const drawn = Array.from({ length: 12 }, () => pick(kinds)()).filter((each) => faultOf(each) === null);
      const decisions = [...new Map(drawn.map((each) => [each.id, each])).values()];
      const kept = decisions.filter(() => random(2) === 0);
      await store.decide(kept);
      await readAllInto(store);
      const [expected, picture] = [await digestIn(store), await seenIn(store)];
      await store.close();
      store = await open();
      await readInto(store, SECOND, list(SECOND, NEW, 'The title'));
      for (const decision of decisions) await store.decide([decision]);
      await readInto(store, PACK, packDocument());
      for (const { id } of decisions) if (!kept.some((each) => each.id === id)) await store.undo(id);
      await readInto(store, FIRST, list(FIRST, OLD, 'The old title, as it was'));
      expect(await digestIn(store)).toBe(expected);
      expect(await seenIn(store)).toEqual(picture);
    },
  );

  test('an unchanged source read again under decisions writes nothing', async () => {
    await readAllInto(store);
    await store.decide([alias(OLD, NEW), merge('concept/data-drift', 'concept/drift')]);
    const again = await store.apply(changeSet(FIRST, [list(FIRST, OLD, 'The old title, as it was')]), AT);
    expect(again).toEqual({ rowsWritten: 0, run: null });
  });
};
