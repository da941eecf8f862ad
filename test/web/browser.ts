import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium,
} from 'playwright-core';
import { expect } from 'vitest';

const executablePath = process.env['CAIRN_CHROMIUM'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const SMALL_PHONE: BrowserContextOptions = { viewport: { width: 360, height: 780 }, hasTouch: true };

/** Without a Chromium tests in a browser are skipped, under CI they fail. */
export const hasNoBrowser: boolean = executablePath === undefined && process.env['CI'] === undefined;

if (hasNoBrowser) {
  console.warn('The explorer was not tried in a browser: set CAIRN_CHROMIUM to the path of a Chromium.');
}

export async function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) {
    throw new Error('Under CI the explorer must be tried: set CAIRN_CHROMIUM to the path of a Chromium.');
  }
  return chromium.launch({ executablePath, args: ARGS });
}

/** Contexts that were used before, by what they were asked to be. */
const contexts = new WeakMap<Browser, Map<string, BrowserContext>>();

/** A context that remembers what it fetched, as a browser does, and nothing else. */
async function contextOf(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const known = contexts.get(browser) ?? new Map<string, BrowserContext>();
  contexts.set(browser, known);
  const key = JSON.stringify(options);
  const free = known.get(key);
  // Whoever visits meanwhile has a context of their own.
  known.delete(key);
  return (
    free ??
    (await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    }))
  );
}

async function leave(context: BrowserContext, page: Page): Promise<void> {
  if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
  await context.clearCookies();
  await page.close();
}

/** Opens a page, runs `use`, and fails when the console said anything worse than a note. */
export async function visitPage(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  isFine: (complaint: string) => boolean = () => false,
): Promise<void> {
  const context = await contextOf(browser, options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    // A page counts as loaded before the code that draws it has come.
    if (address.startsWith('http')) await page.locator('.app').waitFor();
    await use(page);
    await leave(context, page);
    contexts.get(browser)?.set(JSON.stringify(options), context);
  } catch (error) {
    await context.close();
    throw error;
  }
  expect(complaints.filter((complaint) => !isFine(complaint))).toEqual([]);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Axe finds nothing wrong; `only` names the rules to try, all of them by default. */
export async function expectAxeClean(page: Page, only: readonly string[] | null = null): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe.run({
        // What passed need not be written down.
        resultTypes: ['violations'],
        ...(rules === null ? {} : { runOnly: rules }),
      }),
    only === null ? null : [...only],
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
}

export function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

const PICTURES = process.env['CAIRN_PICTURES'];
const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/**
 * Keeps what a page looks like now, at desktop and at phone size, as `<name>-<size>.jpg` in the folder that
 * CAIRN_PICTURES names, with `show` in sight; without a folder nothing is done.
 */
export async function takePicture(page: Page, name: string, show?: Locator): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    // The map settles into its new frame.
    await page.waitForTimeout(600);
    await show?.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(PICTURES, `${name}-${size}.jpg`), type: 'jpeg', quality: 62 });
  }
  if (before !== null) await page.setViewportSize(before);
}
