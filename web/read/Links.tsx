import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectedEdge } from '../client/shapes.ts';
import { type Group, groupConnected } from '../state/connected.ts';
import { BASIS_WORDS } from '../words.ts';
import { EntityLink } from '../panels/Links.tsx';

const SHORT = 7;

function LinkCard({ group }: { readonly group: Group }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  return (
    <section class="card">
      <h3>{group.heading}</h3>
      <ul class="link-list">
        {group.edges.slice(0, isWhole ? undefined : SHORT).map(({ node, other }) => (
          <li key={node.id}>
            <EntityLink id={other.id} kind={other.kind} title={other.title} />
            {node.basis !== 'stated' && <span class="meta"> {BASIS_WORDS[node.basis]}</span>}
          </li>
        ))}
      </ul>
      {!isWhole && group.edges.length > SHORT && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {group.edges.length - SHORT} more
        </button>
      )}
    </section>
  );
}

/** What an entity is joined to, a card a kind of relation, best first. */
export function LinkCards({
  id,
  edges,
}: {
  readonly id: string;
  readonly edges: readonly ConnectedEdge[];
}): JSX.Element {
  return (
    <div class="cards">
      {groupConnected(id, edges).map((group) => (
        <LinkCard key={`${id} ${group.heading}`} group={group} />
      ))}
    </div>
  );
}
