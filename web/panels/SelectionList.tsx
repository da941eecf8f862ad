import type { JSX } from 'preact';
import type { Place } from '../state/scene.ts';
import { counted } from '../words.ts';
import { EntityLink } from './Links.tsx';
import { clip } from '../state/text.ts';

export interface SelectionListProps {
  readonly places: readonly Place[];
  /** Places that every one of them is joined to. */
  readonly shared: readonly Place[];
  readonly arePinned: boolean;
  readonly onDrop: (id: string) => void;
  readonly onPin: () => void;
  readonly onHide: () => void;
  /** Asks for the ways between two; null for more than two. */
  readonly onPath: (() => void) | null;
  readonly onClear: () => void;
}

/** The pane while several places are selected: which, what they share, and what can be done with all of them. */
export function SelectionList(props: SelectionListProps): JSX.Element {
  const { places, shared } = props;
  return (
    <div class="details">
      <h1 class="name" id="pane-title" tabIndex={-1}>
        {counted(places.length, 'place', 'places')} selected
      </h1>
      <ul class="problems">
        {places.map(({ id, kind, title }) => (
          <li key={id}>
            <EntityLink id={id} kind={kind} title={title} />
            <button
              type="button"
              class="text-button"
              aria-label={`Leave out ${clip(title, 80)}`}
              onClick={() => props.onDrop(id)}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        {props.onPath !== null && (
          <button type="button" class="button" onClick={props.onPath}>
            Ways between them
          </button>
        )}
        <button type="button" class="button" aria-pressed={props.arePinned} onClick={props.onPin}>
          {props.arePinned ? 'Unpin all' : 'Pin all'}
        </button>
        <button type="button" class="button" onClick={props.onHide}>
          Hide all
        </button>
        <button type="button" class="button" onClick={props.onClear}>
          Select none
        </button>
      </div>
      <section class="group">
        <h2>All of them are connected to</h2>
        {shared.length === 0 ? (
          <p class="meta">Nothing on the map is joined to every one of them.</p>
        ) : (
          <ul class="link-list">
            {shared.slice(0, 24).map(({ id, kind, title }) => (
              <li key={id}>
                <EntityLink id={id} kind={kind} title={title} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
