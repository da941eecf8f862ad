import type { Migration } from './migration.ts';

/**
 * Evidence by id: by the beginning of its id, which is enough to find a handful of rows and takes half the room.
 * Keeping it costs 1.5 % of a cold read.
 */
export const evidenceIds: Migration = {
  version: 10,
  name: 'evidence-ids',
  sql: 'CREATE INDEX evidence_id ON evidence (substr(id, 4, 5));',
};
