import { describe, expect, it } from 'vitest';
import { placeUrl } from '../../api/place-url.ts';
import type { Place } from '../../schema/index.ts';
import { FIRST } from './graph.ts';

const at = (path: string, more: Partial<Place> = {}): Place => ({
  path,
  lines: null,
  page: null,
  headings: [],
  ...more,
});
const base = `https://github.com/first/reading-list/blob/${FIRST.revision}`;

describe('the address of a place', () => {
  it('is pinned to the commit, with lines or a page', () => {
    expect(placeUrl(FIRST, at('README.md', { lines: [12, 14] }))).toBe(`${base}/README.md?plain=1#L12-L14`);
    expect(placeUrl(FIRST, at('README.md', { lines: [3, 3] }))).toBe(`${base}/README.md?plain=1#L3`);
    expect(placeUrl(FIRST, at('a.pdf', { page: 7 }))).toBe(`${base}/a.pdf#page=7`);
  });

  it('encodes every segment of the path', () => {
    expect(placeUrl(FIRST, at('a b/c#d?e%/機.md'))).toBe(`${base}/a%20b/c%23d%3Fe%25/%E6%A9%9F.md`);
    expect(placeUrl(FIRST, at('\ud800.md'))).toBe(`${base}/%EF%BF%BD.md`);
  });

  it('is null for folders, and where no commit is known', () => {
    expect(placeUrl({ ...FIRST, kind: 'folder', address: null }, at('a.md'))).toBeNull();
    expect(placeUrl({ ...FIRST, revision: 'main' }, at('a.md'))).toBeNull();
    expect(placeUrl({ ...FIRST, address: 'javascript:alert(1)' }, at('a.md'))).toBeNull();
  });

  it('is the address itself for a single file', () => {
    const file = { ...FIRST, kind: 'address' as const, address: 'https://example.com/a.pdf' };
    expect(placeUrl(file, at('a.pdf', { page: 2 }))).toBe('https://example.com/a.pdf#page=2');
  });
});
