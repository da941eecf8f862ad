import { CairnError, canonicalAddress } from '../../schema/index.ts';
import { slug } from '../../schema/id.ts';
import { createGuardedFetch, type GuardedFetch } from './github/guarded-fetch.ts';
import { BYTES_LIMIT } from './folder.ts';
import { oneDocument } from './one-document.ts';
import type { DocumentSource } from './port.ts';

/** Milliseconds a server may be silent, and may take for the whole document. */
const IDLE = 20_000;
const DEADLINE = 120_000;
/** No server has this origin, so that no private address is trusted. */
const NOBODY = new URL('https://nobody.invalid');

const fetchPublic: GuardedFetch = createGuardedFetch({
  ...{ trusted: NOBODY, idle: IDLE, deadline: DEADLINE, limit: BYTES_LIMIT, streams: false },
});

/** What a document at an address is called: the last part of its path. */
function nameOf({ hostname, pathname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '');
  if (last === undefined) return `${hostname}.html`;
  try {
    return decodeURIComponent(last).replaceAll('/', '-');
  } catch {
    return last;
  }
}

/** A name that tells a parser what a web page is, where the address does not. */
function withExtension(name: string, contentType: string | null): string {
  if (/\.[a-z0-9]{2,8}$/i.test(name)) return name;
  return contentType?.includes('html') ? `${name}.html` : name;
}

async function get(address: URL, fetchBytes: GuardedFetch): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetchBytes(address.href);
  } catch (cause) {
    if (cause instanceof CairnError)
      throw new CairnError(cause.code, `${address.href}: ${cause.message}`, cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CairnError(
      'UNREADABLE',
      `${address.href} could not be fetched: ${reason}; try again later.`,
      cause,
    );
  }
  if (answer.status === 200) return answer;
  const isGone = answer.status === 404 || answer.status === 410;
  throw new CairnError(
    isGone ? 'NOT_FOUND' : 'UNREADABLE',
    `${address.href} answered ${answer.status}${isGone ? ': nothing is there; check the address.' : '; try again later.'}`,
  );
}

/** The id of the source that a document at a web address is. */
export function addressSourceId(address: URL): string {
  const canonical = canonicalAddress(address.href) ?? address.href;
  return `source/address/${slug(canonical.replace(/^https?:\/\//, ''))}`;
}

/**
 * One document at a web address, fetched at once: a PDF, a page, a list. Its revision is its content hash.
 * Private addresses are refused, also after a redirect; see `createGuardedFetch`.
 */
export async function openAddress(
  address: URL,
  fetchBytes: GuardedFetch = fetchPublic,
): Promise<DocumentSource> {
  const answer = await get(address, fetchBytes);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const path = withExtension(nameOf(address), answer.headers.get('content-type'));
  return oneDocument({ id: addressSourceId(address), kind: 'address', address: address.href }, path, bytes);
}
