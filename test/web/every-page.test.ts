import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAxeClean, hasNoBrowser, hasSidewaysScroll } from './browser.ts';
import { JOURNEY_LISTS } from './lists.ts';
import { type Served, openServed } from './served.ts';

const FRAUD = 'problem/fraud-detection';
const DIARY = 'source/github/cairn-tests/diary';
const NARROW = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
];

interface Visited {
  readonly path: string;
  /** What stands in the tab, before the program's name; `''` for the name alone. */
  readonly title: string | RegExp;
  /** Address of its feed, where it has one. */
  readonly feed?: string;
}

const PAGES: readonly Visited[] = [
  { path: '/', title: '' },
  { path: `/?at=${FRAUD}&also=concept/feature-store`, title: 'Fraud detection' },
  { path: `/?at=${FRAUD}&view=table`, title: 'Fraud detection' },
  { path: '/?at=concept/transformer&order=first', title: 'Transformer' },
  { path: '/?fit=form:article&fit=from:2012', title: '' },
  { path: `/${FRAUD}`, title: 'Fraud detection', feed: `/feeds/${FRAUD}.atom` },
  { path: '/concept/feature-store', title: 'Feature store', feed: '/feeds/concept/feature-store.atom' },
  { path: '/pattern/shadow-deployment', title: 'Shadow deployment' },
  { path: '/org/netflix', title: 'Netflix' },
  { path: `/${DIARY}`, title: 'cairn-tests/diary', feed: `/feeds/${DIARY}.atom` },
  { path: '/concept/nowhere', title: 'Not here any more' },
  { path: `/path?from=${FRAUD}&to=concept/feature-store`, title: /^From Fraud detection to Feature store$/ },
  { path: '/path', title: 'Path' },
  { path: `/brief/${FRAUD}`, title: 'Brief: Fraud detection' },
  { path: '/brief', title: 'Design brief' },
  { path: '/learn/concept/feature-store', title: 'Learn: Feature store' },
  { path: '/learn', title: 'Learning path' },
  { path: '/search?q=fraud', title: 'fraud', feed: '/feeds/search.atom?q=fraud' },
  { path: '/search?q=zzzxqy', title: 'zzzxqy' },
  { path: '/changes?span=all', title: 'What is new', feed: '/feeds/changes.atom' },
  { path: `/compare?ids=${DIARY},source/github/cairn-tests/other`, title: 'Compare lists' },
  { path: '/sources', title: 'Sources' },
  { path: '/add', title: 'Add a source' },
];

describe.skipIf(hasNoBrowser)('every page', () => {
  let served: Served;
  /** Addresses of pages whose ids only the graph knows. */
  let others: readonly Visited[] = [];

  beforeAll(async () => {
    served = await openServed({ lists: JOURNEY_LISTS });
    const data = await served.ask<Readonly<Record<string, { edges: readonly { node: { id: string } }[] }>>>(
      `{ ${['Question', 'Step', 'CaseStudy']
        .map(
          (kind) =>
            `${kind}: search(query: "", filter: { kinds: [${kind}] }, first: 1) { edges { node { id } } }`,
        )
        .join(' ')} }`,
    );
    others = Object.values(data).flatMap(({ edges }) =>
      edges.map(({ node }) => ({ path: `/${node.id}`, title: /.+/ })),
    );
  }, 120_000);
  afterAll(() => served?.close());

  async function expectSound(page: Page, { path, title, feed }: Visited): Promise<void> {
    await page.locator('h1').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    if (typeof title === 'string') {
      const whole = title === '' ? 'Cairn' : `${title} · Cairn`;
      await page.waitForFunction((wanted) => document.title === wanted, whole);
    } else {
      await page.waitForFunction(() => / · Cairn$/.test(document.title));
      expect((await page.title()).replace(/ · Cairn$/, '')).toMatch(title);
    }
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/.{20,}/);
    expect(await page.locator('h1').count()).toBe(1);
    if (feed !== undefined) {
      const told = page.locator('link[rel=alternate][type="application/atom+xml"]');
      expect(await told.getAttribute('href')).toBe(feed);
      expect((await fetch(served.address + feed)).status).toBe(200);
    }
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAxeClean(page, ['color-contrast']);
    for (const size of NARROW) {
      await page.setViewportSize(size);
      expect(await hasSidewaysScroll(page), `${path} at ${size.width}`).toBe(false);
    }
  }

  it.each(PAGES)('passes axe in both themes, says what it is and fits small screens: $path', (visited) =>
    served.visit(visited.path, (page) => expectSound(page, visited)),
  );

  it('so do a practice question, a step and a case study', async () => {
    expect(others).toHaveLength(3);
    for (const visited of others) await served.visit(visited.path, (page) => expectSound(page, visited));
  }, 60_000);
});
