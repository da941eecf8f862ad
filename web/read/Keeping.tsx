import type { JSX } from 'preact';
import { PAUSE_SOURCE, REFRESH_SOURCE, RESUME_SOURCE, ROLL_BACK } from '../client/keeping.ts';
import type { Settings } from '../client/page-shapes.ts';
import { useChange } from '../client/use-change.ts';
import { Progress } from '../panels/Progress.tsx';

/** The buttons that keep a source: read it now, pause it, take it back. */
export function Keeping({
  id,
  settings,
}: {
  readonly id: string;
  readonly settings: Settings | null;
}): JSX.Element | null {
  const refresh = useChange(REFRESH_SOURCE);
  const pause = useChange(PAUSE_SOURCE);
  const resume = useChange(RESUME_SOURCE);
  const back = useChange(ROLL_BACK);
  if (settings === null) return null;
  const stands = settings.paused || settings.quarantined !== null;
  const turn = stands ? resume : pause;
  const isBusy = [refresh, pause, resume, back].some((each) => each.isBusy);
  const error = [refresh, pause, resume, back].map((each) => each.error).find((each) => each !== null);
  return (
    <div class="keeping no-print">
      <div class="actions">
        <button type="button" class="button" disabled={isBusy} onClick={() => refresh.change({ id })}>
          Read it now
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => turn.change({ id })}>
          {stands ? 'Go on reading it' : 'Pause'}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => back.change({ source: id })}>
          Back to the revision before
        </button>
      </div>
      {refresh.done !== null && <Progress source={id} run={refresh.done.refreshSource.id} />}
      {error !== undefined && error !== null && (
        <p class="warning" role="alert">
          {error.message}
        </p>
      )}
    </div>
  );
}
