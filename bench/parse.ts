import MarkdownIt from 'markdown-it';
import { parseDocument } from '../ingest/parse/index.ts';
import { loadFiles, openLists } from './lists.ts';
import { against, inTurn, type Row } from './row.ts';

/** Parsing alone, and one very long table, each beside markdown-it over the same text. */
export async function parseRows(): Promise<readonly Row[]> {
  const engine = new MarkdownIt({ html: true });
  const files = (await loadFiles(await openLists()))
    .filter(({ file }) => /\.(md|markdown)$/i.test(file.path))
    .map(({ file, bytes }) => ({ path: file.path, bytes, text: new TextDecoder().decode(bytes) }));
  const row = '| 2024 | Acme | [A title of some length](https://acme.example.com/a/b/c) | some words |\n';
  const table = `| Year | Company | Title | Note |\n|---|---|---|---|\n${row.repeat(24_000)}`;
  const tableBytes = new TextEncoder().encode(table);
  const [bare = 1, parsed = 1, bareTable = 1, parsedTable = 1] = await inTurn([
    () => {
      for (const { text } of files) engine.parse(text, {});
    },
    () => {
      for (const { path, bytes } of files) parseDocument(path, bytes);
    },
    () => engine.parse(table, {}),
    () => parseDocument('table.md', tableBytes),
  ]);
  return [
    against('parse the Markdown of the lists', parsed, bare, { unit: 'ms', must: 2, aim: 1.2 }),
    against('parse a table of 24,000 rows', parsedTable, bareTable, { unit: 'ms', must: 2, aim: 1.2 }),
  ];
}
