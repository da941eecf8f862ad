import { expect, it } from 'vitest';
import { diagnosticLine, entryLine, exportLine } from '../../api/export/jsonl.ts';
import { importGraph, openStaging, type Imported } from '../../store/import/index.ts';
import type { Store } from '../../store/port.ts';
import { AT, changeSet } from './build.ts';
import type { OpenStore } from './contract.ts';
import { merge, reject } from './decided.ts';
import { key } from './build.ts';
import { digest, picture } from './snapshot.ts';
import { applied, appliedDocument, everySet, netflixFeatures } from './world.ts';

/** The lines that `cairn export` writes. */
export async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const record of store.stream()) lines.push(exportLine(record));
  for (const { source } of await store.sources()) {
    lines.push(...(await store.entriesOf(source.id)).map(entryLine));
    const { diagnostics } = await store.diagnostics({ source: source.id, limit: 1_000 });
    lines.push(...diagnostics.map((each) => diagnosticLine(each, each.path ?? '')));
  }
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
  await store.decide([
    merge('concept/data', 'concept/embedding'),
    reject(key('ABOUT', netflixFeatures, 'concept/feature-store')),
  ]);
}

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
  const exported = async (): Promise<{ lines: readonly string[]; digest: string; picture: unknown }> => {
    const store = await from();
    try {
      await fillForMoving(store);
      return { lines: await linesOf(store), digest: await digest(store), picture: await picture(store) };
    } finally {
      await store.close();
    }
  };
  const within = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = await to();
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
