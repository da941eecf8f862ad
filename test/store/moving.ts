import { expect, it } from 'vitest';
import { exportedLines } from '../../api/export/everything.ts';
import { importGraph, openStaging, type Imported } from '../../store/import/index.ts';
import type { ChangeKind, EntryChange } from '../../schema/index.ts';
import type { RunRecord, SourceSettings, Store } from '../../store/port.ts';
import { AT, changeSet } from './build.ts';
import type { OpenStore } from './contract.ts';
import { merge, reject } from './decided.ts';
import { key } from './build.ts';
import { digest, picture } from './snapshot.ts';
import { applied, appliedDocument, everySet, netflixFeatures } from './world.ts';

/** The lines that `cairn export` writes. */
export async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportedLines(store)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Brings lines into a store. */
export async function importInto(store: Store, lines: readonly string[], rowsAtOnce = 20): Promise<Imported> {
  const staging = openStaging(':memory:');
  try {
    return await importGraph(store, each(lines), staging, { now: () => new Date(AT.startedAt), rowsAtOnce });
  } finally {
    staging.close();
  }
}

/** Fills a store with a pack, two lists of which one has two documents, and decisions. */
export async function fillForMoving(store: Store): Promise<void> {
  for (const set of everySet) await store.apply(set, AT);
  const more = appliedDocument(100);
  const second = {
    ...more,
    document: { ...more.document, id: `${applied.id}#more.md`, path: 'more.md' },
    entries: more.entries.map((entry) => ({ ...entry, path: 'more.md' })),
    claims: more.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}x`,
      document: `${applied.id}#more.md`,
      place: { ...claim.place, path: 'more.md' },
    })),
    evidence: more.evidence.map((evidence) => ({
      ...evidence,
      id: `${evidence.id}x`,
      document: `${applied.id}#more.md`,
      place: { ...evidence.place, path: 'more.md' },
    })),
  };
  await store.apply(changeSet(applied, [second]), AT);
  await store.decide([merge('concept/data', 'concept/embedding'), rejected]);
  const gone = { ...change('removed', netflixFeatures), was: { path: 'old.md', line: 4, revision: 'r0' } };
  const later = { ...applied, revision: 'r2' };
  const changes = [gone, { ...change('added', netflixFeatures), topics: ['concept/data'] }];
  await store.apply({ source: later, put: [], drop: [], changes }, AT);
  await store.saveRun({ ...failedRun, source: 'source/github/not/yet' });
  await store.saveSettings(settingsOf(applied.id));
  await store.saveSettings({ ...settingsOf('source/github/not/yet'), quarantined: 'It failed.' });
}

/** A line of the log about an entry of `applied`. */
function change(kind: ChangeKind, entity: string): EntryChange {
  const facts = { title: 'T' };
  const [before, after] = [kind === 'added' ? null : facts, kind === 'removed' ? null : facts];
  return { kind, entity, source: applied.id, path: 'README.md', line: 7, before, after };
}

const rejected = reject(key('ABOUT', netflixFeatures, 'concept/feature-store'));

const failedRun: Omit<RunRecord, 'id' | 'source'> = {
  ...{ state: 'failed', ...AT, revision: '', message: 'It is not there.' },
  ...{ added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 },
};

const settingsOf = (source: string): SourceSettings => ({
  ...{
    source,
    address: source.slice('source/github/'.length),
    branch: null,
    include: ['*.md'],
    exclude: null,
  },
  ...{ schedule: '0 4 * * 1', paused: false, pinned: 'r1', rejected: 'r3', failures: 2, quarantined: null },
  ...{ nextDue: '2026-06-11T04:00:00.000Z', waits: null, checkedAt: null },
});

const isHistory = (line: string): boolean => /^\{"type":"(?:hidden|setting|run|revision|change)"/.test(line);

/** A store that fails as if its process had been killed, at the n-th apply. */
function failingAt(store: Store, nth: number): Store {
  let applies = 0;
  return {
    ...store,
    apply: async (...parameters) => {
      applies += 1;
      if (applies === nth) throw new Error('killed');
      return store.apply(...parameters);
    },
  };
}

/** What holds of every move, from one kind of store into another. */
export function movingFacts(from: OpenStore, to: OpenStore): void {
  interface Exported {
    readonly lines: readonly string[];
    readonly digest: string;
    readonly picture: unknown;
    /** The digest once the rejection is taken back. */
    readonly undone: string;
  }

  const fill = async (): Promise<Exported> => {
    const store = await from();
    try {
      await fillForMoving(store);
      const held = {
        lines: await linesOf(store),
        digest: await digest(store),
        picture: await picture(store),
      };
      await store.undo(rejected.id);
      return { ...held, undone: await digest(store) };
    } finally {
      await store.close();
    }
  };
  let filled: Promise<Exported> | null = null;
  const exported = (): Promise<Exported> => (filled ??= fill());
  const within = async <Result>(work: (store: Store) => Promise<Result>, open = to): Promise<Result> => {
    const store = await open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  it('brings everything over: one digest, one picture, entries and problems', async () => {
    const { lines, digest: wanted, picture: seen } = await exported();
    await within(async (store) => {
      const done = await importInto(store, lines);
      expect(done).toMatchObject({ digest: wanted, sources: 3, documents: 4, skipped: 0 });
      expect(await picture(store)).toEqual(seen);
      expect((await linesOf(store)).toSorted()).toEqual(lines.toSorted());
    });
  });

  it('takes its history along: runs, log, revisions to go back to, settings, and what decisions hide', async () => {
    const { lines } = await exported();
    const told = lines.filter(isHistory);
    const types = new Set(told.map((line) => (JSON.parse(line) as { type: string }).type));
    expect([...types].toSorted()).toEqual(['change', 'hidden', 'revision', 'run', 'setting']);
    await within(async (store) => {
      await importInto(store, lines);
      // Once more changes nothing.
      await importInto(store, lines);
      expect((await linesOf(store)).filter(isHistory)).toEqual(told);
      const [newest] = await store.runs({ limit: 1 });
      const next = await store.saveRun({ ...failedRun, source: applied.id });
      expect(Number(next.id.slice(4))).toBeGreaterThan(Number(newest?.id.slice(4)));
      const [last] = (await store.changes({ limit: 1 })).changes;
      const more = { ...applied, revision: 'r9' };
      await store.apply({ source: more, put: [], drop: [], changes: [change('added', netflixFeatures)] }, AT);
      const [line] = (await store.changes({ limit: 1 })).changes;
      expect(line?.sequence).toBeGreaterThan(last?.sequence ?? 0);
      expect((await store.revisions(applied.id))[0]?.record.revision).toBe('r9');
    });
  });

  it('gives back what a decision hid, once that is taken back', async () => {
    const { lines, digest: before, undone } = await exported();
    expect(undone).not.toBe(before);
    await within(async (store) => {
      await importInto(store, lines);
      await store.undo(rejected.id);
      expect(await digest(store)).toBe(undone);
    });
  });

  it('reads files of earlier versions, which have no history', async () => {
    const { lines, digest: wanted } = await exported();
    await within(async (store) => {
      const done = await importInto(
        store,
        lines.filter((line) => !isHistory(line)),
      );
      expect(done.digest).toBe(wanted);
      expect((await store.runs({ limit: 10 })).length).toBeGreaterThan(0);
    });
  });

  it.each([1, 2, 3, 4])('goes on where it was cut short (at write %i)', async (nth) => {
    const { lines, digest: wanted } = await exported();
    await within(async (store) => {
      await expect(importInto(failingAt(store, nth), lines)).rejects.toThrow('killed');
      const done = await importInto(store, lines);
      expect(done.digest).toBe(wanted);
      expect(done.documents + done.skipped).toBe(4);
      if (nth > 1) expect(done.skipped).toBeGreaterThan(0);
      expect(await digest(store)).toBe(wanted);
    });
  });

  it('refuses a store that holds something else, and leaves it alone', async () => {
    const { lines } = await exported();
    await within(async (store) => {
      const other = { ...applied, id: 'source/github/not/there' };
      await store.apply(changeSet(other, []), AT);
      const before = await digest(store);
      await expect(importInto(store, lines)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await digest(store)).toBe(before);
    });
  });
}
