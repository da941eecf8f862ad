import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from './program.ts';

const executablePath = process.env['CAIRN_CHROMIUM'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

if (executablePath === undefined && process.env['CI'] === undefined) {
  console.warn('Briefs and paths were not tried in a browser: set CAIRN_CHROMIUM to the path of a Chromium.');
}

describe.skipIf(executablePath === undefined && process.env['CI'] === undefined)(
  'briefs and paths in a browser',
  () => {
    let browser: Browser;
    let program: Program;

    beforeAll(async () => {
      if (executablePath === undefined) {
        throw new Error('Under CI these pages must be tried: set CAIRN_CHROMIUM to the path of a Chromium.');
      }
      [browser, program] = await Promise.all([
        chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] }),
        startProgram(),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await program?.stop();
    });

    async function visit(
      path: string,
      viewport: { readonly width: number; readonly height: number },
      use: (page: Page) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const complaints: string[] = [];
      try {
        const page = await context.newPage();
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (line) => {
          if (line.type() === 'error') complaints.push(line.text());
        });
        await page.goto(program.address + path);
        await use(page);
      } finally {
        await context.close();
      }
      expect(complaints).toEqual([]);
    }

    async function expectWhole(page: Page): Promise<void> {
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)]);
      });
      expect(violations).toEqual([]);
      const isSideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isSideways).toBe(false);
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
  },
);
