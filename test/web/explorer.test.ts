import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, expectAxeClean, hasNoBrowser, hasSidewaysScroll } from './browser.ts';
import { COMMIT } from './program.ts';
import { type Served, openServed } from './served.ts';

const FRAUD = '/?at=problem/fraud-detection';

describe.skipIf(hasNoBrowser)('the explorer in a browser', () => {
  let served: Served;

  beforeAll(async () => {
    served = await openServed();
  });
  afterAll(() => served?.close());

  const visit: Served['visit'] = (...visited) => served.visit(...visited);

  const heading = (page: Page) => page.locator('#pane-title');
  const mapIsDrawn = (page: Page) => page.locator('.foot-count').waitFor();

  it('opens with a question, a dozen problems and a map that says how much it shows', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      expect(await heading(page).textContent()).toContain('What do you want to design?');
      expect(await page.locator('.problems a').count()).toBe(12);
      expect(await page.locator('.foot-count').textContent()).toMatch(
        /^Showing \d+ of \d[\d,]* concepts, problems and patterns$/,
      );
      await expectAxeClean(page);
    }));

  it('asks for no more frames once the map stands, and draws again when something is selected', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.evaluate(`
        window.asked = 0;
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (act) => { window.asked += 1; return ask(act); };
      `);
      const isStill = async (): Promise<boolean> => {
        const before = await page.evaluate('window.asked');
        await page.waitForTimeout(150);
        return before === (await page.evaluate('window.asked'));
      };
      await expect.poll(isStill, { timeout: 20_000 }).toBe(true);
      await page.locator('.problems a').first().click();
      await page.waitForFunction("document.querySelector('#map').dataset.here !== undefined");
      expect(await page.evaluate('window.asked')).toBeGreaterThan(0);
      await expect.poll(isStill, { timeout: 20_000 }).toBe(true);
    }));

  it('suggests names while typing and opens one with Enter', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type('feature sto');
      await page.getByRole('option', { name: 'Feature store' }).first().waitFor();
      await expectAxeClean(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/at=/);
      await page.locator('.details').waitFor();
      expect(await page.title()).toMatch(/ · Cairn$/);
      // Whoever cannot see the pane stands at its head now.
      await page.waitForFunction(() => document.activeElement?.id === 'pane-title');
    }));

  it('finds free words, says why, and narrows by facets', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type('fraud detection');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=fraud\+detection/);
      await page.locator('.search-page .why').first().waitFor();
      const before = await page.locator('.search-page [role=status]').first().textContent();
      const box = page.getByRole('combobox', { name: /^Ask/ });
      expect(await box.inputValue()).toBe('fraud detection');
      await page.locator('.facet input').first().check();
      await page.waitForURL(/only=/);
      await page.waitForFunction(
        (text) => document.querySelector('.search-page [role=status]')?.textContent !== text,
        before,
      );
      await expectAxeClean(page);
      expect(await page.locator('.ask-list').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Sources' }).click();
      await page.locator('.sources-page').waitFor();
      expect(await box.inputValue()).toBe('');
      await page.goBack();
      await page.locator('.search-page').waitFor();
      await expect.poll(() => box.inputValue()).toBe('fraud detection');
    }));

  it('selects by pressing a place, goes back with Escape and with the browser', () =>
    visit(FRAUD, async (page) => {
      await heading(page).filter({ hasText: 'Fraud detection' }).waitFor();
      const map = page.locator('#map');
      await page.waitForFunction(() => document.querySelector('#map')?.hasAttribute('data-here'));
      const [x = 0, y = 0] = ((await map.getAttribute('data-here')) ?? '').split(',').map(Number);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.search.includes('at='));
      expect(await heading(page).textContent()).toContain('What do you want to design?');
      await map.click({ position: { x, y } });
      await page.waitForURL(/at=problem\/fraud-detection/);
      await heading(page).filter({ hasText: 'Fraud detection' }).waitFor();
      expect(await page.locator('[aria-live=polite]').last().textContent()).toMatch(
        /Fraud detection, problem, [\d,]+ relation/,
      );
      await page.goBack();
      await heading(page).filter({ hasText: 'What do you want to design?' }).waitFor();
    }));

  it('walks relations with the arrow keys', () =>
    visit(FRAUD, async (page) => {
      await page.waitForFunction(() => document.querySelector('#map')?.hasAttribute('data-here'));
      await heading(page).filter({ hasText: 'Fraud detection' }).waitFor();
      await page.locator('#map').focus();
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
      await page.waitForURL((url) => !url.search.includes('at=problem/fraud-detection'));
    }));

  it('adds the best eight around a place, keeps them in the address and takes them away', () =>
    visit(FRAUD, async (page) => {
      await page.getByRole('button', { name: 'Add to map what is around it' }).click();
      const line = page.locator('.open-menu li', { hasText: 'Solved with' });
      await line.locator('.open-line').click();
      await page.waitForURL(/open=problem\/fraud-detection~SOLVES~in~8/);
      await line.getByText(/ more$/).waitFor();
      expect(await line.textContent()).toMatch(/\d+ of \d+ · \d more/);
      await page.reload();
      await page.getByRole('button', { name: 'Added to map what is around it' }).click();
      await expectAxeClean(page);
      await line.getByRole('button', { name: /Take away/ }).press('Enter');
      await page.waitForURL((url) => !url.search.includes('open='));
      // The button has gone; the focus is on what stood beside it.
      await page.waitForFunction(() => document.activeElement?.closest('.open-menu') != null);
    }));

  it('leads from every row to the exact place, pinned to the commit', () =>
    visit(FRAUD, async (page) => {
      const row = page.locator('.work', { hasText: 'Fraud detection at scale' }).first();
      await row.getByRole('button', { name: 'Where it says so' }).click();
      const link = row.locator('.evidence-link').first();
      expect(await link.getAttribute('href')).toMatch(
        new RegExp(`^https://github.com/cairn-tests/systems/blob/${COMMIT}/README.md\\?plain=1#L\\d+`),
      );
      expect(await link.textContent()).toMatch(/README\.md lines? \d+.*0123456 · MIT/);
      const rows = await page.locator('.works .work').count();
      await page.getByRole('button', { name: /^Show \d+ more of \d+$/ }).click();
      await page.waitForFunction((count) => document.querySelectorAll('.works .work').length > count, rows);
      await expectAxeClean(page);
    }));

  it('shows the same as a table, sorted, with the same selection', () =>
    visit(FRAUD, async (page) => {
      await mapIsDrawn(page);
      await page.locator('#map').focus();
      await page.keyboard.press('t');
      await page.waitForURL(/view=table/);
      await page.waitForFunction(() => document.activeElement?.closest('.cover-table') != null);
      expect(await page.locator('tbody tr[aria-current=true]').textContent()).toContain('Fraud detection');
      await page.getByRole('button', { name: 'Name' }).click();
      expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('Name');
      const titles = await page.locator('tbody th').allTextContents();
      expect(titles.length).toBeGreaterThan(50);
      await expectAxeClean(page);
    }));

  it('lists what is read', () =>
    visit('/?page=sources', async (page) => {
      await page.getByRole('link', { name: /cairn-tests\/systems/i }).click();
      await heading(page).filter({ hasText: 'cairn-tests/systems' }).waitFor();
      await expectAxeClean(page);
    }));

  it('names what is not there any more', () =>
    visit('/concept/xyz', async (page) => {
      await page.getByText('concept/xyz is not in this graph any more').waitFor();
      await expectAxeClean(page);
    }));

  it('shows hostile titles as text and keeps them short', () =>
    visit('/?q=gnp.exe', async (page) => {
      const title = page.locator('.search-page .title-text').first();
      await title.waitFor();
      expect(await title.textContent()).toContain('<script>');
      expect((await title.boundingBox())?.height).toBeLessThan(90);
      expect(await page.title()).not.toBe('stolen');
    }));

  it('fits a phone without sideways scrolling, the question box within reach of a thumb', () =>
    visit(
      FRAUD,
      async (page) => {
        await mapIsDrawn(page);
        expect(await hasSidewaysScroll(page)).toBe(false);
        const box = await page.locator('.ask input').boundingBox();
        expect(box?.y).toBeGreaterThan(700);
        await page.getByRole('button', { name: 'Make the pane larger' }).click();
        await page.locator('.pane-full').waitFor();
        await expectAxeClean(page);
        await page.goto(`${served.address}/?q=fraud`);
        await page.locator('.search-page .why').first().waitFor();
        expect(await hasSidewaysScroll(page)).toBe(false);
        await page.goto(`${served.address}/?page=sources`);
        await page.locator('.sources-page tbody tr').first().waitFor();
        expect(await hasSidewaysScroll(page)).toBe(false);
      },
      PHONE,
    ));

  it('is dark where the system is, and keeps the other choice', () =>
    visit(
      FRAUD,
      async (page) => {
        await mapIsDrawn(page);
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(await paper()).toBe('rgb(20, 25, 27)');
        await expectAxeClean(page);
        await page.getByRole('button', { name: 'Light colours' }).click();
        expect(await paper()).toBe('rgb(246, 244, 238)');
        await page.reload();
        expect(await paper()).toBe('rgb(246, 244, 238)');
      },
      { colorScheme: 'dark' },
    ));

  it('says so when the server is away, and recovers by itself', async () => {
    const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(served.address);
    await mapIsDrawn(page);
    await page.route('**/graphql*', (route) => route.abort());
    await page.locator('.problems a').first().click();
    await page.locator('.down').waitFor();
    await page.unroute('**/graphql*');
    await page.locator('.details').waitFor();
    await page.locator('.down').waitFor({ state: 'detached' });
    await context.close();
  });

  it('lists its keys', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await expectAxeClean(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }));
});
