import type { Migration } from './migration.ts';

/** Topics that several lists speak of and no pack knows, as JSON, by place in their order. */
export const discovered: Migration = {
  version: 9,
  name: 'discovered',
  sql: `
    CREATE TABLE discovered (place INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT;
  `,
};
