import type { Migration } from './migration.ts';

/**
 * The word index. Its row ids are slots: in the order of static rank for resources, from 2^49 on (see slot.ts),
 * so that the best candidates come first without sorting. Words are folded before they come here; the tokenizer
 * only splits at spaces. `facet` holds marks such as §k4 (see facets.ts), which words cannot contain.
 */
export const search: Migration = {
  version: 2,
  name: 'search',
  sql: `
    CREATE VIRTUAL TABLE words USING fts5(
      name, description, near, facet, content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii'
    );
    INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
    CREATE VIRTUAL TABLE word_frequency USING fts5vocab(words, 'row');

    -- Slot to entity, with what the facets count, so that ten thousand hits are one narrow scan.
    CREATE TABLE hit (slot INTEGER PRIMARY KEY, entity INTEGER NOT NULL, facets TEXT NOT NULL) STRICT;

    -- Words ever indexed, and their trigrams; a word no longer in use has frequency 0 and is passed over.
    CREATE TABLE word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
    CREATE VIRTUAL TABLE trigram USING fts5(
      word, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1'
    );
    CREATE VIRTUAL TABLE trigram_frequency USING fts5vocab(trigram, 'row');
  `,
};
