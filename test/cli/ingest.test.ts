import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bakingPack, cairn, fixture, newDataFolder } from './cairn.ts';

const list = fixture('flow/bread-list');
const notes = fixture('flow/hearth-notes');

interface Line {
  readonly type: string;
  readonly [field: string]: unknown;
}

async function exported(data: string): Promise<readonly Line[]> {
  const { stdout } = await cairn(['export', '--data', data]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

async function ingested(data: string, ...folders: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await cairn(['ingest', '--data', data, '--pack', bakingPack, '--json', ...folders]);
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function digest(data: string): Promise<string> {
  return (await cairn(['digest', '--data', data])).stdout.trim();
}

describe('cairn ingest', () => {
  it('reads lists of another field than the bundled pack into one graph with exact places', async () => {
    const data = newDataFolder();
    const summary = await ingested(data, list, notes);
    expect(summary).toMatchObject({ documents: 3, entries: 8 });
    const lines = await exported(data);
    const gluten = lines.find((line) => line.type === 'entity' && String(line.url).includes('grain.example'));
    const listed = lines.filter(
      (line) => line.type === 'relation' && line.relation === 'LISTS' && line.to === gluten?.id,
    );
    expect(listed.map((line) => line.from)).toEqual([
      'source/folder/bread-list',
      'source/folder/hearth-notes',
    ]);
    const proofs = lines.filter((line) => line.type === 'evidence' && line.relation === listed[0]?.id);
    expect(proofs).toMatchObject([
      { path: 'README.md', lines: [12, 12], headings: ['Awesome bread', 'Dough'], basis: 'stated' },
    ]);
  }, 60_000);

  it('knows organization, year, second links and topics where an entry states them', async () => {
    const data = newDataFolder();
    await ingested(data, list);
    const lines = await exported(data);
    const crumb = lines.find(
      (line) => line.type === 'entity' && line.title === 'Why Hydration Decides the Crumb',
    );
    expect(crumb).toMatchObject({ type: 'entity', year: 2020, url: 'https://northernmill.example/crumb' });
    const relations = lines.filter((line) => line.type === 'relation' && line.from === crumb?.id);
    expect(relations.map((line) => `${String(line.relation)} ${String(line.to)}`)).toEqual(
      expect.arrayContaining(['BY org/northern-mill', 'ABOUT concept/hydration']),
    );
    const row = lines.find((line) => line.type === 'entity' && line.title === 'Proofing boxes compared');
    expect(row).toMatchObject({ type: 'entity', year: 2019, url: 'https://hearth.example/proofing' });
    expect(lines.some((line) => line.title === 'back to top' || line.title === 'Dough')).toBe(false);
  }, 60_000);

  it('writes nothing when it reads the same thing again', async () => {
    const data = newDataFolder();
    await ingested(data, list, notes);
    const before = await digest(data);
    expect(await ingested(data, list, notes)).toMatchObject({ documents: 0, rowsWritten: 0, entries: 8 });
    expect(await digest(data)).toBe(before);
  }, 60_000);

  it('comes to the same digest whatever the order of the sources', async () => {
    const [one, two] = [newDataFolder(), newDataFolder()];
    await ingested(one, list, notes);
    await ingested(two, notes);
    await ingested(two, list);
    expect(await digest(one)).toBe(await digest(two));
  }, 60_000);

  it('logs what changed since the first reading, each kind by its name', async () => {
    const data = newDataFolder();
    const folder = join(newDataFolder(), 'bread');
    mkdirSync(folder);
    const write = (text: string): void => writeFileSync(join(folder, 'README.md'), text);
    write(
      '# Bread\n\n## A\n\n- [One](https://a.example/1)\n- [Two](https://a.example/2)\n- [Three](https://a.example/3) - words\n\n## B\n',
    );
    await ingested(data, folder);
    write(
      '# Bread\n\n## A\n\n- [One](https://a.example/1)\n- [Three](https://a.example/3) - other words\n- [Four](https://a.example/4)\n\n## B\n\n- [Two](https://a.example/2)\n',
    );
    const summary = await ingested(data, folder);
    expect(summary.sources).toMatchObject([{ added: 1, edited: 1, moved: 1, removed: 0, renamed: 0 }]);
    const { stdout } = await cairn(['changes', '--data', data, '--json']);
    const { changes } = JSON.parse(stdout) as { changes: { kind: string; line: number }[] };
    expect(changes.map((change) => change.kind).sort()).toEqual(['added', 'edited', 'moved']);
  }, 60_000);

  it('names a folder that is not there, reads the rest, and says so in the exit code', async () => {
    const data = newDataFolder();
    const { code, stderr, stdout } = await cairn([
      'ingest',
      '--data',
      data,
      '--pack',
      bakingPack,
      '/no/such/folder',
      notes,
    ]);
    expect(code).toBe(3);
    expect(stderr + stdout).toMatch(/no file or folder "\/no\/such\/folder"/);
    expect((await exported(data)).some((line) => line.type === 'relation' && line.relation === 'LISTS')).toBe(
      true,
    );
    expect((await cairn(['ingest', '--data', data, '--pack', bakingPack, '/no/such/folder'])).code).toBe(1);
  }, 60_000);

  it('names file and line of bytes that are no text, and reads the rest', async () => {
    const data = newDataFolder();
    const folder = join(newDataFolder(), 'odd');
    cpSync(list, folder, { recursive: true });
    writeFileSync(
      join(folder, 'odd.md'),
      Buffer.from('# Odd\n\n- [ok](https://a.example/ok)\n- \xff\xfe\x81 bad\n', 'latin1'),
    );
    writeFileSync(join(folder, 'long.md'), `# Long\n${'x'.repeat(50 * 1024 * 1024)}`);
    const { stdout } = await cairn(['ingest', '--data', data, '--pack', bakingPack, '--json', folder]);
    const { diagnostics, entries } = JSON.parse(stdout) as {
      diagnostics: { path: string; line: number | null; message: string }[];
      entries: number;
    };
    expect(diagnostics).toContainEqual(expect.objectContaining({ path: 'odd.md', line: 4 }));
    expect(diagnostics.find((each) => each.path === 'long.md')?.message).toMatch(/\.$/);
    expect(entries).toBeGreaterThanOrEqual(7);
  }, 120_000);

  it('refuses a pack with a cycle or an unknown target by file and line, and leaves the store as it was', async () => {
    const data = newDataFolder();
    await ingested(data, notes);
    const before = await digest(data);
    const pack = join(newDataFolder(), 'pack');
    cpSync(bakingPack, pack, { recursive: true });
    const concept = (id: string, needs: string): string =>
      `  - {id: ${id}, name: ${id} thing, definition: A thing., prerequisites: [${needs}], steps: [mix], level: core}\n`;
    writeFileSync(
      join(pack, 'concepts', 'extra.yaml'),
      `area: dough\nconcepts:\n${concept('one', 'two')}${concept('two', 'one')}${concept('three', 'nowhere')}`,
    );
    const { code, stderr } = await cairn(['ingest', '--data', data, '--pack', pack, notes]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/concepts\/extra\.yaml:\d+: .*one.*two/);
    expect(stderr).toMatch(/concepts\/extra\.yaml:5: .*nowhere/);
    expect(await digest(data)).toBe(before);
    expect((await cairn(['pack', 'validate', pack])).code).toBe(1);
    expect((await cairn(['pack', 'validate', bakingPack])).code).toBe(0);
  }, 60_000);
});
