import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentHash } from '../schema/id.ts';
import type { DocumentReader } from '../ingest/reader.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
import { openStore } from '../store/open.ts';
import { openLists } from './lists.ts';
import { against, rounds, timed, type Row } from './row.ts';
import { copyOf, inMemory, inScratch, only, readInto } from './scratch.ts';

/** Paths of a source that are new or whose bytes differ. */
function changedPaths(before: DocumentSource, after: DocumentSource): ReadonlySet<string> {
  const known = new Map(before.files.map(({ path, hash }) => [path, hash]));
  return new Set(after.files.filter(({ path, hash }) => known.get(path) !== hash).map(({ path }) => path));
}

/** A hash over all that documents outside some paths say, as stored. */
async function outside(path: string, paths: ReadonlySet<string>): Promise<string> {
  const store = await openStore(`sqlite:${path}`);
  const hash = createHash('sha256');
  try {
    for await (const { type, value } of store.stream()) {
      const of = type === 'document' ? value.path : 'place' in value ? value.place.path : null;
      if (of === null || paths.has(of)) continue;
      const { sourceRecord: _head, ...said } = value as { readonly sourceRecord?: unknown };
      hash.update(JSON.stringify([type, said]));
    }
  } finally {
    await store.close();
  }
  return hash.digest('hex');
}

/** Throws when a refresh wrote to documents that it had no reason to touch. */
async function checkOutside(
  before: string,
  after: string,
  paths: ReadonlySet<string>,
  name: string,
): Promise<void> {
  if ((await outside(before, paths)) === (await outside(after, paths))) return;
  throw new Error(`Refreshing ${name} wrote rows outside of the documents that changed.`);
}

interface Pair {
  readonly before: DocumentSource;
  readonly after: DocumentSource;
  readonly changed: ReadonlySet<string>;
}

async function openPairs(): Promise<readonly Pair[]> {
  const [old, all] = await Promise.all([openLists('old'), openLists()]);
  const pairs: Pair[] = [];
  for (const before of old) {
    const after = all.find(({ record }) => record.id === before.record.id);
    if (!after) throw new Error(`There is no newer version of ${before.record.id}.`);
    const both = { before: await inMemory(before), after: await inMemory(after) };
    pairs.push({ ...both, changed: changedPaths(before, after) });
  }
  return pairs;
}

/** What refreshes and what reads anew: readers of their own, so that neither remembers what the other has read. */
interface Readers {
  readonly refreshing: DocumentReader;
  readonly cold: DocumentReader;
}

/** The six pairs refreshed, beside reading only the documents that changed into a graph of their own. */
async function pairsRow({ refreshing, cold: anew }: Readers): Promise<Row> {
  const pairs = await openPairs();
  return inScratch(async (folder) => {
    const old = pairs.map((_, index) => join(folder, `old-${index}.sqlite`));
    for (const [index, { before }] of pairs.entries()) {
      await readInto(old[index] ?? '', [before], refreshing);
    }
    let isChecked = false;
    const [refreshed = 1, cold = 1] = await rounds(() =>
      inScratch(async (here) => {
        let [refresh, read] = [0, 0];
        for (const [index, { after, changed }] of pairs.entries()) {
          const stored = old[index] ?? '';
          const copy = copyOf(stored, join(here, `copy-${index}.sqlite`));
          refresh += await timed(() => readInto(copy, [after], refreshing));
          const fresh = join(here, `fresh-${index}.sqlite`);
          read += await timed(() => readInto(fresh, [only(after, changed)], anew));
          const gone = pairs[index]?.before.files
            .map(({ path }) => path)
            .filter((path) => !after.exists(path));
          if (!isChecked)
            await checkOutside(stored, copy, new Set([...changed, ...(gone ?? [])]), after.record.id);
        }
        isChecked = true;
        return [refresh, read];
      }),
    );
    return against('refresh of the six pairs, old to new', refreshed, cold, {
      unit: 'ms',
      must: 1.1,
      aim: 0.8,
    });
  });
}

/** A source with a line added to one of its documents. */
async function edited(source: DocumentSource, path: string): Promise<DocumentSource> {
  const text = new TextDecoder().decode(await source.read(path));
  const line = '\n- [A page that was not there before](https://bench.example.org/new) with a few words\n';
  const bytes = new TextEncoder().encode(text + line);
  const hash = contentHash(bytes);
  return {
    ...source,
    record: { ...source.record, revision: hash },
    files: source.files.map((file) =>
      file.path === path ? { ...file, hash, bytes: bytes.byteLength } : file,
    ),
    read: (at) => (at === path ? Promise.resolve(bytes) : source.read(at)),
  };
}

const OWNER = 'source/github/neurarch-ai/';

/** One of the documents of a list of 257 edited: the one of middle size. */
async function editRow({ refreshing, cold: anew }: Readers): Promise<Row> {
  const found = (await openLists()).find(({ record }) => record.id.startsWith(OWNER));
  if (!found) throw new Error('The list of 257 documents is not there.');
  const source = await inMemory(found);
  const bySize = source.files
    .filter(({ path }) => path.endsWith('.md'))
    .toSorted((a, b) => a.bytes - b.bytes);
  const path = bySize[Math.floor(bySize.length / 2)]?.path ?? '';
  const after = await edited(source, path);
  return inScratch(async (folder) => {
    const stored = join(folder, 'stored.sqlite');
    await readInto(stored, [source], refreshing);
    let number = 0;
    const [refreshed = 1, cold = 1] = await rounds(async () => {
      number += 1;
      const copy = copyOf(stored, join(folder, `copy-${number}.sqlite`));
      const refresh = await timed(() => readInto(copy, [after], refreshing));
      const read = await timed(() => readInto(join(folder, `fresh-${number}.sqlite`), [source], anew));
      if (number === 1) await checkOutside(stored, copy, new Set([path]), 'one document');
      return [refresh, read];
    });
    return against(`refresh, one of ${source.files.length} documents edited`, refreshed, cold, {
      unit: 'ms',
      must: 0.08,
      aim: 0.03,
    });
  });
}

/** Refreshing what has changed, beside reading it for the first time. */
export async function refreshRows(open: () => Promise<DocumentReader>): Promise<readonly Row[]> {
  const readers: Readers = { refreshing: await open(), cold: await open() };
  return [await pairsRow(readers), await editRow(readers)];
}
