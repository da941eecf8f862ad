import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, hasNoBrowser, hasSidewaysScroll, openBrowser, visitPage } from './browser.ts';
import { type Program, startProgram } from './program.ts';

const PROBLEM = 'problem/fraud-detection';
/** What stands in the list where the hostile title is put. */
const MARK = 'Marked account';
const ORGANIZATION = 'Quietcompany';

/** What the server is made to say instead, in every answer, as if a list had slipped it past the reading. */
const HOSTILE: Readonly<Record<string, string>> = {
  'script, turned text and control characters': `<script>document.title='stolen';window.stolen=true</script><img src=x onerror="window.stolen=true"> \u202egnp.exe\u202d \u2067turned\u2066 a\u0000b\u0007c\u001b[31md\u0085e\u2028f`,
  'piled marks': `Z${'\u0351\u0352\u0353\u0330'.repeat(60)}algo`,
  '10,000 characters': 'long '.repeat(2_000),
  'one word of 10,000 characters': 'x'.repeat(10_000),
};

/** Taller than any title may get: four lines of the largest type. */
const TALLEST = 160;

describe.skipIf(hasNoBrowser)('a hostile title', () => {
  let browser: Browser;
  let program: Program;

  beforeAll(async () => {
    [browser, program] = await Promise.all([
      openBrowser(),
      startProgram({
        lists: [
          {
            name: 'hostile',
            commit: 'e'.repeat(40),
            date: '2026-01-02T03:04:05Z',
            text: `# Cases\n\n## Fraud detection\n\n- [${MARK} of fraud detection](https://engineering.example.org/blog/marked) - How ${ORGANIZATION} built fraud detection. \`${ORGANIZATION}\` \`2021\`\n- [Another account of fraud detection](https://engineering.example.org/blog/other) - Plain. \`Uber\` \`2020\`\n`,
          },
        ],
      }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  async function idOfMarked(): Promise<string> {
    const query = `{ search(query: "\\"${MARK}\\"", first: 1) { edges { node { id } } } }`;
    const response = await fetch(`${program.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { search: { edges: readonly { node: { id: string } }[] } };
    };
    return data.search.edges[0]?.node.id ?? '';
  }

  /** Puts `title` in the place of the marked names in everything the server answers. */
  async function poison(page: Page, title: string): Promise<void> {
    const quoted = JSON.stringify(title).slice(1, -1);
    await page.route(/\/graphql/, async (route) => {
      const answer = await route.fetch();
      const text = (await answer.text()).replaceAll(MARK, quoted).replaceAll(ORGANIZATION, quoted);
      await route.fulfill({ response: answer, body: text });
    });
  }

  /** Everything that shows a title, where it is too tall, or sticks out to the side. */
  const outOfShape = (page: Page): Promise<readonly string[]> =>
    page.evaluate((tallest) => {
      const wide = document.documentElement.clientWidth;
      return [
        ...document.querySelectorAll('h1, h2, .title-text, .why, .meta, .chip, .tab-list, td, th'),
      ].flatMap((element) => {
        const { height, right, left, width } = element.getBoundingClientRect();
        const isScrolled = element.closest('.table-scroll, .facets, .tab-list') !== null;
        if (width === 0 || element.closest('.hidden') !== null) return [];
        if (element.matches('.title-text, h1, h2') && height > tallest) {
          return [`${element.tagName}.${element.className} is ${height} high`];
        }
        return !isScrolled && (right > wide + 1 || left < -1)
          ? [`${element.tagName}.${element.className} from ${left} to ${right} of ${wide}`]
          : [];
      });
    }, TALLEST);

  async function expectHarmless(page: Page, where: string): Promise<void> {
    expect(await page.evaluate(() => 'stolen' in window), where).toBe(false);
    expect(await page.locator('#app script, #app img').count(), where).toBe(0);
    expect(await hasSidewaysScroll(page), where).toBe(false);
    expect(await outOfShape(page), where).toEqual([]);
    const title = await page.title();
    expect(title.length, where).toBeLessThan(120);
    expect(title, where).toMatch(/Cairn$/);
    expect(title, where).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    const turned = await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText));
    expect(turned, where).toBe(false);
  }

  describe.each(Object.entries(HOSTILE))('of %s', (_, title) => {
    it.each([
      ['desktop', {}],
      ['phone', PHONE],
    ] satisfies readonly (readonly [string, BrowserContextOptions])[])(
      'is text, cut and laid out on every page, on a %s',
      async (_size, options) => {
        const id = await idOfMarked();
        await visitPage(
          browser,
          `${program.address}/sources`,
          async (page) => {
            page.setDefaultTimeout(10_000);
            await poison(page, title);
            for (const [path, ready] of [
              [`/?at=${id}`, '#pane-title'],
              [`/?at=${PROBLEM}&open=${PROBLEM}~SOLVES~in~8`, '.foot-count'],
              [`/?at=${PROBLEM}&open=${PROBLEM}~SOLVES~in~8&view=table`, 'tbody tr'],
              ['/search?q=account', '.works .work'],
              [`/${id}`, '.read-head'],
              [`/${PROBLEM}`, '.case-table tbody tr'],
              [`/path?from=${id}&to=${PROBLEM}`, '.hop-sentence'],
              ['/changes?span=all', '#pane-title'],
            ] as const) {
              await page.goto(program.address + path);
              await page.locator(ready).first().waitFor();
              await page.locator('.skeleton').first().waitFor({ state: 'detached' });
              await expectHarmless(page, path);
            }
            await page.goto(program.address);
            await page.getByRole('combobox').first().fill('account of fraud');
            await page.getByRole('option').first().waitFor();
            await expectHarmless(page, 'suggestions');
            await page.unrouteAll({ behavior: 'ignoreErrors' });
          },
          options,
        );
      },
      60_000,
    );
  });
});
