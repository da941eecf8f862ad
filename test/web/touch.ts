import type { CDPSession, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the page, in pixels from its corner, as a screen reports them. */
export interface Fingers {
  tap(at: Point): Promise<void>;
  tapTwice(at: Point): Promise<void>;
  /** Rests on a point for so many milliseconds. */
  hold(at: Point, milliseconds: number): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Two fingers beside each other move from `from` to `to` pixels between them, about a point. */
  pinch(about: Point, from: number, to: number): Promise<void>;
}

const STEPS = 8;
/** Seconds between the taps of one that is meant twice. */
const PAUSE = 0.12;

export async function fingersOn(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly Point[],
    at?: number,
  ): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      ...(at === undefined ? {} : { timestamp: at }),
    });
  };
  /** At a moment in seconds since 1970, or when it comes to it. */
  const tap = async (at: Point, moment?: number): Promise<void> => {
    await send('touchStart', [at], moment);
    await send('touchEnd', [], moment);
  };
  /** Moves through `at(0)` … `at(1)`. */
  const glide = async (at: (share: number) => readonly Point[]): Promise<void> => {
    await send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step += 1) await send('touchMove', at(step / STEPS));
    await send('touchEnd', []);
  };
  return {
    tap: (at) => tap(at),
    async tapTwice(at) {
      // The moments are told, so that a busy machine does not make two taps of them.
      const moment = Date.now() / 1_000;
      await tap(at, moment - PAUSE);
      await tap(at, moment);
    },
    async hold(at, milliseconds) {
      await send('touchStart', [at]);
      await page.waitForTimeout(milliseconds);
      await send('touchEnd', []);
    },
    drag: (from, to) =>
      glide((share) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]),
    pinch: (about, from, to) =>
      glide((share) => {
        const half = (from + (to - from) * share) / 2;
        return [
          { x: about.x - half, y: about.y },
          { x: about.x + half, y: about.y },
        ];
      }),
  };
}
