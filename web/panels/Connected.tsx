import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Group, groupConnected } from '../state/connected.ts';
import type { ConnectedEdge } from '../client/shapes.ts';
import { BASIS_WORDS, count } from '../words.ts';
import { EntityLink } from './Links.tsx';

const SHORT = 8;

function GroupList({ group }: { group: Group }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const edges = isWhole ? group.edges : group.edges.slice(0, SHORT);
  const left = group.edges.length - edges.length;
  return (
    <section class="group">
      <h2>{group.heading}</h2>
      <ul class="link-list">
        {edges.map(({ node, other }) => (
          <li key={node.id}>
            <EntityLink id={other.id} kind={other.kind} title={other.title} />
            {node.basis !== 'stated' && <span class="meta"> {BASIS_WORDS[node.basis]}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {left} more
        </button>
      )}
    </section>
  );
}

/** What an entity is related to, grouped by what the relation says. */
export function Connected(props: {
  readonly id: string;
  readonly edges: readonly ConnectedEdge[];
  readonly total: number;
}): JSX.Element {
  const groups = groupConnected(props.id, props.edges);
  return (
    <div class="connected">
      {groups.map((group) => (
        <GroupList key={`${props.id} ${group.heading}`} group={group} />
      ))}
      {props.total > props.edges.length && (
        <p class="meta">
          The best {props.edges.length} of {count(props.total)}; the last tab reads on through all of them.
        </p>
      )}
    </div>
  );
}
