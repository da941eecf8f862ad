import { foldName } from '../../fold.ts';
import type { Target } from '../../address.ts';
import type { OrganizationCue } from '../context.ts';
import { factOf } from './names.ts';

/** What the address gives away about who stands behind it. */

/** A host or GitHub owner that the pack knows to be an organization's own. */
export const knownAddress: OrganizationCue = ({ draft, organizations }) => {
  const found = organizations.ofAddress(draft.main.target);
  return found === null ? [] : [{ id: found.id, name: found.name, basis: 'inferred' }];
};

const ENGINEERING_HOST =
  /^(?:engineering|eng|tech|techblog|tech-blog|technology|engineeringblog|engineering-blog|developer-blog|devblog|code|labs?|building|bytes|multithreaded|deepdives)\.([a-z0-9-]+)\.(?:[a-z]{2,10})(?:\.[a-z]{2})?$/;
const ENGINEERING_NAME =
  /^(?:blog\.)?([a-z0-9]{3,}?)-?(?:engineering|techblog|tech-blog|eng|tech)\.(?:com|io|blog|net|org)$/;
const ENGINEERING_DOMAIN = /^(?:blog\.|www\.)?([a-z0-9-]{2,})\.(?:engineering|tech)$/;
const ON_MEDIUM =
  /^\/([a-z0-9]{2,}?)-?(?:engineering|eng|tech|techblog|tech-blog|technology|developers|data|labs|design|research|ai)\//i;
const MEDIUM_HOST = /^([a-z0-9]{2,}?)-?(?:engineering|eng|tech|techblog|technology|labs)\.medium\.com$/;
const NO_NAME =
  /^(?:the|my|our|data|better|software|machine|medium|google|towards|level|modern|full|web|cloud|ml|ai|dev|open|global|big|deep)$/i;

/** The label of a host that looks like an organization's engineering blog; null for any other. */
export function engineeringHost({ host, url }: Target): string | null {
  if (host === 'medium.com') {
    const at = url.indexOf('medium.com');
    const label = ON_MEDIUM.exec(url.slice(at + 'medium.com'.length))?.[1] ?? null;
    return label !== null && !NO_NAME.test(label) ? label : null;
  }
  for (const pattern of [MEDIUM_HOST, ENGINEERING_HOST, ENGINEERING_DOMAIN, ENGINEERING_NAME]) {
    const label = pattern.exec(host)?.[1];
    if (label !== undefined && !NO_NAME.test(label)) return label;
  }
  return null;
}

/** An engineering blog of somebody the pack does not know: its host says whose. */
export const engineeringBlog: OrganizationCue = ({ draft, organizations }) => {
  const label = engineeringHost(draft.main.target);
  if (label === null) return [];
  const name = label.length <= 3 ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1);
  const fact = factOf(name.replaceAll('-', ' '), organizations, 'inferred');
  return fact === null ? [] : [fact];
};

const OWNER_SUFFIX =
  /^(.+?)[-_](ai|labs?|inc|gmbh|research|foundation|systems|technologies|software|university|institute|hq|corp|data|cloud|io)$/i;

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
