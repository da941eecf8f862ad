import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { KINDS, KIND_ORDER } from '../kinds.ts';
import { count, sentenceKinds } from '../words.ts';
import { Glyph } from './Glyph.tsx';
import { Icon } from './Icon.tsx';
import { Menu, type MenuItem } from './Menu.tsx';

const MAPPED: readonly EntityKind[] = ['Concept', 'Problem', 'Pattern'];
const LEGEND: readonly EntityKind[] = [...MAPPED, ...KIND_ORDER.filter((kind) => !MAPPED.includes(kind))];

export interface FootProps {
  readonly shown: number;
  readonly total: number;
  /** Places of the whole map that do not fit the filter. */
  readonly left: number;
  /** Places added by opening, pinning or a path. */
  readonly added: number;
  /** Whether no more can be added. */
  readonly isFull: boolean;
  /** Kinds that stand on the map now. */
  readonly kinds: ReadonlySet<EntityKind>;
}

/** How much is shown of how much, and what the shapes mean. */
export function Foot({ shown, total, left, added, isFull, kinds }: FootProps): JSX.Element {
  const many = sentenceKinds(MAPPED, (kind) => KINDS[kind].many);
  return (
    <div class="foot">
      <p class="foot-count" role="status">
        <span class="roomy">Showing </span>
        <strong>{count(shown)}</strong> of {count(total)}
        <span class="roomy"> {many}</span>
        {left > 0 && `, ${count(left)} filtered out`}
        {added > 0 && `, ${count(added)} added`}
        {isFull && '; take some away to add more'}
      </p>
      <ul class="legend" aria-label="What the shapes mean">
        {LEGEND.filter((kind) => MAPPED.includes(kind) || kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} /> {KINDS[kind].one.toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface ToolsProps {
  readonly isTable: boolean;
  readonly isFilter: boolean;
  readonly isPath: boolean;
  readonly shareWord: string;
  readonly takeAlong: readonly MenuItem[];
  readonly onTable: () => void;
  readonly onFilter: () => void;
  readonly onPath: () => void;
}

/** The buttons of the map. */
export function Tools(props: ToolsProps): JSX.Element {
  return (
    <div class="tools" role="toolbar" aria-label="Map">
      <button type="button" class="button" aria-pressed={props.isTable} onClick={props.onTable}>
        {props.isTable ? 'Map' : 'Table'}
      </button>
      <button type="button" class="button" aria-expanded={props.isFilter} onClick={props.onFilter}>
        Filter
      </button>
      <button type="button" class="button" aria-pressed={props.isPath} onClick={props.onPath}>
        Path
      </button>
      <Menu label="Share and take along" items={props.takeAlong} class="menu-up">
        {props.shareWord}
      </Menu>
      <span class="hidden" role="status">
        {props.shareWord === 'Share' ? '' : props.shareWord}
      </span>
    </div>
  );
}

export interface RailProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** Zoom, and taking back what was done to the map. */
export function Rail(props: RailProps): JSX.Element {
  return (
    <div class="rail" role="group" aria-label="View of the map">
      {(props.canUndo || props.canRedo) && (
        <>
          <button
            type="button"
            class="button square"
            aria-label="Undo"
            disabled={!props.canUndo}
            onClick={props.onUndo}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            class="button square"
            aria-label="Redo"
            disabled={!props.canRedo}
            onClick={props.onRedo}
          >
            <Icon name="redo" />
          </button>
        </>
      )}
      <button type="button" class="button square" aria-label="Whole map" onClick={props.onFit}>
        <Icon name="fit" />
      </button>
      <button type="button" class="button square" aria-label="Zoom in" onClick={() => props.onZoom(1.5)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="button square" aria-label="Zoom out" onClick={() => props.onZoom(1 / 1.5)}>
        <Icon name="minus" />
      </button>
    </div>
  );
}
