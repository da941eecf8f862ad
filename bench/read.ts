import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import MarkdownIt from 'markdown-it';
import { loadPack } from '../ingest/link/index.ts';
import { createDocumentReader, type DocumentReader } from '../ingest/reader.ts';
import { ingest } from '../ingest/run.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
import { openStore } from '../store/open.ts';
import { loadFiles, openLists } from './lists.ts';
import { against, alone, inTurn, median, timed, type Row } from './row.ts';

const ROUNDS = 3;

/** A source whose bytes are in memory already. */
async function inMemory(source: DocumentSource): Promise<DocumentSource> {
  const bytes = new Map<string, Uint8Array>();
  for (const file of source.files) bytes.set(file.path, await source.read(file.path));
  return { ...source, read: (path) => Promise.resolve(bytes.get(path) ?? new Uint8Array()) };
}

async function readInto(
  folder: string,
  sources: readonly DocumentSource[],
  reader: DocumentReader,
): Promise<void> {
  const store = await openStore(`sqlite:${join(folder, 'graph.sqlite')}`);
  try {
    await ingest(sources, { ...reader, store, areas: new Map(), now: () => new Date() });
  } finally {
    await store.close();
  }
}

/** Parsing and linking alone, and the whole cold read, each beside markdown-it over the same Markdown. */
export async function readRows(): Promise<readonly Row[]> {
  const reader = createDocumentReader(loadPack(await readPackFiles('packs/ml-system-design')));
  const sources = await Promise.all((await openLists()).map(inMemory));
  const files = await loadFiles(sources);
  const markdown = files.filter(({ file }) => /\.(md|markdown)$/i.test(file.path));
  const texts = markdown.map(({ bytes }) => new TextDecoder().decode(bytes));
  const engine = new MarkdownIt({ html: true });
  const bare = (): void => {
    for (const text of texts) engine.parse(text, {});
  };
  const parseAndLink = async (): Promise<void> => {
    for (const { file, bytes, source } of markdown) await reader.readDocument(file, bytes, source);
  };
  const [baseline = 1, linked = 1] = await inTurn([bare, parseAndLink], ROUNDS);
  const cold: number[] = [];
  const again: number[] = [];
  let resident = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
    cold.push(await timed(() => readInto(folder, sources, reader)));
    resident = Math.max(resident, process.memoryUsage().rss);
    again.push(await timed(() => readInto(folder, sources, reader)));
    rmSync(folder, { recursive: true });
  }
  return [
    against('parse and link the Markdown of the lists', linked, baseline, { unit: 'ms', must: 3, aim: 2 }),
    against('cold read of the lists into SQLite', median(cold), baseline, { unit: 'ms', must: 4, aim: 2.5 }),
    against('refresh, nothing changed', median(again), median(cold), { unit: 'ms', must: 0.05, aim: 0.01 }),
    alone('resident memory after the cold reads', resident / 2 ** 20, { unit: 'MiB', must: 400, aim: 250 }),
  ];
}
