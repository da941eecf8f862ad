import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bakingPack, cairn, newDataFolder } from './cairn.ts';

const LIST = `# Bread

## Talks

- [Kneading](https://127.0.0.1/kneading) - by hand
- [Proofing](http://[::1]/proofing) - overnight
- [Crust](http://10.0.0.7/crust) - with steam
`;

it('cairn check never asks a private address, says how far it came and decides nothing', async () => {
  const data = newDataFolder();
  const list = join(data, 'bread-talks');
  mkdirSync(list);
  writeFileSync(join(list, 'README.md'), LIST);
  const flags = ['--data', data, '--pack', bakingPack];
  await cairn(['ingest', list, ...flags]);
  const { code, stdout } = await cairn(['check', '--limit', '2', '--json', ...flags]);
  expect(code).toBe(0);
  const answer = JSON.parse(stdout) as { readonly next: string };
  expect(answer).toMatchObject({ checked: 2, moved: [], diagnostics: [], unsure: 2, left: 1 });
  const rest = await cairn(['check', '--after', answer.next, ...flags]);
  expect(rest.stdout).toBe('Asked 1 address: 0 moved for good, 1 gave no clear answer.\n');
  expect((await cairn(['decisions', 'list', ...flags])).stdout).toBe('Nothing has been decided.\n');
}, 60_000);
