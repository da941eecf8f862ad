import type { SourceRecord } from '../schema/index.ts';
import type { ChangeRecord } from '../store/port.ts';
import { placeUrl } from './place-url.ts';

type Changed = Pick<ChangeRecord, 'kind' | 'path' | 'line' | 'revision' | 'was'>;

function at(source: SourceRecord, revision: string, path: string, line: number): string | null {
  return placeUrl({ ...source, revision }, { path, lines: [line, line], page: null, headings: [] });
}

/**
 * The address of the line where a changed entry stands, pinned to the commit it was read at; where it stood before,
 * for what was removed. Null for a source that has no address, or is not read any more.
 */
export function changeUrl(change: Changed, source: SourceRecord | null): string | null {
  if (source === null) return null;
  if (change.kind === 'removed') return formerUrl(change, source);
  return at(source, change.revision, change.path, change.line);
}

/** The address of the line where a changed entry stood before, pinned to that commit; null for what was added. */
export function formerUrl({ was }: Changed, source: SourceRecord | null): string | null {
  return source === null || was === null ? null : at(source, was.revision, was.path, was.line);
}
