import { expect, it } from 'vitest';
import type { SourceSettings } from '../../../store/port.ts';
import type { Facts } from '../contract.ts';
import { stores } from '../filled.ts';
import { applied } from '../world.ts';

function settingsOf(source: string): SourceSettings {
  return {
    source,
    address: 'eugene/applied',
    branch: null,
    include: ['**/*.md'],
    exclude: null,
    schedule: '0 6 * * *',
    paused: false,
    pinned: null,
    rejected: null,
    failures: 0,
    quarantined: null,
    nextDue: '2025-03-04T06:00:00.000Z',
    waits: null,
    checkedAt: null,
  };
}

export const settingsFacts: Facts = (open) => {
  const filled = stores(open);

  it('gives them back by source, read or not, without counting as a change of the graph', async () => {
    const store = await filled();
    const before = await store.generation();
    const other = { ...settingsOf('source/github/a/later'), include: null, schedule: null };
    await store.saveSettings(settingsOf(applied.id));
    await store.saveSettings(other);
    expect(await store.settings()).toEqual([other, settingsOf(applied.id)]);
    await store.saveSettings({ ...other, paused: true });
    expect((await store.settings())[0]).toEqual({ ...other, paused: true });
    expect(await store.generation()).toBe(before);
  });

  it('changes what is asked and leaves the rest alone', async () => {
    const store = await filled([]);
    await store.saveSettings(settingsOf(applied.id));
    const changed = { ...settingsOf(applied.id), paused: true, waits: 'A limit.' };
    expect(await store.changeSettings(applied.id, { paused: true, waits: 'A limit.' })).toEqual(changed);
    expect(await store.settings()).toEqual([changed]);
    expect(await store.changeSettings('source/github/no/one', { paused: true })).toBeNull();
    expect(await store.settings()).toHaveLength(1);
  });

  it('outlive their source until they are removed themselves', async () => {
    const store = await filled();
    await store.saveSettings(settingsOf(applied.id));
    await store.removeSource(applied.id);
    expect(await store.settings()).toHaveLength(1);
    await store.removeSettings(applied.id);
    await store.removeSettings(applied.id);
    expect(await store.settings()).toEqual([]);
  });
};
