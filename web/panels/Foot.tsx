import type { JSX } from 'preact';
import { KINDS } from '../kinds.ts';
import { count } from '../words.ts';
import { Glyph } from './Glyph.tsx';
import { Icon } from './Icon.tsx';

const MAPPED = ['Concept', 'Problem', 'Pattern'] as const;

/** How much is shown of how much, and what the shapes mean. */
export function Foot({ shown, total }: { shown: number; total: number }): JSX.Element {
  return (
    <div class="foot">
      <p class="foot-count">
        Showing <strong>{count(shown)}</strong> of {count(total)} concepts, problems and patterns
      </p>
      <ul class="legend" aria-label="What the shapes mean">
        {MAPPED.map((kind) => (
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
  readonly shareWord: string;
  readonly onTable: () => void;
  readonly onShare: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** The buttons of the map. */
export function Tools(props: ToolsProps): JSX.Element {
  return (
    <div class="tools" role="toolbar" aria-label="Map">
      <button type="button" class="button" aria-pressed={props.isTable} onClick={props.onTable}>
        {props.isTable ? 'Map' : 'Table'}
      </button>
      <button type="button" class="button" onClick={props.onShare}>
        {props.shareWord}
      </button>
      {!props.isTable && (
        <span class="zoom">
          <button type="button" class="button square" aria-label="Whole map" onClick={props.onFit}>
            <Icon name="fit" />
          </button>
          <button
            type="button"
            class="button square"
            aria-label="Zoom out"
            onClick={() => props.onZoom(1 / 1.5)}
          >
            <Icon name="minus" />
          </button>
          <button type="button" class="button square" aria-label="Zoom in" onClick={() => props.onZoom(1.5)}>
            <Icon name="plus" />
          </button>
        </span>
      )}
    </div>
  );
}
