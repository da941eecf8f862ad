import type { Migration } from './migration.ts';

/** Runs and the change log. Sequences are never used again, so that cursors stay true. */
export const log: Migration = {
  version: 3,
  name: 'log',
  sql: `
    CREATE TABLE run (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      source INTEGER NOT NULL,
      finished_at TEXT NOT NULL,
      record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX run_source ON run (source);

    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL,
      source INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      entity TEXT NOT NULL,
      path TEXT NOT NULL,
      line INTEGER NOT NULL,
      before TEXT,
      after TEXT
    ) STRICT;
    CREATE INDEX change_source ON change (source);
    CREATE INDEX change_entity ON change (entity);
  `,
};
