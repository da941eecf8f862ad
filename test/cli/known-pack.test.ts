import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPack } from '../../cli/known-pack.ts';
import { loadPack } from '../../ingest/link/index.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';

let folder = '';
let pack = '';
let kept = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-pack-'));
  pack = join(folder, 'pack');
  kept = join(folder, 'pack.json');
  cpSync('fixtures/pack-baking', pack, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a pack that is kept is the pack that its files make', async () => {
  const fresh = loadPack(await readPackFiles(pack));
  expect(await readPack(pack, '1', kept)).toEqual(fresh);
  const before = JSON.parse(readFileSync(kept, 'utf8')) as { key: string; pack: { title: string } };
  expect(await readPack(pack, '1', kept)).toEqual(fresh);
  // What is kept is what is read: a mark in it comes back.
  writeFileSync(kept, JSON.stringify({ ...before, pack: { ...before.pack, title: 'Kept' } }));
  expect((await readPack(pack, '1', kept)).title).toBe('Kept');
});

test('a pack that changed, another version of the program and a damaged file have the pack read anew', async () => {
  await readPack(pack, '1', kept);
  const text = readFileSync(join(pack, 'pack.yaml'), 'utf8');
  writeFileSync(join(pack, 'pack.yaml'), text.replace(/^title: .*$/m, 'title: Another kitchen'));
  expect((await readPack(pack, '1', kept)).title).toBe('Another kitchen');
  utimesSync(kept, 1, 1);
  await readPack(pack, '2', kept);
  expect(statSync(kept).mtimeMs).toBeGreaterThan(1000);
  writeFileSync(kept, '{"key":');
  expect((await readPack(pack, '2', kept)).title).toBe('Another kitchen');
});

test('a pack with a fault is not kept', async () => {
  writeFileSync(join(pack, 'framework.yaml'), 'steps: 3\n');
  await expect(readPack(pack, '1', kept)).rejects.toThrow('framework.yaml:1');
  expect(() => statSync(kept)).toThrow('ENOENT');
});
