import type { JSX } from 'preact';
import type { ComparedRows } from '../client/page-shapes.ts';
import { clip } from '../state/text.ts';
import { whyBeside } from '../words.ts';
import { EntityLink } from '../panels/Links.tsx';

/** Works of compared lists with who has them and why they stand where they do. */
export function ComparedList({ rows }: { readonly rows: ComparedRows }): JSX.Element {
  return (
    <ul class="works works-compact">
      {rows.edges.map(({ node, lists, sentence }) => {
        const facts = [
          ...node.organizations.slice(0, 2).map(({ title }) => title),
          ...(node.year === null ? [] : [String(node.year)]),
          ...(node.form === null ? [] : [node.form]),
          ...(lists.length > 1
            ? [
                `in ${lists
                  .map(({ title }) => title)
                  .slice(0, 4)
                  .join(', ')}`,
              ]
            : []),
        ];
        const why = whyBeside(sentence, node.year);
        return (
          <li key={node.id} class="work">
            <EntityLink id={node.id} kind={node.kind} title={node.title} class="work-title" />
            {facts.length > 0 && (
              <p class="meta">
                <bdi>{clip(facts.join(' · '), 200)}</bdi>
              </p>
            )}
            {why !== '' && <p class="why">{why}</p>}
          </li>
        );
      })}
    </ul>
  );
}
