import type { Migration } from './migration.ts';

/**
 * What refreshing needs beside the graph. Runs name their source by id, because a first reading may be under way,
 * or fail, before there is a source; `kept` is what the source was made of after the run, for going back to it, and
 * `kept_order` counts applied runs, whatever the clock said.
 */
export const refreshing: Migration = {
  version: 6,
  name: 'refreshing',
  sql: `
    CREATE TABLE run_of_source (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      source TEXT NOT NULL,
      state TEXT NOT NULL,
      finished_at TEXT NOT NULL,
      record TEXT NOT NULL,
      kept TEXT,
      kept_order INTEGER
    ) STRICT;
    INSERT INTO run_of_source
      SELECT r.key, s.id, 'done', r.finished_at, r.record, NULL, NULL FROM run r JOIN source s ON s.key = r.source;
    DELETE FROM sqlite_sequence WHERE name = 'run_of_source';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'run_of_source', seq FROM sqlite_sequence WHERE name = 'run';
    DROP TABLE run;
    ALTER TABLE run_of_source RENAME TO run;
    CREATE INDEX run_source ON run (source);
    CREATE INDEX run_state ON run (state);
    CREATE INDEX run_kept ON run (source, kept_order) WHERE kept IS NOT NULL;

    -- A token grows with each holder and outlives it, so that a holder that was thought dead is told apart.
    CREATE TABLE lease (
      name TEXT PRIMARY KEY, holder TEXT, token INTEGER NOT NULL, expires_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (source TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};
