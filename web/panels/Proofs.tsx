import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PROOFS } from '../client/operations.ts';
import type { ProofEdge, ProofRows } from '../client/shapes.ts';
import { useAnswer, useClient } from '../client/use-answer.ts';
import { PROOFS_AT_ONCE } from '../app/first-questions.ts';
import { count, counted, roleHeading } from '../words.ts';
import { Quotes } from './Evidence.tsx';
import { EntityLink } from './Links.tsx';
import { Empty, Failure, Skeleton } from './States.tsx';
import { Wrong } from './Wrong.tsx';

export interface ProofsProps {
  readonly id: string;
  /** Words to mark in quotes. */
  readonly terms: readonly string[];
}

/** Every relation of an entity with the places that say so, best first. */
export function Proofs({ id, terms }: ProofsProps): JSX.Element {
  const answer = useAnswer(PROOFS, { id, first: PROOFS_AT_ONCE, after: null });
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state !== 'ready') return <Skeleton lines={8} />;
  return <ProofList id={id} terms={terms} first={answer.data.entity?.relations ?? null} />;
}

export interface ProofListProps extends ProofsProps {
  /** The first rows, which were asked with something else; null where the entity has gone. */
  readonly first: ProofRows | null;
}

/** The same where the first rows are there already. */
export function ProofList({ id, terms, first }: ProofListProps): JSX.Element {
  const client = useClient();
  const [more, setMore] = useState<{ id: string; edges: readonly ProofEdge[]; cursor: string | null }>();
  const [withGuesses, setWithGuesses] = useState(false);
  if (first === null || first.total === 0) {
    return <Empty title="No evidence yet">Nothing that was read speaks of it.</Empty>;
  }
  const added = more?.id === id ? more : null;
  const all = [...first.edges, ...(added?.edges ?? [])];
  const guesses = all.filter(({ node }) => node.basis === 'inferred').length;
  const edges = withGuesses ? all : all.filter(({ node }) => node.basis !== 'inferred');
  const cursor = added === null ? first.pageInfo.endCursor : added.cursor;
  const left = first.total - all.length;
  const readOn = (): void => {
    client
      .ask(PROOFS, { id, first: PROOFS_AT_ONCE, after: cursor }, new AbortController().signal)
      .then(({ entity }) => {
        if (entity === null) return;
        const next = entity.relations;
        setMore({ id, edges: [...(added?.edges ?? []), ...next.edges], cursor: next.pageInfo.endCursor });
      })
      .catch(() => undefined);
  };
  return (
    <>
      <ul class="proofs">
        {edges.map(({ node, other }) => (
          <li key={node.id}>
            <p class="proof-head">
              <span class="meta">
                {roleHeading(node.type, node.from.id === id ? 'out' : 'in', node.role)}
              </span>
              <EntityLink id={other.id} kind={other.kind} title={other.title} />
            </p>
            <Quotes list={node.evidence} terms={[...terms, other.title]} />
            <Wrong
              relation={node.id}
              said={`${roleHeading(node.type, node.from.id === id ? 'out' : 'in', node.role)}: ${other.title}`}
            />
          </li>
        ))}
      </ul>
      {guesses > 0 && (
        <button type="button" class="text-button" onClick={() => setWithGuesses(!withGuesses)}>
          {withGuesses ? 'Hide guesses' : `Show ${counted(guesses, 'guess', 'guesses')}`}
        </button>
      )}
      {left > 0 && (
        <button type="button" class="more" onClick={readOn}>
          Show {Math.min(PROOFS_AT_ONCE, left)} more of {count(first.total)}
        </button>
      )}
    </>
  );
}
