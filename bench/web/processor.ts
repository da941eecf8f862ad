import type { Browser, Page } from 'playwright-core';
import { runFlows } from './flows.ts';

/** What a flow costs the page's one thread, in milliseconds of processor time, which a busy machine changes far less than the clock. */
export interface FlowCost {
  readonly name: string;
  /** From its costliest press or key to the end of the frame that answers it. */
  readonly press: number;
  /** Its longest task, seen or not: a press that comes meanwhile waits for it. */
  readonly task: number;
  readonly layouts: number;
}

/** An event of the browser's trace; times in microseconds, `tts` and `tdur` of the thread's own clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const PRESSES = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'click'];
const MARK = 'flow: ';

const isPress = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && PRESSES.includes(args?.data?.type ?? '');

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0) / 1_000;

/** Microseconds from a press to the end of its frame; only its own where nothing is drawn before `until`. */
function costOf(press: TraceEvent, frames: readonly TraceEvent[], until: number): number {
  const answered = frames.find(({ ts }) => ts >= press.ts + (press.dur ?? 0) && ts < until);
  if (answered?.tts === undefined || press.tts === undefined) return press.tdur ?? 0;
  return answered.tts + (answered.tdur ?? 0) - press.tts;
}

/** Longer after a press, in microseconds, a frame answers something else. */
const OWN = 250_000;

function costsIn(events: readonly TraceEvent[]): readonly FlowCost[] {
  const marks = events.filter(({ name }) => name.startsWith(MARK));
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks;
  const own = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  return marks.map(({ name, ts }, index) => {
    const until = marks[index + 1]?.ts ?? Infinity;
    const during = own.filter((event) => event.ts >= ts && event.ts < until && event.ph === 'X');
    const frames = during.filter((event) => event.name === 'Commit');
    const tasks = during.filter((event) => event.name === 'RunTask');
    return {
      name: name.slice(MARK.length),
      press: largest(during.filter(isPress).map((press) => costOf(press, frames, press.ts + OWN))),
      task: largest(tasks.map(({ tdur = 0 }) => tdur)),
      layouts: during.filter((event) => event.name === 'Layout').length,
    };
  });
}

/** Runs every flow on an opened page while the browser notes where its processor time goes. */
export async function costFlows(browser: Browser, page: Page): Promise<readonly FlowCost[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await runFlows(page, {
    before: (name) => page.evaluate(`performance.mark(${JSON.stringify(MARK + name)})`),
    after: () => Promise.resolve(),
  });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return costsIn(trace.traceEvents.filter(({ ts }) => ts > 0));
}
