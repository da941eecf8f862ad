import { withDecisionId } from '../../schema/decision-id.ts';
import {
  DECIDERS,
  DECISION_KINDS,
  faultOf,
  RELATION_TYPES,
  RENAME_SIGNS,
  ROLES,
  type Decision,
  type DecisionKind,
} from '../../schema/index.ts';
import { parseYaml, type Located, type PackFault } from '../link/pack/located.ts';
import { aliasEnd } from '../../schema/alias-end.ts';

/** What a file of decisions says, and each sentence about a line that cannot be used. */
export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly faults: readonly PackFault[];
}

const TEXT_LIMIT = 8 * 1024 * 1024;

const WORD = ['kind', 'by', 'date', 'reason'];
/** The fields of each kind; those with `?` may be left out. */
const FIELDS: Readonly<Record<DecisionKind, readonly string[]>> = {
  alias: ['from', 'to', 'sign?'],
  merge: ['from', 'to'],
  reject: ['relation', 'from', 'to', 'role?'],
  promote: ['entity', 'title'],
};

type Fields = ReadonlyMap<string, string>;
type Fail = (node: Located, message: string) => void;

/** Finds a word in a list; says what the list holds when it is not there. */
function oneOf<Word extends string>(words: readonly Word[], given: string, name: string): Word {
  const word = words.find((each) => each === given);
  if (word === undefined) {
    const choices = words.filter((each) => each !== '').join(', ');
    throw new RangeError(`\`${name}\` is one of ${choices}, not "${given.slice(0, 80)}".`);
  }
  return word;
}

function decisionOf(kind: DecisionKind, fields: Fields): Decision {
  const field = (name: string): string => fields.get(name) ?? '';
  const word = { by: oneOf(DECIDERS, field('by'), 'by'), date: field('date'), reason: field('reason') };
  switch (kind) {
    case 'alias': {
      const [from, to] = [aliasEnd(field('from')), aliasEnd(field('to'))];
      const sign = fields.has('sign') ? oneOf(RENAME_SIGNS, field('sign'), 'sign') : null;
      const addresses = { fromAddress: from.address, toAddress: to.address };
      return withDecisionId({ kind, from: from.id, to: to.id, ...addresses, sign, ...word });
    }
    case 'merge':
      return withDecisionId({ kind, from: field('from'), to: field('to'), ...word });
    case 'reject': {
      const type = oneOf(RELATION_TYPES, field('relation'), 'relation');
      const role = oneOf(ROLES, field('role'), 'role');
      return withDecisionId({
        kind,
        relation: { type, from: field('from'), to: field('to'), role },
        ...word,
      });
    }
    case 'promote':
      return withDecisionId({ kind, entity: field('entity'), title: field('title'), ...word });
  }
}

/** The fields as text; says which are missing, unknown or no text. Null when one is. */
function fieldsOf(
  node: ReadonlyMap<string, Located>,
  kind: DecisionKind,
  at: Located,
  fail: Fail,
): Fields | null {
  const admitted = [...WORD, ...FIELDS[kind]];
  const fields = new Map<string, string>();
  let isWhole = true;
  for (const [name, value] of node) {
    if (!admitted.includes(name) && !admitted.includes(`${name}?`)) {
      fail(value, `A decision of kind ${kind} has no \`${name.slice(0, 80)}\`; leave it out.`);
      isWhole = false;
    } else if (typeof value.value === 'string') fields.set(name, value.value);
    else {
      fail(value, `\`${name}\` must be text; put it in quotes.`);
      isWhole = false;
    }
  }
  for (const name of admitted.filter((each) => !each.endsWith('?') && !node.has(each))) {
    fail(at, `The decision has no \`${name}\`; write it.`);
    isWhole = false;
  }
  return isWhole ? fields : null;
}

function readOne(node: Located, fail: Fail): Decision | null {
  if (!(node.value instanceof Map)) {
    fail(node, 'A decision is a list of fields: kind, by, date, reason and what it is about.');
    return null;
  }
  const map: ReadonlyMap<string, Located> = node.value;
  const given = map.get('kind')?.value;
  const kind = DECISION_KINDS.find((each) => each === given);
  if (!kind) {
    fail(map.get('kind') ?? node, `\`kind\` is one of ${DECISION_KINDS.join(', ')}.`);
    return null;
  }
  const fields = fieldsOf(map, kind, node, fail);
  if (!fields) return null;
  try {
    const decision = decisionOf(kind, fields);
    const fault = faultOf(decision);
    if (fault === null) return decision;
    fail(node, fault);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    fail(node, cause.message);
  }
  return null;
}

/**
 * Reads `decisions.yaml`. Nothing is thrown: what cannot be used is a fault with file and line.
 * @param path how the file is named in faults
 */
export function parseDecisions(path: string, text: string): ReadDecisions {
  const faults: PackFault[] = [];
  const fail: Fail = (node, message) => void faults.push({ path, line: node.lines[0], message });
  if (text.length > TEXT_LIMIT) {
    return { decisions: [], faults: [{ path, line: 1, message: 'The file is over 8 MB; split it.' }] };
  }
  const root = parseYaml(path, text, faults);
  if (root.value === null) return { decisions: [], faults };
  const list = root.value instanceof Map ? root.value.get('decisions') : undefined;
  const items: unknown = list?.value;
  if (!list || (items !== null && !Array.isArray(items))) {
    fail(list ?? root, 'The file must hold a list under `decisions:`.');
    return { decisions: [], faults };
  }
  const decisions = new Map<string, Decision>();
  for (const item of (items ?? []) as readonly Located[]) {
    const decision = readOne(item, fail);
    if (decision && decisions.has(decision.id))
      fail(item, 'This decision stands further up already; leave one out.');
    else if (decision) decisions.set(decision.id, decision);
  }
  return { decisions: [...decisions.values()], faults };
}
