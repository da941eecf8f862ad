import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenVersion } from '../github/version.ts';
import {
  PHONE,
  SMALL_PHONE,
  expectAxeClean,
  hasNoBrowser,
  hasSidewaysScroll,
  takePicture,
} from './browser.ts';
import { JOURNEY_LISTS } from './lists.ts';
import { type Served, TOKEN, openServed } from './served.ts';

const FRAUD = 'problem/fraud-detection';

describe.skipIf(hasNoBrowser)('journeys through the explorer', () => {
  let served: Served;

  beforeAll(async () => {
    served = await openServed({
      lists: JOURNEY_LISTS,
      published: [
        writtenVersion({
          repository: 'cairn-tests/fresh',
          date: '2026-03-01T00:00:00Z',
          license: 'MIT',
          files: {
            'README.md':
              '# Fresh\n\n## Fraud detection\n\n- [A fresh account](https://example.org/fresh) - Fraud detection. `Zalando` `2025`\n',
          },
        }),
      ],
    });
  }, 180_000);
  afterAll(() => served?.close());

  const visit: Served['visit'] = (...visited) => served.visit(...visited);
  const title = (page: Page, text: string) => page.locator('#pane-title', { hasText: text }).waitFor();
  const mapIsDrawn = (page: Page) => page.locator('.foot-count').waitFor();

  it('a learner gets from a question to the words that say so by keyboard alone', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type('fraud detec', { delay: 10 });
      await page.getByRole('option', { name: 'Fraud detection' }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await title(page, 'Fraud detection');
      await page.getByRole('tab', { name: /Case studies/ }).focus();
      await page.keyboard.press('Enter');
      const button = page.getByRole('button', { name: 'Where it says so' }).first();
      await button.waitFor();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (words === 'Where it says so') break;
      }
      await page.keyboard.press('Enter');
      expect(await page.locator('.quote .evidence-link').first().textContent()).toContain('README.md line');
      await takePicture(page, 'learner-1-evidence', page.locator('.quote').first());
    }));

  it('a learner sees what to understand first as a tree, and comes back', () =>
    visit('/?at=concept/transformer', async (page) => {
      await title(page, 'Transformer');
      await page.getByRole('button', { name: 'More to do with it' }).click();
      await page.getByRole('button', { name: 'What to understand first, as a tree' }).click();
      await page.waitForURL(/order=first/);
      await takePicture(page, 'learner-2-order');
      await page.getByRole('button', { name: /What to understand first: back to the map/ }).click();
      await page.waitForURL((url) => !url.search.includes('order='));
    }));

  it('a learner reads how two things are connected, a sentence a hop with its evidence', () =>
    visit(`/?at=${FRAUD}`, async (page) => {
      await title(page, 'Fraud detection');
      await page.getByRole('button', { name: 'Path', exact: true }).click();
      await page.waitForURL(/path\?from=/);
      await page.getByRole('combobox', { name: /^To:/ }).fill('feature store');
      await page.getByRole('option', { name: 'Feature store' }).first().click();
      await page.locator('.hop-sentence').first().waitFor();
      expect(await page.locator('.hop .quote').count()).toBeGreaterThan(0);
      expect(await page.locator('.path-foot').textContent()).toContain('Pass through hubs');
      await takePicture(page, 'learner-3-path', page.locator('.hop .quote').first());
      await expectAxeClean(page);
      await page.goBack();
      await page.goBack();
      await title(page, 'Fraud detection');
    }));

  it('a learner on a small phone searches, opens a result and reads its whole page', () =>
    visit(
      '/',
      async (page) => {
        await mapIsDrawn(page);
        await page.getByRole('combobox').fill('fraud detection');
        await page.keyboard.press('Enter');
        await page
          .getByRole('link', { name: /Fraud detection/ })
          .first()
          .click();
        await page.getByRole('button', { name: 'Whole page' }).click();
        await page.waitForURL(/\/(problem|pattern|concept|resource)\//);
        await page.locator('.read-head').waitFor();
        expect(await hasSidewaysScroll(page)).toBe(false);
        await takePicture(page, 'learner-4-whole-page');
      },
      SMALL_PHONE,
    ));

  it('an engineer filters, sorts and takes along the table of case studies', () =>
    visit(`/${FRAUD}`, async (page) => {
      const table = page.locator('.case-table tbody tr');
      await table.first().waitFor();
      const all = await table.count();
      await page.getByRole('searchbox', { name: 'Filter the case studies' }).fill('netflix');
      await page.waitForFunction(
        (rows) => document.querySelectorAll('.case-table tbody tr').length < rows,
        all,
      );
      await page.getByRole('button', { name: 'Year' }).click();
      const years = (await page.locator('.case-table tbody td:nth-child(2)').allTextContents()).map(Number);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      await page.locator('.cases-bar').scrollIntoViewIfNeeded();
      await takePicture(page, 'engineer-1-case-studies', page.locator('.case-table tbody tr').nth(3));
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text.split('\r\n')[0]).toMatch(/^organization,year,form,title,patterns/);
      expect(text).not.toContain('Uber');
      expect(await page.locator('.age').textContent()).toMatch(/works on this subject from \d+ source/);
      expect(await page.title()).toBe('Fraud detection · Cairn');
    }));

  it('an engineer focuses, pins, hides and takes it all back, and the address holds it', () =>
    visit(`/?at=${FRAUD}`, async (page) => {
      await title(page, 'Fraud detection');
      await page.locator('#map').focus();
      await page.keyboard.press('k');
      await page.waitForURL(/keep=problem\/fraud-detection/);
      await page.keyboard.press('o');
      await page.waitForURL(/focus=problem\/fraud-detection/);
      await page.reload();
      await page.getByRole('button', { name: /Only around Fraud detection/ }).waitFor();
      await takePicture(page, 'engineer-2-focus');
      await page.locator('#map').focus();
      await page.keyboard.press('h');
      await page.waitForURL(/hide=problem\/fraud-detection/);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForURL(/focus=problem\/fraud-detection/);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForURL(/hide=/);
      await page.getByRole('button', { name: /1 place hidden/ }).click();
      await page.waitForURL((url) => !url.search.includes('hide='));
    }));

  it('an engineer narrows the map to what one company writes about', () =>
    visit('/', async (page) => {
      await mapIsDrawn(page);
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.locator('.filter-panel').getByText('Netflix').click();
      await page.waitForURL(/fit=organization:org\/netflix/);
      await page.waitForFunction(() =>
        /Showing \d{1,2} of/.test(document.querySelector('.foot-count')?.textContent ?? ''),
      );
      await expectAxeClean(page);
      await takePicture(page, 'engineer-3-filter');
    }));

  it('an engineer on a phone reads the map as a table and an organization in full', () =>
    visit(
      `/?at=${FRAUD}`,
      async (page) => {
        await mapIsDrawn(page);
        await page.getByRole('button', { name: 'Table' }).click();
        await page.locator('tbody tr').first().waitFor();
        await takePicture(page, 'engineer-4-table');
        expect(await hasSidewaysScroll(page)).toBe(false);
        await page.goto(`${served.address}/org/netflix`);
        await page.locator('.case-table tbody tr').first().waitFor();
        expect(await hasSidewaysScroll(page)).toBe(false);
      },
      PHONE,
    ));

  it('a curator reads what is new as a diary and narrows it', () =>
    visit('/changes?span=all', async (page) => {
      await page.locator('.change-removed', { hasText: 'A rule that went away' }).waitFor();
      await page.locator('.change-added', { hasText: 'Fraud detection with graphs' }).waitFor();
      await takePicture(page, 'curator-1-diary');
      await page.getByRole('combobox', { name: 'Kind of change' }).selectOption('removed');
      await page.waitForURL(/kind=removed/);
      await page.locator('.change-added').first().waitFor({ state: 'detached' });
      expect(await page.getByRole('link', { name: 'Atom' }).getAttribute('href')).toMatch(/^\/feeds\//);
    }));

  it('a curator sees what lists share, what only one has and what one lacks', () =>
    visit('/compare', async (page) => {
      await page.getByRole('checkbox', { name: /diary/ }).check();
      await page.getByRole('checkbox', { name: /other/ }).check();
      await page.locator('.compare-table').waitFor();
      const other = page.locator('.compare-table tr', { hasText: 'cairn-tests/other' });
      expect(await other.locator('.number').allTextContents()).toEqual(['3', '2', '1', '13']);
      await other.getByRole('button', { name: 'What differs' }).click();
      await page.locator('[role=tabpanel]', { hasText: 'Only the other list has this' }).waitFor();
      await takePicture(page, 'curator-2-compare');
    }));

  it('a curator adds a source: sees what would come in, follows the reading, sees what came', () =>
    visit(
      '/add',
      async (page) => {
        await page.getByRole('textbox', { name: 'Address of the source' }).fill('cairn-tests/fresh');
        await page.getByRole('button', { name: 'Look at it' }).click();
        await page.locator('dialog input').fill('not the token');
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByText('That was not the right one.').waitFor();
        await page.locator('dialog input').fill(TOKEN);
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.locator('.preview', { hasText: 'A fresh account' }).waitFor();
        await expectAxeClean(page);
        await takePicture(page, 'curator-3-add');
        await page.getByRole('button', { name: 'Add it' }).click();
        await page.getByText('It has been read').waitFor();
        await page.getByRole('link', { name: /fresh/ }).click();
        await page.locator('.read-head', { hasText: 'cairn-tests/fresh' }).waitFor();
      },
      {},
      (complaint) => complaint.includes('401'),
    ));

  it('a curator calls a relation wrong, with a reason, and takes it back', () =>
    visit(
      '/org/netflix',
      async (page) => {
        await page.locator('.case-table tbody th a').first().click();
        await page.getByRole('button', { name: 'Wrong?' }).first().click();
        await page.getByRole('textbox', { name: 'Why it is wrong' }).fill('It is about something else.');
        await page.getByRole('button', { name: 'Record' }).click();
        await page.locator('dialog input').fill(TOKEN);
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByText('Recorded as wrong.').waitFor();
        await takePicture(page, 'curator-4-wrong');
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Taken back.').waitFor();
      },
      {},
      (complaint) => complaint.includes('401'),
    ));
});
