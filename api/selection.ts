import { getArgumentValues, getNamedType, isObjectType, Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Fields of one name in a selection, fragments looked into, each once: they may spread each other many times. */
function fieldsNamed(
  name: string,
  { selections }: SelectionSetNode,
  info: GraphQLResolveInfo,
  seen = new Set<string>(),
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(name, selection.selectionSet, info, seen);
    const fragment = info.fragments[selection.name.value];
    if (fragment === undefined || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return fieldsNamed(name, fragment.selectionSet, info, seen);
  });
}

/**
 * Arguments of the fields that a question asks for below the one that is being answered, so that what they need can be
 * read along. Skipped fields count as well.
 * @param path names of fields from there down, all of object types
 */
export function argumentsBelow(
  info: GraphQLResolveInfo,
  path: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  let nodes = info.fieldNodes;
  let type = getNamedType(info.returnType);
  let read = (_node: FieldNode): Record<string, unknown> => ({});
  for (const name of path) {
    nodes = nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsNamed(name, selectionSet, info) : []));
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (nodes.length === 0 || field === undefined) return [];
    type = getNamedType(field.type);
    read = (node) => getArgumentValues(field, node, info.variableValues);
  }
  return nodes.map(read);
}
