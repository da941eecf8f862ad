import type { Place, SourceRecord } from '../schema/index.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)\/?$/i;

/** Percent-encodes every segment of a path; lone surrogates become U+FFFD. */
function encodedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

function fragment({ lines, page }: Place): string {
  if (page !== null) return `#page=${page}`;
  if (lines === null) return '';
  const [first, last] = lines;
  return first === last ? `?plain=1#L${first}` : `?plain=1#L${first}-L${last}`;
}

/**
 * The address of the exact place: a repository's file pinned to the commit that was read, a page of a PDF; null for
 * local folders and for whatever has no address. A single file at an address of its own is that address.
 */
export function placeUrl(source: SourceRecord, place: Place): string | null {
  if (source.address === null || !/^https?:\/\//i.test(source.address)) return null;
  const repository = REPOSITORY.exec(source.address);
  if (repository !== null) {
    if (!COMMIT.test(source.revision)) return null;
    const [, owner, name] = repository;
    const at = `https://github.com/${owner}/${name}/blob/${source.revision}/${encodedPath(place.path)}`;
    return at + fragment(place);
  }
  if (source.kind !== 'file' && source.kind !== 'address') return null;
  return place.page === null ? source.address : `${source.address.split('#', 1)[0]}#page=${place.page}`;
}
