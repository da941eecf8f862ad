import { CairnError, type SourceRecord } from '../schema/index.ts';
import { githubSourceId } from '../schema/id.ts';
import type { GraphReader } from '../store/port.ts';

/** What a store has read from, among which a person names one. */
export async function sourcesOf(store: Pick<GraphReader, 'sources'>): Promise<readonly SourceRecord[]> {
  return (await store.sources()).map(({ source }) => source);
}

/** The source a person means: by id, or a repository by `owner/name`. Throws `NOT_FOUND`. */
export function namedSource(sources: readonly SourceRecord[], name: string): SourceRecord {
  const folded = name.toLowerCase();
  const found = sources.find(({ id, title }) => id === name || title.toLowerCase() === folded);
  if (found !== undefined) return found;
  throw new CairnError('NOT_FOUND', `There is no source "${name}"; "cairn sources list" shows them.`);
}

/** The id that a person means by an id or by a repository's `owner/name`, whether there is such a source or not. */
export function sourceIdOf(given: string): string {
  const [owner = '', name = '', ...rest] = given.split('/');
  return owner === '' || name === '' || rest.length > 0 ? given : githubSourceId(owner, name);
}
