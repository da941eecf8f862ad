import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/cairn.ts';

/** What `checkNode` says to a version: a sentence, or nothing. */
function said(version: string): string {
  const code = `import { checkNode } from './scripts/prepare.js';
try { checkNode(${JSON.stringify(version)}); } catch (error) { process.stdout.write(error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root }).toString();
}

describe('the two commands', () => {
  it('say in one sentence that a Node is too old and what to do', () => {
    expect(said('18.20.4')).toBe(
      'Cairn needs Node 20.20 or newer and this is 18.20.4; install a newer Node and run the same command again.',
    );
    expect(said('20.19.9')).toContain('needs Node 20.20');
  });

  it('run on the oldest Node that is supported and on newer ones', () => {
    for (const version of ['20.20.0', '20.21.1', '22.1.0', '26.0.0']) expect(said(version)).toBe('');
  });
});
