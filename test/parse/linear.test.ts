import { Session } from 'node:inspector/promises';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../ingest/parse/index.ts';
import { HOSTILE } from './hostile.ts';

const READERS = /\/ingest\/parse\/|\/markdown-it\/|\/htmlparser2\//;
const SIZE = 200;

/**
 * How often any block of code of the parser and its libraries is entered while `work` runs, plus how many
 * characters `indexOf` and `includes` pass over. Counts, unlike times, are the same on every machine.
 */
async function workOf(work: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  let scanned = 0;
  const { indexOf, includes } = String.prototype;
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    String.prototype.indexOf = function (part: string, from = 0): number {
      const at = indexOf.call(this, part, from);
      scanned += Math.max(0, (at === -1 ? this.length : at) - from);
      return at;
    };
    String.prototype.includes = function (part: string, from = 0): boolean {
      scanned += Math.max(0, this.length - from);
      return includes.call(this, part, from);
    };
    work();
    String.prototype.indexOf = indexOf;
    String.prototype.includes = includes;
    const { result } = await session.post('Profiler.takePreciseCoverage');
    let entered = 0;
    for (const script of result) {
      if (!READERS.test(script.url)) continue;
      for (const { ranges } of script.functions) for (const { count } of ranges) entered += count;
    }
    return entered + scanned;
  } finally {
    String.prototype.indexOf = indexOf;
    String.prototype.includes = includes;
    session.disconnect();
  }
}

const cases = Object.entries(HOSTILE).flatMap(([path, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ path, name, text })),
);

describe('the work of reading grows no faster than the document', () => {
  it.each(cases)('$path: $name', async ({ path, text }) => {
    const encoder = new TextEncoder();
    const read = (size: number) => {
      const bytes = encoder.encode(text(size));
      return workOf(() => {
        parseDocument(path, bytes);
      });
    };
    const small = await read(SIZE);
    const large = await read(SIZE * 8);
    expect(small).toBeGreaterThan(0);
    // Linear is 8; markdown-it goes a hundred brackets deep before it stops, which the small size does not reach.
    expect(large / small).toBeLessThan(16);
  });
});
