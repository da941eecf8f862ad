import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenVersion } from '../github/version.ts';
import { expectAxeClean, hasNoBrowser } from './browser.ts';
import type { WrittenList } from './program.ts';
import { type Served, TOKEN, openServed } from './served.ts';

const MANY = 30;
const FEW = 6;
/** Milliseconds that a decision may take: the list is read and linked again. */
const SLOW = 60_000;

const shrunk = (name: string, digit: string, month: string, entries: number): WrittenList => ({
  name,
  commit: digit.repeat(40),
  date: `2026-${month}-02T03:04:05Z`,
  text: [
    '# Shrinking',
    '',
    ...Array.from({ length: entries }, (_, i) => `- [Entry ${i}](https://example.org/${name}/${i})`),
    '',
  ].join('\n'),
});

const flaky = (date: string) =>
  writtenVersion({
    repository: 'cairn-tests/flaky',
    date,
    license: 'MIT',
    files: { 'README.md': '# Flaky\n\n- [An account](https://example.org/flaky) - Of something.\n' },
  });

describe.skipIf(hasNoBrowser)('what waits for a person', { timeout: 3 * SLOW }, () => {
  let served: Served;

  beforeAll(async () => {
    served = await openServed({
      lists: [
        shrunk('one', 'a', '01', MANY),
        shrunk('one', 'b', '02', FEW),
        shrunk('two', 'c', '01', MANY),
        shrunk('two', 'd', '02', FEW),
      ],
      published: [flaky('2026-03-01T00:00:00Z')],
    });
  }, 180_000);
  afterAll(() => served?.close());

  const entriesOf = async (page: Page, name: string): Promise<string> =>
    (await page
      .locator('tr', { hasText: `cairn-tests/${name}` })
      .locator('.number')
      .first()
      .textContent()) ?? '';

  it('is decided by buttons; the token is asked for once and forgotten with the page', () =>
    served.visit(
      '/sources',
      async (page) => {
        const waiting = page.getByRole('region', { name: 'Waiting for you' });
        const one = waiting.locator('.run', { hasText: 'cairn-tests/one' });
        const two = waiting.locator('.run', { hasText: 'cairn-tests/two' });
        await one.getByText(/would remove 24 of 30/).waitFor();
        expect(await entriesOf(page, 'one')).toBe(String(MANY));
        await expectAxeClean(page);

        await one.getByRole('button', { name: /^Take it in/ }).click();
        await page.locator('dialog input').fill(TOKEN);
        await page.getByRole('button', { name: 'Go on', exact: true }).click();
        await one.waitFor({ state: 'detached', timeout: SLOW });
        await page.locator('tr', { hasText: 'cairn-tests/one' }).getByText(String(FEW)).first().waitFor();

        await two.getByRole('button', { name: /^Give it up/ }).click();
        await waiting.waitFor({ state: 'detached', timeout: SLOW });
        expect(await page.locator('dialog[open]').count()).toBe(0);
        expect(await entriesOf(page, 'two')).toBe(String(MANY));

        await page.goto(`${served.address}/add?address=cairn-tests/flaky`);
        await page.getByRole('button', { name: 'Look at it' }).click();
        await page.locator('dialog[open] input').waitFor();
      },
      {},
      (complaint) => complaint.includes('401'),
    ));

  it('is a source set aside after three failures, until it is told to go on', async () => {
    const id = 'source/github/cairn-tests/flaky';
    const ended = async (): Promise<string> => {
      for (;;) {
        const { runs } = await served.ask<{ readonly runs: readonly { readonly state: string }[] }>(
          `{ runs(source: "${id}", first: 1) { state } }`,
        );
        const [last] = runs;
        if (last !== undefined && !['running', 'applying'].includes(last.state)) return last.state;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await served.ask('mutation { addSource(input: { address: "cairn-tests/flaky" }) { run { id state } } }');
    expect(await ended()).toBe('done');
    served.github.remove('cairn-tests/flaky');
    for (let failure = 0; failure < 3; failure += 1) {
      await served.ask(`mutation { refreshSource(id: "${id}") { id state } }`);
      expect(await ended()).toBe('failed');
    }
    served.github.publish(flaky('2026-03-01T00:00:00Z'));
    await served.visit(
      '/sources',
      async (page) => {
        const waiting = page.getByRole('region', { name: 'Waiting for you' });
        await waiting.getByText(/Set aside after 3 failures/).waitFor();
        await expectAxeClean(page);
        await waiting.getByRole('button', { name: 'Go on reading it' }).click();
        await page.locator('dialog input').fill(TOKEN);
        await page.getByRole('button', { name: 'Go on', exact: true }).click();
        await waiting.waitFor({ state: 'detached', timeout: SLOW });
        expect(await page.getByRole('img', { name: /Set aside/ }).count()).toBe(0);
      },
      {},
      (complaint) => complaint.includes('401'),
    );
  });
});
