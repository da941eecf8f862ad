import { CairnError } from '../../schema/index.ts';
import { vocabulary } from './codes.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** "Carn": tells a Cairn store from any other SQLite file. */
const APPLICATION_ID = 0x4361726e;

function pragma(database: Database, name: string): number {
  const row = database.prepareArrays<[number]>(`PRAGMA ${name}`).get();
  return row?.[0] ?? 0;
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function unavailable(message: string): CairnError {
  return new CairnError('STORE_UNAVAILABLE', message);
}

/** Throws unless the file is a Cairn store, or empty. */
function checkOwner(database: Database, path: string): void {
  if (pragma(database, 'application_id') === APPLICATION_ID || isEmpty(database)) return;
  throw unavailable(
    `The database at ${path} belongs to another program; choose another path with --store sqlite:<path>.`,
  );
}

/** Codes are positions in lists: a list may have grown since the store was written, but not changed. */
function checkVocabulary(database: Database, path: string, readOnly: boolean): void {
  const stored = database
    .prepare<{ value: string }>("SELECT value FROM meta WHERE name = 'vocabulary'")
    .get()?.value;
  if (stored === vocabulary) return;
  const known = JSON.parse(vocabulary) as string[][];
  const before = JSON.parse(stored ?? '[]') as string[][];
  const agrees = before.every((list, index) => list.every((name, code) => known[index]?.[code] === name));
  if (!agrees) {
    throw unavailable(
      `The store at ${path} was written with other kinds and types than this Cairn knows; ` +
        'use the Cairn that wrote it, or delete the file and read the sources again.',
    );
  }
  if (!readOnly) database.prepare("INSERT OR REPLACE INTO meta VALUES ('vocabulary', ?)").run(vocabulary);
}

function appliedVersion(database: Database): number {
  if (isEmpty(database)) return 0;
  return database.prepareArrays<[number]>('SELECT max(version) FROM migration').get()?.[0] ?? 0;
}

/**
 * Brings the file to this version's format in one transaction, or throws `STORE_UNAVAILABLE` with what to do:
 * a stranger's database, a newer format, an older one that may only be read.
 */
export function migrate(database: Database, path: string, readOnly: boolean): void {
  checkOwner(database, path);
  const latest = migrations.at(-1)?.version ?? 0;
  const version = appliedVersion(database);
  if (version > latest) {
    throw unavailable(
      `The store at ${path} was written by a newer Cairn (format ${String(version)}, this one knows ` +
        `${String(latest)}); update Cairn or choose another store with --store.`,
    );
  }
  if (version < latest && readOnly) {
    throw unavailable(
      `The store at ${path} has an older format and is open for reading only; ` +
        'run a command that writes, such as cairn refresh, to bring it up to date.',
    );
  }
  if (version < latest) {
    database.exec('BEGIN IMMEDIATE');
    // Another process may have been faster while this one waited for the lock.
    const reached = appliedVersion(database);
    if (reached === 0) {
      database.exec(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
      database.exec('CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
    }
    const record = database.prepare('INSERT INTO migration (version, name) VALUES (?, ?)');
    for (const migration of migrations.filter((each) => each.version > reached)) {
      database.exec(migration.sql);
      record.run(migration.version, migration.name);
    }
    database.exec('COMMIT');
  }
  checkVocabulary(database, path, readOnly);
}
