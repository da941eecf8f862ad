import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack, packYield } from '../../ingest/link/index.ts';
import { packChangeSet } from '../../ingest/pack-source.ts';
import { createDocumentReader, type DocumentReader } from '../../ingest/reader.ts';
import { openForRefresh } from '../../ingest/refresh.ts';
import { ingest } from '../../ingest/run.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import { createGithubClient } from '../../ingest/source/github/index.ts';
import { digestOf } from '../../schema/digest.ts';
import { withDecisionId } from '../../schema/decision-id.ts';
import type { Pack } from '../../schema/pack.ts';
import { openContentCache } from '../../store/content-cache.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { corpus, hasCorpus, lists } from '../corpus.ts';

const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };
const now = (): Date => new Date(at.startedAt);
const FEW = { seed: 20_260_601, numRuns: 3 };

/** A pack's file with one line of other names gone. */
function withoutOneName(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/^ +aliases: \[.*\]$/m, ''));
}

describe.skipIf(!hasCorpus)('the digest of real lists', () => {
  let folder = '';
  let stores = 0;
  let pack: Pack;
  let reader: DocumentReader;
  const opened: Store[] = [];
  const pairs = hasCorpus
    ? lists('old')
        .map((old) => basename(old).replace('@old', ''))
        .filter((name) => !/^(?:josephmisiti|EthicalML|Hannibal046)/.test(name))
    : [];
  const versions = (names: readonly string[], ending = ''): readonly string[] =>
    names.map((name) => join(corpus, 'lists', name + ending));

  /** A store that holds the pack. */
  async function begun(using = pack): Promise<Store> {
    stores += 1;
    const store = await openStore(`sqlite:${join(folder, `${stores}.sqlite`)}`);
    opened.push(store);
    const state = await store.sourceState(`source/pack/${using.name}`);
    await store.apply(packChangeSet(using, packYield(using), state), at);
    return store;
  }
  async function read(store: Store, folders: readonly string[], using = reader): Promise<Store> {
    for (const each of folders) {
      await ingest([await openSnapshot(each)], { ...using, store, areas: new Map(), now });
    }
    return store;
  }
  const digest = (store: Store): Promise<string> => digestOf(store.stream());
  let fresh = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-law-'));
    pack = loadPack(await readPackFiles('packs/ml-system-design'));
    reader = createDocumentReader(pack);
    fresh = await digest(await read(await begun(), versions(pairs)));
  }, 120_000);
  afterAll(async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is that of the new versions, whatever was read before, how far, and in what order', async () => {
    const orders = fc.shuffledSubarray([...pairs], { minLength: pairs.length });
    const before = fc.subarray([...pairs]);
    await fc.assert(
      fc.asyncProperty(orders, before, async (order, old) => {
        const store = await read(await begun(), versions(old, '@old'));
        expect(await digest(await read(store, versions(order)))).toBe(fresh);
      }),
      FEW,
    );
  }, 600_000);

  it('comes back when decisions are taken and taken back', async () => {
    const store = await read(await begun(), versions(pairs));
    const { entities } = await store.entityPage({ filter: { kinds: ['Concept'] }, limit: 40 });
    const ids = entities.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: 2, maxLength: 6 }), async (chosen) => {
        const [to = '', ...others] = chosen;
        const word = { by: 'person', date: '2026-01-01', reason: 'a test' } as const;
        const decisions = others.map((from) => withDecisionId({ kind: 'merge', ...word, from, to }));
        await store.decide(decisions);
        expect(await digest(store)).not.toBe(fresh);
        for (const { id } of decisions) await store.undo(id);
        expect(await digest(store)).toBe(fresh);
      }),
      FEW,
    );
  }, 600_000);

  it('after a change of the pack is that of a fresh reading with it, from kept bytes, with the network off', async () => {
    // A pack is its files: one name fewer in one of them.
    const files = (await readPackFiles('packs/ml-system-design')).map((file) =>
      file.path === 'concepts/data-features.yaml' ? { ...file, bytes: withoutOneName(file.bytes) } : file,
    );
    const changed = loadPack(files);
    expect(changed.hash).not.toBe(pack.hash);
    const after = createDocumentReader(changed);
    expect(after.fingerprint).not.toBe(reader.fingerprint);
    const expected = await digest(await read(await begun(changed), versions(pairs), after));
    expect(expected).not.toBe(fresh);

    const cache = openContentCache(join(folder, 'content.sqlite'));
    const store = await begun();
    for (const each of versions(pairs)) {
      await ingest([await openSnapshot(each)], { ...reader, store, cache, areas: new Map(), now });
    }
    const state = await store.sourceState(`source/pack/${pack.name}`);
    await store.apply(packChangeSet(changed, packYield(changed), state), at);
    // Nothing listens on this port: every request fails at once.
    const client = createGithubClient({ token: 'none', apiUrl: 'http://127.0.0.1:9', second: 1 });
    const { sources, failures } = await openForRefresh({
      ...{ store, client, cache, fingerprint: after.fingerprint },
    });
    expect(failures).toEqual([]);
    expect(sources).toHaveLength(pairs.length);
    const summary = await ingest(sources, { ...after, store, cache, areas: new Map(), now });
    expect(
      summary.sources.map(
        ({ added, edited, moved, removed, renamed }) => added + edited + moved + removed + renamed,
      ),
    ).toEqual(pairs.map(() => 0));
    expect(await digest(store)).toBe(expected);
    cache.close();
  }, 600_000);

  it('does not change when a reading breaks off, and is reached by the next', async () => {
    const store = await read(await begun(), versions(pairs, '@old'));
    const before = await digest(store);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pairs),
        fc.integer({ min: 0, max: 30 }),
        async (name, documents) => {
          const source = await openSnapshot(join(corpus, 'lists', name));
          let left = documents;
          const breaking: DocumentReader['readDocument'] = async (file, bytes, from) => {
            left -= 1;
            if (left < 0) throw new Error('broken off');
            return reader.readDocument(file, bytes, from);
          };
          const wouldRead = source.files.length > documents;
          const summary = await ingest([{ ...source, record: { ...source.record } }], {
            ...{ ...reader, readDocument: breaking },
            ...{ store, areas: new Map(), now, dryRun: !wouldRead },
          });
          if (summary.sources[0]?.state === 'failed') expect(await digest(store)).toBe(before);
          else await read(store, versions([name], '@old'));
          expect(await digest(store)).toBe(before);
        },
      ),
      FEW,
    );
    expect(await digest(await read(store, versions(pairs)))).toBe(fresh);
  }, 600_000);
});
