import { useState } from 'preact/hooks';
import { type AskError, isAskError } from './client.ts';
import type { Operation } from './operations.ts';
import { useClient } from './use-answer.ts';

export interface Change<Result, Variables> {
  readonly isBusy: boolean;
  readonly error: AskError | null;
  /** What came of it; null until it is done. */
  readonly done: Result | null;
  change(variables: Variables): void;
}

/** Something that a press changes: whether it is under way, how it ended. */
export function useChange<Result, Variables>(
  operation: Operation<Result, Variables>,
): Change<Result, Variables> {
  const client = useClient();
  const [state, setState] = useState<Omit<Change<Result, Variables>, 'change'>>({
    isBusy: false,
    error: null,
    done: null,
  });
  return {
    ...state,
    change(variables) {
      setState({ isBusy: true, error: null, done: null });
      client.change(operation, variables).then(
        (done) => setState({ isBusy: false, error: null, done }),
        (error: unknown) =>
          setState({
            isBusy: false,
            done: null,
            error: isAskError(error) ? error : { message: String(error), code: 'UNKNOWN' },
          }),
      );
    },
  };
}
