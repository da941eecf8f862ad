import { organizationId } from '../../schema/id.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Target } from './address.ts';
import { foldName } from './fold.ts';
import { rememberingLast } from './last.ts';
import { createPhraseTrie } from './vocabulary/trie.ts';
import { wordsOf } from './vocabulary/words.ts';

export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
}

/** An organization named in a text; places in UTF-16 units. */
export interface OrganizationMention {
  readonly organization: KnownOrganization;
  readonly start: number;
  readonly end: number;
  /** True for a spelling that also means something else (Square, Lift). */
  readonly ambiguous: boolean;
  /** False where it is written without a capital or digit: hardly a name then. */
  readonly capital: boolean;
}

/** The organizations of a pack, by name, host and GitHub owner. */
export interface Organizations {
  /** The one whose name or alias the whole text is, case and hyphens aside. */
  readonly named: (text: string) => KnownOrganization | null;
  /** True for a name that also means something else, so that a place must say that organizations stand there. */
  readonly isAmbiguous: (text: string) => boolean;
  readonly mentions: (text: string) => readonly OrganizationMention[];
  /** The one whose own host or GitHub owner an address stands under. */
  readonly ofAddress: (target: Target) => KnownOrganization | null;
  /** The one whose own host this is or lies under. */
  readonly ofHost: (host: string) => KnownOrganization | null;
  readonly ofGithubOwner: (owner: string) => KnownOrganization | null;
}

/** Hosts where anybody publishes: standing under one says nothing about who wrote. */
const ANYBODYS =
  /^(?:(?:docs|drive|sites|groups|colab\.research|scholar|play|books|forms|news|plus|maps|photos|code|translate)\.google\.com|storage\.googleapis\.com|s3[.-].*amazonaws\.com|.*\.s3\.amazonaws\.com|amazon\.(?:com|co\.uk|de|in|ca|fr)|gist\.github\.com|apps\.apple\.com|itunes\.apple\.com|podcasts\.apple\.com|open\.spotify\.com|podcasters\.spotify\.com|onedrive\.live\.com|(?:marketplace|plugins|addons)\..*|youtube\.com|youtu\.be|citeseerx?\.ist\.psu\.edu)$/;

/** Pages of GitHub itself, where otherwise the owner of a repository stands. */
export const GITHUBS_OWN =
  /^\/(?:blog|about|features|readme|security|enterprise|customer-stories|resources|solutions|newsroom)(?:\/|$)/;

/** Where members of a network write and show themselves. */
const MEMBERS = /^\/(?:in|posts|pulse|groups|feed)\//;

export function createOrganizations(pack: Pack): Organizations {
  const known = new Map<string, KnownOrganization>();
  const hosts = new Map<string, KnownOrganization>();
  const owners = new Map<string, KnownOrganization>();
  const phrases: {
    text: string;
    exact: boolean;
    value: { organization: KnownOrganization; ambiguous: boolean };
  }[] = [];
  for (const { id, name, aliases, ambiguous, hosts: own, github } of pack.organizations) {
    const organization: KnownOrganization = { id: organizationId(id), name };
    const unsure = new Set(ambiguous.map(foldName));
    for (const each of new Set([name, ...aliases, ...ambiguous])) {
      const folded = foldName(each);
      if (!known.has(folded)) known.set(folded, organization);
      phrases.push({ text: each, exact: false, value: { organization, ambiguous: unsure.has(folded) } });
    }
    for (const host of own) hosts.set(host.toLowerCase().replace(/^www\./, ''), organization);
    for (const owner of github) owners.set(owner.toLowerCase(), organization);
  }
  const unclear = new Set(pack.organizations.flatMap((each) => each.ambiguous.map(foldName)));
  const trie = createPhraseTrie(phrases);

  function ofGithubOwner(owner: string): KnownOrganization | null {
    return owners.get(owner.toLowerCase()) ?? null;
  }

  function ofAddress({ host, path }: Target): KnownOrganization | null {
    if (host === 'linkedin.com' && MEMBERS.test(path)) return null;
    const end = path.indexOf('/', 1);
    const first = (end < 0 ? path.slice(1) : path.slice(1, end)).toLowerCase();
    if (host === 'github.com' && GITHUBS_OWN.test(path)) return hosts.get(host) ?? ofGithubOwner('github');
    if (host === 'github.com' || host === 'raw.githubusercontent.com') return ofGithubOwner(first);
    const withPath = first === '' ? undefined : hosts.get(`${host}/${first}`);
    if (withPath !== undefined) return withPath;
    if (host.endsWith('.github.io')) {
      return hosts.get(host) ?? ofGithubOwner(host.slice(0, -'.github.io'.length));
    }
    if (host === 'huggingface.co') {
      const segments = path.split('/');
      const owner = /^(?:datasets|spaces|collections)$/.test(first) ? (segments[2] ?? '') : first;
      return segments.length > 2 ? ofGithubOwner(owner) : (hosts.get(host) ?? null);
    }
    if (path.length > 1 && ANYBODYS.test(host)) return hosts.get(host) ?? null;
    return ofHost(host);
  }

  function ofHost(host: string): KnownOrganization | null {
    for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
      const found = hosts.get(at === 0 ? host : host.slice(at + 1));
      if (found !== undefined) return found;
    }
    return null;
  }

  function mentionsIn(text: string): readonly OrganizationMention[] {
    const words = wordsOf(text);
    const found: OrganizationMention[] = [];
    let free = 0;
    for (
      let position = trie.next(words, 0);
      position < words.count;
      position = trie.next(words, position + 1)
    ) {
      if (position < free) continue;
      const longest = trie.at(words, position).at(-1);
      if (longest === undefined) continue;
      const capital = /[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(longest.start, longest.end));
      const { organization, ambiguous } = longest.value;
      found.push({ organization, ambiguous, capital, start: longest.start, end: longest.end });
      free = longest.next;
    }
    return found;
  }

  return {
    named: (text) => known.get(foldName(text)) ?? null,
    isAmbiguous: (text) => unclear.has(foldName(text)),
    // Several places of an entry look into the same title.
    mentions: rememberingLast(mentionsIn),
    ofAddress,
    ofHost,
    ofGithubOwner,
  };
}
