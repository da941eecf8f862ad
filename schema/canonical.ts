import { addressParts } from './address-parts.ts';
import type { AddressParts } from './address-parts.ts';
import { HOST_RULES } from './canonical-hosts.ts';
import { meaningfulQuery } from './canonical-query.ts';

const INDEX_PAGE = /\/(?:index\.(?:s?html?|xhtml|php\d?|aspx?|jsp|cgi)|default\.(?:html?|aspx?))\/*$/i;

function withoutIndexPages(path: string): string {
  let shorter = path;
  while (INDEX_PAGE.test(shorter)) shorter = shorter.replace(INDEX_PAGE, '').replace(/\/{1,64}$/, '');
  return shorter;
}

function generalAddress(parts: AddressParts): string {
  return `https://${parts.host}${withoutIndexPages(parts.path)}${meaningfulQuery(parts)}${parts.route}`;
}

const ARCHIVE = /^(?:web\.archive\.org|wayback\.archive\.org|archive\.org)$/;
const ARCHIVED = /^[^/\\]*[/\\]{2}[^/\\]+\/(?:web|wayback)\/(?:\d{1,14}|\*)?(?:[a-z]{2}_)?\/(.+)$/is;

/** The address that a web.archive.org address keeps a copy of; null for any other. */
function archivedAddress(address: string, host: string): string | null {
  if (!ARCHIVE.test(host)) return null;
  const inner = ARCHIVED.exec(address.trim())?.[1];
  if (inner === undefined) return null;
  const scheme = /^(https?)(?::|%3a)(?:[/\\]|%2f){1,4}(.*)$/is.exec(inner);
  if (scheme !== null) return `${scheme[1]}://${scheme[2]}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:?#]|$)/i.test(inner) ? `http://${inner}` : null;
}

/**
 * The one spelling of an address that all its other spellings share; what resources are known by (DESIGN §3,
 * Identity). The answer always begins with `https://`, has no trailing slash, and is its own canonical form.
 * It is made for comparing; what a reader opens is the address as written. Null when `address` is not http or
 * https, or cannot be read.
 */
export function canonicalAddress(address: string): string | null {
  let current = address;
  for (;;) {
    const parts = addressParts(current);
    if (parts === null) return null;
    const inner = archivedAddress(current, parts.host);
    if (inner !== null && inner.length < current.length && addressParts(inner) !== null) {
      current = inner;
      continue;
    }
    for (const rule of HOST_RULES) {
      const found = rule.applies(parts.host) ? rule.canonical(parts) : null;
      if (found !== null) return found;
    }
    return generalAddress(parts);
  }
}
