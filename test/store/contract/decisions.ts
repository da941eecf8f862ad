import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { relationId } from '../../../schema/id.ts';
import type { RelationKey } from '../../../schema/index.ts';
import type { Store } from '../../../store/port.ts';
import { key } from '../build.ts';
import type { Facts } from '../contract.ts';
import {
  alias,
  digestIn,
  entityIn,
  FIRST,
  list,
  merge,
  NEW,
  OLD,
  promote,
  readAllInto,
  readInto,
  reject,
  SECOND,
} from '../decided.ts';

/** What each kind of decision does to the graph. */
export const decisionFacts: Facts = (open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  const evidenceOf = async (relation: RelationKey) => (await store.evidence([relationId(relation)], 10))[0];

  describe('an alias', () => {
    const ABOUT = key('ABOUT', NEW, 'concept/drift');

    test('makes what is said of the old address said of the new one', async () => {
      await readAllInto(store);
      await store.decide([alias(OLD, NEW)]);
      expect(await entityIn(store, NEW)).toMatchObject({
        title: 'The title',
        url: `https://example.org/${NEW}`,
        aliases: ['The old title, as it was'],
        lists: [FIRST.id, SECOND.id],
        topics: ['concept/drift'],
        degree: 3,
      });
      const found = await evidenceOf(ABOUT);
      expect(found?.total).toBe(2);
      expect(found?.evidence.map((each) => [each.source, each.relation, each.implied])).toEqual([
        [FIRST.id, relationId(ABOUT), key('ABOUT', OLD, 'concept/drift')],
        [SECOND.id, relationId(ABOUT), undefined],
      ]);
      expect((await store.relationsById([relationId(ABOUT)]))[0]).toMatchObject({
        evidenceCount: 2,
        grounds: [
          { rule: 'rule-of-a/first', basis: 'stated' },
          { rule: 'rule-of-b/second', basis: 'stated' },
        ],
      });
      expect((await store.counts()).entities.Resource).toBe(1);
      expect((await store.counts()).evidence).toBe(8);
    });

    test('answers for the old id wherever it is asked', async () => {
      await readAllInto(store);
      await store.decide([alias(OLD, NEW)]);
      expect((await entityIn(store, OLD))?.id).toBe(NEW);
      expect(await store.relationCounts([OLD])).toEqual(await store.relationCounts([NEW]));
      expect(await store.relations([OLD], { limit: 9 })).toEqual(await store.relations([NEW], { limit: 9 }));
      expect(await store.hops([OLD], { limit: 9 })).toEqual(await store.hops([NEW], { limit: 9 }));
      const claims = await store.claims(OLD, 50);
      expect(new Set(claims.map((claim) => claim.entity))).toEqual(new Set([OLD, NEW]));
      const former = relationId(key('ABOUT', OLD, 'concept/drift'));
      expect((await store.relationsById([former]))[0]?.from).toBe(NEW);
      expect((await store.evidence([former], 9))[0]?.total).toBe(2);
      const found = await store.search({ groups: [[{ words: 'title', prefix: false }]], limit: 9 });
      expect(found.candidates.map(({ id }) => id)).toEqual([NEW]);
    });

    test('to an address that no list knows makes a resource of its own, at the new address', async () => {
      await readAllInto(store);
      await store.decide([alias(OLD, 'resource/moved', 'https://example.org/moved')]);
      expect(await entityIn(store, OLD)).toMatchObject({
        id: 'resource/moved',
        title: 'The old title, as it was',
        url: 'https://example.org/moved',
        lists: [FIRST.id],
      });
    });

    test('in a chain leads to its end', async () => {
      await readAllInto(store);
      await store.decide([alias(OLD, 'resource/between')]);
      await store.decide([alias('resource/between', NEW)]);
      expect((await entityIn(store, OLD))?.id).toBe(NEW);
      expect((await entityIn(store, 'resource/between'))?.lists).toEqual([FIRST.id, SECOND.id]);
    });
  });

  describe('a merge', () => {
    test('joins relations of both, and leaves out what would join one to itself', async () => {
      await readAllInto(store);
      await store.decide([merge('concept/data-drift', 'concept/drift')]);
      expect(await entityIn(store, 'concept/drift')).toMatchObject({
        title: 'Drift',
        aliases: ['Data drift and everything around it'],
        degree: 4,
      });
      const counts = await store.relationCounts(['concept/drift']);
      expect(counts[0]?.find(({ type }) => type === 'RELATED')?.total).toBe(1);
      expect(
        (await store.relationsById([relationId(key('RELATED', 'concept/data-drift', 'concept/drift'))]))[0],
      ).toBeNull();
      expect((await evidenceOf(key('BROADER', 'concept/drift', 'concept/monitoring')))?.total).toBe(2);
    });
  });

  describe('a rejected relation', () => {
    test('is not there while the decision stands, and counts for nothing', async () => {
      await readAllInto(store);
      const wrong = key('ABOUT', OLD, 'concept/drift');
      await store.decide([reject(wrong)]);
      expect((await store.relationsById([relationId(wrong)]))[0]).toBeNull();
      expect((await evidenceOf(wrong))?.total).toBe(0);
      expect(await entityIn(store, OLD)).toMatchObject({ topics: [], degree: 1 });
      for await (const record of store.stream()) {
        if (record.type === 'evidence') expect(record.value.relation).not.toBe(relationId(wrong));
      }
    });

    test('stays rejected when its end becomes another', async () => {
      await readAllInto(store);
      await store.decide([reject(key('ABOUT', OLD, 'concept/drift')), alias(OLD, NEW)]);
      expect((await entityIn(store, NEW))?.topics).toEqual([]);
    });
  });

  test('a promoted topic is a concept that relations may join', async () => {
    await readAllInto(store);
    await readInto(store, FIRST, list(FIRST, OLD, 'The old title, as it was', 'concept/label-leakage'));
    expect((await entityIn(store, OLD))?.topics).toEqual([]);
    const before = await digestIn(store);
    const decision = promote('concept/label-leakage', 'Label leakage');
    await store.decide([decision]);
    expect(await entityIn(store, 'concept/label-leakage')).toMatchObject({
      kind: 'Concept',
      title: 'Label leakage',
    });
    expect((await entityIn(store, OLD))?.topics).toEqual(['concept/label-leakage']);
    await store.undo(decision.id);
    expect(await entityIn(store, 'concept/label-leakage')).toBeNull();
    expect(await digestIn(store)).toBe(before);
  });
};
