import { expect, it } from 'vitest';
import { compareCodePoints } from '../../../schema/index.ts';
import type { StreamedRecord } from '../../../store/port.ts';
import { AT, changeSet } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { digest } from '../snapshot.ts';
import { applied, appliedDocument, everySet, packSet } from '../world.ts';

const TYPES = ['source', 'document', 'entity', 'claim', 'relation', 'evidence', 'decision'] as const;

export const streamFacts: Facts = (open) => {
  const filled = stores(open);

  it('gives everything once, by type, then by id', async () => {
    const store = await filled();
    const records: StreamedRecord[] = [];
    for await (const record of store.stream()) records.push(record);
    const keys = records.map((record) => [TYPES.indexOf(record.type), record.value.id] as const);
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || compareCodePoints(a[1], b[1])));
    const counts = await store.counts();
    const totals = TYPES.map((type) => records.filter((record) => record.type === type).length);
    const sum = (of: Readonly<Record<string, number>>): number =>
      Object.values(of).reduce((left, right) => left + right, 0);
    expect(totals).toEqual([
      counts.sources,
      counts.documents,
      sum(counts.entities),
      counts.claims,
      sum(counts.relations),
      counts.evidence,
      0,
    ]);
  });

  it('gives the same values as the other questions', async () => {
    const store = await filled();
    for await (const record of store.stream()) {
      if (record.type === 'entity') {
        expect((await store.entities([record.value.id]))[0]).toMatchObject(record.value);
      } else if (record.type === 'claim') {
        expect(await store.claimsById([record.value.id])).toEqual([record.value]);
        expect(await store.claims(record.value.entity, 100)).toContainEqual(record.value);
      } else if (record.type === 'relation') {
        expect(await store.relationsById([record.value.id])).toEqual([record.value]);
      } else if (record.type === 'evidence') {
        expect(await store.evidenceById([record.value.id])).toEqual([record.value]);
        expect((await store.evidence([record.value.relation], 100))[0]?.evidence).toContainEqual(
          record.value,
        );
      }
    }
  });

  it('leaves out evidence of relations that are not shown', async () => {
    const store = await filled(everySet.filter((set) => set !== packSet));
    for await (const record of store.stream()) {
      if (record.type === 'evidence')
        expect((await store.relationsById([record.value.relation]))[0]).not.toBeNull();
    }
  });

  it('may be left before its end', async () => {
    const store = await filled();
    for await (const record of store.stream()) if (record.type === 'claim') break;
    await store.apply(changeSet(applied, [appliedDocument(1)]), AT);
    expect((await store.counts()).documents).toBe(3);
  });

  it('changes its digest with a line, a revision or a title, and not with quotes, stars or time', async () => {
    const store = await filled();
    const before = await digest(store);
    const quoteless = appliedDocument().evidence.map((each) => ({ ...each, quote: null }));
    await store.apply(changeSet({ ...applied, stars: 99 }, [{ ...appliedDocument(), evidence: quoteless }]), {
      startedAt: '2030-01-01T00:00:00Z',
      finishedAt: '2030-01-01T00:00:00Z',
    });
    expect(await digest(store)).toBe(before);
    await store.apply(changeSet(applied, [appliedDocument(1)]), AT);
    const shifted = await digest(store);
    expect(shifted).not.toBe(before);
    await store.apply(changeSet({ ...applied, revision: 'next' }, []), AT);
    expect(await digest(store)).not.toBe(shifted);
  });
};
