import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../ingest/parse/index.ts';
import type { ItemKind, ParsedDocument } from '../../schema/item.ts';

const root = join(import.meta.dirname, '../..');
const named = process.env['CAIRN_CORPUS'];
const corpus = resolve(root, named ?? '../shared/corpus');
const here = existsSync(corpus);
if (!here && named !== undefined) throw new Error(`CAIRN_CORPUS names ${named}, where nothing is.`);
const skipped = here ? '' : ' (skipped: there is no corpus; set CAIRN_CORPUS to the folder of real lists)';

interface Label {
  readonly id: string;
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly url: string;
  readonly other_links: readonly string[];
}

function read(repository: string, path: string): ParsedDocument {
  const file = join(corpus, 'lists', repository.replace('/', '__'), path);
  return parseDocument(path, readFileSync(file));
}

function countOf(document: ParsedDocument, kind: ItemKind): number {
  return document.items.filter(
    (item) =>
      item.kind === kind && item.inlines.some((one) => one.kind === 'link' && one.image === undefined),
  ).length;
}

describe.skipIf(!here)(`real lists${skipped}`, () => {
  it('have an item on the line of every labelled entry, with all of its links', () => {
    const labels = join(corpus, '../gold/dev.jsonl');
    if (!existsSync(labels)) return;
    const documents = new Map<string, ParsedDocument>();
    const missed: string[] = [];
    for (const line of readFileSync(labels, 'utf8').trim().split('\n')) {
      const label = JSON.parse(line) as Label;
      const key = `${label.repo} ${label.path}`;
      const document = documents.get(key) ?? read(label.repo, label.path);
      documents.set(key, document);
      const found = document.items.some((item) => {
        if (item.lines[0] > label.line || item.lines[1] < label.line) return false;
        const links = new Set(item.inlines.map((one) => (one.kind === 'link' ? one.href : '')));
        return [label.url, ...label.other_links].every((address) => links.has(address));
      });
      if (!found) missed.push(label.id);
    }
    expect(missed).toEqual([]);
  });

  // Counted by hand: numbered lines less the table of contents, star-badge bullets, `<details><summary><b><a`,
  // table rows that begin with a link, `* |OK_ICON|` bullets.
  it.each([
    ['eugeneyan/applied-ml', 'README.md', 'ordered', 544],
    ['EthicalML/awesome-production-machine-learning', 'README.md', 'bullet', 548],
    ['ml-tooling/best-of-ml-python', 'README.md', 'details', 479],
    ['tensorchord/Awesome-LLMOps', 'README.md', 'row', 365],
    ['binhnguyennus/awesome-scalability', 'README.md', 'bullet', 919],
    ['awesomedata/awesome-public-datasets', 'README.rst', 'bullet', 917],
  ] as const)('%s %s has as many items of kind %s as one counts: %i', (repository, path, kind, count) => {
    expect(countOf(read(repository, path), kind)).toBe(count);
  });

  it('are read without an error, but for empty documents and one broken notebook', () => {
    const rules = new Map<string, number>();
    const lists = join(corpus, 'lists');
    for (const repository of readdirSync(lists).filter((name) => !name.endsWith('@old'))) {
      for (const path of readdirSync(join(lists, repository), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:md|rst|ipynb|txt)$/.test(path)) continue;
        const { diagnostics } = read(repository, path);
        for (const { rule } of diagnostics) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(rules)).toEqual({ 'empty-document': 4, 'empty-link': 5, 'not-a-notebook': 1 });
  });
});
