import { readFileSync } from 'node:fs';
import {
  findBreakingChanges,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApiSchema } from '../../api/schema.ts';

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

interface Named {
  /** `Type.field(argument:)` */
  readonly at: string;
  readonly name: string;
  readonly kind: 'type' | 'field' | 'argument' | 'value' | 'input';
  readonly description: string | null | undefined;
  readonly deprecation: string | null | undefined;
}

/** Everything in a schema that has a name of its own. */
function named(schema: GraphQLSchema): Named[] {
  const all: Named[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(type.name))
      continue;
    const { name, description } = type;
    all.push({ at: name, name, kind: 'type', description, deprecation: null });
    if (isEnumType(type)) {
      for (const { name: value, description: says, deprecationReason: deprecation } of type.getValues()) {
        all.push({ at: `${name}.${value}`, name: value, kind: 'value', description: says, deprecation });
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const { name: own, description: says, deprecationReason: deprecation } = field;
        all.push({ at: `${name}.${own}`, name: own, kind: 'input', description: says, deprecation });
      }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const at = `${name}.${field.name}`;
        const { description: says, deprecationReason: deprecation } = field;
        all.push({ at, name: field.name, kind: 'field', description: says, deprecation });
        for (const argument of field.args) {
          all.push({
            at: `${at}(${argument.name}:)`,
            name: argument.name,
            kind: 'argument',
            description: argument.description,
            deprecation: argument.deprecationReason,
          });
        }
      }
    }
  }
  return all;
}

describe('the schema', () => {
  const all = named(createApiSchema());

  it('describes everything that has a name, in sentences', () => {
    expect(all.filter(({ description }) => !description).map(({ at }) => at)).toEqual([]);
    const unsaid = all.filter(({ description }) => description && !/\.$/.test(description.trim()));
    expect(unsaid.map(({ at, description }) => `${at}: ${description ?? ''}`)).toEqual([]);
  });

  it('names types in PascalCase, fields and arguments in camelCase', () => {
    const wrong = all.filter(({ name, kind }) => {
      if (kind === 'type') return !/^[A-Z][A-Za-z]*$/.test(name);
      if (kind === 'value') return !/^(?:[A-Z][A-Z_]*|[A-Za-z]+)$/.test(name);
      return !/^[a-z][A-Za-z]*$/.test(name);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('says of whatever is deprecated what to use instead', () => {
    const silent = all.filter(
      ({ deprecation }) => typeof deprecation === 'string' && !/use /i.test(deprecation),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  it('pages every connection in the same way', () => {
    const types = createApiSchema().getTypeMap();
    for (const type of Object.values(types)) {
      if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
      const fields = type.getFields();
      const typeOf = (name: string): string => String(fields[name]?.type);
      expect([type.name, typeOf('pageInfo'), typeOf('total')]).toEqual([type.name, 'PageInfo!', 'Int!']);
      expect(typeOf('edges')).toMatch(/^\[\w+Edge!\]!$/);
    }
  });

  it('breaks nothing that the released schema promised', () => {
    const released = buildSchema(read('released.graphql'));
    const changes = findBreakingChanges(released, buildSchema(read('schema.graphql')));
    expect(changes.map(({ type, description }) => `${type}: ${description}`)).toEqual([]);
  });
});
