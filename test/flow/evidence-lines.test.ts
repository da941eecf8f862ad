import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../ingest/changeset.ts';
import { loadPack, packYield } from '../../ingest/link/index.ts';
import { packChangeSet } from '../../ingest/pack-source.ts';
import { createDocumentReader, type DocumentReader } from '../../ingest/reader.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import { digestOf } from '../../schema/digest.ts';
import { openStore } from '../../store/open.ts';
import type { EvidenceRecord, Store } from '../../store/port.ts';
import { corpus, hasCorpus } from '../corpus.ts';

/** Addresses added, sections moved, documents renamed. */
const PAIRS = [
  'eugeneyan__applied-ml',
  'Hannibal046__Awesome-LLM',
  'ML-SystemDesign__MLSystemDesign',
] as const;
const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Letters and digits alone, so that markup makes no difference. */
function bare(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of a quote that do not stand in a text, in their order. */
function missing(quote: string, text: string): readonly string[] {
  const letters = bare(text);
  let from = 0;
  return quote.split(/[^\p{L}\p{N}]+/u).filter((word) => {
    const found = letters.indexOf(bare(word), from);
    if (found >= 0) from = found + bare(word).length;
    return found < 0;
  });
}

/** The words of the quote that do not stand on the lines of its place, whether or not addresses are left out. */
function astray({ place, quote }: EvidenceRecord, text: string): readonly string[] {
  if (place.lines === null || quote === null) return [];
  const [first, last] = place.lines;
  const lines = text
    .split(/\r\n|\r|\n/)
    .slice(first - 1, last)
    .join(' ');
  const words = missing(quote, lines);
  return words.length === 0 ? words : missing(quote, lines.replace(/\]\([^()\s]*\)/g, ']'));
}

describe.skipIf(!hasCorpus)('after lists went on, back and on again', () => {
  let folder = '';
  let store: Store;
  let reader: DocumentReader;
  const digests: string[] = [];
  const read = async (version: string): Promise<void> => {
    for (const pair of PAIRS) {
      const source = await openSnapshot(join(corpus, 'lists', `${pair}${version}`));
      await store.apply((await readSource(source, { store, ...reader })).changeSet, at);
    }
    digests.push(await digestOf(store.stream()));
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-evidence-'));
    store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
    const pack = loadPack(await readPackFiles('packs/ml-system-design'));
    await store.apply(packChangeSet(pack, packYield(pack), null), at);
    reader = createDocumentReader(pack);
    for (const version of ['@old', '', '@old', '']) await read(version);
  }, 240_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('each version is the same graph as before', () => {
    const [old, now, again, last] = digests;
    expect([again, last]).toEqual([old, now]);
    expect(now).not.toBe(old);
  });

  it('every quote stands on the lines that its evidence names', async () => {
    const documents = new Map<string, string>();
    const wrong: string[] = [];
    let seen = 0;
    for await (const record of store.stream()) {
      if (record.type !== 'evidence') continue;
      const { source, place, rule } = record.value;
      const pair = PAIRS.find((each) => source.endsWith(each.toLowerCase().replace('__', '/')));
      if (pair === undefined || place.lines === null) continue;
      const file = join(corpus, 'lists', pair, place.path);
      const text = documents.get(file) ?? readFileSync(file, 'utf8');
      documents.set(file, text);
      seen += 1;
      const words = astray(record.value, text);
      if (words.length > 0) wrong.push(`${file}:${place.lines[0]} ${rule}: ${words.join(' ')}`);
    }
    expect(seen).toBeGreaterThan(3_000);
    expect(wrong).toEqual([]);
  });
});
