import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canvas } from '../state/canvas.ts';
import { type History, begin, record, redo, undo } from '../state/history.ts';

const isSame = (a: Canvas, b: Canvas): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface CanvasHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Remembers what was done to the canvas, so that it can be taken back and done again. */
export function useCanvasHistory(canvas: Canvas, put: (canvas: Canvas) => void): CanvasHistory {
  const [history, setHistory] = useState<History<Canvas>>(() => begin(canvas));
  const latest = useRef(history);
  latest.current = history;
  useEffect(() => setHistory((before) => record(before, canvas, isSame)), [JSON.stringify(canvas)]);
  const turn = (next: History<Canvas>): void => {
    if (next === latest.current) return;
    setHistory(next);
    put(next.now);
  };
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => turn(undo(latest.current)),
    redo: () => turn(redo(latest.current)),
  };
}
