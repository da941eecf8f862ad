import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentCache } from '../../store/content-cache.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the content cache', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-cache-'));
    path = join(folder, 'content.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('answers what was put, byte for byte, also after it was opened again', () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, n) => (n * n * 31) % 251);
    const samples = {
      empty: new Uint8Array(),
      short: bytesOf('a'),
      long: bytesOf('list '.repeat(9000)),
      noise,
    };
    const cache = openContentCache(path);
    for (const [hash, bytes] of Object.entries(samples)) cache.put(hash, bytes);
    cache.close();
    const again = openContentCache(path);
    for (const [hash, bytes] of Object.entries(samples)) {
      expect(Buffer.from(again.get(hash) ?? [1, 2, 3]).equals(bytes), hash).toBe(true);
      expect(again.has(hash)).toBe(true);
    }
    expect([again.get('other'), again.has('other')]).toEqual([null, false]);
    again.close();
  });

  it('keeps texts packed', () => {
    const cache = openContentCache(':memory:');
    cache.put('text', bytesOf('- [A list](https://example.com) of lists\n'.repeat(500)));
    expect(cache.size().entries).toBe(1);
    expect(cache.size().bytes).toBeLessThan(2000);
    cache.close();
  });

  it('forgets everything but what it is told to keep', () => {
    const cache = openContentCache(':memory:');
    for (const hash of ['a', 'b', 'c']) cache.put(hash, bytesOf(hash));
    expect(cache.keepOnly(['b', 'z'])).toBe(2);
    expect([cache.has('a'), cache.has('b')]).toEqual([false, true]);
    cache.close();
  });

  it('has nothing where a row is damaged', () => {
    const cache = openContentCache(path);
    cache.put('text', bytesOf('words '.repeat(500)));
    const other = new DatabaseSync(path);
    other.exec("UPDATE content SET bytes = x'00ff00'");
    other.close();
    expect(cache.get('text')).toBeNull();
    cache.put('text', bytesOf('words again'));
    expect(cache.get('text')).toEqual(bytesOf('words again'));
    cache.close();
  });

  it('is shared by two that have it open', () => {
    const [one, two] = [openContentCache(path), openContentCache(path)];
    one.put('a', bytesOf('from one'));
    two.put('a', bytesOf('from one'));
    expect(two.get('a')).toEqual(bytesOf('from one'));
    one.close();
    two.close();
  });

  it('says in one sentence why it cannot be opened', () => {
    writeFileSync(path, 'this is no database, and long enough to be sure of it '.repeat(40));
    expect(() => openContentCache(path)).toThrow(/^The store at .* is not available: it is not a database;/);
    expect(() => openContentCache(join(folder, 'none', 'x.sqlite'))).toThrow(
      /^The store at .* is not available/,
    );
  });
});
