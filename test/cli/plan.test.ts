import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakingPack, cairn, fixture, newDataFolder } from './cairn.ts';

const data = newDataFolder();
const flags = ['--data', data, '--pack', bakingPack];

beforeAll(async () => {
  const { code } = await cairn(['ingest', fixture('flow/bread-list'), ...flags]);
  expect(code).not.toBe(1);
});

describe('briefs and paths of a domain that has nothing to do with machines', () => {
  it('a brief follows the steps of that pack', async () => {
    const { stdout, code } = await cairn(['brief', 'crackling', 'crust', ...flags, '--json']);
    const { outcome, brief } = JSON.parse(stdout);
    expect([code, outcome, brief.problem.id]).toEqual([0, 'understood', 'problem/crusty-bread']);
    expect(brief.steps.map(({ title }: { title: string }) => title)).toEqual(['Mix', 'Ferment', 'Bake']);
    expect(brief.steps[0].lines[0]).toMatchObject({
      kind: 'number',
      number: { name: 'water to weigh', value: 375 },
    });
    expect(brief.steps[2].lines[0]).toMatchObject({
      kind: 'options',
      options: [{ choose: 'Steam, then dry heat' }],
    });
  });

  it('words that no problem is about end with a sentence and code 1', async () => {
    const { stdout, stderr, code } = await cairn(['brief', 'stolen', 'bicycle', ...flags]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('No problem in this graph is about this');
  });

  it('a brief is written as a PDF without a browser, and as Markdown', async () => {
    const path = join(data, 'brief.pdf');
    const pdf = await cairn(['brief', 'crusty-bread', ...flags, '--pdf', path]);
    expect([pdf.code, readFileSync(path).subarray(0, 5).toString()]).toEqual([0, '%PDF-']);
    const { stdout } = await cairn(['brief', 'crusty-bread', ...flags, '--markdown']);
    expect(stdout).toContain('# Design brief: Crusty bread');
  });

  it('a path goes by what that pack says must be understood first, without what is known', async () => {
    const { stdout } = await cairn(['learn', 'oven-spring', '--know', 'dough-rest', ...flags, '--json']);
    const { path } = JSON.parse(stdout);
    expect(path.steps.map(({ concept }: { concept: { id: string } }) => concept.id)).toEqual([
      'concept/fermentation',
      'concept/bulk-fermentation',
      'concept/proofing',
      'concept/oven-spring',
    ]);
    const markdown = await cairn(['learn', 'oven-spring', ...flags, '--markdown']);
    expect(markdown.stdout).toContain('# Learning path: Oven spring');
  });

  it('refuses hours that are no number', async () => {
    expect((await cairn(['learn', 'proofing', '--hours', 'many', ...flags])).code).toBe(2);
  });
});
