import type { Migration } from './migration.ts';

/**
 * Where an entry stood before a change (`path`, `line`, `revision` as JSON), and what its resource was about then
 * and after: ids, kept with the line, because relations go with what was removed.
 */
export const changeTopics: Migration = {
  version: 7,
  name: 'change-topics',
  sql: `
    ALTER TABLE change ADD COLUMN was TEXT;
    CREATE TABLE change_topic (
      topic TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (topic, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_topic_sequence ON change_topic (sequence);
  `,
};
