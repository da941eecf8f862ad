import { isIP } from 'node:net';
import { CairnError } from '../../../schema/index.ts';
import { isPublicAddress } from './public-address.ts';

/**
 * True for the origin that the operator chose and for hosts below it on the same scheme and port (GitHub
 * Enterprise serves archives from `codeload.<host>`). Only these may be private.
 */
export function isTrusted(url: URL, trusted: URL): boolean {
  if (url.origin === trusted.origin) return true;
  const isName = isIP(trusted.hostname.replace(/^\[|\]$/g, '')) === 0 && trusted.hostname.includes('.');
  return (
    isName &&
    url.protocol === trusted.protocol &&
    url.port === trusted.port &&
    url.hostname.endsWith(`.${trusted.hostname}`)
  );
}

function refused(why: string): CairnError {
  return new CairnError('UNREADABLE', `The answer leads to ${why}, where Cairn does not follow.`);
}

/**
 * Throws `UNREADABLE` unless an address may be asked: http or https, no credentials in it, and unless trusted
 * no bare private address (names are checked when they are resolved).
 */
export function checkAddress(url: URL, trusted: URL): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused('an address that is not http');
  if (url.username !== '' || url.password !== '') throw refused('an address with a password in it');
  if (isTrusted(url, trusted)) return;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw refused('a private address');
}

/** The address a redirect leads to. Throws `UNREADABLE` when it may not be followed. */
export function nextAddress(from: URL, location: string | undefined, trusted: URL): URL {
  if (location === undefined || !URL.canParse(location, from)) throw refused('no readable address');
  const next = new URL(location, from);
  checkAddress(next, trusted);
  if (from.protocol === 'https:' && next.protocol === 'http:') throw refused('an unencrypted address');
  return next;
}

/** The headers for one address: the authorization header goes to the trusted origin alone. */
export function headersFor(
  url: URL,
  headers: Readonly<Record<string, string>>,
  trusted: URL,
): Record<string, string> {
  const { authorization, ...others } = headers;
  return authorization === undefined || url.origin !== trusted.origin ? others : { ...others, authorization };
}
