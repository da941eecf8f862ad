import type { Target } from '../address.ts';
import type { EntryFacts } from '../entry/index.ts';
import { engineeringHost } from '../entry/organization/address.ts';
import { voiceOf } from './rule.ts';
import type { PlacedEntry, Rule } from './rule.ts';

/** A sign for or against an entry being a named organisation's account of a system it built or ran. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  /** @param slug the words of the address's last part */
  readonly holds: (facts: EntryFacts, entry: PlacedEntry, slug: string) => boolean;
}

const ACCOUNT_FORMS = new Set(['article', 'paper', 'video', 'slides', 'podcast']);
const named = (facts: EntryFacts): boolean =>
  facts.organizations.some(
    (each) =>
      each.basis !== 'inferred' || (facts.form.form === 'paper' && namesOwner(facts.title, each.name)),
  );
const stated = (facts: EntryFacts): boolean => facts.organizations.some((each) => each.basis === 'stated');

const RESEARCH_HOST =
  /(?:^|\.)(?:research|ai|deepmind)\.|(?:^|\.)(?:googleblog|googleresearch|deepmind)\.|research|\/research\//i;
const OWN_BLOG = /(?:^|[./-])(?:blogs?|labs?|stories|developers?|newsroom)(?:[./-]|$)/i;
const ENGINEERING = /(?:^|[./-])(?:engineering|eng|tech|techblog)(?:[./-]|$)/i;
/** Where a blog lists its posts instead of holding one. */
const LISTING = /\/(?:tagged|tags?|categor(?:y|ies)|topics?|archive)\/[^/.]+\/?$/i;
const FRONT_PAGE =
  /^\/?(?:blogs?|engineering|tech|techblog|articles?|posts?|news|research|publications?|category\/[^/]+|tag\/[^/]+|en|us)?\/?(?:engineering|blog)?\/?$/i;
const CASE_HEADING =
  /\b(?:case stud(?:y|ies)|in production|real[- ]world|seen in production|how (?:companies|teams)|(?:company|industry|real) use[- ]cases?|ml at|companies|engineering blogs?|industr(?:y|ial) (?:papers|examples|applications))\b/i;
const BUILT =
  /\b(?:how we|we (?:built|use|used|scaled|improved|reduced|migrated)|building|built|scaling|scaled|at scale|powering|powers?|powered|under the hood|behind|inside|architecture of|evolution of|journey|lessons|in production|productioni[sz]ing|deploy(?:ed|ing|ment)|migrat(?:ing|ion)|rebuild\w*|redesign\w*|improving|reducing|optimi[sz]ing|platform|system|infrastructure|pipeline|real[- ]time|large[- ]scale|web[- ]scale|industrial|personali[sz]\w+|recommend\w+|experimentation|detecting|fighting|forecasting|our|outages?|incidents?|post-?mortems?)\b/i;
/** Words of Chinese, Japanese and Korean titles that tell how something was built or run. */
const BUILT_ELSEWHERE =
  /实践|落地|架构|演进|之路|揭秘|大杀器|升级|优化|背后|探索|应用|系统|平台|導入|事例|取り組み|基盤|改善|運用|裏側|構築|사례|도입|구축|개발기|적용|운영|개선|시스템|플랫폼/u;
const tellsOfBuilding = (title: string, slug: string): boolean =>
  BUILT.test(title) || BUILT.test(slug) || BUILT_ELSEWHERE.test(title);
const NOT_AN_ACCOUNT =
  /\b(?:survey|overview|introduction to|definition|tutorial|guides? (?:to|for|on)|guidelines?|hands-on|what is|challenge|bounty|data ?set|benchmark|announcing|career|roles?|hiring|interview|culture|principles?|handbook|course|cheat ?sheet|roadmap|state of|trends?|open[- ]sourc(?:e|ing|ed)|package for|library for|toolkit|release|introducing .*\b(?:library|package|framework|toolkit)|a primer|explained|position paper)\b|一文|入门|教程|综述|带你|指南|是什么|入門|まとめ|개념/i;
const AT_ORGANIZATION = /\s(?:at\s+(?=[\p{Lu}\p{N}])|@\s?(?=\S))/u;

const ABOUT_PEOPLE =
  /\b(?:day in the life|roles?|hiring|recruit\w*|careers?|interview(?:ing|s)?|culture|onboarding|diversity (?:and|&) inclusion|inclusion|bounty|internships?|conference|meetup|podcast|newsletter)\b/i;

/** The words of an address's last part: `/2020/how-we-scaled` → "how we scaled". */
function slugOf({ path }: Target): string {
  const bare = /[?#]/.test(path) ? path.replace(/[?#].*$/s, '') : path;
  let end = bare.length;
  while (end > 0 && bare.charCodeAt(end - 1) === 47) end -= 1;
  const last = end === 0 ? '' : bare.slice(bare.lastIndexOf('/', end - 1) + 1, end);
  return ` ${last
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_+]+/g, ' ')
    .toLowerCase()}`;
}

const MANUAL =
  /(?:^|\.)(?:docs?|developers?|cloud|learn|help|support|platform|academy|cookbook)\.|\/(?:docs?|documentation|products?|solutions|guides?|learn|tutorials?|help|pricing|features)\//i;
const PRODUCT_POST =
  /^(?:introducing|announcing|getting started|get started|best practices|guide|how to|what(?:'s| is)|why|tips|top \d+|\d+ (?:ways|tips|best|steps))\b|\b(?:now available|general availability|webinar|white ?paper|checklist)\b/i;

/** A page, other than of a manual, on the organization's own site. */
function ownSite({ main, form, organizations }: EntryFacts): boolean {
  return (
    form.form === 'article' &&
    organizations.some((each) => each.basis === 'inferred') &&
    !MANUAL.test(main.host + main.path)
  );
}

const isEngineeringBlog = (main: Target): boolean =>
  engineeringHost(main) !== null || ENGINEERING.test(main.host + main.path);

const BLOG_NAME =
  /^(?:\S+\s+){0,4}(?:engineering|technology|technical|developers?|tech|blogs?|stories|newsroom|research)$/i;

/** A blog as a whole is no account of anything: its address ends where posts begin, or it is called one. */
const isFrontPage = ({ main, title, organizations, form }: EntryFacts): boolean =>
  FRONT_PAGE.test(main.path) ||
  (form.form === 'article' &&
    organizations.some(({ name }) => name === title) &&
    main.path.split('/').filter(Boolean).length < 2 &&
    !/(?:-[a-z0-9]+){3}/i.test(main.path)) ||
  LISTING.test(main.path) ||
  (BLOG_NAME.test(title) && !/(?:-[a-z0-9]+){3}/i.test(main.path));

/** The title speaks as or of the organization itself: "How Netflix …", "Netflix's …", "… at Netflix". */
function speaksOfItself(title: string, name: string): boolean {
  const at = title.indexOf(name);
  if (at < 0) return false;
  return (
    at === 0 ||
    /^['’]s?\b/u.test(title.slice(at + name.length)) ||
    /(?:\b(?:at|how|why|inside|behind|in|on|for|of|@)|[:–—-]|^)\s*(?:the\s+)?$/i.test(title.slice(0, at))
  );
}

/** The title says whose system it is about: "… in Crustworks search", "Crustworks's …", "The Crustworks …". */
function namesOwner(title: string, name: string): boolean {
  const at = title.indexOf(name);
  if (at < 0) return false;
  const before = title.slice(0, at);
  return (
    /^['’]s?\b/u.test(title.slice(at + name.length)) ||
    /(?:^|\s)(?:at|in|inside|on|for|of|behind|from|@)\s+(?:the\s+)?$|^the\s+$/i.test(before)
  );
}

const SIGNS: readonly Sign[] = [
  { name: 'organization-named', weight: 1, holds: named },
  { name: 'organization-stated', weight: 1, holds: stated },
  {
    name: 'at-organization',
    weight: 2,
    holds: (facts) => AT_ORGANIZATION.test(facts.title) && stated(facts),
  },
  {
    name: 'own-title',
    weight: 1,
    holds: ({ organizations, title }) => organizations.some(({ name }) => speaksOfItself(title, name)),
  },
  {
    name: 'own-system',
    weight: 1,
    holds: ({ organizations, title, form }) =>
      form.form !== 'article' && organizations.some(({ name }) => namesOwner(title, name)),
  },
  {
    name: 'among-its-own',
    weight: 1,
    holds: ({ organizations, form, title }, _entry, slug) =>
      form.form !== 'paper' &&
      organizations.some((each) => each.basis === 'inherited') &&
      tellsOfBuilding(title, slug),
  },
  {
    name: 'own-blog',
    weight: 1,
    holds: ({ main, form, title, habits, organizations }, _entry, slug) =>
      form.form !== 'paper' &&
      OWN_BLOG.test(main.host + main.path) &&
      (habits.tellsOfProduction ||
        tellsOfBuilding(title, slug) ||
        organizations.some(({ name }) => speaksOfItself(title, name))),
  },
  {
    name: 'engineering-blog',
    weight: 2,
    holds: ({ main, form }) => form.form !== 'paper' && isEngineeringBlog(main),
  },
  { name: 'own-site', weight: 1, holds: ownSite },
  { name: 'built', weight: 1, holds: ({ title }, _entry, slug) => tellsOfBuilding(title, slug) },
  {
    name: 'at-organization-in-address',
    weight: 1,
    holds: ({ organizations }, _entry, slug) =>
      organizations.some(({ name }) => slug.includes(` at ${name.toLowerCase()}`)),
  },
  { name: 'product-post', weight: -1, holds: (facts) => !named(facts) && PRODUCT_POST.test(facts.title) },
  {
    name: 'case-heading',
    weight: 2,
    holds: (facts, { place }) =>
      [...place.headings, ...facts.groups].some((heading) => CASE_HEADING.test(heading)),
  },
  { name: 'production-list', weight: 1, holds: ({ habits }) => habits.tellsOfProduction },
  {
    name: 'paper-in-production-list',
    weight: 1,
    holds: (facts) => facts.habits.tellsOfProduction && facts.form.form === 'paper' && stated(facts),
  },
  {
    name: 'research',
    weight: -1,
    holds: ({ main, form }) => form.form !== 'paper' && RESEARCH_HOST.test(main.host),
  },
  { name: 'paper', weight: -1, holds: ({ form }) => form.form === 'paper' },
  { name: 'not-an-account', weight: -2, holds: (facts) => NOT_AN_ACCOUNT.test(facts.title) },
  { name: 'about-people', weight: -6, holds: (facts) => ABOUT_PEOPLE.test(facts.title) },
];

/** How many points make an account. */
const ENOUGH = 3;

/** True when an entry is a named organisation's account of a system it built or ran in production. */
export function isCaseStudy(entry: PlacedEntry): boolean {
  const { facts } = entry;
  if (facts.organizations.length === 0 || !ACCOUNT_FORMS.has(facts.form.form)) return false;
  // What a repository holds is code, unless it is the file of a paper or talk.
  if (facts.main.host === 'github.com' && facts.form.form !== 'paper' && facts.form.form !== 'slides')
    return false;
  if (isFrontPage(facts)) return false;
  const slug = slugOf(facts.main);
  let points = 0;
  for (const { holds, weight } of SIGNS) if (holds(facts, entry, slug)) points += weight;
  return points >= ENOUGH;
}

/** A named organization's account of a system it built or ran: a case study, not any other resource. */
export const caseStudy: Rule = {
  name: 'case-study',
  version: 2,
  apply({ entries, recorder }) {
    for (const entry of entries) {
      if (!isCaseStudy(entry)) continue;
      recorder.claim(entry.entity, 'kind', 'CaseStudy', entry.place, voiceOf(caseStudy, 'stated'));
    }
  },
};
