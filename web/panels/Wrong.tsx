import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { REJECT_RELATION, UNDO_DECISION } from '../client/keeping.ts';
import { useChange } from '../client/use-change.ts';

const LONGEST = 300;

/** Says that a relation is wrong, with a reason; it can be taken back at once. */
export function Wrong({ relation }: { readonly relation: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const reject = useChange(REJECT_RELATION);
  const undo = useChange(UNDO_DECISION);
  const decided = reject.done?.rejectRelation ?? null;
  if (decided !== null && undo.done === null) {
    return (
      <p class="wrong" role="status">
        Recorded as wrong.{' '}
        <button
          type="button"
          class="text-button"
          disabled={undo.isBusy}
          onClick={() => undo.change({ id: decided.id })}
        >
          Undo
        </button>
        {undo.error !== null && <span class="warning"> {undo.error.message}</span>}
      </p>
    );
  }
  if (!isOpen) {
    return (
      <p class="wrong">
        {undo.done !== null && 'Taken back. '}
        <button type="button" class="text-button" onClick={() => setOpen(true)}>
          Wrong?
        </button>
      </p>
    );
  }
  return (
    <form
      class="wrong wrong-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') reject.change({ relation, reason: reason.trim() });
      }}
    >
      <label class="field field-wide">
        <span class="hidden">Why it is wrong</span>
        <input
          type="text"
          placeholder="Why is it wrong?"
          maxLength={LONGEST}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={reason.trim() === '' || reject.isBusy}>
        {reject.isBusy ? 'Recording …' : 'Record'}
      </button>
      <button type="button" class="text-button" onClick={() => setOpen(false)}>
        Never mind
      </button>
      {reject.error !== null && (
        <span class="warning" role="alert">
          {reject.error.message}
        </span>
      )}
    </form>
  );
}
