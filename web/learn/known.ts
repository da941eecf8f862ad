const KEY = 'cairn-known';
const MOST = 300;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^concept\/[a-z0-9-]{1,120}$/.test(value);

/** Ids of concepts out of a text of JSON, as kept or given by a file; nothing for anything else. */
export function readKnown(text: string | null): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? [...new Set(parsed.filter(isId))].slice(0, MOST).sort() : [];
  } catch {
    return [];
  }
}

/** The list with one concept more or less. */
export function toggled(known: readonly string[], id: string): readonly string[] {
  const rest = known.filter((each) => each !== id);
  return rest.length < known.length ? rest : [...known, id].slice(-MOST).sort();
}

/** What this browser keeps; private windows may keep nothing. */
export function loadKnown(): readonly string[] {
  try {
    return readKnown(window.localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

export function keepKnown(known: readonly string[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // A browser that keeps nothing still shows the effect until the page is left.
  }
}
