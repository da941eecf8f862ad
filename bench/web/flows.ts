import type { Page } from 'playwright-core';

/** Something a person does, and what is waited for between its steps. */
interface Flow {
  readonly name: string;
  run(page: Page): Promise<void>;
}

/** Longer than any pause between a key and what it brings. */
const PAUSE = 300;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PAUSE);
  }
}

/** What is measured, one after the other on one page: every press and key of it counts. */
const FLOWS: readonly Flow[] = [
  {
    name: 'type in the question box',
    async run(page) {
      await page.keyboard.press('/');
      await page.keyboard.type('feature st', { delay: 60 });
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'open a topic from it',
    async run(page) {
      await press(page, 'ArrowDown', 'Enter');
      await page.locator('.details').waitFor();
    },
  },
  {
    name: 'walk, focus and take back',
    async run(page) {
      await page.locator('#map').focus();
      await press(page, 'ArrowUp', 'ArrowRight', 'ArrowDown', 'o', 'z');
    },
  },
  {
    name: 'show more around it',
    async run(page) {
      await page.locator('#map').focus();
      await press(page, 'e');
      const line = page.locator('.open-line:not([disabled])').first();
      if ((await line.count()) > 0) await line.click();
      await page.waitForTimeout(2 * PAUSE);
      await press(page, 'Escape');
    },
  },
  {
    name: 'tick a filter and untick it',
    async run(page) {
      await page.locator('#map').focus();
      await press(page, 'f');
      const tick = page.locator('.filter-panel input[type=checkbox]').first();
      await tick.waitFor();
      await tick.click();
      await page.waitForTimeout(2 * PAUSE);
      await page.locator('.filter-panel input[type=checkbox]').first().click();
      await page.waitForTimeout(2 * PAUSE);
      await press(page, 'Escape');
    },
  },
  {
    name: 'switch to the table and back',
    async run(page) {
      await page.locator('#map').focus();
      await press(page, 't', 't');
    },
  },
  {
    name: 'switch the colours',
    async run(page) {
      for (let turn = 0; turn < 2; turn += 1) {
        await page.getByRole('button', { name: /colours$/ }).click();
        await page.waitForTimeout(PAUSE);
      }
    },
  },
  {
    name: 'press a place on the map',
    async run(page) {
      const map = await page.locator('#map').boundingBox();
      const here = await page.locator('#map').getAttribute('data-here');
      if (map === null || here === null) return;
      const [x = 0, y = 0] = here.split(',').map(Number);
      await page.mouse.move(map.x + x, map.y + y);
      await page.mouse.click(map.x + x, map.y + y);
      await page.waitForTimeout(PAUSE);
    },
  },
  {
    name: 'read another tab',
    async run(page) {
      await page.getByRole('tab').nth(1).click();
      await page.waitForTimeout(PAUSE);
    },
  },
  {
    name: 'open a table of case studies',
    async run(page) {
      await page.keyboard.press('/');
      await page.keyboard.type('recommendation', { delay: 40 });
      await page.getByRole('option').first().waitFor();
      await press(page, 'ArrowDown', 'Enter');
      await page.locator('.details').waitFor();
      await page.getByRole('button', { name: 'Whole page' }).click();
      await page.locator('.case-table').waitFor();
      await page.waitForTimeout(PAUSE);
    },
  },
  {
    name: 'sort and filter it',
    async run(page) {
      for (const name of ['Year', 'Organization', 'Organization']) {
        await page.locator('.case-table').getByRole('button', { name }).first().click();
        await page.waitForTimeout(PAUSE);
      }
      await page.locator('.cases-bar input').click();
      await page.keyboard.type('net', { delay: 60 });
      await page.waitForTimeout(PAUSE);
    },
  },
  {
    name: 'ask for free words',
    async run(page) {
      await page.locator('.bar .ask input').click();
      await page.keyboard.type('feature drift', { delay: 40 });
      await press(page, 'Enter');
      await page.getByRole('checkbox').first().waitFor();
      await page.getByRole('checkbox').first().click();
      await page.waitForTimeout(2 * PAUSE);
    },
  },
  {
    name: 'go back',
    async run(page) {
      await page.locator('body').press('Escape');
      await page.waitForTimeout(PAUSE);
      await page.goBack();
      await page.waitForTimeout(PAUSE);
    },
  },
];

/** What is done before and after each flow, such as reading a clock. */
export interface Watch<Read> {
  before(name: string): Promise<void>;
  after(name: string): Promise<Read>;
}

/** Runs every flow on an opened page; resolves with what `watch` reads after each. */
export async function runFlows<Read>(page: Page, watch: Watch<Read>): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const { name, run } of FLOWS) {
    await watch.before(name);
    await run(page);
    // Entries are handed out a moment after the paint.
    await page.waitForTimeout(PAUSE);
    read.push(await watch.after(name));
  }
  return read;
}

export interface FlowTime {
  readonly name: string;
  /** Milliseconds from its slowest press or key to the next paint, as the browser measures it (in steps of 8). */
  readonly slowest: number;
}

/** Times every flow on an opened page that `OBSERVE` watches. */
export function timeFlows(page: Page): Promise<readonly FlowTime[]> {
  return runFlows(page, {
    before: () => page.evaluate('window.measured.slowest = 0'),
    async after(name) {
      return { name, slowest: (await page.evaluate('window.measured.slowest')) as number };
    },
  });
}
