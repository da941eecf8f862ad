import type { Page } from 'playwright-core';

/** Concepts and problems that much is written about: opening them fills the map with about 400 more. */
const MUCH: readonly string[] = [
  'concept/open-dataset~ABOUT',
  'concept/data-science~ABOUT',
  'concept/large-language-model~ABOUT',
  'concept/llmops~ABOUT',
  'concept/deep-learning~ABOUT',
  'concept/natural-language-processing~ABOUT',
  'problem/recommendation~SOLVES',
  'concept/data-visualization~ABOUT',
  'problem/image-video-understanding~SOLVES',
  'concept/neural-network~ABOUT',
  'concept/computer-vision~ABOUT',
];
const IN_ONE = 40;

/** The map as full as it gets. */
export const FULL = `/?open=${MUCH.map((each) => `${each}~in~${IN_ONE}`).join(',')}`;

export interface FrameTimes {
  /** Milliseconds between two frames. */
  readonly median: number;
  readonly p95: number;
}

const STEPS = 60;

/** Milliseconds between frames while `move` goes on. */
async function during(page: Page, move: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(`
    window.frames = [];
    window.framing = true;
    (function next(now) {
      if (!window.framing) return;
      window.frames.push(now);
      requestAnimationFrame(next);
    })(performance.now());
  `);
  await move();
  const at = (await page.evaluate('window.framing = false; window.frames')) as readonly number[];
  return at.slice(1).map((time, index) => time - (at[index] ?? time));
}

function timesOf(gaps: readonly number[]): FrameTimes {
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Frames while the ground of the map is dragged about, and while it is zoomed in and out by the wheel. */
export async function timeFrames(page: Page): Promise<FrameTimes> {
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('There is no map to move.');
  // A corner without places, so that the ground is what is taken hold of.
  const [x, y] = [box.x + 24, box.y + box.height / 2];
  const drag = await during(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.move(x + 4 * (step % 30), y + 3 * (step % 20));
    }
    await page.mouse.up();
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoom = await during(page, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, step % 30 < 15 ? -30 : 30);
    }
  });
  return timesOf([...drag, ...zoom]);
}
