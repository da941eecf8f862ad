import { expect, it } from 'vitest';
import { relationId } from '../../../schema/id.ts';
import { AT, changeSet, key, packRecord, sourceRecord, write } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, appliedDocument, netflixFeatures } from '../world.ts';

export const evidenceFacts: Facts = (open) => {
  const filled = stores(open);

  it('joins evidence with its source, place, quote and rule', async () => {
    const store = await filled();
    const relation = relationId(key('LISTS', applied.id, netflixFeatures));
    const [page] = await store.evidence([relation], 10);
    const said = appliedDocument();
    const own = said.evidence.find((each) => each.relation.type === 'LISTS');
    expect(page).toEqual({ total: 1, evidence: [{ ...own, relation, sourceRecord: applied }] });
  });

  it('gives packs first, then by source, path and line, up to the limit', async () => {
    const [b, a, p] = [sourceRecord('b/list'), sourceRecord('a/list'), packRecord('z')];
    const about = key('ABOUT', 'resource/x', 'concept/y');
    const say = (source: typeof b, path: string, ...lines: readonly number[]) => {
      const writer = write(source, path)
        .entity('resource/x', 'Resource', 'X')
        .entity('concept/y', 'Concept', 'Y');
      for (const line of lines) writer.line(line).relate(about);
      return writer.document();
    };
    const store = await filled([
      changeSet(b, [say(b, 'z.md', 9, 100), say(b, 'a.md', 50)]),
      changeSet(a, [say(a, 'x.md', 3)]),
      changeSet(p, [say(p, 'y.yaml', 7)]),
    ]);
    const [page] = await store.evidence([relationId(about)], 10);
    expect(page?.evidence.map((each) => [each.source, each.place.path, each.place.lines?.[0]])).toEqual([
      [p.id, 'y.yaml', 7],
      [a.id, 'x.md', 3],
      [b.id, 'a.md', 50],
      [b.id, 'z.md', 9],
      [b.id, 'z.md', 100],
    ]);
    const [cut] = await store.evidence([relationId(about)], 2);
    expect(cut?.total).toBe(5);
    expect(cut?.evidence).toEqual(page?.evidence.slice(0, 2));
  });

  it('answers for many relations in the order asked, nothing for unknown ones', async () => {
    const store = await filled();
    const ids = ['rel/unknown', relationId(key('BY', netflixFeatures, 'org/netflix'))];
    const pages = await store.evidence(ids, 5);
    expect(pages.map((page) => [page.total, page.evidence.length])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('finds evidence and claims by id in the order asked, nothing for ids of anything else', async () => {
    const store = await filled();
    const relation = relationId(key('LISTS', applied.id, netflixFeatures));
    const [page] = await store.evidence([relation], 1);
    const evidence = page?.evidence[0] ?? null;
    const id = evidence?.id ?? '';
    expect(await store.evidenceById(['ev/aaaaaaaaaaaaaaaa', id, '', relation, id])).toEqual([
      null,
      evidence,
      null,
      null,
      evidence,
    ]);
    const [first, second] = await store.claims(netflixFeatures, 2);
    const wanted = [second?.id ?? '', 'claim/aaaaaaaaaaaaaaaa', 'title', '', first?.id ?? ''];
    expect(await store.claimsById(wanted)).toEqual([second, null, null, null, first]);
  });

  it('keeps pages of documents without lines', async () => {
    const source = sourceRecord('a/papers');
    const writer = write(source, 'a.pdf').entity('resource/x', 'Resource', 'X');
    writer.relate(key('LISTS', source.id, 'resource/x'));
    const document = writer.document();
    const evidence = document.evidence.map((each) => ({
      ...each,
      place: { ...each.place, lines: null, page: 7 },
    }));
    const store = await filled([changeSet(source, [{ ...document, evidence }])]);
    const [page] = await store.evidence([relationId(key('LISTS', source.id, 'resource/x'))], 1);
    expect(page?.evidence[0]?.place).toEqual({ path: 'a.pdf', lines: null, page: 7, headings: [] });
  });

  it('gives claims by field, value, source and path', async () => {
    const store = await filled();
    const claims = await store.claims(netflixFeatures, 100);
    expect(claims.map(({ field, value, source }) => [field, value, source.split('/')[2]])).toEqual([
      ['form', 'article', 'eugene'],
      ['kind', 'CaseStudy', 'eugene'],
      ['kind', 'Resource', 'ada'],
      ['title', 'Distributed time travel for feature generation', 'eugene'],
      ['title', 'Time travel at Netflix', 'ada'],
      ['url', 'https://example.org/netflix-features', 'eugene'],
      ['year', '2016', 'eugene'],
    ]);
    const own = appliedDocument().claims.find((claim) => claim.field === 'form' && claim.value === 'article');
    expect(claims[0]).toEqual(own);
    expect(await store.claims(netflixFeatures, 2)).toEqual(claims.slice(0, 2));
    expect(await store.claims('resource/none', 10)).toEqual([]);
  });

  it('moves evidence and claims with the lines they stand on', async () => {
    const store = await filled();
    await store.apply(changeSet(applied, [appliedDocument(7)]), AT);
    const claims = await store.claims(netflixFeatures, 100);
    expect(claims.filter((claim) => claim.source === applied.id).map((claim) => claim.place.lines)).toEqual(
      Array(5).fill([17, 17]),
    );
  });

  it('takes a quote that was cut within a character', async () => {
    const source = sourceRecord('a/list');
    const writer = write(source, 'a.md').entity('resource/x', 'Resource', 'X');
    writer.relate(key('LISTS', source.id, 'resource/x'), { quote: 'Rockets 🚀'.slice(0, -1) });
    const store = await filled([changeSet(source, [writer.document()])]);
    const [page] = await store.evidence([relationId(key('LISTS', source.id, 'resource/x'))], 1);
    expect(page?.evidence[0]?.quote).toBe('Rockets \ufffd');
    expect((await store.apply(changeSet(source, [writer.document()]), AT)).rowsWritten).toBe(0);
  });

  it('counts a claim and a piece of evidence that a document repeats once', async () => {
    const source = sourceRecord('a/list');
    const writer = write(source, 'a.md').entity('resource/x', 'Resource', 'X');
    writer.relate(key('LISTS', source.id, 'resource/x'));
    const document = writer.document();
    const twice = {
      ...document,
      claims: [...document.claims, ...document.claims],
      evidence: [...document.evidence, ...document.evidence],
    };
    const store = await filled([changeSet(source, [twice])]);
    expect(await store.counts()).toMatchObject({ claims: 2, evidence: 1 });
    expect(await store.claims('resource/x', 10)).toHaveLength(2);
    expect((await store.apply(changeSet(source, [twice]), AT)).rowsWritten).toBe(0);
  });
};
