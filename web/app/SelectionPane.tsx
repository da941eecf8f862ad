import type { ComponentChildren, JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import type { Answer } from '../client/use-answer.ts';
import { DetailsPane } from '../panels/Details.tsx';
import { Empty, Failure, Skeleton } from '../panels/States.tsx';
import { clip } from '../state/text.ts';

export interface SelectionPaneProps {
  readonly at: string;
  readonly answer: Answer<{ readonly entity: Details | null; readonly source: Details | null }>;
  readonly actions: (entity: Details) => ComponentChildren;
  readonly onHome: () => void;
}

/** The pane while something is selected: its details, or why there are none. */
export function SelectionPane({ at, answer, actions, onHome }: SelectionPaneProps): JSX.Element {
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state !== 'ready') return <Skeleton lines={9} />;
  // A source that lists nothing yet is no entity of the graph, and still worth a look.
  const entity = answer.data.entity ?? answer.data.source;
  if (entity === null) {
    return (
      <div class="details">
        <h1 class="name" id="pane-title" tabIndex={-1}>
          Not here any more
        </h1>
        <Empty title={`${clip(at, 120)} is not in this graph any more`}>
          It was renamed, or the lists that spoke of it no longer do. Ask for it by name, or go back to the
          map.
        </Empty>
        <button type="button" class="button" onClick={onHome}>
          Back to the map
        </button>
      </div>
    );
  }
  return <DetailsPane entity={entity} actions={actions(entity)} />;
}
