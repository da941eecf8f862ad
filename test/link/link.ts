import { expect } from 'vitest';
import { createLinker, linkDocument, loadPack } from '../../ingest/link/index.ts';
import type { Linker } from '../../ingest/link/index.ts';
import { parseDocument } from '../../ingest/parse/index.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import type { DocumentYield, Entry, SourceRecord } from '../../schema/index.ts';

/** A linker over the tiny pack about bread: nothing in it knows of machine learning. */
export const baking: Linker = createLinker(loadPack(await readPackFiles('fixtures/pack-baking')));

export const SOURCE: SourceRecord = {
  id: 'source/github/example/awesome-bread',
  kind: 'github',
  title: 'example/awesome-bread',
  address: 'https://github.com/example/awesome-bread',
  revision: '0'.repeat(40),
  revisionDate: null,
  branch: 'main',
  license: 'CC0-1.0',
  stars: null,
};

export interface Setting {
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly source?: SourceRecord;
  readonly linker?: Linker;
}

const encoder = new TextEncoder();

/** Everything that a text says, read as a file of the test source. */
export function linked(text: string, setting: Setting = {}): DocumentYield {
  const { path = 'README.md', paths = [], source = SOURCE, linker = baking } = setting;
  const bytes = encoder.encode(text);
  const parsed = parseDocument(path, bytes);
  const pathExists = (asked: string): boolean => asked === path || paths.includes(asked);
  return linkDocument({
    source,
    path,
    contentHash: 'f'.repeat(40),
    bytes: bytes.byteLength,
    parsed,
    linker,
    pathExists,
  });
}

/** The entries of a text under a heading that says nothing. */
export function entriesOf(text: string, setting: Setting = {}): readonly Entry[] {
  return linked(`# Bread\n\n## Resources\n\n${text}\n`, setting).entries;
}

/** One line of a list, and what a reader sees in it; fields left out are not looked at. */
export interface Case {
  readonly line: string;
  readonly title?: string;
  readonly url?: string;
  readonly otherUrls?: readonly string[];
  readonly organizations?: readonly string[];
  readonly year?: number | null;
  readonly form?: string;
  readonly description?: string | null;
  readonly marks?: readonly string[];
  readonly shape?: number;
}

/** That each line is read as said. */
export function check(cases: readonly Case[]): void {
  for (const { line, ...expected } of cases) {
    const [entry] = entriesOf(line);
    expect(entry, line).toBeDefined();
    expect(entry, line).toMatchObject(expected);
  }
}

/** The relations of a text as `TYPE target rule basis`, without LISTS. */
export function relationsOf(given: DocumentYield, type?: string): readonly string[] {
  return given.evidence
    .filter(({ relation }) => (type === undefined ? relation.type !== 'LISTS' : relation.type === type))
    .map(({ relation, rule, basis }) => `${relation.type} ${relation.to} ${rule} ${basis}`);
}
