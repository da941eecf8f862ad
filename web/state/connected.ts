import type { ConnectedEdge } from '../client/shapes.ts';
import { roleHeading } from '../words.ts';

/** The other ends of relations that say the same, under one heading. */
export interface Group {
  readonly heading: string;
  readonly edges: readonly ConnectedEdge[];
}

/** Headings that a reader wants first; the others follow in the order in which they come. */
const FIRST = ['Understand first', 'Solved with', 'Built with', 'Watch out for', 'Measured by', 'Uses'];

/** Groups an entity's relations by what they say; every other end once in a group. */
export function groupConnected(id: string, edges: readonly ConnectedEdge[]): readonly Group[] {
  const groups = new Map<string, ConnectedEdge[]>();
  for (const edge of edges) {
    // The steps something belongs to stand among its facts.
    if (edge.node.type === 'BELONGS_TO' && edge.node.from.id === id) continue;
    const heading = roleHeading(edge.node.type, edge.node.from.id === id ? 'out' : 'in', edge.node.role);
    const group = groups.get(heading) ?? [];
    if (!group.some(({ other }) => other.id === edge.other.id)) group.push(edge);
    groups.set(heading, group);
  }
  const rank = (heading: string): number => (FIRST.includes(heading) ? FIRST.indexOf(heading) : FIRST.length);
  return [...groups]
    .map(([heading, list]) => ({ heading, edges: list }))
    .sort((a, b) => rank(a.heading) - rank(b.heading));
}
