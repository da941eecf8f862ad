import type { JSX } from 'preact';
import { APPROVE_RUN, REJECT_RUN } from '../client/keeping.ts';
import type { RunRow } from '../client/page-shapes.ts';
import { useChange } from '../client/use-change.ts';
import { EntityLink } from '../panels/Links.tsx';
import { Progress } from '../panels/Progress.tsx';
import { Empty } from '../panels/States.tsx';
import { runWords } from '../state/health.ts';
import { clip } from '../state/text.ts';
import { counted, dateAndTime } from '../words.ts';

/** States of a reading that goes on. */
export const UNDER_WAY: readonly string[] = ['running', 'applying'];

function figures(run: RunRow): string {
  const parts = [
    run.added > 0 ? `${run.added} added` : null,
    run.edited > 0 ? `${run.edited} edited` : null,
    run.moved > 0 ? `${run.moved} moved` : null,
    run.removed > 0 ? `${run.removed} removed` : null,
    run.renamed > 0 ? `${run.renamed} renamed` : null,
  ].filter((part) => part !== null);
  const read = counted(run.documentsRead, 'document', 'documents');
  if (run.state === 'running') return `${read} read so far`;
  return parts.length === 0 ? `${read} read, nothing changed` : `${parts.join(', ')} · ${read} read`;
}

function RunLine({ run, withSource }: { readonly run: RunRow; readonly withSource: boolean }): JSX.Element {
  const approve = useChange(APPROVE_RUN);
  const reject = useChange(REJECT_RUN);
  // What was approved begins in a moment: until then the server still calls it held.
  const isFollowed = UNDER_WAY.includes(run.state) || approve.done !== null;
  const isBusy = approve.isBusy || reject.isBusy;
  return (
    <li class={`run run-${run.state}`}>
      <p>
        <time dateTime={run.startedAt} class="tabular">
          {dateAndTime(run.startedAt)}
        </time>{' '}
        <strong>{runWords(run.state)}</strong> <span class="meta">{figures(run)}</span>{' '}
        {run.revision !== null && run.revision !== '' && (
          <span class="meta tabular">{run.revision.slice(0, 7)}</span>
        )}
      </p>
      {withSource && (
        <EntityLink id={run.source} kind="Source" title={run.source.split('/').slice(2).join('/')} />
      )}
      {run.message !== null && <p class="meta">{clip(run.message, 300)}</p>}
      {isFollowed && <Progress source={run.source} run={run.id} />}
      {run.state === 'held' && !isFollowed && (
        <div class="actions">
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => approve.change({ id: run.id })}
          >
            Take it in
            <span class="hidden">: {run.source}</span>
          </button>
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => reject.change({ id: run.id })}
          >
            Give it up
            <span class="hidden">: {run.source}</span>
          </button>
        </div>
      )}
      {[approve.error, reject.error].map(
        (error) =>
          error !== null && (
            <p key={error.message} class="warning" role="alert">
              {error.message}
            </p>
          ),
      )}
    </li>
  );
}

/** Readings, the newest first; a held one waits for a word. */
export function Runs({
  runs,
  withSource,
}: {
  readonly runs: readonly RunRow[];
  readonly withSource: boolean;
}): JSX.Element {
  if (runs.length === 0)
    return <Empty title="It has not been read yet">Its first reading is shown here.</Empty>;
  return (
    <ul class="runs">
      {runs.map((run) => (
        <RunLine key={run.id} run={run} withSource={withSource} />
      ))}
    </ul>
  );
}
