import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstScriptSize } from '../../bench/web.ts';

describe.skipIf(!existsSync('dist/web/assets') && process.env['CI'] === undefined)('the explorer', () => {
  it('needs at most 250 kB of gzipped script for its first view, the map included', () => {
    const size = firstScriptSize();
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThanOrEqual(250);
  });
});
