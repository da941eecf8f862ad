import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakingPack, cairn, fixture, newDataFolder, type Outcome } from './cairn.ts';

let data = '';

beforeAll(async () => {
  data = newDataFolder();
  const folders = [fixture('flow/bread-list'), fixture('flow/hearth-notes')];
  const { code, stderr } = await cairn(['ingest', '--data', data, '--pack', bakingPack, ...folders]);
  if (code !== 0) throw new Error(stderr);
}, 60_000);

function listenAnywhere(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

describe('cairn', () => {
  it('begins without a word of its own, also where it sets up the collector', async () => {
    const { code, stdout, stderr } = await cairn(['--version']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('finds by words and says why', async () => {
    const { stdout } = await cairn(['search', '--data', data, '--json', 'gluten']);
    const { total, results } = JSON.parse(stdout) as {
      total: number;
      results: { id: string; why: { signal: string; text: string }[] }[];
    };
    expect(total).toBeGreaterThanOrEqual(2);
    expect(results[0]?.id).toBe('concept/gluten');
    expect(results[0]?.why.length).toBeGreaterThan(0);
  });

  it('suggests what the pack lacks, with the places that say so', async () => {
    const own = newDataFolder();
    for (const [name, title] of [
      ['one', 'Crumbs of rye'],
      ['two', 'Rye at home'],
    ] as const) {
      const list = join(own, name);
      mkdirSync(list);
      writeFileSync(
        join(list, 'README.md'),
        `# Breads\n\n## Stone ovens\n\n- [${title}](https://${name}.example/a)\n`,
      );
      await cairn(['ingest', '--data', own, '--pack', bakingPack, list]);
    }
    const { code, stdout } = await cairn(['pack', 'suggest', '--data', own, '--pack', bakingPack, '--json']);
    expect(code).toBe(0);
    const { concepts } = JSON.parse(stdout) as { concepts: { title: string; places: { line: number }[] }[] };
    expect(concepts.map(({ title }) => title)).toEqual(['Stone ovens']);
    expect(concepts[0]?.places.map(({ line }) => line)).toEqual([5, 5]);
  });

  it('shows an entity with the places that speak of it', async () => {
    const { code, stdout } = await cairn(['show', '--data', data, 'concept/gluten']);
    expect(code).toBe(0);
    expect(stdout).toContain('The network of proteins');
    expect(stdout).toMatch(/README\.md line 12 · Awesome bread › Dough/);
  });

  it('shows an entity by its name, too', async () => {
    const { stdout } = await cairn(['show', '--data', data, '--json', 'gluten']);
    expect(JSON.parse(stdout)).toMatchObject({ entity: { id: 'concept/gluten' } });
  });

  it('shows how two things are connected, and where each step is said', async () => {
    const between = ['path', '--data', data, 'concept/gluten', 'concept/hydration'];
    const { code, stdout } = await cairn([...between, '--json', '--limit', '2']);
    expect(code).toBe(0);
    const { paths } = JSON.parse(stdout) as {
      paths: { entities: { id: string }[]; steps: { evidence: { place: { path: string } } | null }[] }[];
    };
    expect(paths.length).toBeGreaterThan(0);
    for (const { entities, steps } of paths) {
      expect(entities[0]?.id).toBe('concept/gluten');
      expect(entities.at(-1)?.id).toBe('concept/hydration');
      expect(steps).toHaveLength(entities.length - 1);
      for (const { evidence } of steps) expect(evidence?.place.path).not.toBe('');
    }
    expect((await cairn(['path', '--data', data, 'gluten', 'concept/nothing'])).code).toBe(1);
  });

  it('says what to do where nothing was read yet', async () => {
    const { code, stdout, stderr } = await cairn(['search', '--data', newDataFolder(), '--json', 'gluten']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ total: 0, results: [] });
    expect(stderr).toContain('is empty; run "npm start", or read something with "cairn ingest"');
  });

  it('refuses a folder that has the name of another, and follows one that was moved', async () => {
    const own = newDataFolder();
    const [first, second] = ['first', 'second'].map((name) => join(own, name, 'notes'));
    for (const folder of [first, second] as string[]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'README.md'), '# Breads\n\n- [Rye](https://bread.example/rye)\n');
    }
    const read = (folder = ''): Promise<Outcome> =>
      cairn(['ingest', '--data', own, '--pack', bakingPack, folder]);
    expect((await read(first)).code).toBe(0);
    const { code, stderr } = await read(second);
    expect(code).toBe(2);
    expect(stderr).toContain('cairn sources remove source/folder/notes');
    renameSync(join(own, 'first'), join(own, 'elsewhere'));
    expect((await read(second)).code).toBe(0);
  });

  it('says how to find an id that is not there', async () => {
    const { code, stderr } = await cairn(['show', '--data', data, 'concept/nothing']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'cairn: There is no "concept/nothing" in this graph; find ids with "cairn search <words>".\n',
    );
  });

  it('answers wrong usage with exit code 2', async () => {
    expect((await cairn(['nonsense'])).code).toBe(2);
    expect((await cairn(['changes', '--data', data, '--since', 'yesterday'])).code).toBe(2);
    expect((await cairn(['search', '--store', 'mysql:x', 'gluten'])).code).toBe(2);
    for (const limit of ['x', '0', '1e3', '']) {
      expect((await cairn(['search', '--data', data, 'gluten', '--limit', limit])).code).toBe(2);
    }
    expect((await cairn(['--help'])).code).toBe(0);
  });

  it('says in one sentence that a file of an export cannot be written', async () => {
    const output = join(data, 'nowhere', 'graph.jsonl');
    const { code, stderr } = await cairn(['export', '--data', data, '--output', output]);
    expect(code).toBe(2);
    expect(stderr).toBe(`cairn: "${output}" cannot be written; name another file.\n`);
  });

  it('exports sorted lines that name source, place and commit of every piece of evidence', async () => {
    const { stdout } = await cairn(['export', '--data', data, '--format', 'jsonl']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const evidence = lines.filter((line) => line.type === 'evidence');
    expect(evidence.length).toBeGreaterThan(20);
    for (const line of evidence) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining([
          'id',
          'relation',
          'source',
          'document',
          'revision',
          'path',
          'lines',
          'page',
          'headings',
          'quote',
          'rule',
          'basis',
          'url',
        ]),
      );
    }
    const ids = lines.filter((line) => line.type === 'entity').map((line) => String(line.id));
    expect(ids).toEqual([...ids].sort());
  });

  it('says what to do when the port is taken', async () => {
    const { server, port } = await listenAnywhere();
    try {
      const { code, stderr } = await cairn(['serve', '--data', data, '--port', String(port)]);
      expect(code).not.toBe(0);
      expect(stderr).toMatch(new RegExp(`^cairn: Port ${port} is taken; .*--port`));
    } finally {
      server.close();
    }
  });

  it('says what to do when the data folder cannot be written', async () => {
    const file = join(newDataFolder(), 'file');
    writeFileSync(file, '');
    const { code, stderr } = await cairn(['digest', '--data', join(file, 'inside')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cairn: The data folder ".*" cannot be written; choose another with --data/);
  });

  it('says what to do when the store is no database', async () => {
    const file = join(newDataFolder(), 'graph.sqlite');
    writeFileSync(
      file,
      'this is not a database, whatever its name says; it is long enough to be looked at'.repeat(20),
    );
    const { code, stderr } = await cairn(['digest', '--store', `sqlite:${file}`]);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
