import type { JSX } from 'preact';
import type { NamedKind } from '../client/shapes.ts';
import { EntityLink } from './Links.tsx';

/** The way a person came, the last step left out: it is the title below. */
export function Trail({ steps }: { readonly steps: readonly NamedKind[] }): JSX.Element | null {
  if (steps.length < 2) return null;
  return (
    <nav class="trail" aria-label="The way you came">
      <ol>
        {steps.slice(0, -1).map(({ id, kind, title }) => (
          <li key={id}>
            <EntityLink id={id} kind={kind} title={title} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
