import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import { createRandom } from '../random.ts';

const IDS = [
  'concept/feature-store',
  'feature-store',
  'problem/fraud',
  'org/uber',
  'step/data',
  'source/github/first/reading-list',
  'source/github/second/more-reading',
  'rel/none',
  'run/1',
  'decision/none',
  '',
  '\u0000',
  '__proto__',
  '𝕏'.repeat(50),
  '‮evil',
  "'; DROP TABLE entity; --",
];
const TEXTS = [
  '',
  'feature store',
  '"a feature store"',
  'DLRM',
  '*',
  'NEAR(',
  '\ud800',
  'L1',
  '2024-01-01',
  '%',
  '特徴量 ストア',
  'a'.repeat(3_000),
];
const NUMBERS = [0, 1, 2, 3, 10, 100, 101, 100_000, -1, 2_147_483_647, -2_147_483_648];

/**
 * Makes operations that fit a schema, of every depth and breadth, with arguments that are good, extreme and hostile.
 * The same seed makes the same operation.
 */
export function createOperations(schema: GraphQLSchema): (seed: number) => string {
  return (seed) => {
    const random = createRandom(seed);
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    let fields = 0;

    const valueOf = (type: GraphQLInputType): string => {
      if (isNonNullType(type)) return valueOf(type.ofType);
      if (isListType(type)) {
        return `[${Array.from({ length: random(4) }, () => valueOf(type.ofType)).join(' ')}]`;
      }
      if (isEnumType(type)) return pick(type.getValues()).name;
      if (isInputObjectType(type)) {
        const given = Object.values(type.getFields()).filter(
          (field) => isNonNullType(field.type) || random(3) === 0,
        );
        return `{${given.map((field) => `${field.name}: ${valueOf(field.type)}`).join(' ')}}`;
      }
      const { name } = type;
      if (name === 'Int') return String(pick(NUMBERS));
      if (name === 'Float') return String(random(1_000) / 10);
      if (name === 'Boolean') return String(random(2) === 0);
      return JSON.stringify(name === 'ID' ? pick(IDS) : pick(TEXTS));
    };
    const argumentsOf = (args: readonly GraphQLArgument[]): string => {
      const given = args.filter(({ type }) => isNonNullType(type) || random(2) === 0);
      if (given.length === 0) return '';
      return `(${given.map(({ name, type }) => `${name}: ${valueOf(type)}`).join(', ')})`;
    };
    const selectionOf = (outer: GraphQLOutputType, depth: number): string => {
      const type = getNamedType(outer);
      if (!isObjectType(type) && !isInterfaceType(type)) return '';
      const parts = ['__typename'];
      const all = Object.values(type.getFields());
      for (let count = 1 + random(5); count > 0 && fields < 120; count -= 1) {
        const field = pick(all);
        const inner = getNullableType(getNamedType(field.type));
        const isLeaf = !isObjectType(inner) && !isInterfaceType(inner);
        if (!isLeaf && depth <= 0) continue;
        fields += 1;
        const alias = `f${String(fields)}`;
        parts.push(`${alias}: ${field.name}${argumentsOf(field.args)}${selectionOf(field.type, depth - 1)}`);
      }
      if (isInterfaceType(type) && depth > 0 && random(2) === 0) {
        const possible: GraphQLObjectType = pick(schema.getPossibleTypes(type));
        parts.push(`... on ${possible.name}${selectionOf(possible, depth - 1)}`);
      }
      return ` { ${parts.join(' ')} }`;
    };
    const root = schema.getQueryType();
    return root ? `query Fuzz${selectionOf(root, 1 + random(9))}` : '';
  };
}
