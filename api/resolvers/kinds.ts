import type { NodeParent } from '../parents.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** The name of the type that a thing with an id has in the schema. */
function nodeType(node: NodeParent): string {
  if ('voices' in node) return node.kind;
  if ('grounds' in node) return 'Relation';
  if ('sourceRecord' in node) return 'Evidence';
  if ('by' in node) return 'Decision';
  return 'won' in node ? 'Claim' : 'Run';
}

/** Which type a thing has where the schema names an interface. */
export const interfaces: Pick<Resolvers, 'Node' | 'Entity' | 'Topic' | 'Work'> = {
  Node: { __resolveType: (node) => nodeType(node) as 'Concept' },
  Entity: { __resolveType: ({ kind }) => kind },
  Topic: { __resolveType: ({ kind }) => kind as 'Concept' },
  Work: { __resolveType: ({ kind }) => kind as 'Resource' },
};
