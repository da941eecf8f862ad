import { useEffect, useRef, useState } from 'preact/hooks';

/** Runs the last of what it is given, once the browser has painted what stands on the page now. */
export interface AfterPaint {
  run(work: () => void): void;
  cancel(): void;
}

export function createAfterPaint(): AfterPaint {
  let frame = 0;
  let timer = 0;
  const cancel = (): void => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  return {
    run(work) {
      cancel();
      // A frame's callbacks run before it is painted: a task after it runs after.
      frame = window.requestAnimationFrame(() => {
        timer = window.setTimeout(work, 0);
      });
    },
    cancel,
  };
}

/**
 * How many of `total` rows to draw: `atOnce` in the frame in which `key` changes, and twice as many more in a task of
 * its own after each paint, so that a press in between never waits for a whole table.
 */
export function useGradual(key: string, total: number, atOnce: number): number {
  const [drawn, setDrawn] = useState({ key, rows: atOnce });
  const later = useRef<AfterPaint | null>(null);
  later.current ??= createAfterPaint();
  const rows = drawn.key === key ? drawn.rows : atOnce;
  useEffect(() => {
    if (rows < total) later.current?.run(() => setDrawn({ key, rows: rows + 2 * atOnce }));
    return () => later.current?.cancel();
  }, [key, rows, rows < total]);
  return Math.min(rows, total);
}
