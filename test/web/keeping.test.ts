import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../github/server.ts';
import { writtenVersion } from '../github/version.ts';
import { expectAxeClean, hasNoBrowser, openBrowser, visitPage } from './browser.ts';
import { type Program, type WrittenList, startProgram } from './program.ts';

const TOKEN = 'a-token-for-keeping';
const MANY = 30;
const FEW = 6;

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

describe.skipIf(hasNoBrowser)('what waits for a person', () => {
  let browser: Browser;
  let program: Program;
  let github: FakeGithub;

  beforeAll(async () => {
    github = await startFakeGithub();
    github.publish(flaky('2026-03-01T00:00:00Z'));
    [browser, program] = await Promise.all([
      openBrowser(),
      startProgram({
        lists: [
          shrunk('one', 'a', '01', MANY),
          shrunk('one', 'b', '02', FEW),
          shrunk('two', 'c', '01', MANY),
          shrunk('two', 'd', '02', FEW),
        ],
        environment: { CAIRN_TOKEN: TOKEN, GITHUB_API_URL: github.url, GITHUB_TOKEN: 'x' },
      }),
    ]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await github?.close();
  });

  async function ask(query: string): Promise<Record<string, { id: string; state: string }>> {
    const response = await fetch(`${program.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Record<string, { id: string; state: string }> };
    return data;
  }

  const entriesOf = async (page: Page, name: string): Promise<string> =>
    (await page
      .locator('tr', { hasText: `cairn-tests/${name}` })
      .locator('.number')
      .first()
      .textContent()) ?? '';

  it('is decided by buttons; the token is asked for once and forgotten with the page', () =>
    visitPage(
      browser,
      `${program.address}/sources`,
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
        await one.waitFor({ state: 'detached' });
        await page.locator('tr', { hasText: 'cairn-tests/one' }).getByText(String(FEW)).first().waitFor();

        await two.getByRole('button', { name: /^Give it up/ }).click();
        await waiting.waitFor({ state: 'detached' });
        expect(await page.locator('dialog[open]').count()).toBe(0);
        expect(await entriesOf(page, 'two')).toBe(String(MANY));

        await page.goto(`${program.address}/add?address=cairn-tests/flaky`);
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
        const { runs } = (await ask(`{ runs(source: "${id}", first: 1) { state } }`)) as unknown as {
          runs: readonly { readonly state: string }[];
        };
        const [last] = runs;
        if (last !== undefined && !['running', 'applying'].includes(last.state)) return last.state;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await ask('mutation { addSource(input: { address: "cairn-tests/flaky" }) { run { id state } } }');
    expect(await ended()).toBe('done');
    github.remove('cairn-tests/flaky');
    for (let failure = 0; failure < 3; failure += 1) {
      await ask(`mutation { refreshSource(id: "${id}") { id state } }`);
      expect(await ended()).toBe('failed');
    }
    github.publish(flaky('2026-03-01T00:00:00Z'));
    await visitPage(
      browser,
      `${program.address}/sources`,
      async (page) => {
        const waiting = page.getByRole('region', { name: 'Waiting for you' });
        await waiting.getByText(/Set aside after 3 failures/).waitFor();
        await expectAxeClean(page);
        await waiting.getByRole('button', { name: 'Go on reading it' }).click();
        await page.locator('dialog input').fill(TOKEN);
        await page.getByRole('button', { name: 'Go on', exact: true }).click();
        await waiting.waitFor({ state: 'detached' });
        expect(await page.getByRole('img', { name: /Set aside/ }).count()).toBe(0);
      },
      {},
      (complaint) => complaint.includes('401'),
    );
  });
});
