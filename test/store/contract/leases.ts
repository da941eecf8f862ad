import { expect, it } from 'vitest';
import { AT } from '../build.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied, appliedSet, packSet } from '../world.ts';

const NAME = 'apply';
const TTL = 60_000;
const at = (seconds: number): string => new Date(Date.UTC(2025, 2, 3, 9, 0, seconds)).toISOString();

export const leaseFacts: Facts = (open) => {
  const filled = stores(open);
  const by = (
    holder: string,
    seconds: number,
  ): { readonly holder: string; readonly ttl: number; readonly now: string } => ({
    holder,
    ttl: TTL,
    now: at(seconds),
  });

  it('gives a lease to one holder until it ends or is let go', async () => {
    const store = await filled([]);
    const lease = await store.acquireLease(NAME, by('one', 0));
    expect(lease).toMatchObject({ name: NAME, holder: 'one', expiresAt: at(60) });
    expect(await store.acquireLease(NAME, by('two', 59))).toBeNull();
    expect(await store.acquireLease('another', by('two', 59))).not.toBeNull();
    const second = await store.acquireLease(NAME, by('two', 60));
    expect(second?.holder).toBe('two');
    if (second) await store.releaseLease(second);
    expect((await store.acquireLease(NAME, by('one', 61)))?.holder).toBe('one');
  });

  it('numbers holders upwards, also after a lease was let go', async () => {
    const store = await filled([]);
    const tokens: number[] = [];
    for (const holder of ['one', 'one', 'two', 'one']) {
      const lease = await store.acquireLease(NAME, by(holder, 0));
      tokens.push(lease?.token ?? Number.NaN);
      if (lease && tokens.length !== 1) await store.releaseLease(lease);
    }
    expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
    expect(tokens).toHaveLength(4);
  });

  it('puts off the end of a lease that stands, and of no other', async () => {
    const store = await filled([]);
    const lease = await store.acquireLease(NAME, by('one', 0));
    if (!lease) throw new Error('The lease was free.');
    const renewed = await store.renewLease(lease, { ttl: TTL, now: at(30) });
    expect(renewed).toEqual({ ...lease, expiresAt: at(90) });
    expect(await store.acquireLease(NAME, by('two', 70))).toBeNull();
    // Late, but nobody else came: it goes on.
    expect(await store.renewLease(lease, { ttl: TTL, now: at(100) })).not.toBeNull();
    await store.acquireLease(NAME, by('two', 200));
    expect(await store.renewLease(lease, { ttl: TTL, now: at(201) })).toBeNull();
    await store.releaseLease(lease);
    expect(await store.acquireLease(NAME, by('three', 202))).toBeNull();
  });

  it('does not wait for a lease that was taken before the clock was put back', async () => {
    const store = await filled([]);
    await store.acquireLease(NAME, by('one', 86_400));
    expect(await store.acquireLease(NAME, by('two', 0))).not.toBeNull();
  });

  it('writes under leases that stand, and nothing once another holder came', async () => {
    const store = await filled([]);
    const first = await store.acquireLease(NAME, by('one', 0));
    const own = await store.acquireLease(applied.id, by('one', 0));
    if (!first || !own) throw new Error('The leases were free.');
    expect((await store.apply(packSet, AT, { fences: [first, own] })).run).not.toBeNull();
    await store.acquireLease(NAME, by('two', 61));
    const before = await store.generation();
    await expect(store.apply(appliedSet, AT, { fences: [own, first] })).rejects.toMatchObject({
      code: 'LEASE_LOST',
    });
    await expect(store.removeSource(packSet.source.id, [first])).rejects.toMatchObject({
      code: 'LEASE_LOST',
    });
    expect(await store.generation()).toBe(before);
    expect((await store.counts()).sources).toBe(1);
    await store.releaseLease(own);
    await expect(store.apply(appliedSet, AT, { fences: [own] })).rejects.toMatchObject({
      code: 'LEASE_LOST',
    });
  });
};
