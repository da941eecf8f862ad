import { canonicalAddress, type Diagnostic, type SourceRecord } from '../../schema/index.ts';
import { resourceId } from '../../schema/id.ts';

/** Where a link leads. */
export interface Target {
  /** The address a reader opens, as written but absolute. */
  readonly url: string;
  readonly canonical: string;
  /** Lower case, without `www.`. */
  readonly host: string;
  /** Path and query of the canonical address (for Medium as written), starting with `/`, or empty. */
  readonly path: string;
  /** The resource at this address. */
  readonly entity: string;
  /** Path within the document's own source, when it leads there. */
  readonly inside: string | null;
}

/** Resolves the links of one document and remembers what was asked. */
export interface AddressBook {
  /** Where a link at a line leads; null for what is not on the web. Broken relative links are reported once. */
  readonly resolve: (href: string, line: number) => Target | null;
  /** The resource that stands for a path of the source: its address, or an id of its own in a local folder. */
  readonly document: (path: string) => { readonly entity: string; readonly url: string | null };
  /** Whether a path, file or folder, exists in the source. */
  readonly exists: (path: string) => boolean;
  readonly asked: () => Readonly<Record<string, boolean>>;
  readonly diagnostics: () => readonly Diagnostic[];
}

export interface AddressBookOptions {
  readonly source: SourceRecord;
  readonly path: string;
  /** Whether a path, file or folder, exists in the source. */
  readonly pathExists: (path: string) => boolean;
  readonly read: AddressReader;
}

const HOST_LIKE =
  /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|ai|dev|edu|gov|co|tech|me|app|info)(?:[/?#:]|$))/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const README = /^readme(?:\.[a-z]+)?$/i;
const INVALID_HREF = 2_000;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A relative path against the folder of a document; null when it leaves the source. */
export function resolvePath(from: string, href: string): string | null {
  const bare = decoded(href.replace(/[?#].*$/s, ''));
  const base = bare.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of bare.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (base.length === 0) return null;
      base.pop();
    } else base.push(segment);
  }
  return base.join('/');
}

/** Medium's canonical addresses forget whose blog a post stands on; host and path keep it. */
const MEDIUM = /^https?:\/\/(?:www\.)?((?:[a-z0-9-]+\.)*medium\.com)([^?#]*)/i;

/** A user name, and perhaps a password, before the host: nobody's to publish, and a way to look like another host. */
const CREDENTIALS = /^(https?:\/\/)[^/?#]*@/i;
/** Characters that nobody sees, or that turn the direction of what is read. */
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/gu;
const HOLDS_UNSEEN = new RegExp(UNSEEN.source);

/** An address as it may be shown: without credentials, unseen characters encoded. */
function shown(url: string): string {
  const open = url.includes('@') ? url.replace(CREDENTIALS, '$1') : url;
  return HOLDS_UNSEEN.test(open) ? open.replace(UNSEEN, encodeURIComponent) : open;
}

/** Where an absolute address leads, as if it led out of the document's source. */
function outside(given: string): Target | null {
  const url = shown(given);
  const canonical = canonicalAddress(url);
  if (canonical === null) return null;
  const entity = resourceId(canonical);
  const inside = null;
  const medium = url.includes('edium.com') ? MEDIUM.exec(url) : null;
  if (medium !== null)
    return { url, canonical, host: (medium[1] ?? '').toLowerCase(), path: medium[2] ?? '', entity, inside };
  const slash = canonical.indexOf('/', 8);
  return {
    url,
    canonical,
    entity,
    inside,
    host: slash < 0 ? canonical.slice(8) : canonical.slice(8, slash),
    path: slash < 0 ? '' : canonical.slice(slash),
  };
}

/** Reads absolute addresses; null for what cannot be read. `inside` is null in all answers. */
export type AddressReader = (url: string) => Target | null;

/** A reader that remembers: documents of a source link to the same places. */
export function createAddressReader(): AddressReader {
  const known = new Map<string, Target | null>();
  return (url) => {
    let target = known.get(url);
    if (target === undefined) {
      target = outside(url);
      known.set(url, target);
    }
    return target;
  };
}

export function createAddressBook({ source, path, pathExists, read }: AddressBookOptions): AddressBook {
  function targetOf(url: string, inside: string | null): Target | null {
    const target = read(url);
    return target === null || inside === null ? target : { ...target, inside };
  }

  const asked: Record<string, boolean> = {};
  const diagnostics: Diagnostic[] = [];
  const known = new Map<string, Target | null>();
  const repository =
    source.address === null
      ? null
      : /^https:\/\/github\.com\/[^/]+\/[^/]+$/.exec(read(source.address)?.canonical ?? '')?.[0];

  function exists(at: string): boolean {
    if (at === '') return true;
    asked[at] ??= pathExists(at);
    return asked[at];
  }

  /** The address of a path of the source, as GitHub opens it on the default branch. */
  function addressOf(at: string): string | null {
    if (repository == null) return null;
    if (at === '' || README.test(at)) return repository;
    return `${repository}/blob/HEAD/${at.split('/').map(encodeURIComponent).join('/')}`;
  }

  function report(href: string, line: number, why: string, what: string): void {
    const rule = 'broken-link';
    const message = `The link to "${href.slice(0, 200)}" ${why}; ${what}.`;
    diagnostics.push({ severity: 'warning', rule, message, source: source.id, path, line });
  }

  function broken(href: string, line: number, why: string): null {
    report(href, line, why, 'correct its path');
    return null;
  }

  function relative(href: string, line: number): Target | null {
    const at = resolvePath(path, href);
    if (at !== null && exists(at)) {
      const address = addressOf(at);
      return address === null ? null : targetOf(address, at);
    }
    if (HOST_LIKE.test(href)) return targetOf(`https://${href}`, null);
    if (source.kind === 'address' || source.kind === 'file') return null;
    return broken(href, line, at === null ? 'leads out of the source' : 'leads to a file that is not there');
  }

  /** The path of an absolute address that leads into the same repository; null for any other. */
  function insideOf(canonical: string): string | null {
    if (repository == null || !canonical.startsWith(repository)) return null;
    const rest = canonical.slice(repository.length);
    if (rest === '') return '';
    return rest.startsWith('/blob/HEAD/') ? decoded(rest.slice('/blob/HEAD/'.length)) : null;
  }

  /** The path of an address on the branch that is read, when it is there: the same document as on HEAD. */
  function onBranch(canonical: string): string | null {
    const blob = repository != null && source.branch !== null ? `${repository}/blob/${source.branch}/` : null;
    if (blob === null || !canonical.startsWith(blob)) return null;
    const at = decoded(canonical.slice(blob.length));
    return exists(at) ? at : null;
  }

  function absolute(href: string, line: number): Target | null {
    const target = targetOf(href, null);
    if (target === null)
      return /^https?:/i.test(href) ? broken(href, line, 'is no address that can be read') : null;
    if (href.includes('@') && CREDENTIALS.test(href))
      report(target.url, line, 'carries a user name or password', 'take it out');
    const inside = insideOf(target.canonical) ?? onBranch(target.canonical);
    if (inside === null) return target;
    const own = insideOf(target.canonical) === null ? addressOf(inside) : null;
    return own === null ? { ...target, inside } : targetOf(own, inside);
  }

  return {
    resolve(href, line) {
      if (href === '' || href.startsWith('#') || href.length > INVALID_HREF) return null;
      const seen = known.get(href);
      if (seen !== undefined) return seen;
      const full = href.startsWith('//') ? `https:${href}` : href;
      const target = SCHEME.test(full) ? absolute(full, line) : relative(full, line);
      known.set(href, target);
      return target;
    },
    document(at) {
      const address =
        addressOf(at) ?? (source.kind === 'address' || source.kind === 'file' ? source.address : null);
      const target = address === null ? null : targetOf(address, at);
      if (target !== null) return { entity: target.entity, url: target.url };
      return { entity: resourceId(`${source.id}#${at}`), url: null };
    },
    exists,
    asked: () => asked,
    diagnostics: () => diagnostics,
  };
}
