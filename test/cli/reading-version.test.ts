import { cpSync, appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readingVersion } from '../../cli/reading-version.ts';

function copyOfReading(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-reading-'));
  for (const part of ['ingest/parse', 'ingest/link', 'ingest/jobs/pdf', 'schema']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  return folder;
}

it('a program whose rules and parsers are the same has the same reading version wherever it lies', () => {
  expect(readingVersion(copyOfReading())).toBe(readingVersion());
});

it.each(['ingest/parse/rows.ts', 'ingest/link/rules/mention.ts', 'schema/canonical.ts'])(
  'an edit of %s makes another reading version',
  (file) => {
    const folder = copyOfReading();
    const before = readingVersion(folder);
    appendFileSync(join(folder, file), '\nexport const changed = true;\n');
    expect(readingVersion(folder)).not.toBe(before);
  },
);

it('data that only measures the rules is no part of the reading version', () => {
  const folder = copyOfReading();
  const before = readingVersion(folder);
  writeFileSync(join(folder, 'ingest/link/precision.json'), '{}\n');
  expect(readingVersion(folder)).toBe(before);
});
