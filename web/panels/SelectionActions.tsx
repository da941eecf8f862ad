import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import type { Opening } from '../state/openings.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { OpenMenu } from './OpenMenu.tsx';

export interface Offer {
  readonly id: string;
  readonly words: string;
  readonly act: () => void;
}

export interface SelectionActionsProps {
  readonly kind: EntityKind;
  readonly openings: readonly Opening[];
  readonly isMenuOpen: boolean;
  readonly isOnMap: boolean;
  readonly isPinned: boolean;
  readonly isFocus: boolean;
  /** Pages about this entity. */
  readonly offers: readonly Offer[];
  readonly onMenu: () => void;
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: (opening: Opening) => void;
  readonly onShowOnMap: () => void;
  readonly onPin: () => void;
  readonly onHide: () => void;
  readonly onFocus: () => void;
  readonly onOrder: () => void;
  readonly onPath: () => void;
}

/** What can be done with what is selected. */
export function SelectionActions(props: SelectionActionsProps): JSX.Element {
  const shown = props.openings.filter((opening) => opening.shown > 0).length;
  const more: readonly MenuItem[] = [
    {
      id: 'focus',
      words: props.isFocus ? 'Show everything again' : 'Show only what is around it',
      act: props.onFocus,
    },
    ...(props.kind === 'Concept'
      ? [{ id: 'order', words: 'What to understand first, as a tree', act: props.onOrder }]
      : []),
    { id: 'path', words: 'Path from here', act: props.onPath },
    { id: 'pin', words: props.isPinned ? 'Unpin' : 'Pin: keep it on the map', act: props.onPin },
    { id: 'hide', words: 'Hide from the map', act: props.onHide },
  ];
  return (
    <div class="actions">
      {props.isOnMap && props.openings.length > 0 && (
        <button type="button" class="button" aria-expanded={props.isMenuOpen} onClick={props.onMenu}>
          {shown === 0 ? 'Add to map' : 'Added'}{' '}
          <span class="hidden">{shown === 0 ? '' : 'to map '}what is around it</span>
        </button>
      )}
      {!props.isOnMap && (
        <button type="button" class="button" onClick={props.onShowOnMap}>
          Show on the map
        </button>
      )}
      {props.offers.map(({ id, words, act }) => (
        <button key={id} type="button" class="button" onClick={act}>
          {words}
        </button>
      ))}
      {props.isOnMap && (
        <Menu label="More to do with it" items={more}>
          …
        </Menu>
      )}
      {props.isMenuOpen && (
        <OpenMenu
          openings={props.openings}
          onOpen={props.onOpen}
          onClose={props.onClose}
          takesFocus={false}
        />
      )}
    </div>
  );
}
