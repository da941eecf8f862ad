import type { Migration } from './migration.ts';

/** Figures that need all sources; replaced as a whole, by id, outside the digest. */
export const derived: Migration = {
  version: 4,
  name: 'derived',
  sql: `
    CREATE TABLE position (
      entity TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL, community TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE community (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE voice (source TEXT PRIMARY KEY, voice TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};
