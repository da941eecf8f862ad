import { Kind, getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FragmentDefinitionNode, GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../errors.ts';

/** Most things that one operation may ask for: more than any page needs, less than hurts. */
const MOST_THINGS = 25_000;
/** A list without a number of its own is short: organizations, steps, sources of a work. */
const UNNUMBERED = 3;
const COUNTS: ReadonlySet<string> = new Set(['first', 'perKind', 'perType']);

type Variables = Readonly<Record<string, unknown>>;

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** How many things a field may answer: its number, clamped as it will be, or a guess for a bare list. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null {
  const counter = field.args.find(({ name }) => COUNTS.has(name));
  if (counter === undefined) return null;
  const value = node.arguments?.find(({ name }) => name.value === counter.name)?.value;
  const given =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : undefined;
  const number = typeof given === 'number' ? given : Number(counter.defaultValue ?? 1);
  return Math.max(1, Math.min(100, number));
}

interface Pending {
  readonly selection: SelectionSetNode;
  readonly type: string;
  readonly times: number;
  /** A list directly under a numbered field is that number of things, not more. */
  readonly isCounted: boolean;
  readonly seen: readonly string[];
}

/** How many things an operation may answer in all, at most; stops counting above `MOST_THINGS`. */
function thingsAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation)?.name ?? 'Query';
  const pending: Pending[] = [
    { selection: operation.selectionSet, type: root, times: 1, isCounted: false, seen: [] },
  ];
  let things = 0;
  for (let next = pending.pop(); next !== undefined && things <= MOST_THINGS; next = pending.pop()) {
    const type = schema.getType(next.type);
    for (const node of next.selection.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment === undefined || next.seen.includes(node.name.value)) continue;
        const seen = [...next.seen, node.name.value];
        const inner = fragment.typeCondition.name.value;
        pending.push({ ...next, selection: fragment.selectionSet, type: inner, seen });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const inner = node.typeCondition?.name.value ?? next.type;
        pending.push({ ...next, selection: node.selectionSet, type: inner });
      } else if (node.selectionSet && (isObjectType(type) || isInterfaceType(type))) {
        const field = type.getFields()[node.name.value];
        if (field === undefined) continue;
        const size = sizeOf(node, field, variables);
        const bare = isList(field.type) && !next.isCounted ? UNNUMBERED : 1;
        const times = next.times * (size ?? bare);
        things += times;
        const isCounted = size !== null && !isList(field.type);
        const inner = getNamedType(field.type).name;
        pending.push({ selection: node.selectionSet, type: inner, times, isCounted, seen: next.seen });
      }
    }
  }
  return things;
}

/** Refuses operations whose numbers, multiplied along the way down, ask for more than anyone reads. */
export function breadth(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const document = args.document as DocumentNode;
      const operation = document.definitions.find(
        (definition): definition is OperationDefinitionNode =>
          definition.kind === Kind.OPERATION_DEFINITION &&
          (!args.operationName || definition.name?.value === args.operationName),
      );
      if (operation === undefined) return;
      const things = thingsAsked(args.schema, document, operation, args.variableValues ?? {});
      if (things <= MOST_THINGS) return;
      const message = `This asks for more than ${MOST_THINGS} things at once; ask for fewer with first, or for less depth.`;
      setResultAndStopExecution({ errors: [codedError('LIMIT_EXCEEDED', message)] });
    },
  };
}
