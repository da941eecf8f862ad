/** A date in a file's name: `2026-01-31`, `2026_01_31`, `20260131`. */
const DATE = /(?<!\d)(?:19|20)\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** Folders in which programs keep what they wrote each time. */
const KEPT = new Set('history histories changes changelogs snapshots backups logs reports'.split(' '));
/** So many files of one folder that differ by nothing but a date are a series. */
const SERIES = 3;

/** The path with the date in its name left out; null where it is none of a series that a program keeps. */
function undated(path: string): string | null {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (!DATE.test(name) || !parts.some((part) => KEPT.has(part.toLowerCase()))) return null;
  return [...parts, name.replace(DATE, '*')].join('/');
}

/**
 * Which of a source's paths are dated copies of one another: generated reports such as `history/2026-01-01_changes.md`
 * beside the same of other days. They say again what the list said, hundreds of times. Issues of a newsletter and
 * posts that carry their date stand in other folders and are none.
 */
export function datedCopies(paths: Iterable<string>): ReadonlySet<string> {
  const series = new Map<string, string[]>();
  for (const path of paths) {
    const name = undated(path);
    if (name === null) continue;
    const copies = series.get(name);
    if (copies) copies.push(path);
    else series.set(name, [path]);
  }
  return new Set([...series.values()].filter((copies) => copies.length >= SERIES).flat());
}
