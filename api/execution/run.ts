import { getArgumentValues, isObjectType, locatedError } from 'graphql';
import type { ExecutionResult, GraphQLAbstractType, GraphQLError, GraphQLObjectType } from 'graphql';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { Below, Completion, Plan, PlannedField, Question } from './plan.ts';
import { dropNearest, isDropped, pathTo } from './slot.ts';
import type { Container, Key, Slot } from './slot.ts';

/** An operation on one state of the graph. */
export interface Execution extends Omit<Question, 'selections'> {
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly rootValue: unknown;
  readonly context: ApiContext;
}

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (source: unknown, given: Arguments, context: ApiContext, info?: GraphQLResolveInfo) => unknown;

const NO_ARGUMENTS: Arguments = Object.freeze({});
/** Resolvers that look at the question have a fourth parameter. */
const WITH_INFO = 4;

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Keys are the client's, `__proto__` among them. */
function emptyObject(fields: readonly PlannedField[]): Container {
  return fields.some(({ key }) => key === '__proto__') ? (Object.create(null) as Container) : {};
}

/**
 * Executes a planned question as "Executing Selection Sets" and what follows it in the specification of GraphQL say.
 * Values stand in their place as soon as they are known and what is waited for is counted, so that there are no promises
 * but those of resolvers. Resolvers of types answer at once, and properties of what they answer are no functions.
 */
export function runPlan(plan: Plan, execution: Execution): Promise<ExecutionResult> {
  const { schema, fragments, variables, operation, rootType, rootValue, context } = execution;
  const errors: GraphQLError[] = [];
  const known = new Map<PlannedField, Arguments>();
  let data: Container | null = null;
  let waiting = 0;
  let finish: (() => void) | null = null;

  /** Notes what went wrong, and replaces by null what cannot be without it. */
  const fail = (
    { nodes }: PlannedField,
    isNullable: boolean,
    cause: unknown,
    container: Container,
    key: Key,
    above: Slot | undefined,
  ): void => {
    if (data === null || isDropped(above)) return;
    errors.push(locatedError(cause, nodes, pathTo(above, key)));
    if (isNullable) container[key] = null;
    else if (!dropNearest(above)) data = null;
  };

  const argumentsOf = (planned: PlannedField): Arguments => {
    if (planned.field.args.length === 0) return NO_ARGUMENTS;
    let values = known.get(planned);
    if (values === undefined) {
      values = getArgumentValues(planned.field, planned.nodes[0], variables);
      known.set(planned, values);
    }
    return values;
  };

  const infoOf = (planned: PlannedField, above: Slot | undefined): GraphQLResolveInfo => ({
    fieldName: planned.field.name,
    fieldNodes: planned.nodes,
    returnType: planned.field.type,
    parentType: planned.parent,
    path: { prev: above, key: planned.key, typename: planned.parent.name },
    schema,
    fragments,
    rootValue,
    operation,
    variableValues: variables,
  });

  const valueOf = (planned: PlannedField, source: unknown, above: Slot | undefined): unknown => {
    const resolve = planned.field.resolve as Resolve | undefined;
    if (resolve === undefined) return (source as Arguments)[planned.field.name];
    if (resolve.length < WITH_INFO) return resolve(source, argumentsOf(planned), context);
    return resolve(source, argumentsOf(planned), context, infoOf(planned, above));
  };

  const runtimeType = (type: GraphQLAbstractType, value: unknown): GraphQLObjectType => {
    const name = (type.resolveType as ((of: unknown) => unknown) | undefined)?.(value);
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (isObjectType(found) && schema.isSubType(type, found)) return found;
    throw new Error(`Runtime Object type "${String(name)}" is not a possible type for "${type.name}".`);
  };

  const completeFields = (
    below: Below,
    type: GraphQLObjectType,
    source: unknown,
    object: Container,
    slot: Slot | undefined,
  ): void => {
    for (const planned of below.fieldsOf(type)) {
      const { key, completion } = planned;
      try {
        place(planned, completion, valueOf(planned, source, slot), object, key, slot);
      } catch (cause) {
        fail(planned, completion.isNullable, cause, object, key, slot);
        if (slot === undefined ? data === null : slot.isDropped) return;
      }
    }
  };

  /** Puts what is answered in its place. Throws when it cannot be answered itself; what stands below it fails by itself. */
  const complete = (
    planned: PlannedField,
    completion: Completion,
    value: unknown,
    container: Container,
    key: Key,
    above: Slot | undefined,
  ): void => {
    const { isNullable } = completion;
    if (value === null || value === undefined) {
      if (isNullable) container[key] = null;
      else
        throw new Error(
          `Cannot return null for non-nullable field ${planned.parent.name}.${planned.field.name}.`,
        );
    } else if (value instanceof Error) {
      throw value;
    } else if (completion.kind === 'leaf') {
      container[key] = completion.write(value);
    } else {
      const typename = typeof key === 'string' ? planned.parent.name : undefined;
      const slot: Slot = { prev: above, key, typename, container, isNullable, isDropped: false };
      if (completion.kind === 'list') {
        if (!isIterable(value)) throw new Error(`${planned.parent.name}.${planned.field.name} is no list.`);
        const list: unknown[] = [];
        container[key] = list;
        completeItems(planned, completion.item, value, list as unknown as Container, slot);
      } else {
        const type = completion.kind === 'object' ? completion.type : runtimeType(completion.type, value);
        const object = emptyObject(completion.below.fieldsOf(type));
        container[key] = object;
        completeFields(completion.below, type, value, object, slot);
      }
    }
  };

  const completeItems = (
    planned: PlannedField,
    item: Completion,
    values: Iterable<unknown>,
    list: Container,
    slot: Slot,
  ): void => {
    let index = 0;
    for (const value of values) {
      try {
        place(planned, item, value, list, index, slot);
      } catch (cause) {
        fail(planned, item.isNullable, cause, list, index, slot);
        if (slot.isDropped) return;
      }
      index += 1;
    }
  };

  const settled = (): void => {
    waiting -= 1;
    if (waiting === 0) finish?.();
  };

  /** Answers a value in its place, at once or when it has come. */
  const place: typeof complete = (planned, completion, value, container, key, above) => {
    if (!isPromise(value)) {
      complete(planned, completion, value, container, key, above);
      return;
    }
    // Holds the place in the order of the question.
    container[key] = null;
    waiting += 1;
    const failed = (cause: unknown): void => {
      fail(planned, completion.isNullable, cause, container, key, above);
    };
    value.then(
      (resolved) => {
        try {
          if (data !== null && !isDropped(above))
            complete(planned, completion, resolved, container, key, above);
        } catch (cause) {
          failed(cause);
        }
        settled();
      },
      (cause: unknown) => {
        failed(cause);
        settled();
      },
    );
  };

  const result = (): ExecutionResult => (errors.length === 0 ? { data } : { errors, data });
  const top = emptyObject(plan.root.fieldsOf(rootType));
  data = top;
  completeFields(plan.root, rootType, rootValue ?? {}, top, undefined);
  if (waiting === 0) return Promise.resolve(result());
  return new Promise((resolve) => {
    finish = () => resolve(result());
  });
}
