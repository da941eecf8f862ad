import { describe, expect, it } from 'vitest';
import { digestOf, type DigestRecord } from '../../schema/digest.ts';
import type { Claim, Entity } from '../../schema/index.ts';

const entity: Entity = {
  id: 'concept/a',
  kind: 'Concept',
  title: 'A',
  url: null,
  form: null,
  year: null,
  description: null,
  level: null,
  aliases: ['b'],
  origin: 'pack',
  details: null,
};
const claim: Claim = {
  id: 'claim/a',
  entity: 'concept/a',
  field: 'title',
  value: 'A',
  source: 'source/pack/p',
  document: 'source/pack/p#a.yaml',
  contentHash: 'aa',
  place: { path: 'a.yaml', lines: [1, 2], page: null, headings: ['H'] },
  rule: 'pack',
  basis: 'stated',
};
const evidence = {
  id: 'ev/a',
  source: claim.source,
  document: claim.document,
  contentHash: claim.contentHash,
  place: claim.place,
  quote: 'Words',
  rule: 'pack',
  basis: 'stated',
} as const;

const records: readonly DigestRecord[] = [
  { type: 'source', value: { id: 'source/pack/p', revision: 'r1' } },
  { type: 'document', value: { id: 'source/pack/p#a.yaml' } },
  { type: 'entity', value: entity },
  { type: 'claim', value: claim },
  { type: 'relation', value: { id: 'rel/a', type: 'BROADER', from: 'concept/a', to: 'concept/b', role: '' } },
  { type: 'evidence', value: evidence },
];

const replaced = (index: number, value: object): readonly DigestRecord[] =>
  records.map((record, at) => (at === index ? ({ ...record, value } as DigestRecord) : record));

describe('the digest', () => {
  it('is the same text for the same graph for ever', async () => {
    expect(await digestOf(records)).toBe('4fa485ab94dfd031018dc13c2f6ae731f839df0a494e5426c3bd20c8d862435b');
  });

  it.each([
    ['a revision', 0, { id: 'source/pack/p', revision: 'r2' }],
    ['a field of an entity', 2, { ...entity, aliases: [] }],
    ['the line of a claim', 3, { ...claim, place: { ...claim.place, lines: [1, 3] } }],
    ['the content of a document', 5, { ...evidence, contentHash: 'bb' }],
    ['a basis', 5, { ...evidence, basis: 'inferred' }],
  ])('changes with %s', async (_what, index, value) => {
    expect(await digestOf(replaced(index, value))).not.toBe(await digestOf(records));
  });

  it('does not change with quotes or the fields of documents', async () => {
    const quoteless = replaced(5, { ...evidence, quote: null });
    expect(await digestOf(quoteless)).toBe(await digestOf(records));
    const retitled = replaced(1, { id: 'source/pack/p#a.yaml', title: 'Other' });
    expect(await digestOf(retitled)).toBe(await digestOf(records));
  });

  it('refuses records that are out of order or repeated', async () => {
    await expect(digestOf([...records].reverse())).rejects.toThrow(/order/);
    await expect(digestOf([...records, ...records.slice(-1)])).rejects.toThrow(/order/);
  });
});
