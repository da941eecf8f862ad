import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, hasNoBrowser } from './browser.ts';
import { type Served, openServed } from './served.ts';
import { type Fingers, type Point, fingersOn } from './touch.ts';

const FRAUD = '/?at=problem/fraud-detection';
/** Longer than a finger must rest on a place. */
const LONG = 900;
/** Pixels that a thumb hits. */
const LEAST = 44;

describe.skipIf(hasNoBrowser)('the explorer under fingers', () => {
  let served: Served;
  beforeAll(async () => {
    served = await openServed();
  });
  afterAll(() => served?.close());

  const touch = (path: string, use: (page: Page, fingers: Fingers) => Promise<void>): Promise<void> =>
    served.visit(
      path,
      async (page) => {
        await page.locator('#map[data-painted]').waitFor();
        await use(page, await fingersOn(page));
      },
      PHONE,
    );

  /** Where the selection stands on the page. */
  async function here(page: Page): Promise<Point> {
    await page.waitForFunction(() => document.querySelector('#map')?.hasAttribute('data-here'));
    const [x = 0, y = 0] = ((await page.locator('#map').getAttribute('data-here')) ?? '')
      .split(',')
      .map(Number);
    const box = await page.locator('#map').boundingBox();
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  /** The place of fraud detection with nothing selected. */
  async function leave(page: Page): Promise<Point> {
    await page.locator('.details').waitFor();
    const point = await here(page);
    await page.getByRole('button', { name: 'One step back' }).click();
    await page.waitForURL((url) => !url.search.includes('at='));
    return point;
  }

  it('selects the place that is tapped, and lets it go where the ground is tapped', () =>
    touch(FRAUD, async (page, fingers) => {
      await fingers.tap(await leave(page));
      await page.waitForURL(/at=problem\/fraud-detection/);
      await page.locator('#pane-title', { hasText: 'Fraud detection' }).waitFor();
      await fingers.tap({ x: 8, y: 300 });
      await page.waitForURL((url) => !url.search.includes('at='));
    }));

  it('offers what is around a place that is tapped twice', () =>
    touch(FRAUD, async (page, fingers) => {
      await fingers.tapTwice(await leave(page));
      await page.waitForURL(/at=problem\/fraud-detection/);
      await page.locator('.open-menu').getByText('Solved with').waitFor();
    }));

  it('offers what is around a place on which a finger rests', () =>
    touch(FRAUD, async (page, fingers) => {
      await fingers.hold(await leave(page), LONG);
      await page.waitForURL(/at=problem\/fraud-detection/);
      await page.locator('.open-menu').getByText('Solved with').waitFor();
      const menu = await page.locator('.open-menu').boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
    }));

  it('follows a finger that drags the map, and selects nothing', () =>
    touch(FRAUD, async (page, fingers) => {
      const before = await here(page);
      await fingers.drag({ x: 100, y: 300 }, { x: 160, y: 260 });
      await expect.poll(async () => Math.round((await here(page)).x - before.x)).toBeGreaterThan(40);
      const after = await here(page);
      expect(before.y - after.y).toBeGreaterThan(25);
      expect(page.url()).toContain('at=problem/fraud-detection');
    }));

  it('comes closer when two fingers part, and goes back when they meet', () =>
    touch(FRAUD, async (page, fingers) => {
      const about = { x: 120, y: 250 };
      const away = async (): Promise<number> => {
        const { x, y } = await here(page);
        return Math.hypot(x - about.x, y - about.y);
      };
      const before = await away();
      await fingers.pinch(about, 60, 150);
      await expect.poll(away).toBeGreaterThan(before * 1.5);
      const close = await away();
      await fingers.pinch(about, 150, 75);
      await expect.poll(away).toBeLessThan(close * 0.75);
    }));

  it.each([
    FRAUD,
    '/?at=problem/fraud-detection&view=table',
    '/problem/fraud-detection',
    '/search?q=fraud',
    '/',
  ])('has nothing to press that a thumb would miss: %s', (path) =>
    served.visit(
      path,
      async (page) => {
        await page.locator('h1').first().waitFor();
        await page.locator('.skeleton').first().waitFor({ state: 'detached' });
        const small = await page.evaluate((least) => {
          const all = 'button:not(.text-button), select, [role=tab], .problems a, .brand, .pick';
          return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
            const { width, height } = element.getBoundingClientRect();
            // Part of a control may be larger than what is seen of it.
            const reach = getComputedStyle(element, '::after');
            const more = reach.content === 'none' ? 0 : -parseFloat(reach.top) - parseFloat(reach.bottom);
            const isSeen = element.checkVisibility() && width > 1;
            return isSeen && (height + Math.max(0, more || 0) < least || width < least)
              ? [`${element.className} ${element.textContent?.slice(0, 30)} ${width} × ${height}`]
              : [];
          });
        }, LEAST - 0.5);
        expect(small).toEqual([]);
      },
      PHONE,
    ),
  );
});
