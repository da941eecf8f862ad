import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { bakingPack, cairn, newDataFolder } from './cairn.ts';

const COMMIT = '1234567890abcdef1234567890abcdef12345678';

/** A snapshot of a repository whose only list has a link to nowhere on its third line. */
function crookedSnapshot(): string {
  const folder = join(newDataFolder(), 'crooked');
  mkdirSync(folder);
  const text = '# Bread\n\n- [Crumb](notes/crumb.md) - Gone.\n- [Rye](https://rye.example/a) - There.\n';
  writeFileSync(join(folder, 'README.md'), text);
  const file = { path: 'README.md', size: text.length, sha: 'a'.repeat(40) };
  const snapshot = {
    ...{ owner: 'Example', repo: 'Crooked', branch: 'main', commit: COMMIT, commit_date: '2026-01-01' },
    ...{ license: 'MIT', stars: null, files: [file], other_files: [] },
  };
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
  return folder;
}

it('names rule, severity, sentence, place and a link to the line, by id or owner/name', async () => {
  const data = newDataFolder();
  await cairn(['ingest', crookedSnapshot(), '--data', data, '--pack', bakingPack]);
  const url = `https://github.com/Example/Crooked/blob/${COMMIT}/README.md?plain=1#L3`;
  const { stdout } = await cairn(['doctor', '--source', 'example/crooked', '--data', data]);
  expect(stdout).toContain('The link to "notes/crumb.md" leads to a file that is not there');
  expect(stdout).toContain('broken-link · source/github/example/crooked · README.md:3');
  expect(stdout).toContain(url);
  const json = await cairn(['doctor', '--source', 'source/github/example/crooked', '--data', data, '--json']);
  const { diagnostics } = JSON.parse(json.stdout) as { diagnostics: readonly Record<string, unknown>[] };
  expect(diagnostics).toMatchObject([
    { severity: 'warning', rule: 'broken-link', path: 'README.md', line: 3, url },
  ]);
}, 60_000);

it('says so when there is no such source', async () => {
  const { code, stderr } = await cairn(['doctor', '--source', 'no/where', '--data', newDataFolder()]);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no source "no/where"; "cairn sources list" shows them');
}, 60_000);

it('looks whether the file of the store is whole, and says what to do where it is damaged', async () => {
  const data = newDataFolder();
  await cairn(['ingest', crookedSnapshot(), '--data', data, '--pack', bakingPack]);
  const path = join(data, 'graph.sqlite');
  expect((await cairn(['doctor', '--data', data])).stdout).toContain('The file of the store is whole.');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const index = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'evidence_id'").get();
  const size = database.prepare('PRAGMA page_size').get();
  database.close();
  const file = openSync(path, 'r+');
  const pageSize = Number(size?.page_size);
  // An empty page in place of the first of an index.
  const empty = Buffer.concat([
    Buffer.from([0x0a, 0, 0, 0, 0, pageSize >> 8, pageSize & 255, 0]),
    Buffer.alloc(8),
  ]);
  writeSync(file, empty, 0, empty.length, (Number(index?.rootpage) - 1) * pageSize);
  closeSync(file);
  const { code, stderr } = await cairn(['doctor', '--data', data]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/is damaged \(.*evidence_id.*\); restore a copy, or delete the file/);
}, 60_000);
