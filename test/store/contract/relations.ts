import { expect, it } from 'vitest';
import { relationId, resourceId } from '../../../schema/id.ts';
import type { ChangeSet, EntityKind, RelationType } from '../../../schema/index.ts';
import { changeSet, key, packRecord, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, awesome, fraudPaper, netflixFeatures } from '../world.ts';

/** Many resources about one concept; every third is in two lists, every second is a case study, every fifth dated. */
function crowd(size: number): readonly ChangeSet[] {
  const pack = packRecord('crowd');
  const [one, two] = [sourceRecord('one/list'), sourceRecord('two/list')];
  const topic = write(pack, 'a.yaml').entity('concept/hub', 'Concept', 'Hub');
  const [left, right] = [write(one, 'a.md'), write(two, 'b.md')];
  for (let index = 0; index < size; index += 1) {
    const id = resourceId(String(index));
    left.line(index + 1).entity(id, index % 2 === 0 ? 'CaseStudy' : 'Resource', `Number ${String(index)}`);
    if (index % 5 === 0) left.claim(id, 'year', '2020');
    left.relate(key('LISTS', one.id, id)).relate(key('ABOUT', id, 'concept/hub'));
    if (index % 3 === 0)
      right
        .line(index + 1)
        .entity(id, 'Resource', 'Again')
        .relate(key('LISTS', two.id, id));
  }
  return [
    changeSet(pack, [topic.document()]),
    changeSet(one, [left.document()]),
    changeSet(two, [right.document()]),
  ];
}

export const relationFacts: Facts = (open) => {
  const filled = stores(open);

  it('counts relations by type and direction', async () => {
    const store = await filled();
    const [concept, unknown] = await store.relationCounts(['concept/feature-store', 'concept/none']);
    expect(new Set(concept)).toEqual(
      new Set([
        { type: 'BROADER', direction: 'out', total: 1 },
        { type: 'PREREQUISITE', direction: 'out', total: 1 },
        { type: 'BELONGS_TO', direction: 'out', total: 1 },
        { type: 'ABOUT', direction: 'in', total: 1 },
        { type: 'NEEDS', direction: 'in', total: 1 },
      ]),
    );
    expect(unknown).toEqual([]);
  });

  it('gives relations by type, direction and kind of the other end, with totals', async () => {
    const store = await filled();
    const read = async (
      id: string,
      query: { types?: readonly RelationType[]; direction?: 'in' | 'out'; kinds?: readonly EntityKind[] },
    ): Promise<readonly string[]> => {
      const [page] = await store.relations([id], { ...query, limit: 10 });
      expect(page?.total).toBe(page?.relations.length);
      return page?.relations.map((each) => (each.from === id ? each.to : each.from)) ?? [];
    };
    expect(await read(applied.id, { types: ['LISTS'] })).toEqual([netflixFeatures, fraudPaper]);
    expect(await read('problem/fraud', { direction: 'in', kinds: ['Pattern'] })).toEqual([
      'pattern/two-stage',
    ]);
    expect(await read('problem/fraud', { direction: 'out' })).toEqual(['concept/feature-store']);
    expect(await read('problem/fraud', { kinds: ['Resource', 'CaseStudy'] })).toEqual([fraudPaper]);
    expect(await read('problem/fraud', { types: [] })).toEqual([]);
    expect(await read('problem/none', {})).toEqual([]);
  });

  it('carries role, number of pieces of evidence and grounds, best basis first', async () => {
    const store = await filled();
    const about = { type: 'ABOUT', from: netflixFeatures, to: 'concept/feature-store', role: '' } as const;
    const needs = key('NEEDS', 'problem/fraud', 'concept/feature-store', 'architecture');
    const ids = [relationId(about), relationId(needs), 'rel/unknown'];
    expect(await store.relationsById(ids)).toEqual([
      {
        ...about,
        id: ids[0],
        evidenceCount: 2,
        grounds: [
          { rule: 'mention', basis: 'mentioned' },
          { rule: 'heading', basis: 'inherited' },
        ],
      },
      { ...needs, id: ids[1], evidenceCount: 1, grounds: [{ rule: 'pack', basis: 'stated' }] },
      null,
    ]);
  });

  it('ranks by the other end: more lists first, then more known fields, then id', async () => {
    const store = await filled(crowd(60));
    const [page] = await store.relations(['concept/hub'], { types: ['ABOUT'], direction: 'in', limit: 1000 });
    const records = await store.entities(page?.relations.map((each) => each.from) ?? []);
    const ranks = records.map(
      (each) => [each?.lists.length ?? 0, each?.year === null ? 0 : 1, each?.id ?? ''] as const,
    );
    const sorted = [...ranks].sort((a, b) => b[0] - a[0] || b[1] - a[1] || (a[2] < b[2] ? -1 : 1));
    expect(page?.total).toBe(60);
    expect(ranks).toEqual(sorted);
    for (const limit of [1, 7, 20]) {
      const [cut] = await store.relations(['concept/hub'], { types: ['ABOUT'], direction: 'in', limit });
      expect(cut?.relations).toEqual(page?.relations.slice(0, limit));
      expect(cut?.total).toBe(60);
    }
    const [studies] = await store.relations(['concept/hub'], { kinds: ['CaseStudy'], limit: 5 });
    expect(studies?.total).toBe(30);
    const kinds = await store.entities(studies?.relations.map((each) => each.from) ?? []);
    expect(kinds.every((each) => each?.kind === 'CaseStudy')).toBe(true);
  });

  it('pages in id order without gap or repeat', async () => {
    const store = await filled(crowd(25));
    const ids: string[] = [];
    for (let after = ''; ;) {
      const [page] = await store.relations(['concept/hub'], { order: 'id', after, limit: 4 });
      if (!page || page.relations.length === 0) break;
      expect(page.total).toBe(25);
      ids.push(...page.relations.map((each) => each.id));
      after = ids.at(-1) ?? '';
    }
    expect(ids).toHaveLength(25);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('gives the other ends and the evidence with a page as the questions for them do', async () => {
    const store = await filled();
    const ids = ['concept/feature-store', awesome.id, fraudPaper, 'concept/none'];
    const plain = await store.relations(ids, { limit: 10 });
    const pages = await store.relations(ids, { limit: 10, withOthers: true, withEvidence: 1 });
    expect(pages.flatMap((page) => page.relations).length).toBeGreaterThan(5);
    for (const [at, { others, evidence, ...page }] of pages.entries()) {
      expect(page).toEqual(plain[at]);
      const ends = page.relations.map(({ from, to }) => (from === ids[at] ? to : from));
      expect(others).toEqual(await store.entities(ends));
      expect(evidence).toEqual(
        await store.evidence(
          page.relations.map((relation) => relation.id),
          1,
        ),
      );
    }
    expect(plain[0]).not.toHaveProperty('others');
    expect(plain[0]).not.toHaveProperty('evidence');
  });

  it('answers for many entities in the order asked', async () => {
    const store = await filled();
    const pages = await store.relations([awesome.id, 'concept/none', applied.id], {
      types: ['LISTS'],
      limit: 1,
    });
    expect(pages.map((page) => [page.total, page.relations.length])).toEqual([
      [2, 1],
      [0, 0],
      [2, 1],
    ]);
  });

  it('gives the relations among entities', async () => {
    const store = await filled();
    const ids = ['concept/feature-store', 'concept/data', 'problem/fraud'];
    const among = await store.relationsAmong(ids, 10);
    expect(among.map((each) => each.type).sort()).toEqual(['BROADER', 'NEEDS', 'PREREQUISITE']);
    expect(await store.relationsAmong(ids, 1)).toEqual(among.slice(0, 1));
    expect(await store.relationsAmong([], 10)).toEqual([]);
  });

  it('gives bare hops in both directions, or only their number when there are more than the limit', async () => {
    const store = await filled();
    const [fraud, unknown] = await store.hops(['problem/fraud', 'concept/none'], { limit: 10 });
    expect(fraud?.kind).toBe('Problem');
    expect(fraud?.total).toBe(4);
    expect(fraud?.relations.map((each) => each.type).sort()).toEqual(['ABOUT', 'NEEDS', 'SOLVES', 'SOLVES']);
    expect(Object.keys(fraud?.relations[0] ?? {}).sort()).toEqual(['from', 'id', 'role', 'to', 'type']);
    expect(unknown).toEqual({ kind: null, total: 0, relations: [] });
    const [cut] = await store.hops(['problem/fraud'], { limit: 3 });
    expect(cut).toEqual({ kind: 'Problem', total: 4, relations: [] });
    const [some] = await store.hops(['problem/fraud'], { types: ['SOLVES'], limit: 3 });
    expect(some?.relations.map((each) => each.from).sort()).toEqual(['pattern/two-stage', fraudPaper]);
  });
};
