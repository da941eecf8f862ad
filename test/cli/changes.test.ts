import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakingPack, cairn, newDataFolder, type Outcome } from './cairn.ts';

const COMMITS = { old: 'a'.repeat(40), new: 'b'.repeat(40) };

const OLD = `# Bread

## Dough

- [Hydration decides the crumb](https://a.example/crumb) - An old sentence.
- [Steam](https://a.example/steam)
- [Gone](https://a.example/gone)

## Ovens

- [Stones](https://a.example/stones)
`;
const NEW = `# Bread

## Dough

- [Hydration decides the crumb](https://a.example/crumb) - A new sentence.
- [# New *thing* <b>](https://a.example/new)

## Ovens

- [Stones](https://a.example/stones)
- [Steam](https://a.example/steam)
`;

/** Makes a folder the repository `acme/bread` at a commit. */
function publish(folder: string, text: string, commit: string, license: string | null): void {
  writeFileSync(join(folder, 'README.md'), text);
  const files = [{ path: 'README.md', size: text.length, sha: commit.replaceAll('a', 'c') }];
  const repository = { owner: 'acme', repo: 'bread', branch: 'main', commit, license, stars: 1 };
  const snapshot = { ...repository, commit_date: '2026-01-01T00:00:00Z', files, other_files: [] };
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
}

describe('cairn changes', () => {
  const data = newDataFolder();
  const changes = (...args: readonly string[]): Promise<Outcome> =>
    cairn(['changes', '--data', data, '--pack', bakingPack, ...args]);

  beforeAll(async () => {
    const folder = newDataFolder();
    for (const [text, commit] of [
      [OLD, COMMITS.old],
      [NEW, COMMITS.new],
    ] as const) {
      publish(folder, text, commit, null);
      await cairn(['ingest', '--data', data, '--pack', bakingPack, folder]);
    }
  }, 60_000);

  it('prints one JSON object with the names that programs rely on', async () => {
    const { stdout, code } = await changes('--json');
    const answer = JSON.parse(stdout) as { total: number; changes: readonly Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(answer.total).toBe(4);
    expect(answer.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'edited', 'moved', 'removed']);
    const edited = answer.changes.find(({ kind }) => kind === 'edited');
    expect(edited).toMatchObject({
      entity: expect.stringMatching(/^resource\//) as unknown,
      source: 'source/github/acme/bread',
      path: 'README.md',
      line: 5,
      before: { description: 'An old sentence.' },
      after: { description: 'A new sentence.' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      run: expect.stringMatching(/^run\/\d+$/) as unknown,
      title: 'Hydration decides the crumb',
      was: { path: 'README.md', line: 5, revision: COMMITS.old },
      url: `https://github.com/acme/bread/blob/${COMMITS.new}/README.md?plain=1#L5`,
    });
    const removed = answer.changes.find(({ kind }) => kind === 'removed');
    expect(removed).toMatchObject({ after: null, before: { title: 'Gone' }, line: 7 });
  }, 60_000);

  it('tells people what each change was, before and after, and both places', async () => {
    const { stdout } = await changes();
    const moved = stdout.split('\n').findIndex((line) => line.includes('Steam'));
    const lines = stdout.split('\n').slice(moved, moved + 2);
    expect(lines[0]).toBe('  → Steam moved · README.md:6 → README.md:11');
    expect(lines[1]).toContain('section  Bread › Dough → Bread › Ovens');
    expect(stdout).toContain('aaaaaaa → bbbbbbb');
    expect(stdout).toContain('description  An old sentence. → A new sentence.');
    expect(stdout).toContain('− Gone removed · README.md:7');
  }, 60_000);

  it('asks by source, topic and kind, also by name', async () => {
    const titles = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await changes('--json', ...args);
      return (JSON.parse(stdout) as { changes: { title: string }[] }).changes.map(({ title }) => title);
    };
    expect(await titles('--topic', 'hydration')).toEqual(['Hydration decides the crumb']);
    expect(await titles('--topic', 'concept/hydration', '--kind', 'moved')).toEqual([]);
    expect(await titles('--source', 'acme/bread', '--kind', 'removed', '--kind', 'moved')).toHaveLength(2);
    const unknown = await changes('--topic', 'no such topic');
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('no topic "no such topic"')]);
    expect((await changes('--source', 'no/one')).stderr).toContain('no source "no/one"');
    expect((await changes('--kind', 'lost')).code).toBe(2);
  }, 60_000);

  it('writes a digest in Markdown: honest counts, by topic and source, no sentence that no licence allows', async () => {
    const { stdout } = await changes('--markdown', '--since', '1d');
    expect(stdout).toMatch(/^# What changed, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\n/);
    expect(stdout).toContain('1 added, 1 edited, 1 moved, 1 removed, in 1 list.');
    expect(stdout).toContain('## By topic');
    expect(stdout).toContain('### Hydration: 1 edited');
    expect(stdout).toContain('### [acme/bread](https://github.com/acme/bread)');
    expect(stdout).toContain(
      `[README.md:6](https://github.com/acme/bread/blob/${COMMITS.old}/README.md?plain=1#L6) → [README.md:11]`,
    );
    expect(stdout).toContain('description changed');
    expect(stdout).not.toContain('sentence');
    expect(stdout).toContain('acme/bread](https://github.com/acme/bread) was read for the first time');
    expect(stdout).not.toMatch(/(?<!\\)<b>/);
  }, 60_000);
});
