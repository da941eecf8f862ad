import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { type Browser, type Page, chromium } from 'playwright-core';
import { type Row, alone, median } from './row.ts';
import { type FlowTime, timeFlows } from './web/flows.ts';
import { FULL, timeFrames } from './web/frames.ts';
import { type FlowCost, costFlows } from './web/processor.ts';

const ASSETS = join('dist', 'web', 'assets');
const OPENINGS = 5;

/** Kilobytes of gzipped script that the first view asks for: the entry, what it imports, and the map. */
export function firstScriptSize(): number {
  const names = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  const find = (stem: string): string | undefined => names.find((name) => name.startsWith(`${stem}-`));
  const wanted = new Set<string>();
  const pending = ['index', 'start', 'map'].map(find).filter((name) => name !== undefined);
  while (pending.length > 0) {
    const name = pending.pop() ?? '';
    if (wanted.has(name)) continue;
    wanted.add(name);
    const text = readFileSync(join(ASSETS, name), 'utf8');
    // Static imports only: pages that are opened later come later.
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      pending.push(other);
  }
  const bytes = [...wanted].reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0);
  return bytes / 1000;
}

/** Starts the program with what is bundled; resolves with its address. */
function serve(data: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(
    process.execPath,
    [join('bin', 'cairn.js'), 'start', '--no-refresh', '--data', data, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve({ child, address });
    });
    child.on('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}

/** Collects what the browser itself measures, from the first moment of a page. */
const OBSERVE = `
  window.measured = { shift: 0, slowest: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.interactionId > 0) window.measured.slowest = Math.max(window.measured.slowest, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;
/** A loop of always the same length: how fast this machine is at the moment. */
const SPIN = `(() => {
  const from = performance.now();
  let sum = 0;
  for (let step = 0; step < 3e7; step += 1) sum += step % 7;
  return sum > 0 ? performance.now() - from : 0;
})()`;

/** The map has been painted, and what is said beside it. */
const USEFUL = `
  document.querySelector('#map[data-painted]') !== null &&
  document.querySelector('.foot-count') !== null &&
  document.querySelectorAll('.problems a').length >= 12`;

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  return page;
}

async function openMap(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(USEFUL, null, { polling: 'raf' });
  return page.evaluate('performance.now()') as Promise<number>;
}

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** `  96 ms by the clock, 41 ms of processor time (longest task 52 ms, 7 layouts): walk, focus and take back` */
function told(name: string, time: number, cost: FlowCost | undefined): string {
  const ms = (value = 0): string => `${String(Math.round(value)).padStart(4)} ms`;
  const rest = `longest task${ms(cost?.task)}, ${cost?.layouts ?? 0} layouts`;
  return `${ms(time)} by the clock, ${ms(cost?.press)} of processor time (${rest}): ${name}\n`;
}

/** Weight and speed of the explorer with the bundled release, in the Chromium named by CAIRN_CHROMIUM. */
export async function webRows(): Promise<readonly Row[]> {
  const size = alone('first script of the explorer, gzipped', firstScriptSize(), {
    unit: 'kB',
    must: 250,
    aim: 220,
  });
  const executablePath = process.env.CAIRN_CHROMIUM;
  if (executablePath === undefined || !existsSync(executablePath)) {
    process.stderr.write('The explorer was not timed: set CAIRN_CHROMIUM to the path of a Chromium.\n');
    return [size];
  }
  const data = mkdtempSync(join(tmpdir(), 'cairn-bench-web-'));
  const { child, address } = await serve(data);
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const times: number[] = [];
    let flows: readonly FlowTime[] = [];
    let [shift, atRest, full] = [0, 0, 0];
    for (let turn = -1; turn < OPENINGS; turn += 1) {
      const page = await openPage(browser);
      const time = await openMap(page, address);
      if (turn >= 0) times.push(time);
      const spin = (await page.evaluate(SPIN)) as number;
      process.stderr.write(
        `  ${Math.round(time)} ms, while a loop of 30 million steps took ${Math.round(spin)} ms\n`,
      );
      if (turn === OPENINGS - 1) {
        atRest = (await timeFrames(page)).p95;
        flows = await timeFlows(page);
        shift = (await page.evaluate('window.measured.shift')) as number;
        await openMap(page, address + FULL);
        await page.waitForTimeout(2_000);
        full = (await timeFrames(page)).p95;
      }
      await page.context().close();
    }
    const page = await openPage(browser);
    await openMap(page, address);
    const costs = await costFlows(browser, page);
    flows.forEach(({ name, slowest: time }, index) => process.stderr.write(told(name, time, costs[index])));
    return [
      size,
      alone('first useful map after opening, bundled release', median(times), {
        unit: 'ms',
        must: 1_000,
        aim: 600,
      }),
      alone('slowest answer to a key or press, to the next paint', most(flows.map((flow) => flow.slowest)), {
        unit: 'ms',
        must: 100,
        aim: 50,
      }),
      alone('costliest answer to a key or press, processor time', most(costs.map(({ press }) => press)), {
        unit: 'ms',
        must: 100,
        aim: 50,
      }),
      alone('frame while the map is moved, at rest (95th percentile)', atRest, {
        unit: 'ms',
        must: 50,
        aim: 34,
      }),
      alone('the same with about 600 things on it', full, { unit: 'ms', must: 67, aim: 34 }),
      alone('layout shift while opening and using it', shift, { unit: '', must: 0.01, aim: 0 }),
    ];
  } finally {
    await browser.close();
    await new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
    rmSync(data, { recursive: true, force: true });
  }
}
