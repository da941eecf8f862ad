import { join } from 'node:path';
import process from 'node:process';
import MarkdownIt from 'markdown-it';
import type { DocumentReader } from '../ingest/reader.ts';
import { loadFiles, openLists } from './lists.ts';
import { against, alone, inTurn, rounds, timed, type Row } from './row.ts';
import { inMemory, inScratch, readInto } from './scratch.ts';

/** Parsing and linking alone, and the whole cold read, each beside markdown-it over the same Markdown. */
export async function readRows(reader: DocumentReader): Promise<readonly Row[]> {
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
  const [alongside = 1, linked = 1] = await inTurn([bare, parseAndLink]);
  let written = 0;
  const [baseline = 1, cold = 1, again = 1] = await rounds(() =>
    inScratch(async (folder) => {
      const path = join(folder, 'graph.sqlite');
      const times = [await timed(bare), await timed(() => readInto(path, sources, reader))];
      const refresh = await timed(async () => {
        written += (await readInto(path, sources, reader)).rowsWritten;
      });
      return [...times, refresh];
    }),
  );
  if (written > 0) throw new Error(`Refreshing what has not changed wrote ${written} rows.`);
  return [
    against('parse and link the Markdown of the lists', linked, alongside, { unit: 'ms', must: 3, aim: 2 }),
    against('cold read of the lists into SQLite', cold, baseline, { unit: 'ms', must: 4, aim: 2.5 }),
    against('refresh, nothing changed', again, cold, { unit: 'ms', must: 0.05, aim: 0.01 }),
  ];
}

/** The most memory the process has had; to be asked before anything but reading was measured. */
export async function memoryRows(reader: DocumentReader): Promise<readonly Row[]> {
  const sources = await openLists();
  await inScratch((folder) => readInto(join(folder, 'graph.sqlite'), sources, reader));
  const most = process.resourceUsage().maxRSS / 1024;
  return [
    alone('resident memory at its highest, cold read of all lists', most, {
      unit: 'MiB',
      must: 400,
      aim: 250,
    }),
  ];
}
