import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { REJECT_RELATION } from '../client/keeping.ts';
import { useChange } from '../client/use-change.ts';
import { DecidedContext } from './Decided.tsx';

const LONGEST = 300;

export interface WrongProps {
  readonly relation: string;
  /** What the relation says, in words. */
  readonly said: string;
}

/** Says that a relation is wrong, with a reason; the page then offers to take it back. */
export function Wrong({ relation, said }: WrongProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const tell = useContext(DecidedContext);
  const reject = useChange(REJECT_RELATION);
  useEffect(() => {
    if (reject.done === null) return;
    tell({ id: reject.done.rejectRelation.id, sentence: said });
    setOpen(false);
  }, [reject.done]);
  if (!isOpen) {
    return (
      <p class="wrong">
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
