import { Kind, OperationTypeNode, getVariableValues } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult, FragmentDefinitionNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.ts';
import { conditionsOf } from './conditions.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { runPlan } from './run.ts';

/** Fields planned for all questions together, some hundred bytes each; beyond it all begins anew. */
const MOST_PLANNED = 40_000;

/** What is known of a document as soon as it was looked at. */
interface Known {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Names of the variables that decide what is skipped. */
  readonly conditions: readonly string[];
  /** By operation and what its conditions are. */
  readonly plans: Map<string, Plan>;
}

function lookAt(document: DocumentNode): Known {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  return { fragments, conditions: conditionsOf(document), plans: new Map() };
}

/** Executes a question; null for what is to be executed otherwise: whatever is no question, or whose variables do not fit. */
export type Execute = (
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  context: ApiContext,
) => Promise<ExecutionResult> | null;

/** Executes questions by plans, which are made once for each parsed document. */
export function createExecute(): Execute {
  let documents = new WeakMap<DocumentNode, Known>();
  let planned = 0;
  return ({ schema, document, rootValue, variableValues }, operation, context) => {
    const rootType = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !rootType) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
    if (coerced === undefined) return null;
    if (planned > MOST_PLANNED) {
      documents = new WeakMap();
      planned = 0;
    }
    let known = documents.get(document);
    if (known === undefined) documents.set(document, (known = lookAt(document)));
    const { fragments, conditions, plans } = known;
    const key = JSON.stringify([operation.name?.value, conditions.map((name) => coerced[name])]);
    const { selections } = operation.selectionSet;
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = planOf({ schema, fragments, selections, variables: coerced });
      plans.set(key, plan);
    }
    const before = plan.size();
    const execution = { schema, fragments, operation, rootType, rootValue, context, variables: coerced };
    const { size } = plan;
    return runPlan(plan, execution).finally(() => (planned += size() - before));
  };
}
