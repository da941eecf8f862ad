import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectedEdge } from '../client/shapes.ts';
import { type Group, groupConnected } from '../state/connected.ts';
import { BASIS_WORDS } from '../words.ts';
import { EntityLink } from '../panels/Links.tsx';

const SHORT = 12;

function LinkRow({ group }: { readonly group: Group }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  return (
    <div class="around-row">
      <dt>{group.heading}</dt>
      <dd>
        <ul class="around-links">
          {group.edges.slice(0, isWhole ? undefined : SHORT).map(({ node, other }) => (
            <li key={node.id}>
              <EntityLink id={other.id} kind={other.kind} title={other.title} />
              {node.basis !== 'stated' && <span class="meta"> {BASIS_WORDS[node.basis]}</span>}
            </li>
          ))}
          {!isWhole && group.edges.length > SHORT && (
            <li>
              <button type="button" class="text-button" onClick={() => setWhole(true)}>
                {group.edges.length - SHORT} more
              </button>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

/** What an entity is joined to, a row a kind of relation, best first. */
export function LinkRows({
  id,
  edges,
}: {
  readonly id: string;
  readonly edges: readonly ConnectedEdge[];
}): JSX.Element {
  return (
    <dl class="around">
      {groupConnected(id, edges).map((group) => (
        <LinkRow key={`${id} ${group.heading}`} group={group} />
      ))}
    </dl>
  );
}
