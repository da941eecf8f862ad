import { expect, it } from 'vitest';
import { barOf } from '../../cli/progress.ts';

it.each([0, 1, 20, 40, 80, 200])('a bar of progress fits on one line of %i columns', (columns) => {
  for (const share of [0, 0.33, 1]) {
    const line = barOf(share, 'an-owner-with-a-long-name/a-repository-with-a-longer-one', columns);
    expect(line.length).toBeLessThanOrEqual(Math.max(0, columns - 1));
  }
});

it('a bar of progress says how much is done, and nothing of what it is told reaches the terminal as a command', () => {
  expect(barOf(0.5, 'owner/\u001b[2Jname', 100)).toBe(
    `${'█'.repeat(14)}${'░'.repeat(14)}  50 % owner/[2Jname`,
  );
});
