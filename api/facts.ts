import type { Entity } from '../schema/index.ts';

type Record_ = Readonly<Record<string, unknown>>;

/** The structured facts of a pack about one thing, read without trust: what has another shape is not there. */
export interface Facts {
  text(name: string): string | null;
  number(name: string): number | null;
  texts(name: string): readonly string[];
  /** What stands under a name as facts of its own; empty ones where there is nothing. */
  inner(name: string): Facts;
  list(name: string): readonly Facts[];
  /** Names with numbers, in the order written. */
  numbers(name: string): readonly { readonly name: string; readonly value: number }[];
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function factsIn(record: Record_): Facts {
  const at = (name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);
  return {
    text: (name) => {
      const value = at(name);
      return typeof value === 'string' && value !== '' ? value : null;
    },
    number: (name) => {
      const value = at(name);
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    },
    texts: (name) => listOf(at(name)).filter((each) => typeof each === 'string'),
    inner: (name) => {
      const value = at(name);
      return isRecord(value) ? factsIn(value) : NONE;
    },
    list: (name) => listOf(at(name)).filter(isRecord).map(factsIn),
    numbers: (name) => {
      const value = at(name);
      if (!isRecord(value)) return [];
      return Object.entries(value).flatMap(([key, number]) =>
        typeof number === 'number' && Number.isFinite(number) ? [{ name: key, value: number }] : [],
      );
    },
  };
}

const NONE = factsIn({});

function parsed(details: string): Facts {
  try {
    const value: unknown = JSON.parse(details);
    return isRecord(value) ? factsIn(value) : NONE;
  } catch {
    return NONE;
  }
}

/** Parsed once for each entity record: a page asks for a dozen fields of one. */
const known = new WeakMap<object, Facts>();

/** What the pack says about an entity beside its claims (packs/README.md names the fields); nothing for all others. */
export function factsOf(entity: Pick<Entity, 'details'>): Facts {
  if (entity.details === null) return NONE;
  const facts = known.get(entity) ?? parsed(entity.details);
  known.set(entity, facts);
  return facts;
}
