import { readFileSync } from 'node:fs';
import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { ApiContext } from './context.ts';
import { resolverGroups } from './resolvers/index.ts';

/** What arguments of these names always mean; the SDL says it only where one means something else. */
const SHARED_ARGUMENTS: Readonly<Record<string, string>> = {
  id: 'Id of what is asked for.',
  ids: 'Ids of what is asked for, at most 100.',
  first:
    'How many at most; what is answered at once has a bound, and lowering is told in `extensions.notes`.',
  after: 'The `endCursor` of the page before.',
  filter: 'What may be found.',
  types: 'Types of relations to admit; all when absent.',
  kinds: 'Kinds to admit; all when absent.',
  kind: 'Kind to admit; all when absent.',
  direction: 'Seen from the entity; both when absent.',
  source: 'Id of a source, or `owner/name`.',
  topic: 'Id of a concept, pattern or problem.',
  step: 'Id of a step.',
  reason: 'Why, in a few words; it is kept.',
  input: 'What is given.',
};

type Field = GraphQLField<unknown, unknown>;

/** Takes descriptions over from the same field of an interface, and from what arguments always mean. */
function describe(field: Field, inherited: readonly Field[]): void {
  field.description ??= inherited.find(({ description }) => description)?.description;
  for (const argument of field.args) {
    const same = inherited.flatMap(({ args }) => args.filter(({ name }) => name === argument.name));
    argument.description ??=
      same.find(({ description }) => description)?.description ?? SHARED_ARGUMENTS[argument.name];
  }
}

/** Describes once what the SDL would have to repeat for every type that has an interface's fields. */
function withDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || (!isObjectType(type) && !isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const inherited = type.getInterfaces().flatMap((each) => each.getFields()[field.name] ?? []);
      describe(field, inherited);
    }
  }
  return schema;
}

/** The executable schema: the SDL, and one group of resolvers a file. */
export function createApiSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
  return withDescriptions(createSchema<ApiContext>({ typeDefs, resolvers: [...resolverGroups] }));
}
