import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useClient } from '../client/use-answer.ts';

interface Question {
  readonly wasWrong: boolean;
  readonly answer: (token: string | null) => void;
}

/** Asks for the token when the server wants one. It is kept in memory until the page is closed, nowhere else. */
export function TokenDialog(): JSX.Element {
  const client = useClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let open: Promise<string | null> | null = null;
    client.setTokenSource((wasWrong) => {
      open ??= new Promise<string | null>((resolve) => {
        setQuestion({ wasWrong, answer: resolve });
      }).finally(() => {
        open = null;
        setQuestion(null);
        setTyped('');
      });
      return open;
    });
  }, [client]);
  useEffect(() => {
    if (question !== null && dialog.current?.open === false) dialog.current.showModal();
    if (question === null && dialog.current?.open === true) dialog.current.close();
  }, [question]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="token-title" onClose={() => question?.answer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          question?.answer(typed.trim() === '' ? null : typed.trim());
        }}
      >
        <h2 id="token-title">The server asks for its token</h2>
        <p class="meta">
          {question?.wasWrong === true && 'That was not the right one. '}
          It was printed when the server started, or stands in CAIRN_TOKEN. It stays in this page’s memory
          only.
        </p>
        <label class="field field-wide">
          <span class="hidden">Token</span>
          <input
            type="password"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="button button-act" disabled={typed.trim() === ''}>
            Go on
          </button>
          <button type="button" class="button" onClick={() => question?.answer(null)}>
            Leave it
          </button>
        </div>
      </form>
    </dialog>
  );
}
