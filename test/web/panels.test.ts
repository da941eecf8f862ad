import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { KINDS, KIND_ORDER } from '../../web/kinds.ts';
import { notesOf } from '../../web/state/notes.ts';
import { FIRST_SORTING, type Row, pressColumn, sortRows } from '../../web/state/rows.ts';
import { pressSheet, settleSheet } from '../../web/state/sheet.ts';
import { clip, markTerms, plain, safeAddress } from '../../web/state/text.ts';

const row = (id: string, degree: number): Row => ({ id, kind: 'Concept', title: id, area: 'A', degree });

describe('the table', () => {
  it('starts with the most connected and turns round when its head is pressed', () => {
    const rows = [row('b', 1), row('a', 1), row('c', 9)];
    expect(sortRows(rows, FIRST_SORTING).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    const turned = pressColumn(FIRST_SORTING, 'degree');
    expect(sortRows(rows, turned).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(pressColumn(turned, 'title')).toEqual({ column: 'title', descending: false });
  });
});

describe('the sheet', () => {
  it('stops at three heights', () => {
    expect(settleSheet('half', 60)).toBe('full');
    expect(settleSheet('half', -60)).toBe('low');
    expect(settleSheet('low', 400)).toBe('full');
    expect(settleSheet('half', 5)).toBe('half');
    expect([pressSheet('low'), pressSheet('half'), pressSheet('full')]).toEqual(['half', 'full', 'half']);
  });
});

describe('text from outside', () => {
  it('has its deciding words marked, whole words only', () => {
    const marked = (text: string, terms: readonly string[]): string =>
      markTerms(text, terms)
        .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
        .join('');
    expect(marked('Feature stores restore a feature store.', ['feature store'])).toBe(
      '[Feature stores] restore a [feature store].',
    );
    expect(marked('monitoring', ['ring'])).toBe('monitoring');
    expect(marked('(a+b)* .*', ['.*'])).toBe('(a+b)* [.*]');
  });

  it('keeps every character when marked', () => {
    const text = 'ab '.repeat(20_000);
    expect(
      markTerms(text, ['ab'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('is followed only to web and mail addresses', () => {
    expect(safeAddress('https://example.org/a')).toBe('https://example.org/a');
    expect(safeAddress('mailto:a@example.org')).toBe('mailto:a@example.org');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'no address', null]) {
      expect(safeAddress(bad)).toBeNull();
    }
  });

  it('is cut between characters and cannot turn its surroundings', () => {
    expect(clip('ab😀', 3)).toBe('ab…');
    expect(plain('\u202ea\u0000b')).toBe('ab');
  });
});

describe('notes of a pack', () => {
  it('are its words under headings in reading order, without what is said already', () => {
    const words = { description: 'Built so.', solution: 'Built so.', tradeoffs: ['Slow', ' ', 'Dear'] };
    expect(notesOf({ ...words, context: 'Many items' })).toEqual([
      { heading: 'When', lines: ['Many items'] },
      { heading: 'Trade-offs', lines: ['Slow', 'Dear'] },
    ]);
  });

  it('say why something is measured and what that hides, where the pack does', () => {
    const offlineMetrics = [
      { name: 'recall', why: 'rare positives', counter: 'precision' },
      { name: 'cost', why: null, counter: null },
    ];
    expect(notesOf({ description: null, offlineMetrics })).toEqual([
      {
        heading: 'Measure before release',
        lines: ['recall: rare positives (hides precision)', 'cost'],
      },
    ]);
  });

  it('are none for what no pack speaks of', () => {
    expect(notesOf({ description: 'A list', labels: null, pitfalls: [] })).toEqual([]);
  });
});

describe('kinds', () => {
  it('have one look each, and a place in every mixed list', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...ENTITY_KINDS].sort());
    expect([...KIND_ORDER].sort()).toEqual([...ENTITY_KINDS].sort());
    expect(new Set(ENTITY_KINDS.map((kind) => KINDS[kind].path)).size).toBe(ENTITY_KINDS.length);
  });
});
