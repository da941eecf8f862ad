import type { Migration } from './migration.ts';

/**
 * Decisions that stand, as JSON. `became` is the key of the relation that an implied one became by decision, and 0
 * for one that is not stored at all: evidence keeps the relation its document implied.
 */
export const decisions: Migration = {
  version: 5,
  name: 'decisions',
  sql: `
    CREATE TABLE decision (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
    ALTER TABLE relation ADD COLUMN became INTEGER;
    CREATE INDEX relation_became ON relation (became) WHERE became IS NOT NULL;
  `,
};
