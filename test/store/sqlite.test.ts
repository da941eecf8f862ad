import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import { migrations } from '../../store/sqlite/migrations/index.ts';
import { AT } from './build.ts';
import { storeContract } from './contract.ts';
import { storeProperties } from './properties.ts';
import { digest } from './snapshot.ts';
import { appliedSet, awesomeSet, everySet, netflixFeatures, packSet } from './world.ts';

let folder = '';
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-store-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
function newPath(): string {
  files += 1;
  return join(folder, `${String(files)}.db`);
}

storeContract('SQLite', () => openSqliteStore({ path: newPath() }));
storeProperties('SQLite', () => openSqliteStore({ path: newPath() }));

describe('a SQLite file', () => {
  it('is made with its folder and still holds everything when it is opened again', async () => {
    const path = join(folder, 'deep', 'down', 'graph.db');
    const store = await openStore(`sqlite:${path}`);
    for (const set of everySet) await store.apply(set, AT);
    const before = await digest(store);
    await store.close();
    const again = await openStore(`sqlite:${path}`);
    expect(await digest(again)).toBe(before);
    expect((await again.apply(appliedSet, AT)).rowsWritten).toBe(0);
    await again.close();
  });

  it('may be read while another connection writes, and shows what was written', async () => {
    const path = newPath();
    const writer = await openSqliteStore({ path });
    await writer.apply(packSet, AT);
    const reader = await openSqliteStore({ path, readOnly: true });
    expect(await reader.entities([netflixFeatures])).toEqual([null]);
    const stream = reader.stream()[Symbol.asyncIterator]();
    await stream.next();
    await writer.apply(appliedSet, AT);
    expect((await reader.entities([netflixFeatures]))[0]?.organizations).toEqual([
      { id: 'org/netflix', title: 'Netflix' },
    ]);
    const ids: string[] = [];
    for (let next = await stream.next(); !next.done; next = await stream.next())
      ids.push(next.value.value.id);
    expect(ids).not.toContain(netflixFeatures);
    await expect(reader.apply(awesomeSet, AT)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await reader.close();
    await writer.close();
  });

  it('lists each word once, whoever wrote it and whatever was undone', async () => {
    const path = newPath();
    const [one, other] = [await openSqliteStore({ path }), await openSqliteStore({ path })];
    await one.apply(packSet, AT);
    await other.apply(appliedSet, AT);
    const lost = { name: 'apply', token: 99 };
    await expect(one.apply(awesomeSet, AT, { fences: [lost] })).rejects.toMatchObject({ code: 'LEASE_LOST' });
    await one.apply(awesomeSet, AT);
    await other.removeSource(awesomeSet.source.id);
    await one.apply(awesomeSet, AT);
    const whole = await openSqliteStore({ path: newPath() });
    for (const set of everySet) await whole.apply(set, AT);
    expect(await digest(one)).toBe(await digest(whole));
    for (const store of [one, other, whole]) await store.close();
    const wordsIn = (file: string): unknown[] => {
      const database = new DatabaseSync(file, { readOnly: true });
      const words = database.prepare('SELECT word FROM word ORDER BY word').all();
      database.close();
      return words;
    };
    expect(wordsIn(path)).toEqual(wordsIn(join(folder, `${String(files)}.db`)));
  });

  it('keeps its runs and their numbers when it comes from before runs had states', async () => {
    const path = newPath();
    const raw = new DatabaseSync(path);
    raw.exec('PRAGMA application_id = 1130459758');
    raw.exec('CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
    for (const { version, name, sql } of migrations.slice(0, 5)) {
      raw.exec(sql);
      raw.prepare('INSERT INTO migration VALUES (?, ?)').run(version, name);
    }
    raw.exec(`INSERT INTO source VALUES (7, 'source/github/a/b', '{}');
      INSERT INTO run VALUES (4, 7, '2025-01-01T00:00:00Z', '{"id":"run/4","state":"done"}'), (9, 8, '', '{}');
      DELETE FROM run WHERE key = 9`);
    raw.close();
    const store = await openSqliteStore({ path });
    expect(await store.runs({ source: 'source/github/a/b', limit: 10 })).toEqual([
      { id: 'run/4', state: 'done' },
    ]);
    expect((await store.apply(packSet, AT)).run).toBe('run/10');
    await store.close();
  });

  it('answers STORE_UNAVAILABLE once it is closed', async () => {
    const store = await openSqliteStore({ path: newPath() });
    await store.close();
    await store.close();
    await expect(store.counts()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('opening a store', () => {
  const refused = async (address: string, readOnly = false): Promise<unknown> =>
    openStore(address, { readOnly }).then(
      (store) => store.close(),
      (cause: unknown) => cause,
    );

  it('says what to do when the file is no database', async () => {
    const path = newPath();
    writeFileSync(path, 'This is a letter, not a database. '.repeat(100));
    expect(await refused(`sqlite:${path}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/is not a database; choose another path/) as string,
    });
  });

  it('says what to do when the folder cannot be made', async () => {
    const file = newPath();
    writeFileSync(file, '');
    expect(await refused(`sqlite:${join(file, 'graph.db')}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/cannot be made; choose another/) as string,
    });
  });

  it('leaves the database of another program alone', async () => {
    const path = newPath();
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    expect(await refused(`sqlite:${path}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/belongs to another program/) as string,
    });
  });

  it('refuses a file of a newer version', async () => {
    const path = newPath();
    await (await openSqliteStore({ path })).close();
    const raw = new DatabaseSync(path);
    raw.exec("INSERT INTO migration VALUES (999, 'future')");
    raw.close();
    expect(await refused(`sqlite:${path}`)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/newer Cairn .* update Cairn/) as string,
    });
  });

  it('refuses to read a file that is not there', async () => {
    expect(await refused(`sqlite:${newPath()}`, true)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('knows no other addresses', async () => {
    expect(await refused('graph.db')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refused('sqlite:')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refused('toString:x')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
