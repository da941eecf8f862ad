import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { OVERVIEW_SIZE } from '../app/first-questions.ts';
import { OVERVIEW } from '../client/operations.ts';
import { useAnswer } from '../client/use-answer.ts';
import { EntityLink, PathsContext } from '../panels/Links.tsx';
import { Failure, Skeleton } from '../panels/States.tsx';
import { mostSpokenOf } from '../state/starts.ts';

export interface StartsProps {
  readonly title: string;
  readonly kinds: readonly EntityKind[];
  readonly most: number;
  readonly hrefOf: (id: string) => string;
  readonly show: (id: string) => void;
}

/** What one may begin with where nothing was asked yet, the most spoken of first; the map knows all of them. */
export function Starts({ title, kinds, most, hrefOf, show }: StartsProps): JSX.Element {
  const answer = useAnswer(OVERVIEW, OVERVIEW_SIZE);
  return (
    <section>
      <h2>{title}</h2>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={8} />}
      {answer.state === 'ready' && (
        <PathsContext.Provider value={{ hrefOf, show }}>
          <ul class="starts">
            {mostSpokenOf(answer.data.map.places, kinds, most).map(({ id, kind, title: name }) => (
              <li key={id}>
                <EntityLink id={id} kind={kind} title={name} />
              </li>
            ))}
          </ul>
        </PathsContext.Provider>
      )}
    </section>
  );
}
