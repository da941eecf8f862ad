import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChangeSet, DocumentYield } from '../../schema/index.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { AT, changeSet, key, sourceRecord, write } from '../store/build.ts';
import { digest } from '../store/snapshot.ts';
import { hasNeo4j, useNeo4j } from './server.ts';

const SOURCE = sourceRecord('long/list');

function documentAt(number: number): DocumentYield {
  const writer = write(SOURCE, `${String(number)}.md`);
  for (let line = 1; line <= 4; line += 1) {
    const id = `resource/r${String(number)}x${String(line)}`;
    writer
      .line(line)
      .entity(id, 'Resource', `Number ${String(number)} ${String(line)}`)
      .entry(id, 'An entry');
    writer.relate(key('LISTS', SOURCE.id, id));
  }
  return writer.document();
}

const documents = [1, 2, 3, 4, 5].map(documentAt);
const changes = documents.map(({ entries: [entry] }) => ({
  kind: 'added' as const,
  entity: entry?.entity ?? '',
  source: SOURCE.id,
  path: entry?.path ?? '',
  line: 1,
  before: null,
  after: {},
}));
const whole: ChangeSet = changeSet(SOURCE, documents, { changes });

/** The whole reading, but for what is stored already: what a refresh after a restart finds. */
async function restOf(store: Store): Promise<ChangeSet> {
  const stored = new Set((await store.documents(SOURCE.id)).map(({ path }) => path));
  const isMissing = ({ path }: { readonly path: string }): boolean => !stored.has(path);
  return changeSet(
    SOURCE,
    documents.filter(({ document }) => isMissing(document)),
    { changes: changes.filter(isMissing) },
  );
}

/** A reading that cannot be written from its n-th document on. */
function brokenAt(number: number): ChangeSet {
  const put = documents.map((each, index) =>
    index < number
      ? each
      : { ...each, claims: each.claims.map((claim) => ({ ...claim, field: 'colour' as 'title' })) },
  );
  return { ...whole, put };
}

describe.skipIf(!hasNeo4j)('a reading too large for one transaction', () => {
  const server = useNeo4j();
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const open = async (): Promise<Store> => {
    const store = await server.empty({ rowsAtOnce: 40 });
    opened.push(store);
    return store;
  };
  const expected = async (): Promise<string> => {
    const path = join(mkdtempSync(join(tmpdir(), 'cairn-test-')), 'graph.sqlite');
    const store = await openSqliteStore({ path });
    opened.push(store);
    await store.apply(whole, AT);
    return digest(store);
  };

  it('is written in parts, under one run, to the same graph', async () => {
    const store = await open();
    const before = await store.generation();
    const { run } = await store.apply(whole, AT);
    expect((await store.generation()) - before).toBeGreaterThan(1);
    expect(await digest(store)).toBe(await expected());
    expect(await store.runs({ limit: 10 })).toHaveLength(1);
    expect(await store.run(run ?? '')).toMatchObject({ state: 'done', added: 5, documentsRead: 5 });
    expect((await store.changes({ limit: 10 })).total).toBe(5);
    expect(await store.revisions(SOURCE.id)).toHaveLength(1);
  });

  it.each([2, 4])('is gone on with after it was cut short (at document %i)', async (number) => {
    const store = await open();
    await expect(store.apply(brokenAt(number), AT)).rejects.toThrow('colour');
    const [half] = await store.runs({ limit: 1 });
    expect(half?.state).toBe('applying');
    const state = await store.sourceState(SOURCE.id);
    expect(state?.source.revision).not.toBe(SOURCE.revision);
    expect(state?.documents.length).toBeGreaterThan(0);
    await store.apply(await restOf(store), AT);
    expect(await digest(store)).toBe(await expected());
    expect((await store.runs({ states: ['applying'], limit: 10 })).length).toBe(0);
    expect((await store.changes({ limit: 10 })).total).toBe(5);
  });
});
