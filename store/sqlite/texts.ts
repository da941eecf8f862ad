import type { Database } from './database.ts';

/** Texts that many rows share: heading paths and rule names, each stored once. */
export interface Texts {
  keyOf(text: string): number;
  textOf(key: number): string;
  headingsKey(headings: readonly string[]): number;
  headingsOf(key: number): readonly string[];
  /** Forgets what was cached; needed after a transaction was undone. */
  forget(): void;
}

export function createTexts(database: Database): Texts {
  const findKey = database.prepareArrays<[number]>('SELECT key FROM text WHERE value = ?');
  const findText = database.prepareArrays<[string]>('SELECT value FROM text WHERE key = ?');
  const insert = database.prepareArrays<[number]>('INSERT INTO text (value) VALUES (?) RETURNING key');
  const keys = new Map<string, number>();
  const texts = new Map<number, string>();
  const headings = new Map<number, readonly string[]>();
  // The rows of one entry share one array of headings.
  let last: { headings: readonly string[]; key: number } | null = null;

  const keyOf = (text: string): number => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = (findKey.get(text) ?? insert.get(text))?.[0];
    if (key === undefined) throw new Error('An inserted row has no key.');
    keys.set(text, key);
    return key;
  };
  const textOf = (key: number): string => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = findText.get(key)?.[0];
    if (text === undefined) throw new Error(`There is no text ${String(key)}.`);
    texts.set(key, text);
    return text;
  };
  return {
    keyOf,
    textOf,
    headingsKey: (path) => {
      if (last?.headings !== path) last = { headings: path, key: keyOf(JSON.stringify(path)) };
      return last.key;
    },
    headingsOf: (key) => {
      const known = headings.get(key);
      if (known) return known;
      const path = JSON.parse(textOf(key)) as readonly string[];
      headings.set(key, path);
      return path;
    },
    forget: () => {
      keys.clear();
      texts.clear();
      headings.clear();
      last = null;
    },
  };
}
