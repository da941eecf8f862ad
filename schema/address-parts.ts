/** An http or https address taken apart and normalised as RFC 3986 §6 allows, before any rule about one host. */
export interface AddressParts {
  /** Lower case, without `www.`, user information, default port or final dot; another port stays behind a colon. */
  readonly host: string;
  /** Empty or starting with `/`; percent-encoding normal, dot segments resolved, no slash at the end. */
  readonly path: string;
  /** `name=value` or `name`, percent-encoding normal, in the order written, empty ones left out. */
  readonly query: readonly string[];
  /** A client-side route (`#/…`, `#!…`) with its `#`; empty for any other fragment. */
  readonly route: string;
}

/** Longer addresses are not read. In UTF-16 units. */
const ADDRESS_LIMIT = 8192;

const SHAPE = /^(https?):[/\\]{2}([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;
const PLAIN_HOST = /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_-])?$/;
const EDGE = /[\s\u200b\u200e\u200f\u2060\ufeff\ufffc]/;

/** What is neither reserved nor unreserved in RFC 3986, or begins an escape. */
const UNUSUAL = /%(?:([0-9a-f]{2}))?|[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~]/giu;
const HAS_UNUSUAL = /[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~]/;

/** Characters that mean the same encoded or not: unreserved ones, and the harmless delimiters of each part. */
const PATH_PLAIN = /^[A-Za-z0-9\-._~!$&'()*+,;=:@]$/;
const QUERY_PLAIN = /^[A-Za-z0-9\-._~!$'()*,:@/]$/;

function withoutEdges(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && EDGE.test(address.charAt(start))) start += 1;
  while (end > start && EDGE.test(address.charAt(end - 1))) end -= 1;
  return address.slice(start, end).replace(/[\t\r\n]/g, '');
}

function encoded(character: string): string {
  return /^[\ud800-\udfff]$/.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}

function normalEncoding(text: string, plain: RegExp): string {
  if (!HAS_UNUSUAL.test(text)) return text;
  return text.replace(UNUSUAL, (found, hex: string | undefined) => {
    if (hex === undefined) return found === '%' ? '%25' : encoded(found);
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return plain.test(character) ? character : `%${hex.toUpperCase()}`;
  });
}

function withoutDotSegments(path: string): string {
  if (!path.includes('/.')) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') kept.pop();
    if (segment !== '..' && segment !== '.') kept.push(segment);
    else if (last) kept.push('');
  });
  return `/${kept.join('/')}`;
}

function withoutFinalSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === 47) end -= 1;
  return path.slice(0, end);
}

/** The host as the platform's own parser reads it, for names outside ASCII and other rarities. */
function unusualHost(host: string): string | null {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return null;
  }
}

function normalHost(authority: string): string | null {
  const found = /^(.*?)(?::(\d*))?$/s.exec(authority.slice(authority.lastIndexOf('@') + 1).toLowerCase());
  let host: string | null = found?.[1]?.replace(/\.$/, '') ?? '';
  if (!PLAIN_HOST.test(host) || host.includes('..')) host = host === '' ? null : unusualHost(host);
  if (host === null || host === '') return null;
  host = host.replace(/\.$/, '');
  while (host.startsWith('www.') && host.includes('.', 4)) host = host.slice(4);
  const port = found?.[2]?.replace(/^0+/, '') ?? '';
  if (port.length > 5 || Number(port) > 65535) return null;
  return port === '' || port === '80' || port === '443' ? host : `${host}:${port}`;
}

/** Takes an address apart; null when it is not http or https, has no host, or is over 8,192 units long. */
export function addressParts(address: string): AddressParts | null {
  if (address.length > ADDRESS_LIMIT) return null;
  const shape = SHAPE.exec(withoutEdges(address));
  if (shape === null) return null;
  const host = normalHost(shape[2] ?? '');
  if (host === null) return null;
  const path = normalEncoding((shape[3] ?? '').replaceAll('\\', '/'), PATH_PLAIN);
  const query = normalEncoding(shape[4] ?? '', QUERY_PLAIN);
  const fragment = normalEncoding(shape[5] ?? '', QUERY_PLAIN);
  return {
    host,
    path: withoutFinalSlashes(withoutDotSegments(path)),
    query: query === '' ? [] : query.split('&').filter((pair) => pair !== ''),
    route: /^(?:\/|!\/?)[^/]/.test(fragment) ? `#${fragment}` : '',
  };
}
