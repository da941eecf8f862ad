import type { Migration } from './migration.ts';

/**
 * Documents with their rows, and what these add up to. Ids are text outside and whole numbers inside.
 * Rows of a document have the key `document * 2^20 + number`, so that they lie together and need no index to be
 * found or forgotten. Codes of vocabularies are positions in the lists of `schema/`.
 */
export const graph: Migration = {
  version: 1,
  name: 'graph',
  sql: `
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO meta VALUES ('generation', '0');

    -- Totals that would take a scan: kind/<code>, type/<code>, evidence, only/<entity key of a source>.
    CREATE TABLE tally (name TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT, WITHOUT ROWID;

    -- Heading paths (as JSON) and rule names, each stored once; never forgotten.
    CREATE TABLE text (key INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE source (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL) STRICT;

    CREATE TABLE document (
      key INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      path TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      title TEXT,
      format TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      translation_of TEXT,
      asked TEXT NOT NULL,
      entries INTEGER NOT NULL,
      claims INTEGER NOT NULL,
      evidence INTEGER NOT NULL,
      diagnostics INTEGER NOT NULL,
      UNIQUE (source, path)
    ) STRICT;

    -- The number of an entry is its position.
    CREATE TABLE entry (key INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;

    CREATE TABLE diagnostic (
      key INTEGER PRIMARY KEY,
      severity INTEGER NOT NULL,
      rule TEXT NOT NULL,
      message TEXT NOT NULL,
      path TEXT,
      line INTEGER
    ) STRICT;

    -- All that a document claims about one entity: said is a JSON array of [field, basis, value], standing one of
    -- [id, rule, first line, last line, page, headings], both in the same order. One row for the five or six
    -- claims of an entry is written in a third of the time, and most questions want them all.
    CREATE TABLE claim (
      key INTEGER PRIMARY KEY,
      entity INTEGER NOT NULL,
      said TEXT NOT NULL,
      standing TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claim_entity ON claim (entity);

    CREATE TABLE evidence (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      relation INTEGER NOT NULL,
      basis INTEGER NOT NULL,
      rule INTEGER NOT NULL,
      first INTEGER,
      last INTEGER,
      page INTEGER,
      headings INTEGER NOT NULL,
      quote TEXT
    ) STRICT;
    CREATE INDEX evidence_relation ON evidence (relation, basis, rule);

    -- A row without kind holds the place of an entity that is spoken of but that no claim brings into being.
    -- rank: static rank; slot: its number in the word index; near and counts: see entity-state.ts.
    CREATE TABLE entity (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind INTEGER,
      title TEXT,
      url TEXT,
      form INTEGER,
      year INTEGER,
      description TEXT,
      level TEXT,
      aliases TEXT,
      origin INTEGER,
      details TEXT,
      rank INTEGER,
      slot INTEGER,
      near TEXT NOT NULL,
      counts TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entity_kind ON entity (kind, id) WHERE kind IS NOT NULL;

    -- Every relation that evidence implies. Those whose ends are not admitted have no kinds and no slots, and
    -- are not shown. Slots are those of the ends in the word index: the order of static rank.
    CREATE TABLE relation (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      type INTEGER NOT NULL,
      "from" INTEGER NOT NULL,
      "to" INTEGER NOT NULL,
      role INTEGER NOT NULL,
      evidence INTEGER NOT NULL,
      from_kind INTEGER,
      from_slot INTEGER,
      to_kind INTEGER,
      to_slot INTEGER
    ) STRICT;
    CREATE INDEX relation_out ON relation ("from", type, to_kind, to_slot);
    CREATE INDEX relation_in ON relation ("to", type, from_kind, from_slot);
  `,
};
