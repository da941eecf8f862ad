import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const given = process.env.CAIRN_CORPUS;

/** Folder of real documents; where it was named it must be there. */
export const corpus: string = resolve(root, given ?? '../shared/corpus');
export const hasCorpus: boolean = existsSync(corpus);
if (given !== undefined && !hasCorpus) throw new Error(`CAIRN_CORPUS names ${corpus}, which is not there.`);
if (!hasCorpus) {
  console.warn(
    `Tests over real documents are skipped: there is no ${corpus}; name the folder in CAIRN_CORPUS.`,
  );
}

/** Snapshot folders of the newest versions, or of those that have an older version. */
export function lists(version: 'new' | 'old' = 'new'): readonly string[] {
  const folder = join(corpus, 'lists');
  return readdirSync(folder)
    .filter((name) => name.endsWith('@old') === (version === 'old'))
    .map((name) => join(folder, name));
}

/** Labelled entries, beside the documents. */
export const goldFile: string = join(corpus, '..', 'gold', 'dev.jsonl');
