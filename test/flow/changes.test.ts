import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PACK, createDocumentReader } from '../../ingest/reader.ts';
import { readSource } from '../../ingest/changeset.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import { CHANGE_KINDS, canonicalAddress, type Entry, type EntryChange } from '../../schema/index.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { corpus, hasCorpus } from '../corpus.ts';
import { expectedChanges } from './expected-changes.ts';

const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };
const reader = createDocumentReader(EMPTY_PACK);

interface Log {
  readonly changes: readonly EntryChange[];
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** The log of a refresh from the older version of a list to the newer one. */
async function refreshed(store: Store, pair: string): Promise<Log> {
  const read = async (folder: string): Promise<readonly EntryChange[]> => {
    const source = await openSnapshot(join(corpus, 'lists', folder));
    const { changeSet } = await readSource(source, { store, ...reader });
    await store.apply(changeSet, at);
    return changeSet.changes;
  };
  const source = `source/github/${pair.toLowerCase().replace('__', '/')}`;
  expect(await read(`${pair}@old`)).toEqual([]);
  const before = await store.entriesOf(source);
  const changes = await read(pair);
  return { changes, before, after: await store.entriesOf(source) };
}

function addresses(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ url, otherUrls }) =>
      [url, ...otherUrls].map((each) => canonicalAddress(each) ?? each),
    ),
  );
}

const difference = (from: ReadonlySet<string>, without: ReadonlySet<string>): number =>
  [...from].filter((each) => !without.has(each)).length;

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The section of an entry below the title of its document. */
const section = (facts: EntryChange['before']): string => strings(facts?.headings).slice(1).join(' > ');

describe.skipIf(!hasCorpus).each(expectedChanges)('from old to new, $pair', (expected) => {
  let folder = '';
  let store: Store;
  let log: Log;
  const of = (kind: EntryChange['kind']): readonly EntryChange[] =>
    log.changes.filter((change) => change.kind === kind);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-changes-'));
    store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
    log = await refreshed(store, expected.pair);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes as often, and in the ways, that a reader of both counts', () => {
    expect(Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, of(kind).length]))).toEqual(expected.counts);
    expect(of('removed').map(({ before }) => before?.title)).toEqual(expected.removed);
    const added = of('added').map(({ after }) => [after?.title, strings(after?.headings).at(-1)]);
    expect(added).toEqual(expect.arrayContaining(expected.added.map((each) => [...each])));
    if (expected.added.length > expected.counts.added) throw new Error('more is expected than is counted');
    const titles = new Map(log.after.map((entry) => [`${entry.path}:${entry.lines[0]}`, entry.title]));
    const edited = of('edited').map(({ path, line, after }) => [
      titles.get(`${path}:${line}`),
      ...Object.keys(after ?? {}),
    ]);
    expect(edited).toEqual(expected.edited);
    const moves = new Map<string, number>();
    for (const { before, after } of of('moved')) {
      const move = `${section(before)} → ${section(after)}`;
      moves.set(move, (moves.get(move) ?? 0) + 1);
    }
    expect(moves).toEqual(new Map(expected.moved.map(([from, to, entries]) => [`${from} → ${to}`, entries])));
  });

  it('gains and loses the addresses that a reader of both counts', () => {
    const [before, after] = [addresses(log.before), addresses(log.after)];
    expect({ added: difference(after, before), removed: difference(before, after) }).toEqual(
      expected.addresses,
    );
  });

  it('says where each entry stood and where it stands', () => {
    const lines = (entries: readonly Entry[]): ReadonlySet<string> =>
      new Set(entries.map(({ path, lines: [first] }) => `${path}:${first}`));
    const [before, after] = [lines(log.before), lines(log.after)];
    for (const { kind, path, line, was } of log.changes) {
      if (kind !== 'removed') expect(after).toContain(`${path}:${line}`);
      if (was) expect(before).toContain(`${was.path}:${was.line}`);
      expect(was === null).toBe(kind === 'added');
    }
  });

  it('is the same log when the graph is asked for it', async () => {
    const { total, changes } = await store.changes({ limit: 1_000 });
    expect(total).toBe(log.changes.length);
    expect(changes.map(({ kind, entity, path, line }) => [kind, entity, path, line])).toEqual(
      log.changes.toReversed().map(({ kind, entity, path, line }) => [kind, entity, path, line]),
    );
  });

  it('adds up: what was there, with what came and without what went, is what is there', () => {
    const { added, removed } = expected.counts;
    expect(log.after.length).toBe(log.before.length + added - removed);
  });
});
