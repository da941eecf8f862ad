import { describe, expect, it } from 'vitest';
import { takeEvents } from '../../web/client/events.ts';
import type { ChangeRow, ClaimRow } from '../../web/client/page-shapes.ts';
import {
  BY_RANK,
  type CaseRow,
  casesAsCsv,
  filterCases,
  pressCaseColumn,
  saidOf,
  sortCases,
} from '../../web/state/cases.ts';
import { byDay, changedTitle, fieldChanges } from '../../web/state/change-words.ts';
import { coverageWords } from '../../web/state/coverage.ts';
import { disagreements } from '../../web/state/disagreements.ts';
import { healthOf } from '../../web/state/health.ts';
import { siteOf } from '../../web/state/text.ts';

const study = (id: string, organization: string | null, year: number | null): CaseRow => ({
  id,
  kind: 'CaseStudy',
  title: `Account ${id}`,
  url: null,
  organizations: organization === null ? [] : [{ id: `org/${organization}`, title: organization }],
  year,
  form: null,
  topics: [],
  evidence: null,
  sentence: '',
  description: null,
});
const rows = [study('a', 'Zeta', 2019), study('b', null, null), study('c', 'Alpha', 2024)];
const ids = (sorted: readonly CaseRow[]): string => sorted.map(({ id }) => id).join('');

describe('the table of case studies', () => {
  it('sorts by a column, then the other way round, then as ranked; what is not said comes last', () => {
    const once = pressCaseColumn(BY_RANK, 'year');
    const twice = pressCaseColumn(once, 'year');
    expect([once, twice].map((sorting) => ids(sortCases(rows, sorting)))).toEqual(['cab', 'acb']);
    expect(pressCaseColumn(twice, 'year')).toEqual(BY_RANK);
    expect(ids(sortCases(rows, pressCaseColumn(BY_RANK, 'organization')))).toBe('cab');
  });

  it('keeps rows in which every word stands somewhere', () => {
    expect(ids(filterCases(rows, 'ALPHA account'))).toBe('c');
    expect(ids(filterCases(rows, '2019'))).toBe('a');
    expect(filterCases(rows, '  ')).toBe(rows);
  });

  it('tells what a source says beyond the name, the maker and the year, or that it says no more', () => {
    const quoted = (quote: string): CaseRow => ({
      ...study('a', 'Zeta', 2019),
      evidence: { quote } as CaseRow['evidence'],
    });
    expect(saidOf(quoted('Account a (Paper) Zeta 2019'))).toBeNull();
    expect(saidOf(quoted('Account a keeps counters in a stream'))).toBe(
      'Account a keeps counters in a stream',
    );
    expect(saidOf({ ...quoted('Account a'), description: 'In short.' })).toBe('In short.');
  });

  it('says in its file where nobody says', () => {
    expect(casesAsCsv(rows, 'patterns').split('\r\n')[2]).toContain('not said,not said,not said,Account b');
  });
});

describe('a line of the change log', () => {
  const change = (kind: ChangeRow['kind'], before: string | null, after: string | null): ChangeRow => ({
    kind,
    entityId: 'resource/x',
    entity: null,
    source: { id: 'source/github/a/b', title: 'a/b' },
    path: 'README.md',
    line: 3,
    url: null,
    was: null,
    before,
    after,
    at: '2026-01-02T03:04:05Z',
    topics: [],
  });

  it('tells which fields differ, before and after', () => {
    const row = change('edited', '{"title":"Old","year":2020}', '{"title":"New","year":2020}');
    expect(fieldChanges(row)).toEqual([{ field: 'title', before: 'Old', after: 'New' }]);
    expect(changedTitle(row)).toBe('New');
  });

  it('survives what is no JSON', () => {
    expect(fieldChanges(change('edited', '{', '[1]'))).toEqual([]);
    expect(changedTitle(change('removed', 'null', null))).toBe('resource/x');
  });

  it('stands with the others of its day', () => {
    const later = { ...change('added', null, null), at: '2026-01-03T00:00:00Z' };
    const days = byDay([later, change('added', null, null), change('moved', null, null)]);
    expect(days.map(({ day, rows: lines }) => [day, lines.length])).toEqual([
      ['2026-01-03', 1],
      ['2026-01-02', 2],
    ]);
  });
});

describe('age and skew', () => {
  it('are told in a line', () => {
    const coverage = {
      works: 33,
      caseStudies: 25,
      undated: 25,
      caseStudyYears: { from: 2014, to: 2024 },
      thinAfter: 2022,
      sources: 6,
      newestRevision: '2025-11-20T05:00:00Z',
    };
    const words =
      '33 works on this subject from 6 sources · 25 case studies 2014–2024 · thin after 2022 · 25 of 33 without a year · newest list from 20 Nov 2025';
    expect(coverageWords(coverage, '2025-11-21T05:00:00Z')).toBe(`${words} · read 21 Nov 2025`);
    expect(coverageWords(coverage, null)).toBe(words);
  });
});

describe('disagreements', () => {
  const claim = (value: string, won: boolean, source: string): ClaimRow => ({
    id: value + source,
    field: 'title',
    value,
    won,
    source,
    path: 'README.md',
    line: 1,
    basis: 'stated',
  });

  it('are values that lost and say something else, with who says them', () => {
    const found = disagreements([
      claim('Two towers', true, 'source/a'),
      claim('TWO  towers!', false, 'source/b'),
      claim('Dual encoders', false, 'source/c'),
      claim('Dual encoders', false, 'source/b'),
    ]);
    expect(found).toEqual([{ field: 'title', value: 'Dual encoders', sources: ['source/b', 'source/c'] }]);
  });
});

describe('the health of a source', () => {
  const settings = {
    id: 'source/github/a/b',
    address: 'a/b',
    schedule: '0 4 * * *',
    paused: false,
    pinned: null,
    failures: 0,
    quarantined: null,
    nextDue: '2026-01-03T04:00:00Z',
    waits: null,
    checkedAt: null,
  };
  const run = { state: 'done', finishedAt: '2026-01-02T04:00:00Z', message: null };

  it('speaks of the worst first', () => {
    expect(healthOf(settings, run)).toEqual({
      state: 'good',
      words: 'Healthy. Last read 2 Jan 2026. Next reading 3 Jan 2026.',
    });
    expect(healthOf({ ...settings, paused: true }, run).state).toBe('waiting');
    expect(healthOf(settings, { ...run, state: 'held', message: 'it would remove 40 %' }).words).toContain(
      'it would remove 40 %.',
    );
    const aside = { ...settings, quarantined: 'the repository is gone', failures: 3 };
    expect(healthOf(aside, run).words).toMatch(/^Set aside after 3 failures: the repository is gone\./);
  });
});

describe('server-sent events', () => {
  it('are taken out of the text as they become whole', () => {
    const first = takeEvents('event: next\r\ndata: {"a":1}\r\n\r\n:\n\ndata: {"b"');
    expect(first).toEqual({ data: ['{"a":1}'], rest: 'data: {"b"' });
    expect(takeEvents(`${first.rest}:2}\n\n`)).toEqual({ data: ['{"b":2}'], rest: '' });
  });

  it('that never end are dropped', () => {
    expect(takeEvents(`data: ${'x'.repeat(2_000_000)}`).rest).toBe('');
  });
});

describe('where a work is', () => {
  it.each([
    ['https://www.example.org/a/b', 'example.org'],
    ['https://github.com/some/thing/tree/main/docs', 'github.com/some/thing'],
    ['https://huggingface.co/some', 'huggingface.co/some'],
    ['https://github.com/', 'github.com'],
    ['no address', ''],
    [null, ''],
  ])('is its host, and owner and name on a host of many: %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
