import type { Migration } from './migration.ts';

/** What the entry of a change is called, kept with the line: the entity may be gone when the line is read. */
export const changeTitle: Migration = {
  version: 8,
  name: 'change-title',
  sql: 'ALTER TABLE change ADD COLUMN title TEXT;',
};
