import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { expect, it } from 'vitest';

it('the generated types are those of the schema and of the operations', () => {
  const script = fileURLToPath(new URL('../../scripts/codegen.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
