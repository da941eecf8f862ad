import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourceId } from '../../schema/id.ts';
import { bakingPack, cairn, fixture, newDataFolder } from './cairn.ts';

const bread = fixture('flow/bread-list');
const notes = fixture('flow/hearth-notes');

interface Entity {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

describe('cairn decisions', () => {
  let data = '';
  const run = (command: string, ...rest: readonly string[]) =>
    cairn([...command.split(' '), ...rest, '--data', data, '--pack', bakingPack]);
  const digest = async (): Promise<string> => (await run('digest')).stdout.trim();
  const lines = async (): Promise<readonly Entity[]> =>
    (await run('export')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);

  beforeAll(async () => {
    data = newDataFolder();
    await run('ingest', bread, notes);
  }, 60_000);

  it('joins two addresses, honours it when lists are read again, and takes it back without a trace', async () => {
    const before = await digest();
    const [old, now] = ['http://www.grain.example/gluten', 'https://grain.example/gluten-explained'];
    const { code, stdout } = await run('decisions alias', old, now, '--reason', 'they moved it', '--json');
    expect(code).toBe(0);
    const { decision } = JSON.parse(stdout) as { decision: { id: string } };
    expect(decision).toMatchObject({
      kind: 'alias',
      to: resourceId(now),
      reason: 'they moved it',
      by: 'person',
    });
    const decided = await digest();
    expect(decided).not.toBe(before);
    await run('ingest', bread, notes);
    expect(await digest()).toBe(decided);
    const exported = await lines();
    expect(exported.find(({ id }) => id === resourceId(now))).toMatchObject({ url: now });
    expect(exported.find(({ type }) => type === 'decision')).toMatchObject({
      id: decision.id,
      fromAddress: old,
    });
    expect((await run('decisions undo', decision.id)).code).toBe(0);
    expect(await digest()).toBe(before);
  }, 60_000);

  it('shares them in one file, which gives another graph the same decisions', async () => {
    const relation = (await lines()).find(({ relation: type }) => type === 'ABOUT');
    await run('decisions reject', relation?.id ?? '', '--reason', 'only a side note');
    await run('decisions promote', 'Proofing box', '--reason', 'lists speak of it');
    const file = join(data, 'decisions.yaml');
    await run('decisions export', '--output', file);
    expect(readFileSync(file, 'utf8')).toContain('reason: only a side note');
    await run('ingest', bread, notes);
    const expected = await digest();
    const first = data;
    data = newDataFolder();
    await run('decisions import', file);
    await run('ingest', notes, bread);
    expect(await digest()).toBe(expected);
    data = first;
    const none = join(data, 'none.yaml');
    writeFileSync(none, 'decisions: []\n');
    const { stdout } = await run('decisions import', none, '--replace', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ decisions: 0, undone: 2 });
    expect((await run('decisions list')).stdout).toContain('Nothing has been decided');
  }, 120_000);

  it('refuses a file with mistakes as a whole, each with file and line', async () => {
    const before = await digest();
    const file = join(data, 'wrong.yaml');
    const good = '  - {kind: merge, from: org/a, to: org/b, by: person, date: 2025-03-01, reason: x}\n';
    writeFileSync(file, `decisions:\n${good}  - {kind: split}\n${good}`);
    const { code, stderr } = await run('decisions import', file);
    expect(code).toBe(2);
    expect(stderr).toContain(`${file}:3: \`kind\` is one of`);
    expect(stderr).toContain(`${file}:4: This decision stands further up already`);
    expect(await digest()).toBe(before);
  }, 60_000);

  it('says in one sentence what cannot be decided', async () => {
    const reason = ['--reason', 'x'];
    const tries: readonly (readonly [number, string, Awaited<ReturnType<typeof run>>])[] = [
      [
        1,
        'There is no entity "concept/nothing"',
        await run('decisions merge', 'concept/nothing', 'concept/hydration', ...reason),
      ],
      [1, 'There is no relation "rel/x"', await run('decisions reject', 'rel/x', ...reason)],
      [1, 'There is no decision "decision/x"', await run('decisions undo', 'decision/x')],
      [
        2,
        'neither an address nor the id',
        await run('decisions alias', 'somewhere', 'https://a.example/b', ...reason),
      ],
      [2, 'is a name of concept/hydration already', await run('decisions promote', 'hydration', ...reason)],
      [2, 'reason', await run('decisions alias', 'https://a.example/a', 'https://a.example/b')],
    ];
    for (const [code, sentence, outcome] of tries) {
      expect(outcome.stderr).toContain(sentence);
      expect(outcome.code).toBe(code);
    }
  }, 60_000);

  it('makes a changed address a renaming, neither removed nor added', async () => {
    const folder = join(newDataFolder(), 'ovens');
    mkdirSync(folder);
    const write = (address: string, title: string): void =>
      writeFileSync(
        join(folder, 'README.md'),
        `# Ovens\n\n- [Stone](https://o.example/s) - hot\n- [${title}](${address}) - round\n`,
      );
    const [old, now] = ['https://o.example/pizza', 'https://o.example/all/pizza-oven'];
    write(old, 'Pizza oven');
    await run('ingest', folder);
    await run('decisions alias', old, now, '--reason', 'permanent redirect');
    write(now, 'Oven for pizza');
    const { stdout } = await run('ingest', folder, '--json');
    const { sources } = JSON.parse(stdout) as { sources: readonly unknown[] };
    expect(sources).toMatchObject([{ renamed: 1, added: 0, removed: 0, edited: 0 }]);
    const { changes } = JSON.parse((await run('changes', '--json')).stdout) as {
      changes: readonly unknown[];
    };
    expect(changes).toMatchObject([{ kind: 'renamed', before: { url: old }, after: { url: now } }]);
  }, 60_000);

  it('makes a promoted topic one that lists are about once they are read again', async () => {
    await run('decisions promote', 'Proofing boxes', '--reason', 'lists speak of it');
    await run('ingest', bread, notes);
    const about = (await lines()).filter(({ to }) => to === 'concept/proofing-boxes');
    expect(about.map(({ relation }) => relation)).toEqual(['ABOUT']);
  }, 60_000);
});
