import { foldName } from '../../fold.ts';
import { rememberingLast } from '../../last.ts';
import type { Target } from '../../address.ts';
import type { EntryContext, OrganizationCue } from '../context.ts';
import { factOf } from './names.ts';
import { isNameOfAddress, leadingNameOf } from './own-name.ts';

/** What the address gives away about who stands behind it. */

/** Where members of a school put what they like: home pages, and papers of anybody in their course folders. */
const MEMBERS_PAGE = /\/~|\.(?:pdf|ps|ps\.gz)$/i;
const SCHOOL = /\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/;

const isMembersPage = ({ host, path }: Target): boolean =>
  (SCHOOL.test(host) && MEMBERS_PAGE.test(path)) || /^\/~.*\.(?:pdf|ps|ps\.gz)$/i.test(path);

/** A host or GitHub owner that the pack knows to be an organization's own. */
export const knownAddress: OrganizationCue = ({ draft, organizations }) => {
  if (isMembersPage(draft.main.target)) return [];
  const found = organizations.ofAddress(draft.main.target);
  return found === null ? [] : [{ id: found.id, name: found.name, basis: 'inferred' }];
};

const ENGINEERING_HOST =
  /^(?:engineering|eng|tech|techblog|tech-blog|technology|engineeringblog|engineering-blog|developer-blog|devblog|code|labs?|building|bytes|multithreaded|deepdives)\.([a-z0-9-]+)\.(?:[a-z]{2,10})(?:\.[a-z]{2})?$/;
const ENGINEERING_NAME =
  /^(?:blog\.)?([a-z0-9]{3,}?)-?(?:engineering|techblog|tech-blog|eng|tech)\.(?:com|io|blog|net|org)$/;
const ENGINEERING_DOMAIN = /^(?:blog\.|www\.)?([a-z0-9-]{2,})\.engineering$/;
const ON_MEDIUM =
  /^\/(?:@([a-z0-9][a-z0-9-]+?)[-_]|([a-z0-9][a-z0-9-]+?)[-_]?)(?:engineering|eng|tech|techblog|tech-blog|technology|developers|data|labs|design|research|ai)(?:\/|$)/i;
const MEDIUM_HOST =
  /^([a-z0-9][a-z0-9-]+?)-?(?:engineering|eng|tech|tech-blog|techblog|technology|labs)\.medium\.com$/;
const NO_NAME =
  /^(?:the|my|our|data|better|software|machine|medium|google|towards|level|modern|full|web|cloud|ml|ai|dev|open|global|big|deep)$/i;

/** The label of a host that looks like an organization's engineering blog; null for any other. */
export function engineeringHost({ host, path }: Target): string | null {
  if (host === 'medium.com') {
    const match = ON_MEDIUM.exec(path);
    const label = match?.[1] ?? match?.[2] ?? null;
    return label !== null && !NO_NAME.test(label) ? label : null;
  }
  for (const pattern of [MEDIUM_HOST, ENGINEERING_HOST, ENGINEERING_DOMAIN, ENGINEERING_NAME]) {
    const label = pattern.exec(host)?.[1];
    if (label !== undefined && !NO_NAME.test(label)) return label;
  }
  return null;
}

/** A host's label as a name: `prosus-ai` → Prosus AI. */
function nameOfLabel(label: string): string {
  const words = label
    .split('-')
    .map((word) => (word.length <= 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)));
  return words.join(' ');
}

/** An engineering blog of somebody the pack does not know: its host says whose. */
export const engineeringBlog: OrganizationCue = (context) => {
  const { draft, organizations } = context;
  if (standsAmong(context) === 'people') return [];
  if (draft.main.target.host === 'github.com') return [];
  const label = engineeringHost(draft.main.target);
  if (label === null) return [];
  const fact = factOf(nameOfLabel(label), organizations, 'inferred');
  return fact === null ? [] : [fact];
};

const BLOG_TITLE =
  /^(?:the\s+)?(.{2,40}?)\s+(?:(?:tech(?:nology|nical)?|engineering|developers?|data(?:\s+science)?|research|ai|ml)\s+)*(?:blog|engineering|tech)$/i;

/** "Crustworks Engineering Blog" on a host that holds the name: whose blog it is. */
export const blogTitle: OrganizationCue = (context) => {
  const { draft, title, organizations } = context;
  if (standsAmong(context) === 'people') return [];
  const name = BLOG_TITLE.exec(title)?.[1];
  if (name === undefined || /\s\p{Ll}+$/u.test(name)) return [];
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const { host } = draft.main.target;
  if (plain.length < 3 || !host.replace(/[^a-z0-9]/g, '').includes(plain)) return [];
  const fact = factOf(name, organizations, 'inferred');
  return fact === null ? [] : [fact];
};

const ENGINEERING_PATH = /\/(?:engineering|tech-?blog|engineering-?blog|tech|technology)(?:\/|$)/i;
const COMMERCIAL =
  /^(?:[a-z0-9-]+\.)*?([a-z0-9-]{3,})\.(?:com|ai|co|tech|cloud|in|co\.[a-z]{2}|com\.[a-z]{2})$/;
const PUBLISHERS =
  /^(?:medium|substack|wordpress|blogspot|github|infoq|highscalability|techcrunch|forbes|wired|zdnet|venturebeat|theverge|nytimes|bbc|acm|ieee|springer|oreilly|packtpub|youtube|vimeo|twitter|linkedin|reddit|quora|slideshare|speakerdeck|hackernoon|dzone|kdnuggets|towardsdatascience|analyticsvidhya|techrepublic|theregister|arstechnica|computerworld|sciencedirect|amazonaws|dropbox|notion|ycombinator|stackoverflow|wikipedia|archive|google|googleapis)$/;

/** The label of a host with the casing of the title's own words where the title holds it. */
function namedInTitle(label: string, title: string): string | null {
  const plain = label.replaceAll('-', '');
  for (const match of title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu)) {
    const word = match[0].replace(/[.&-]/g, '').toLowerCase();
    if (word === plain && /\p{Lu}/u.test(match[0])) return match[0].replace(/\.$/, '');
  }
  return null;
}

/** A page of a company's site under `/engineering/`, or one whose title names the site it stands on. */
export const companyPage: OrganizationCue = (context) => {
  const { draft, title, organizations } = context;
  if (standsAmong(context) === 'people') return [];
  const { host, path } = draft.main.target;
  if (host === 'github.com') return [];
  const label = COMMERCIAL.exec(host)?.[1];
  if (label === undefined || PUBLISHERS.test(label) || path.length < 2) return [];
  const name =
    namedInTitle(label, title) ??
    namedInTitle(label, draft.title) ??
    (ENGINEERING_PATH.test(path) ? label.charAt(0).toUpperCase() + label.slice(1) : null);
  const fact = name === null ? null : factOf(name, organizations, 'inferred');
  return fact === null ? [] : [fact];
};

/** "[Crustworks](https://medium.com/crustworks-tech)" among companies: the title is a name that the address bears. */
export const amongCompanies: OrganizationCue = (context) => {
  const { title, draft, organizations } = context;
  const { host, path } = draft.main.target;
  const folded = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (folded.length < 3 || !COMPANY_NAME.test(title) || standsAmong(context) !== 'companies') return [];
  // Its own site may be a product's as well; a page on somebody else's bears the name of who writes there.
  if (host.split('.').at(-2)?.replaceAll('-', '') === folded) return [];
  const address = `${host}${path}`.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const fact = address.includes(folded) ? factOf(title, organizations, 'inferred') : null;
  return fact === null ? [] : [fact];
};

const COMPANY_NAME = /^[\p{Lu}\d][\p{L}\p{N}.&'’-]*(?:\s[\p{Lu}\d][\p{L}\p{N}.&'’-]*){0,2}$/u;
const COMPANIES = /\b(?:compan(?:y|ies)|organi[sz]ations|corporat(?:e|ions)|startups)\b/i;
const PEOPLE =
  /\b(?:individuals?|people|persons?|personal|authors?|bloggers?|influencers|who to follow|researchers)\b/i;

type Among = 'companies' | 'people' | null;

function amongOf(headings: readonly string[]): Among {
  const telling = headings.findLast((heading) => COMPANIES.test(heading) || PEOPLE.test(heading));
  if (telling === undefined) return null;
  return PEOPLE.test(telling) ? 'people' : 'companies';
}

/** Most entries share the very headings of those before them. */
const amongHeadings = rememberingLast(amongOf);

/** What the innermost heading that says so has below it. */
const standsAmong = ({ item }: Pick<EntryContext, 'item'>): Among => amongHeadings(item.headings);

const COMPANY_HOST =
  /(?<!\b(?:github|gitlab|readthedocs))\.(?:com|ai|co|io|tech|cloud|no|de|fr|co\.[a-z]{2})$/;

/** "Atomic Ovens" at spin.atomicovens.example, "Atomic Ovens Planner" at atomicovens.example: a name its own host bears. */
export const namedHost: OrganizationCue = (context) => {
  const { draft, item, title, description, organizations } = context;
  const { target } = draft.main;
  if (target.host === 'github.com' || !COMPANY_HOST.test(target.host)) return [];
  const isCompany = standsAmong(context) === 'companies';
  if (target.host.split('.').some((label) => PUBLISHERS.test(label))) return [];
  const among = context.promise(item.headings.at(-1) ?? '') === 'tool' ? leadingNameOf(title, target) : null;
  const name = isCompany && isNameOfAddress(title, target) ? title : among;
  if (name === null || (name === title && !isCompany) || OPEN_SOURCE.test(description)) return [];
  const fact = factOf(name, organizations, 'inferred');
  return fact === null ? [] : [fact];
};

const OPEN_SOURCE = /\b(?:open[- ]?source|library|package|module|bindings|algorithm|command[- ]line)\b/i;

/** A product on its own commercial site is its maker's, as far as anybody can tell; blogs and shows are not. */
export const ownSite: OrganizationCue = (context) => {
  const { draft, item, promise, title, description, organizations } = context;
  if (standsAmong(context) === 'people') return [];
  const { host, path } = draft.main.target;
  if (host === 'github.com') return [];
  const promised = promise(item.headings.at(-1) ?? '');
  if (promised !== null && promised !== 'tool') return [];
  const label = /^([a-z0-9-]{3,})\.(?:com|ai|co|tech|cloud)$/.exec(host)?.[1]?.replaceAll('-', '');
  if (label === undefined || PUBLISHERS.test(label) || path.split('/').filter(Boolean).length > 1) return [];
  const folded = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const whole = host.replace(/[^a-z0-9]/g, '');
  if ((folded !== label && folded !== whole) || OPEN_SOURCE.test(description)) return [];
  const fact = factOf(title, organizations, 'inferred');
  return fact === null ? [] : [fact];
};

/** A school's own pages: `cs.example.edu`, `example.ac.uk`. */
export const school: OrganizationCue = ({ draft, organizations }) => {
  if (isMembersPage(draft.main.target) || draft.main.target.host.startsWith('citeseer')) return [];
  const label = /(?:^|\.)([a-z0-9-]{2,})\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/.exec(
    draft.main.target.host,
  )?.[1];
  if (label === undefined) return [];
  const name = label.length <= 4 ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1);
  const fact = factOf(name, organizations, 'inferred');
  return fact === null ? [] : [fact];
};

const OWNER_SUFFIX =
  /^(.+?)[-_](ai|labs?|inc|gmbh|research|foundation|systems|technologies|software|university|institute|hq|corp|data|cloud|io)$/i;

const UNIT =
  /^(?:research|labs?|ai|ml|cloud|open|source|oss|architecture|developers?|engineering|samples?|examples|archive|inc|data|platform|tech|team|official|brain|incubator|sdk|platforms|health|apps|eng|dev|studio|deepmind|solutions)$/i;

/** A GitHub owner that is a known name and a unit of it: `ibm-cloud-architecture`. */
export const ownersUnit: OrganizationCue = ({ draft, organizations }) => {
  const { host, path } = draft.main.target;
  if (host !== 'github.com') return [];
  const [first = '', ...units] = (path.split('/')[1] ?? '').split('-');
  if (first.length < 3 || units.length === 0 || !units.every((unit) => UNIT.test(unit))) return [];
  const known = organizations.isAmbiguous(first) ? null : organizations.named(first);
  return known === null ? [] : [{ id: known.id, name: known.name, basis: 'inferred' }];
};

/** A GitHub owner named like a company or foundation, unless the project gave it the name. */
export const githubOwner: OrganizationCue = ({ draft, title, organizations }) => {
  const { host, url } = draft.main.target;
  if (host !== 'github.com') return [];
  const [owner = '', name = ''] = url.replace(/^https?:\/\/(?:www\.)?github\.com\//i, '').split(/[/?#]/);
  const suffix = OWNER_SUFFIX.exec(owner);
  if (suffix === null || name === '') return [];
  const stem = (suffix[1] ?? '').toLowerCase().replace(/[-_]/g, '');
  const project = foldName(`${name} ${title}`).replaceAll(' ', '');
  if (project.includes(stem)) return [];
  const words = owner.split(/[-_]/).map((word) => {
    if (/^(?:ai|hq|io|gmbh)$/i.test(word)) return word.toLowerCase() === 'gmbh' ? 'GmbH' : word.toUpperCase();
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  const fact = factOf(words.join(' '), organizations, 'inferred');
  return fact === null ? [] : [fact];
};
