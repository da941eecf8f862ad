import { expect, it } from 'vitest';
import { datedCopies } from '../../ingest/source/dated-copies.ts';
import { selectPaths } from '../../ingest/source/select.ts';

const days = ['2026-01-01', '2026-01-08', '2026-01-15'];
const history = days.map((day) => `history/${day}_changes.md`);

it('reports that a program keeps for each day are left out, however dates are written', () => {
  for (const paths of [
    history,
    days.map((day) => `data/Logs/run-${day.replaceAll('-', '')}.csv`),
    days.map((day) => `reports/weekly/${day.replaceAll('-', '_')}.md`),
  ]) {
    expect([...datedCopies(['README.md', ...paths])]).toEqual(paths);
  }
});

it('issues of a newsletter, posts, notes and what is dated once or twice are read', () => {
  expect([...datedCopies(days.map((day) => `issues/${day}-this-week.md`))]).toEqual([]);
  expect([...datedCopies(['history/2026-01-01-first.md', 'history/2026-01-08-second.md'])]).toEqual([]);
  expect([...datedCopies(['history/2026-01-01_a.md', 'history/2026-13-01_a.md', 'history/1_a.md'])]).toEqual(
    [],
  );
  expect([...datedCopies(history.slice(1))]).toEqual([]);
});

it('they are read where a person names them', () => {
  const all = ['README.md', ...history];
  expect(all.filter(selectPaths({}, all))).toEqual(['README.md']);
  expect(all.filter(selectPaths({ include: ['history/*.md'] }, all))).toEqual(history);
});
