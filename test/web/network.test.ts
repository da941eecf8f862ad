import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNoBrowser, visitPage } from './browser.ts';
import { type Served, openServed } from './served.ts';

const SLOW = 60_000;
/** What Chromium's own tools call slow 3G, in bytes a second; its latency of 2 s is shortened for the test. */
const SLOW_3G = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const asksFor =
  (name: string) =>
  (url: URL): boolean =>
    url.pathname === '/graphql' && url.searchParams.get('operationName') === name;

/** What the server said to each operation asked by GET while `use` runs, as it came over the wire. */
async function statuses(page: Page, use: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page);
  const names = new Map<string, string>();
  const said = new Map<string, number>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const name = new URL(request.url).searchParams.get('operationName');
    if (name !== null) names.set(requestId, name);
  });
  // What was revalidated is handed to the page as 200: only these events know what the server said.
  session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    said.set(requestId, statusCode);
  });
  await use();
  await expect.poll(() => [...names.keys()].every((id) => said.has(id))).toBe(true);
  await session.detach();
  return new Map([...names].map(([id, name]) => [name, said.get(id) ?? 0]));
}

describe.skipIf(hasNoBrowser)('the explorer and the network', { timeout: SLOW }, () => {
  let served: Served;
  beforeAll(async () => {
    served = await openServed();
  }, SLOW);
  afterAll(() => served?.close());

  it('is told 304 at a second visit for what did not change, and asks anew what changes without the graph', async () => {
    await served.visit('/', async (page) => {
      await page.locator('.problems a').first().waitFor();
      const selected = (): Promise<ReadonlyMap<string, number>> =>
        statuses(page, async () => {
          await page.goto(`${served.address}/?at=problem/fraud-detection`);
          await page.locator('.details').waitFor();
          await page.locator('.foot-count').waitFor();
        });
      await selected();
      const again = await selected();
      expect(again.get('Overview')).toBe(304);
      expect(again.get('Details')).toBe(304);
      const whole = (): Promise<ReadonlyMap<string, number>> =>
        statuses(page, async () => {
          await page.goto(`${served.address}/problem/fraud-detection`);
          await page.getByText(/ · read \d+ /).waitFor();
        });
      await whole();
      const twice = await whole();
      expect(twice.get('Page')).toBe(304);
      // When it was last read changes with or without the graph.
      expect(twice.get('Freshness')).toBe(200);
    });
  });

  it('asks for the map only where there is one', async () => {
    for (const path of ['/search?q=fraud', '/sources', '/search?q=fraud&at=problem/fraud-detection']) {
      await served.visit('/add', async (page) => {
        const asked = await statuses(page, async () => {
          await page.goto(served.address + path);
          await page.locator('.search-page .why, .sources-page tbody tr').first().waitFor();
          if (path.includes('at=')) await page.locator('.details').waitFor();
        });
        expect([...asked.keys()]).not.toContain('Overview');
      });
    }
  });

  it('sends the text of an operation that the server does not know by its hash, once and from then on', async () => {
    await served.visit('/', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        const isSuggest = `${request.url()} ${request.postData() ?? ''}`.includes('Suggest');
        if (isSuggest) sent.push(request.method());
      });
      await page.route(asksFor('Suggest'), (route) =>
        route.fulfill({ json: { errors: [{ message: 'Unknown.', extensions: { code: 'NOT_FOUND' } }] } }),
      );
      await page.keyboard.press('/');
      await page.keyboard.type('fra');
      await page
        .getByRole('option', { name: /Fraud detection/ })
        .first()
        .waitFor();
      await page.keyboard.type('ud');
      await page
        .getByRole('option', { name: /Fraud detection/ })
        .first()
        .waitFor();
      // The names of before stay until those for the further letters have come.
      await expect.poll(() => sent.filter((method) => method === 'POST').length).toBeGreaterThan(1);
      // Letters typed at once may each ask before the first answer is there; after it nobody asks by hash.
      const lastGet = sent.lastIndexOf('GET');
      expect(sent.slice(lastGet + 1).every((method) => method === 'POST')).toBe(true);
      expect(sent.at(-1)).toBe('POST');
    });
  });

  it('gives up questions that were overtaken', async () => {
    await served.visit('/', async (page) => {
      const given: string[] = [];
      page.on('requestfailed', (request) => {
        if (asksFor('Suggest')(new URL(request.url()))) given.push(request.failure()?.errorText ?? '');
      });
      await page.route(asksFor('Suggest'), async (route) => {
        const { prefix } = JSON.parse(
          new URL(route.request().url()).searchParams.get('variables') ?? '{}',
        ) as {
          readonly prefix: string;
        };
        // Whoever typed on no longer waits for this one.
        if (prefix !== 'fraud') await new Promise((resolve) => setTimeout(resolve, 20_000));
        await route.continue().catch(() => undefined);
      });
      await page.keyboard.press('/');
      await page.keyboard.type('fraud', { delay: 40 });
      await page
        .getByRole('option', { name: /Fraud detection/ })
        .first()
        .waitFor();
      await expect.poll(() => given).toEqual(['f', 'fr', 'fra', 'frau'].map(() => 'net::ERR_ABORTED'));
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  });

  it('says that a busy server asks to wait, and goes on by itself', async () => {
    await served.visit(
      '/',
      async (page) => {
        await page.locator('.problems a').first().waitFor();
        const isDetails = asksFor('Details');
        await page.route(isDetails, (route) =>
          route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { errors: [] } }),
        );
        await page.locator('.problems a').first().click();
        await expect.poll(() => page.locator('.down').innerText()).toContain('busy');
        await page.unroute(isDetails);
        await page.locator('.details').waitFor();
        expect(await page.locator('.down').count()).toBe(0);
      },
      {},
      (complaint) => complaint.includes('503'),
    );
  });

  it('shows on a slow line what will stand where, and shifts nothing when it comes', async () => {
    await visitPage(served.browser, 'about:blank', async (page) => {
      await page.addInitScript(`
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      `);
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.clearBrowserCache');
      await session.send('Network.emulateNetworkConditions', SLOW_3G);
      await page.goto(served.address, { waitUntil: 'commit' });
      await page.locator('.shell .bone').first().waitFor();
      await page.locator('.problems a').first().waitFor();
      await page.locator('#map[data-painted]').waitFor();
      expect(await page.evaluate('window.shift')).toBeLessThan(0.01);
    });
  });
});
