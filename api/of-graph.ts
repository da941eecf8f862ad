import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/** What changes without the generation growing: runs, and how sources are kept fresh. */
const RESTLESS: ReadonlySet<string> = new Set([
  'run',
  'runs',
  'lastRun',
  'lastRead',
  'settings',
  'sourceSettings',
  'Run',
]);

/** Whether all that a document asks for is of one generation; looked at once for each parsed document. */
export function createOfGraph(): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    let isOfGraph = known.get(document);
    if (isOfGraph === undefined) {
      isOfGraph = true;
      visit(document, {
        Name: (node, key, parent) => {
          const isName = parent !== undefined && 'kind' in parent;
          const isAsked = isName && (parent.kind === Kind.FIELD || parent.kind === Kind.NAMED_TYPE);
          if (isAsked && key === 'name' && RESTLESS.has(node.value)) isOfGraph = false;
        },
      });
      known.set(document, isOfGraph);
    }
    return isOfGraph;
  };
}
