import { parseDocument } from 'yaml';
import type { Reporter } from './problem.ts';
import { readToml } from './toml.ts';

/** Front matter longer than this is not looked at. */
const LIMIT = 65_536;
const OPENING = /^(---|\+\+\+)[ \t]*\n/u;

/** The facts at the head of a document, and the text with their lines emptied so that lines keep their numbers. */
export interface FrontMatter {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Whether a value is a map of names to values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Separates front matter, YAML (`---` … `---`) or TOML (`+++` … `+++`), from a text. A `---` that does
 * not begin a YAML map is a rule of the text and stays.
 */
export function readFrontMatter(text: string, reporter: Reporter): FrontMatter {
  const whole: FrontMatter = { metadata: {}, text };
  const mark = OPENING.exec(text);
  if (mark === null) return whole;
  const fence = mark[1] ?? '---';
  const start = mark[0].length;
  const closing = text
    .slice(start - 1, start + LIMIT)
    .search(fence === '---' ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u : /\n\+\+\+[ \t]*(?:\n|$)/u);
  if (closing === -1) return whole;
  const body = text.slice(start, start - 1 + closing);
  const rest = text.slice(start + closing);
  const after = rest.slice(rest.indexOf('\n') === -1 ? rest.length : rest.indexOf('\n'));
  const emptied = '\n'.repeat(text.slice(0, text.length - after.length).split('\n').length - 1) + after;
  if (fence === '+++') return { metadata: readToml(body), text: emptied };
  const parsed = readYaml(body);
  if (parsed.value !== null && isRecord(parsed.value)) return { metadata: parsed.value, text: emptied };
  if (parsed.problem === null || !/^[\w-]+[ \t]*:/mu.test(body)) return whole;
  reporter.report(
    'warning',
    'front-matter',
    `The front matter is not YAML: ${parsed.problem.message}`,
    parsed.problem.line + 1,
  );
  return { metadata: {}, text: emptied };
}

/** The value of a YAML text, or what is wrong with it and on which of its lines. Never throws. */
export function readYaml(text: string): {
  readonly value: unknown;
  readonly problem: { readonly message: string; readonly line: number } | null;
} {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true, uniqueKeys: false });
    const error = document.errors[0];
    if (error !== undefined) {
      const message =
        error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? 'syntax error';
      return { value: null, problem: { message, line: error.linePos?.[0].line ?? 1 } };
    }
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, problem: null };
  } catch (error) {
    return {
      value: null,
      problem: { message: error instanceof Error ? error.message : 'unreadable', line: 1 },
    };
  }
}
