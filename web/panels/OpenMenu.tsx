import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Opening } from '../state/openings.ts';
import { count } from '../words.ts';

export interface OpenMenuProps {
  readonly openings: readonly Opening[];
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: (opening: Opening) => void;
  /** Puts the focus on the first line when it appears. */
  readonly takesFocus: boolean;
}

/** What can be shown around an entity: `Case studies … 8 of 23 · 8 more`. */
export function OpenMenu({ openings, onOpen, onClose, takesFocus }: OpenMenuProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <ul class="open-menu" ref={list} aria-label="Show around it">
      {openings.map((opening) => (
        <li key={`${opening.type} ${opening.direction}`}>
          <button
            type="button"
            class="open-line"
            disabled={opening.next === 0}
            onClick={() => onOpen(opening)}
          >
            <span>{opening.heading}</span>
            <span class="meta tabular">
              {opening.shown === 0
                ? count(opening.total)
                : `${opening.shown} of ${count(opening.total)}${opening.next > 0 ? ` · ${opening.next} more` : ''}`}
            </span>
          </button>
          {opening.shown > 0 && (
            <button
              type="button"
              class="text-button"
              aria-label={`Take away: ${opening.heading}`}
              onClick={() => onClose(opening)}
            >
              Take away
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
