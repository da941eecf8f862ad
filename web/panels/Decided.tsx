import { type JSX, createContext } from 'preact';
import { UNDO_DECISION } from '../client/keeping.ts';
import { useChange } from '../client/use-change.ts';
import { clip } from '../state/text.ts';

/** A decision that was just recorded. */
export interface JustDecided {
  readonly id: string;
  /** What it says, in a sentence. */
  readonly sentence: string;
}

/** How panels tell that something was decided: what they stand on may be gone a moment later. */
export const DecidedContext = createContext<(decided: JustDecided) => void>(() => undefined);

/** What was just decided, with a way to take it back. */
export function Decided({
  decided,
  onClose,
}: {
  readonly decided: JustDecided;
  readonly onClose: () => void;
}): JSX.Element {
  const undo = useChange(UNDO_DECISION);
  return (
    <div class="down decided" role="status">
      <span>
        {undo.done === null ? 'Recorded as wrong.' : 'Taken back.'}{' '}
        <span class="decided-words">{clip(decided.sentence, 140)}</span>
        {undo.error !== null && ` ${undo.error.message}`}
      </span>
      {undo.done === null && (
        <button type="button" disabled={undo.isBusy} onClick={() => undo.change({ id: decided.id })}>
          Undo
        </button>
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
