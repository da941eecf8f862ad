import { CairnError, type SourceRecord } from '../schema/index.ts';

/** The source a person means: by id, or a repository by `owner/name`. Throws `NOT_FOUND`. */
export function namedSource(sources: readonly SourceRecord[], name: string): SourceRecord {
  const folded = name.toLowerCase();
  const found = sources.find(({ id, title }) => id === name || title.toLowerCase() === folded);
  if (found !== undefined) return found;
  throw new CairnError(
    'NOT_FOUND',
    `There is no source "${name}" in the graph; cairn sources list shows their ids.`,
  );
}
