import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { useAnswer } from '../client/use-answer.ts';
import { StartsOperation } from '../generated/operations.ts';
import { EntityLink, PathsContext } from '../panels/Links.tsx';
import { Failure, Skeleton } from '../panels/States.tsx';

const MOST = 36;

export interface StartsProps {
  readonly title: string;
  readonly kinds: EntityKind[];
  readonly hrefOf: (id: string) => string;
  readonly show: (id: string) => void;
}

/** What one may begin with where nothing was asked yet, the most spoken of first. */
export function Starts({ title, kinds, hrefOf, show }: StartsProps): JSX.Element {
  const answer = useAnswer(StartsOperation, { kinds, first: MOST });
  return (
    <section>
      <h2>{title}</h2>
      {answer.state === 'failed' && <Failure message={answer.error.message} retry={answer.retry} />}
      {answer.state === 'waiting' && <Skeleton lines={8} />}
      {answer.state === 'ready' && (
        <PathsContext.Provider value={{ hrefOf, show }}>
          <ul class="starts">
            {answer.data.search.edges.map(({ node }) => (
              <li key={node.id}>
                <EntityLink {...node} />
              </li>
            ))}
          </ul>
        </PathsContext.Provider>
      )}
    </section>
  );
}
