import type { Migration } from './migration.ts';

/**
 * Evidence by its whole id: to cut the beginning off each costs three times what keeping the longer index does
 * (6.4 against 4.4 µs a row of evidence; 2.4 µs without any).
 */
export const evidenceWholeIds: Migration = {
  version: 11,
  name: 'evidence-whole-ids',
  sql: 'DROP INDEX evidence_id; CREATE INDEX evidence_id ON evidence (id);',
};
