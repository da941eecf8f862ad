import type { PackReference } from '../../../schema/pack.ts';
import type { Located, PackFault } from './located.ts';

export type ReferredKind = 'area' | 'concept' | 'pattern' | 'problem' | 'step';

/** What reading one file collects besides its values. */
export interface ShapeContext {
  readonly path: string;
  readonly faults: PackFault[];
  readonly references: { readonly kind: ReferredKind; readonly reference: PackReference }[];
}

/** Reads a value of one shape; undefined after saying in `context.faults` what is wrong. */
export type Shape<T> = (node: Located, name: string, context: ShapeContext) => T | undefined;

function fault(context: ShapeContext, node: Located, message: string): undefined {
  context.faults.push({ path: context.path, line: node.lines[0], message });
  return undefined;
}

/** Words, with white space folded. */
export const text: Shape<string> = (node, name, context) => {
  if (typeof node.value === 'number' || typeof node.value === 'boolean') {
    return fault(context, node, `\`${name}\` must be text; put it in quotes.`);
  }
  if (typeof node.value !== 'string') return fault(context, node, `\`${name}\` must be text.`);
  const words = node.value.replace(/\s+/g, ' ').trim();
  return words === '' ? fault(context, node, `\`${name}\` must not be empty.`) : words;
};

export const number: Shape<number> = (node, name, context) =>
  typeof node.value === 'number' && Number.isFinite(node.value)
    ? node.value
    : fault(context, node, `\`${name}\` must be a number.`);

/** Lower-case words joined by hyphens. */
export const identifier: Shape<string> = (node, name, context) => {
  const found = text(node, name, context);
  if (found === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found)) return found;
  return fault(context, node, `\`${name}\` must be lower-case words joined by "-", not "${found}".`);
};

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return (node, name, context) => {
    const found = words.find((word) => word === node.value);
    return found ?? fault(context, node, `\`${name}\` must be one of ${words.join(', ')}.`);
  };
}

/** The id of something of a kind; whether it exists is asked once all files are read. */
export function reference(kind: ReferredKind): Shape<PackReference> {
  return (node, name, context) => {
    const id = text(node, name, context);
    if (id === undefined) return undefined;
    const found = { id, place: { path: context.path, lines: node.lines } };
    context.references.push({ kind, reference: found });
    return found;
  };
}

/** A list whose items have one shape; wrong items are left out. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (node, name, context) => {
    if (!Array.isArray(node.value)) return fault(context, node, `\`${name}\` must be a list.`);
    const items = node.value as readonly Located[];
    return items.flatMap((item) => shape(item, name, context) ?? []);
  };
}

/** Names with numbers. */
export const numbers: Shape<Readonly<Record<string, number>>> = (node, name, context) => {
  if (!(node.value instanceof Map)) return fault(context, node, `\`${name}\` must be names with numbers.`);
  const pairs = [...(node.value as ReadonlyMap<string, Located>)].flatMap(([key, value]) => {
    const found = number(value, key, context);
    return found === undefined ? [] : [[key, found] as const];
  });
  return Object.fromEntries(pairs);
};

interface Field<T> {
  readonly shape: Shape<T>;
  readonly otherwise: T | undefined;
}

export const required = <T>(shape: Shape<T>): Field<T> => ({ shape, otherwise: undefined });
export const optional = <T>(shape: Shape<T>, otherwise: T): Field<T> => ({ shape, otherwise });

type Fields = Readonly<Record<string, Field<unknown>>>;
export type Read<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A record of named fields with its place; unknown, missing and wrong fields are each a fault. */
export function record<F extends Fields>(fields: F): Shape<Read<F> & { readonly node: Located }> {
  return (node, name, context) => {
    if (!(node.value instanceof Map)) return fault(context, node, `\`${name}\` must have named fields.`);
    const given = node.value as ReadonlyMap<string, Located>;
    for (const [key, value] of given) {
      if (!(key in fields))
        fault(context, value, `\`${name}\` has no field \`${key}\`; see packs/README.md.`);
    }
    const read: Record<string, unknown> = {};
    // The node is there for who asks for it, and goes with no copy: a pack is data that JSON gives back whole.
    Object.defineProperty(read, 'node', { value: node });
    let whole = true;
    for (const [key, field] of Object.entries(fields)) {
      const value = given.get(key);
      if (value === undefined && field.otherwise === undefined) {
        fault(context, node, `\`${name}\` lacks the field \`${key}\`.`);
      }
      read[key] = value === undefined ? field.otherwise : field.shape(value, key, context);
      if (read[key] === undefined) whole = false;
    }
    return whole ? (read as Read<F> & { readonly node: Located }) : undefined;
  };
}

/** The value as JSON would have it, white space in texts folded. */
export function plain(node: Located): unknown {
  if (Array.isArray(node.value)) return (node.value as readonly Located[]).map(plain);
  if (node.value instanceof Map) {
    const entries = [...(node.value as ReadonlyMap<string, Located>)];
    return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
  }
  return typeof node.value === 'string' ? node.value.replace(/\s+/g, ' ').trim() : node.value;
}
