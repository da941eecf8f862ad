import type { JSX } from 'preact';
import type { Canvas, Tick } from '../state/canvas.ts';
import { clip } from '../state/text.ts';
import { counted } from '../words.ts';
import { labelOfTick } from './Facets.tsx';

export interface CanvasChipsProps {
  readonly canvas: Canvas;
  readonly titleOf: (id: string) => string;
  readonly labelOf: (tick: Tick) => string;
  readonly onUnfocus: () => void;
  readonly onUnhide: () => void;
  readonly onMap: () => void;
  readonly onTick: (tick: Tick) => void;
}

/** What makes the map show less or other than usual, each to be taken away by a press. */
export function CanvasChips({ canvas, ...props }: CanvasChipsProps): JSX.Element | null {
  const { focus, hidden, only, layout } = canvas;
  if (focus === null && hidden.length === 0 && only.length === 0 && layout === 'map') return null;
  const chip = (key: string, words: string, take: string, act: () => void): JSX.Element => (
    <li key={key}>
      <button type="button" class="chip chip-solid" aria-label={`${words}: ${take}`} onClick={act}>
        <bdi>{words}</bdi> <span aria-hidden="true">×</span>
      </button>
    </li>
  );
  return (
    <ul class="canvas-chips" aria-label="What the map is narrowed to">
      {layout === 'order' && chip('order', 'What to understand first', 'back to the map', props.onMap)}
      {focus !== null &&
        chip('focus', `Only around ${clip(props.titleOf(focus), 40)}`, 'show everything', props.onUnfocus)}
      {only.map((tick) =>
        chip(
          `${tick.field}:${tick.value}`,
          clip(labelOfTick(tick.field, tick.value, props.labelOf(tick)), 40),
          'take away',
          () => props.onTick(tick),
        ),
      )}
      {hidden.length > 0 &&
        chip('hidden', `${counted(hidden.length, 'place', 'places')} hidden`, 'show again', props.onUnhide)}
    </ul>
  );
}
