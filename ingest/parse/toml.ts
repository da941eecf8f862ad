const KEY = /^\s*(?:([A-Za-z0-9_-]{1,80})|"([^"\\]{1,80})"|'([^']{1,80})')\s*=\s*(.+?)\s*$/u;
const SECTION = /^\s*\[/u;
const TEXT = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/u;

/** One value of TOML; undefined where it is of a kind that front matter of documents hardly has. */
function valueOf(written: string): unknown {
  const text = TEXT.exec(written);
  if (text !== null) return text[2] ?? (text[1] ?? '').replace(/\\(["\\])/gu, '$1');
  if (/^(?:true|false)\b/u.test(written)) return written.startsWith('true');
  const number = /^[+-]?\d[\d_]*(?:\.\d+)?(?=\s*(?:#|$))/u.exec(written)?.[0];
  if (number !== undefined) return Number(number.replaceAll('_', ''));
  const date = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/u.exec(written)?.[0];
  if (date !== undefined) return date;
  const list = /^\[([^[\]]*)\]/u.exec(written)?.[1];
  if (list === undefined) return undefined;
  return list.split(',').flatMap((item) => {
    const value = valueOf(item.trim());
    return value === undefined ? [] : [value];
  });
}

/**
 * The facts at the head of a document in TOML (https://toml.io): keys above the first section whose values stand on
 * one line (text, numbers, truth, dates, lists of these). Sections and values of other kinds are passed over.
 */
export function readToml(body: string): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const line of body.split('\n')) {
    if (SECTION.test(line)) break;
    const [, bare, double, single, written] = KEY.exec(line) ?? [];
    const key = bare ?? double ?? single;
    if (key === undefined || written === undefined || key === '__proto__') continue;
    const value = valueOf(written);
    if (value !== undefined) facts[key] = value;
  }
  return facts;
}
