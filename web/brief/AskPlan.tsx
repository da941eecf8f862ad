import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { clip } from '../state/text.ts';
import { matchedInWords } from '../../schema/brief/words.ts';

/** One line to ask in free words. */
export function AskPlan(props: {
  readonly words: string;
  readonly label: string;
  readonly ask: (words: string) => void;
}): JSX.Element {
  const [words, setWords] = useState(props.words);
  return (
    <form
      class="plan-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') props.ask(words.trim());
      }}
    >
      <label>
        <span>{props.label}</span>
        <input value={words} maxLength={300} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        Ask
      </button>
    </form>
  );
}

interface Heard {
  readonly outcome: 'understood' | 'unsure' | 'none';
  readonly close: readonly { readonly id: string; readonly title: string }[];
  readonly matched: readonly string[];
  readonly ignored: readonly string[];
}

/** What the words were taken for, and what else they may mean. */
export function Understood({
  answer,
  choose,
}: {
  answer: Heard;
  choose: (id: string) => void;
}): JSX.Element | null {
  const { outcome, close, matched, ignored } = answer;
  const heard = matchedInWords(matched, ignored);
  if (heard === '' && close.length === 0 && outcome !== 'none') return null;
  return (
    <div class="plan-heard no-print" role="status">
      {heard === '' ? null : <p>{heard}</p>}
      {outcome === 'none' ? (
        <p>Nothing here is about this. Try other words, or search the whole map.</p>
      ) : null}
      {close.length === 0 ? null : (
        <p>
          {outcome === 'unsure' ? 'Did you mean ' : 'Close by: '}
          {close.map(({ id, title }) => (
            <button key={id} type="button" class="button" onClick={() => choose(id)}>
              {clip(title, 80)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
