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

/** How many rows of a long table to draw: a screen or two at once whenever `key` changes, and all after that is seen. */
export function useGradual(key: string, atOnce = 30): number {
  const [whole, setWhole] = useState<string | null>(null);
  const later = useRef<AfterPaint | null>(null);
  later.current ??= createAfterPaint();
  useEffect(() => {
    later.current?.run(() => setWhole(key));
    return () => later.current?.cancel();
  }, [key]);
  return whole === key ? Infinity : atOnce;
}
