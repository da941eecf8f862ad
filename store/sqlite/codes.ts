import {
  BASES,
  CHANGE_KINDS,
  CLAIM_FIELDS,
  ENTITY_KINDS,
  FORMS,
  ORIGINS,
  RELATION_TYPES,
  ROLES,
  SEVERITIES,
} from '../../schema/index.ts';

/** A vocabulary as small numbers: the position in its list. The lists may only grow at their ends. */
export interface Code<Name extends string> {
  readonly of: (name: Name) => number;
  readonly name: (code: number) => Name;
}

function createCode<Name extends string>(names: readonly Name[]): Code<Name> {
  const codes = new Map<string, number>(names.map((name, code) => [name, code]));
  return {
    of: (name) => {
      const code = codes.get(name);
      if (code === undefined) throw new Error(`"${name}" is not one of ${names.join(', ')}.`);
      return code;
    },
    name: (code) => {
      const name = names[code];
      if (name === undefined) throw new Error(`${String(code)} stands for none of ${names.join(', ')}.`);
      return name;
    },
  };
}

export const kinds: Code<(typeof ENTITY_KINDS)[number]> = createCode(ENTITY_KINDS);
export const forms: Code<(typeof FORMS)[number]> = createCode(FORMS);
export const origins: Code<(typeof ORIGINS)[number]> = createCode(ORIGINS);
export const types: Code<(typeof RELATION_TYPES)[number]> = createCode(RELATION_TYPES);
export const roles: Code<(typeof ROLES)[number]> = createCode(ROLES);
export const bases: Code<(typeof BASES)[number]> = createCode(BASES);
export const fields: Code<(typeof CLAIM_FIELDS)[number]> = createCode(CLAIM_FIELDS);
export const changeKinds: Code<(typeof CHANGE_KINDS)[number]> = createCode(CHANGE_KINDS);
export const severities: Code<(typeof SEVERITIES)[number]> = createCode(SEVERITIES);

/** Kept in the store, to notice when a list was changed other than at its end. */
export const vocabulary: string = JSON.stringify([
  ENTITY_KINDS,
  FORMS,
  ORIGINS,
  RELATION_TYPES,
  ROLES,
  BASES,
  CLAIM_FIELDS,
  CHANGE_KINDS,
  SEVERITIES,
]);
