import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withDecisionId } from '../../schema/decision-id.ts';
import { digestOf } from '../../schema/digest.ts';
import { relationId } from '../../schema/id.ts';
import {
  faultOf,
  type AliasDecision,
  type Decision,
  type DocumentYield,
  type RelationKey,
} from '../../schema/index.ts';
import type { EntityRecord, Store } from '../../store/port.ts';
import { AT, changeSet, key, packRecord, sourceRecord, write } from './build.ts';
import { createRandom } from './generate.ts';

const PERSON = { by: 'person', date: '2025-04-01', reason: 'because' } as const;
const PACK = packRecord('pack');
const FIRST = sourceRecord('a/first');
const SECOND = sourceRecord('b/second');

const OLD = 'resource/old';
const NEW = 'resource/new';

export const alias = (from: string, to: string, toAddress: string | null = null): Decision => {
  const given: Omit<AliasDecision, 'id'> = {
    ...PERSON,
    kind: 'alias',
    from,
    to,
    fromAddress: null,
    toAddress,
    sign: null,
  };
  return withDecisionId(given);
};
export const merge = (from: string, to: string): Decision =>
  withDecisionId({ ...PERSON, kind: 'merge', from, to });
export const reject = (relation: RelationKey): Decision =>
  withDecisionId({ ...PERSON, kind: 'reject', relation });
export const promote = (entity: string, title: string): Decision =>
  withDecisionId({ ...PERSON, kind: 'promote', entity, title });

function packDocument(): DocumentYield {
  return write(PACK, 'concepts.yaml')
    .entity('concept/drift', 'Concept', 'Drift')
    .entity('concept/data-drift', 'Concept', 'Data drift and everything around it')
    .entity('concept/monitoring', 'Concept', 'Monitoring')
    .relate(key('BROADER', 'concept/drift', 'concept/monitoring'))
    .relate(key('BROADER', 'concept/data-drift', 'concept/monitoring'))
    .relate(key('RELATED', 'concept/data-drift', 'concept/drift'))
    .relate(key('RELATED', 'concept/drift', 'concept/monitoring'))
    .document();
}

function list(source: typeof FIRST, resource: string, title: string, about = 'concept/drift'): DocumentYield {
  return write(source, 'README.md')
    .line(10)
    .entity(resource, 'Resource', title)
    .claim(resource, 'url', `https://example.org/${resource}`)
    .entry(resource, title)
    .relate(key('LISTS', source.id, resource))
    .relate(key('ABOUT', resource, about), { rule: `rule-of-${source.title}`, quote: `${title} is about it` })
    .document();
}

/** What decisions do to a store; every adapter is held to it. */
export function decisionFacts(open: () => Promise<Store>): void {
  let store: Store;
  const digest = (): Promise<string> => digestOf(store.stream());
  const entity = async (id: string): Promise<EntityRecord | null> => (await store.entities([id]))[0] ?? null;
  const evidenceOf = async (relation: RelationKey) => (await store.evidence([relationId(relation)], 10))[0];
  const read = async (source: typeof FIRST, ...documents: readonly DocumentYield[]): Promise<void> => {
    await store.apply(changeSet(source, documents), AT);
  };
  const readAll = async (): Promise<void> => {
    await read(PACK, packDocument());
    await read(FIRST, list(FIRST, OLD, 'The old title, as it was'));
    await read(SECOND, list(SECOND, NEW, 'The title'));
  };
  /** What people and programs see, beside the digest: counts, neighbours, words. */
  const seen = async (): Promise<unknown> => {
    const ids = [OLD, NEW, 'concept/drift', 'concept/data-drift', 'concept/monitoring', FIRST.id, SECOND.id];
    return {
      counts: await store.counts(),
      entities: await store.entities(ids),
      relationCounts: await store.relationCounts(ids),
      relations: await store.relations(ids, { limit: 50 }),
      claims: await Promise.all(ids.map((id) => store.claims(id, 50))),
      search: await store.search({ groups: [[{ words: 'title', prefix: false }]], limit: 20 }),
      sources: (await store.sources()).map(({ resources, onlyHere }) => [resources, onlyHere]),
    };
  };

  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  describe('an alias', () => {
    const ABOUT = key('ABOUT', NEW, 'concept/drift');

    test('makes what is said of the old address said of the new one', async () => {
      await readAll();
      await store.decide([alias(OLD, NEW)]);
      expect(await entity(NEW)).toMatchObject({
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
      await readAll();
      await store.decide([alias(OLD, NEW)]);
      expect((await entity(OLD))?.id).toBe(NEW);
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
      await readAll();
      await store.decide([alias(OLD, 'resource/moved', 'https://example.org/moved')]);
      expect(await entity(OLD)).toMatchObject({
        id: 'resource/moved',
        title: 'The old title, as it was',
        url: 'https://example.org/moved',
        lists: [FIRST.id],
      });
    });

    test('in a chain leads to its end', async () => {
      await readAll();
      await store.decide([alias(OLD, 'resource/between')]);
      await store.decide([alias('resource/between', NEW)]);
      expect((await entity(OLD))?.id).toBe(NEW);
      expect((await entity('resource/between'))?.lists).toEqual([FIRST.id, SECOND.id]);
    });
  });

  describe('a merge', () => {
    test('joins relations of both, and leaves out what would join one to itself', async () => {
      await readAll();
      await store.decide([merge('concept/data-drift', 'concept/drift')]);
      expect(await entity('concept/drift')).toMatchObject({
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
      await readAll();
      const wrong = key('ABOUT', OLD, 'concept/drift');
      await store.decide([reject(wrong)]);
      expect((await store.relationsById([relationId(wrong)]))[0]).toBeNull();
      expect((await evidenceOf(wrong))?.total).toBe(0);
      expect(await entity(OLD)).toMatchObject({ topics: [], degree: 1 });
      for await (const record of store.stream()) {
        if (record.type === 'evidence') expect(record.value.relation).not.toBe(relationId(wrong));
      }
    });

    test('stays rejected when its end becomes another', async () => {
      await readAll();
      await store.decide([reject(key('ABOUT', OLD, 'concept/drift')), alias(OLD, NEW)]);
      expect((await entity(NEW))?.topics).toEqual([]);
    });
  });

  test('a promoted topic is a concept that relations may join', async () => {
    await readAll();
    await read(FIRST, list(FIRST, OLD, 'The old title, as it was', 'concept/label-leakage'));
    expect((await entity(OLD))?.topics).toEqual([]);
    const before = await digest();
    const decision = promote('concept/label-leakage', 'Label leakage');
    await store.decide([decision]);
    expect(await entity('concept/label-leakage')).toMatchObject({ kind: 'Concept', title: 'Label leakage' });
    expect((await entity(OLD))?.topics).toEqual(['concept/label-leakage']);
    await store.undo(decision.id);
    expect(await entity('concept/label-leakage')).toBeNull();
    expect(await digest()).toBe(before);
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
      await readAll();
      const [before, picture] = [await digest(), await seen()];
      for (const order of [decisions, [...decisions].reverse()]) {
        for (const decision of decisions) await store.decide([decision]);
        expect(await digest()).not.toBe(before);
        for (const decision of order) await store.undo(decision.id);
        expect(await digest()).toBe(before);
        expect(await seen()).toEqual(picture);
        expect(await store.decisions()).toEqual([]);
      }
    });

    test.each(CASES)('gives the same graph before reading and after: %s', async (_, decisions) => {
      await store.decide(decisions);
      await readAll();
      const [early, picture] = [await digest(), await seen()];
      await store.close();
      store = await open();
      await readAll();
      for (const decision of [...decisions].reverse()) await store.decide([decision]);
      expect(await digest()).toBe(early);
      expect(await seen()).toEqual(picture);
    });

    test.each(CASES)('is honoured when documents change and go: %s', async (_, decisions) => {
      await store.decide(decisions);
      const empty = await digest();
      await readAll();
      const full = await digest();
      await read(FIRST, list(FIRST, NEW, 'Another title', 'concept/data-drift'));
      await read(FIRST, list(FIRST, OLD, 'The old title, as it was'));
      expect(await digest()).toBe(full);
      for (const source of [FIRST, SECOND, PACK]) await store.removeSource(source.id);
      expect(await digest()).toBe(empty);
    });

    test('taken twice writes nothing the second time, and is one', async () => {
      await readAll();
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
      await readAll();
      const before = await digest();
      const wrong = merge('concept/drift', OLD);
      await expect(store.decide([alias(OLD, NEW), wrong])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await digest()).toBe(before);
    });

    test('comes last in the stream', async () => {
      await readAll();
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
      await readAll();
      const [expected, picture] = [await digest(), await seen()];
      await store.close();
      store = await open();
      await read(SECOND, list(SECOND, NEW, 'The title'));
      for (const decision of decisions) await store.decide([decision]);
      await read(PACK, packDocument());
      for (const { id } of decisions) if (!kept.some((each) => each.id === id)) await store.undo(id);
      await read(FIRST, list(FIRST, OLD, 'The old title, as it was'));
      expect(await digest()).toBe(expected);
      expect(await seen()).toEqual(picture);
    },
  );

  test('an unchanged source read again under decisions writes nothing', async () => {
    await readAll();
    await store.decide([alias(OLD, NEW), merge('concept/data-drift', 'concept/drift')]);
    const again = await store.apply(changeSet(FIRST, [list(FIRST, OLD, 'The old title, as it was')]), AT);
    expect(again).toEqual({ rowsWritten: 0, run: null });
  });
}
