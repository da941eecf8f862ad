import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, hasNoBrowser, hasSidewaysScroll } from './browser.ts';
import { type Served, openServed } from './served.ts';

const PROBLEM = 'problem/fraud-detection';

/** What the server is made to say instead, in every answer, as if a list had slipped it past the reading. */
const HOSTILE: Readonly<Record<string, string>> = {
  'script, turned text and control characters': `<script>document.title='stolen';window.stolen=true</script><img src=x onerror="window.stolen=true"> \u202egnp.exe\u202d \u2067turned\u2066 a\u0000b\u0007c\u001b[31md\u0085e\u2028f`,
  'piled marks': `Z${'\u0351\u0352\u0353\u0330'.repeat(60)}algo`,
  '10,000 characters': 'long '.repeat(2_000),
  'one word of 10,000 characters': 'x'.repeat(10_000),
};

/** Taller than any title may get: four lines of the largest type. */
const TALLEST = 160;

/** What stands in the list where a hostile title, and the name of who built it, are put. */
const MARKS = Object.entries(HOSTILE).map(([name, title], index) => ({
  name,
  title,
  work: `Marked account ${index + 1}`,
  organization: `Quietcompany${'abcdefgh'[index] ?? ''}`,
}));

const LIST = [
  '# Cases',
  '',
  '## Fraud detection',
  '',
  ...MARKS.map(
    ({ work, organization }, index) =>
      `- [${work} of fraud detection](https://engineering.example.org/blog/marked-${index}) - How ${organization} built fraud detection. \`${organization}\` \`2021\``,
  ),
  '- [Another account of fraud detection](https://engineering.example.org/blog/other) - Plain. `Uber` `2020`',
  '',
].join('\n');

describe.skipIf(hasNoBrowser)('a hostile title', () => {
  let served: Served;

  beforeAll(async () => {
    served = await openServed({
      lists: [{ name: 'hostile', commit: 'e'.repeat(40), date: '2026-01-02T03:04:05Z', text: LIST }],
    });
  }, 120_000);
  afterAll(() => served?.close());

  async function idOf(work: string): Promise<string> {
    const { search } = await served.ask<{ search: { edges: readonly { node: { id: string } }[] } }>(
      `{ search(query: "\\"${work}\\"", first: 1) { edges { node { id } } } }`,
    );
    return search.edges[0]?.node.id ?? '';
  }

  /** Puts the hostile titles in the place of the marked names in everything the server answers. */
  async function poison(page: Page): Promise<void> {
    await page.route(/\/graphql/, async (route) => {
      const answer = await route.fetch();
      let text = await answer.text();
      for (const { work, organization, title } of MARKS) {
        const quoted = JSON.stringify(title).slice(1, -1);
        text = text.replaceAll(work, quoted).replaceAll(organization, quoted);
      }
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

  /** Visits pages one after the other with the titles in place, at both sizes. */
  const visitAll = (
    pages: readonly (readonly [path: string, ready: string])[],
    more: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> =>
    served.visit('/sources', async (page) => {
      page.setDefaultTimeout(20_000);
      await poison(page);
      const desktop = page.viewportSize();
      for (const [path, ready] of pages) {
        await page.goto(served.address + path);
        await page.locator(ready).first().waitFor();
        await page.locator('.skeleton').first().waitFor({ state: 'detached' });
        for (const size of [desktop, PHONE.viewport]) {
          if (size !== null && size !== undefined) await page.setViewportSize(size);
          await expectHarmless(page, `${path} at ${size?.width}`);
        }
        if (desktop !== null) await page.setViewportSize(desktop);
      }
      await more(page);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

  it.each(MARKS)('is text, cut and laid out where it is the subject: $name', async ({ work }) => {
    const id = await idOf(work);
    await visitAll([
      [`/?at=${id}`, '#pane-title'],
      [`/${id}`, '.read-head'],
      [`/path?from=${id}&to=${PROBLEM}`, '.hop-sentence'],
    ]);
  });

  it('is text, cut and laid out among others, and as a suggestion', () =>
    visitAll(
      [
        [`/?at=${PROBLEM}&open=${PROBLEM}~SOLVES~in~8`, '.foot-count'],
        [`/?at=${PROBLEM}&open=${PROBLEM}~SOLVES~in~8&view=table`, 'tbody tr'],
        ['/search?q=account', '.works .work'],
        [`/${PROBLEM}`, '.case-table tbody tr'],
        ['/changes?span=all', '#pane-title'],
      ],
      async (page) => {
        await page.goto(served.address);
        await page.getByRole('combobox').first().fill('account of fraud');
        await page.getByRole('option').first().waitFor();
        await expectHarmless(page, 'suggestions');
      },
    ));
});
