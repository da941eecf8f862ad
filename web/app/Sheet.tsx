import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Stop, pressSheet, settleSheet } from '../state/sheet.ts';

export interface SheetProps {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  /** What the pane is about: another one starts at its top. */
  readonly about: string;
  readonly children: ComponentChildren;
}

/** The pane: a column beside the map, on a phone a sheet with three stops under it. */
export function Sheet({ stop, onStop, about, children }: SheetProps): JSX.Element {
  const start = useRef<number | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.scrollTo({ top: 0 }), [about]);
  return (
    <aside class={`pane pane-${stop}`} aria-label="Details">
      <button
        type="button"
        class="handle"
        aria-label={stop === 'full' ? 'Make the pane smaller' : 'Make the pane larger'}
        onPointerDown={(event) => {
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const distance = start.current === null ? 0 : start.current - event.clientY;
          start.current = null;
          if (Math.abs(distance) > 8) onStop(settleSheet(stop, distance));
          else onStop(pressSheet(stop));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            onStop(pressSheet(stop));
          }
        }}
      >
        <span aria-hidden="true" />
      </button>
      <div class="pane-body" ref={body}>
        {children}
      </div>
    </aside>
  );
}
