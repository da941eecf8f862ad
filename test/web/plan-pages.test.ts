import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAxeClean, hasNoBrowser, hasSidewaysScroll } from './browser.ts';
import { type Served, openServed } from './served.ts';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describe.skipIf(hasNoBrowser)('briefs and paths in a browser', () => {
  let served: Served;
  beforeAll(async () => {
    served = await openServed();
  });
  afterAll(() => served?.close());

  const visit = (
    path: string,
    viewport: { readonly width: number; readonly height: number },
    use: (page: Page) => Promise<void>,
  ): Promise<void> => served.visit(path, use, { viewport });

  async function expectWhole(page: Page): Promise<void> {
    await expectAxeClean(page);
    expect(await hasSidewaysScroll(page)).toBe(false);
  }

  it.each([DESKTOP, PHONE])('a brief has seven steps and is whole at $width points', (viewport) =>
    visit('/brief/problem/fraud-detection', viewport, async (page) => {
      await page.locator('.plan-step').nth(6).waitFor();
      expect(await page.locator('.plan-step').count()).toBe(7);
      expect(await page.locator('#pane-title').textContent()).toBe('Fraud detection');
      await expectWhole(page);
    }),
  );

  it('a number follows its assumptions', () =>
    visit('/brief/problem/fraud-detection', DESKTOP, async (page) => {
      const field = page.getByLabel('peak factor');
      await field.waitFor();
      const value = page.locator('.plan-value').first();
      expect(await value.textContent()).toBe('≈ 1,736 requests per second');
      await field.fill('6');
      expect(await value.textContent()).toBe('≈ 3,472 requests per second');
      await field.fill('many');
      expect(await value.textContent()).toBe('cannot be computed');
    }));

  it('a brief prints without its buttons', () =>
    visit('/brief/problem/fraud-detection', DESKTOP, async (page) => {
      await page.locator('.plan-step').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    }));

  it('free words lead to a brief, and say what was understood and what was ignored', () =>
    visit('/brief', DESKTOP, async (page) => {
      await page.getByLabel('The problem, in your own words').fill('spot fraudulent payment zebra');
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.locator('.plan-step').first().waitFor();
      const heard = (await page.locator('.plan-heard').textContent()) ?? '';
      expect(heard).toContain('“payment”');
      expect(heard).toMatch(/ignored .*“zebra”/);
    }));

  it.each([DESKTOP, PHONE])('a path is whole at $width points', (viewport) =>
    visit('/learn/concept/feature-store', viewport, async (page) => {
      await page.locator('.plan-step').first().waitFor();
      await expectWhole(page);
    }),
  );

  it('what is known shortens the path, stays in the browser, and can be forgotten', () =>
    visit('/learn/concept/feature-store', DESKTOP, async (page) => {
      await page.locator('.plan-step').first().waitFor();
      const before = await page.locator('.plan-step').count();
      await page
        .getByRole('button', { name: /^I know this/ })
        .first()
        .click();
      await page.getByText('1 marked as known.').waitFor();
      await expect.poll(() => page.locator('.plan-step').count()).toBeLessThan(before);
      await page.reload();
      await page.getByText('1 marked as known.').waitFor();
      await page.getByRole('button', { name: 'Forget it' }).click();
      await expect.poll(() => page.locator('.plan-step').count()).toBe(before);
    }));
});
