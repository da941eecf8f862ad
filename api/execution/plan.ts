import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
} from 'graphql';
import { leafWriter } from './leaf.ts';
import type { WriteLeaf } from './leaf.ts';

type Field = GraphQLField<unknown, unknown>;

/** How a value of one type is answered. */
export type Completion = { readonly isNullable: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType; readonly write: WriteLeaf }
  | { readonly kind: 'list'; readonly item: Completion }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType; readonly below: Below }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType; readonly below: Below }
);

/** One field that objects of one type are asked for. */
export interface PlannedField {
  /** Its key in the answer. */
  readonly key: string;
  readonly field: Field;
  readonly parent: GraphQLObjectType;
  /** All places of the question that ask for it under this key. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly completion: Completion;
}

/** What is asked of the objects that some fields answer. */
export interface Below {
  /** In the order of the question. */
  fieldsOf(type: GraphQLObjectType): readonly PlannedField[];
}

/** What is asked, as far as it was needed so far: an operation with its conditions settled. */
export interface Plan {
  readonly root: Below;
  /** Fields planned so far: what it weighs. */
  size(): number;
}

export interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly selections: readonly SelectionNode[];
  /** Settle what is skipped. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Plans an operation that fits the schema: fields are collected once for each type, however many objects there are. */
export function planOf({ schema, fragments, selections, variables }: Question): Plan {
  let size = 0;

  const isAsked = (node: SelectionNode): boolean =>
    node.directives === undefined ||
    node.directives.length === 0 ||
    (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false);

  const collect = (
    type: GraphQLObjectType,
    from: readonly SelectionNode[],
    found: Map<string, [FieldNode, ...FieldNode[]]>,
    spread: Set<string>,
  ): void => {
    for (const node of from) {
      if (!isAsked(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const known = found.get(key);
        if (known === undefined) found.set(key, [node]);
        else known.push(node);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
      if (fragment === undefined) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue;
        spread.add(node.name.value);
      }
      if (fragment.typeCondition !== undefined) {
        const condition = typeFromAST(schema, fragment.typeCondition);
        const isOf = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
        if (!isOf) continue;
      }
      collect(type, fragment.selectionSet.selections, found, spread);
    }
  };

  const fieldOf = (parent: GraphQLObjectType, name: string): Field | undefined => {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (parent === schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return parent.getFields()[name];
  };

  const completionOf = (given: GraphQLOutputType, below: Below): Completion => {
    const isNullable = !isNonNullType(given);
    const type = isNonNullType(given) ? given.ofType : given;
    if (isListType(type)) return { isNullable, kind: 'list', item: completionOf(type.ofType, below) };
    if (isLeafType(type)) return { isNullable, kind: 'leaf', type, write: leafWriter(type) };
    if (isAbstractType(type)) return { isNullable, kind: 'abstract', type, below };
    return { isNullable, kind: 'object', type, below };
  };

  const belowOf = (asked: readonly SelectionNode[]): Below => {
    const known = new Map<GraphQLObjectType, readonly PlannedField[]>();
    return {
      fieldsOf: (type) => {
        const planned = known.get(type);
        if (planned !== undefined) return planned;
        const found = new Map<string, [FieldNode, ...FieldNode[]]>();
        collect(type, asked, found, new Set());
        const fields = [...found].flatMap(([key, nodes]): PlannedField[] => {
          const field = fieldOf(type, nodes[0].name.value);
          if (field === undefined) return [];
          const below = belowOf(nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []));
          return [{ key, field, parent: type, nodes, completion: completionOf(field.type, below) }];
        });
        size += fields.length;
        known.set(type, fields);
        return fields;
      },
    };
  };
  return { root: belowOf(selections), size: () => size };
}
