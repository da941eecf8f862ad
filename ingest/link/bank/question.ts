import { parse } from 'yaml';

/** What is kept of a practice question: nothing of its text but the title. */
export interface BankQuestion {
  readonly id: string;
  readonly title: string;
  /** L1 to L5, or L6+. */
  readonly level: string;
  readonly track: string | null;
  readonly zone: string | null;
  readonly topic: string | null;
  readonly area: string | null;
  readonly phase: string | null;
  /** `published` unless the file says otherwise. */
  readonly status: string;
  /** Chains it is part of, with its position in each, from what the bank counts from. */
  readonly chains: readonly { readonly id: string; readonly position: number }[];
  /** Line of the title, from 1. */
  readonly line: number;
}

/** The fields that are looked at; the long texts between them are never parsed. */
const FIELDS = new Set([
  ...['schema_version', 'id', 'track', 'level', 'zone', 'topic', 'competency_area', 'phase', 'title'],
  ...['status', 'chains'],
]);

/** Longer than any list of chains; what a hostile file puts there is not parsed. */
const LIMIT = 16_384;

const KEY = /^([a-z_]+):/u;

/** The lines of the fields that are looked at, and the line of each, from 1. */
function kept(text: string): { readonly yaml: string; readonly lines: ReadonlyMap<string, number> } {
  const lines = new Map<string, number>();
  const parts: string[] = [];
  let isKept = false;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) {
      isKept = FIELDS.has(key) && !lines.has(key);
      if (isKept) lines.set(key, number);
    } else if (line.trim() !== '' && !/^[\s#-]/u.test(line)) isKept = false;
    if (isKept) parts.push(line);
  }
  return { yaml: parts.join('\n'), lines };
}

const word = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' || text.length > 500 ? null : text;
};

function chainsOf(value: unknown): BankQuestion['chains'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const { id, position } = (each ?? {}) as { readonly id?: unknown; readonly position?: unknown };
    return word(id) !== null && Number.isSafeInteger(position)
      ? [{ id: String(id), position: Number(position) }]
      : [];
  });
}

function levelOf(value: unknown): string | null {
  const level = /^L([1-6])\+?$/u.exec(word(value) ?? '')?.[1];
  return level === undefined ? null : level === '6' ? 'L6+' : `L${level}`;
}

/** True for a text that says it is a question of a bank, whole or not. */
export function isBankQuestion(text: string): boolean {
  return /^schema_version:/mu.test(text) && /^question:/mu.test(text) && /^level:/mu.test(text);
}

/**
 * Reads a question of a bank (StaffML's schema 1.0: id, track, level, zone, topic, competency_area, phase, title,
 * status, chains) without parsing its long texts; answers a sentence where it cannot be used.
 */
export function readBankQuestion(text: string): BankQuestion | string {
  const { yaml, lines } = kept(text);
  if (yaml.length > LIMIT) return `its fields are longer than ${LIMIT} characters`;
  let fields: Readonly<Record<string, unknown>>;
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent', uniqueKeys: false, maxAliasCount: 0 });
    fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (cause) {
    return cause instanceof Error ? (cause.message.split('\n')[0] ?? 'it is no YAML') : 'it is no YAML';
  }
  const [id, title, level] = [word(fields['id']), word(fields['title']), levelOf(fields['level'])];
  if (id === null || !/^[\w.-]+$/u.test(id)) return 'it has no id';
  if (title === null) return 'it has no title';
  if (level === null) return 'its level is none of L1 to L6+';
  return {
    ...{ id, title, level },
    track: word(fields['track']),
    zone: word(fields['zone']),
    topic: word(fields['topic']),
    area: word(fields['competency_area']),
    phase: word(fields['phase']),
    status: word(fields['status']) ?? 'published',
    chains: chainsOf(fields['chains']),
    line: lines.get('title') ?? 1,
  };
}
