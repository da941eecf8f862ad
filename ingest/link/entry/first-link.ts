import type { LinkPart, Part } from './parts.ts';

/** Which of its links an entry begins with. */

const isLink = (part: Part): part is LinkPart => part.kind === 'link';

/** Pages of results: where to look for a work, not the work. */
const SEARCHES: ReadonlySet<string> = new Set([
  'scholar.google.com',
  'google.com',
  'bing.com',
  'duckduckgo.com',
]);
const isSearch = ({ target }: LinkPart): boolean =>
  SEARCHES.has(target.host) && /^\/(?:scholar|search)?\?/.test(target.path);

/** Without the searches for a work that another link leads to. */
export function withoutSearches(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => isLink(part) && isSearch(part))) return parts;
  const rest = parts.filter((part) => !isLink(part) || !isSearch(part));
  return rest.some(isLink) ? rest : parts;
}

/** The first link; of "[owner](…)/[name](…)" on GitHub the second, which holds the first. */
export function firstOf(parts: readonly Part[]): number {
  const at = parts.findIndex(isLink);
  const [owner, slash, name] = parts.slice(at, at + 3);
  if (owner?.kind !== 'link' || name?.kind !== 'link' || slash?.kind !== 'text') return at;
  return slash.text.trim() === '/' && name.target.canonical.startsWith(`${owner.target.canonical}/`)
    ? at + 2
    : at;
}
