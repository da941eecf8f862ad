import type { JSX } from 'preact';
import type { PageProps } from '../app/page-entry.ts';
import { useHead } from '../app/head.ts';
import { DETAILS } from '../client/operations.ts';
import { useAnswer } from '../client/use-answer.ts';
import { DetailsPane, ROWS } from '../panels/Details.tsx';
import { Empty, Failure, Skeleton } from '../panels/States.tsx';
import { clip } from '../state/text.ts';

/** The whole page of one entity. */
export function ReadPage({ at, goTo, showOnMap }: PageProps): JSX.Element {
  const answer = useAnswer(DETAILS, at === null ? null : { id: at, rows: ROWS, connected: 60 });
  const entity = answer.state === 'ready' ? (answer.data.entity ?? answer.data.source) : null;
  useHead(entity?.title ?? null, entity?.description ?? null);
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state !== 'ready' || at === null) return <Skeleton lines={10} />;
  if (entity === null) {
    return (
      <div class="page">
        <h1 class="page-title" id="pane-title" tabIndex={-1}>
          Not here any more
        </h1>
        <Empty title={`${clip(at, 120)} is not in this graph any more`}>
          It was renamed, or the lists that spoke of it no longer do. Ask for it by name, or go to the map.
        </Empty>
        <button type="button" class="button" onClick={() => goTo('map')}>
          To the map
        </button>
      </div>
    );
  }
  return (
    <div class="page">
      <DetailsPane
        entity={entity}
        actions={
          <div class="actions">
            <button type="button" class="button" onClick={() => showOnMap(entity.id)}>
              Show on the map
            </button>
          </div>
        }
      />
    </div>
  );
}
