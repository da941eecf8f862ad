import type { Basis, Form } from '../../../../schema/index.ts';
import type { EntryContext } from '../context.ts';
import { GITHUBS_OWN } from '../../organizations.ts';
import { labelForm } from '../labels.ts';
import { engineeringHost } from '../organization/address.ts';
import { CALLED, TELLING } from './called.ts';
import { formOfPlace } from './hosts.ts';
import { statedForm } from './words.ts';

export interface FormFact {
  readonly form: Form;
  readonly basis: Basis;
}

/** Tells the form from one sign; null when that sign is missing or silent. */
type FormCue = (context: EntryContext) => Form | null;

const FINAL_BRACKET = /[([（【]\s*([^()[\]（）【】]{1,24})\s*[)\]）】]\s*$/u;
const ENDS_IN_BRACKET = /[)\]）】]\s*$/;
const BRACKET_BEFORE = /^\s*[[【]\s*([^[\]【】]{1,24})\s*[\]】]\s*$/u;
const BRACKET_BEHIND = /^\s*[([（【]\s*([^()[\]（）【】]{1,24})\s*[)\]）】]/;
const FIRST_WORD =
  /^[[(（【]?\s*(video|podcast|book|paper|course|slides|talk|blog|article|dataset|tutorial)\s*[\])）】:：]/iu;
const PICTURE =
  /^\s*([\u{1F3A5}\u{1F4FA}\u{1F4F9}\u{1F4FD}\u{1F4C4}\u{1F4D1}\u{1F4DA}\u{1F4D6}\u{1F399}\u{1F3A7}\u{1F393}\u{1F4DD}\u{1F4F0}\u{1F6E0}\u{1F4E6}])/u;

/** A column "type", "(Video)" behind the title, "Podcast:" before it, a picture of one. */
const stated: FormCue = ({ cells, draft, habits, organizations }) => {
  for (const cell of cells) {
    if (cell.meaning !== 'form') continue;
    const form = statedForm(cell.text);
    if (form !== null) return form;
  }
  const { title } = draft;
  const label =
    (ENDS_IN_BRACKET.test(title) ? FINAL_BRACKET.exec(title)?.[1] : undefined) ??
    FIRST_WORD.exec(title)?.[1] ??
    (title.charCodeAt(0) > 0x2000 ? PICTURE.exec(title)?.[1] : undefined);
  const behind = draft.tail.find((part) => part.kind !== 'break');
  const bracket = behind?.kind === 'text' ? BRACKET_BEHIND.exec(behind.text)?.[1] : undefined;
  // `Slack` among companies is one.
  const isForm = (text: string): boolean =>
    labelForm(text) !== null && !(habits.codesAreOrganizations && organizations.named(text) !== null);
  const code = draft.tail.find((part) => part.kind === 'code' && isForm(part.text))?.text;
  const [before] = draft.lead;
  const tag = before?.kind === 'text' ? BRACKET_BEFORE.exec(before.text)?.[1] : undefined;
  for (const word of [label, tag, bracket, code]) {
    const form = word === undefined ? null : statedForm(word);
    if (form !== null && form !== 'tool') return form;
  }
  return null;
};

const PUBLICATION_PATH = /\/(?:publications?|pubs?|(?:accepted-)?papers?|proceedings)(?:\/|$)/i;
const SLIDE_FILE = /\.(?:pptx?|key)$/i;

/** The parent bullet that gave the title is no heading. */
const lastHeadings = ({ item, draft }: EntryContext): readonly string[] => [
  ...item.groups
    .map((group) => group.text)
    .filter((text) => text !== draft.title)
    .toReversed(),
  ...item.headings.toReversed(),
];

/** What a document may be as a whole: "A guide to ovens", "Awesome list", "Crumb course". */
const WHOLE: ReadonlySet<Form> = new Set<Form>(['list', 'article', 'course']);
/** "Bakery blogs", "A list of post-mortems": what the document holds many of. */
const MANY = /\b(?:blogs|articles|posts|post-?mortems|courses)\W*$/i;

/** The outermost of several headings names the document, which may well be a list itself. */
function promised(context: EntryContext): Form | null {
  const { headings } = context.item;
  const whole = headings.length > 1 ? headings[0] : undefined;
  for (const heading of [...lastHeadings(context).slice(0, 3), context.habits.name]) {
    const form = context.promise(heading);
    // A company whose name is also a form's, "YouTube", "Slack": its posts are posts.
    if (form !== null && context.organizations.named(heading) !== null && isPost(context)) continue;
    if (form !== null && (heading !== whole || !WHOLE.has(form) || MANY.test(heading))) return form;
  }
  return null;
}

const COURSE_PATH = /^\/(?:[a-z]{2}\/)?(?:courses?|nanodegrees?|bootcamps?|curriculum)\//i;
const COURSE_HOST = /^courses?\./;

/** A page under `/courses/`, a host `course.example.org`. */
const school: FormCue = ({ draft }) => {
  const { host, path } = draft.main.target;
  return COURSE_HOST.test(host) || COURSE_PATH.test(path) ? 'course' : null;
};

const LIST_TITLE =
  /^(?:an? |the )?(?:awesome|curated|complete|comprehensive)? ?(?:reading )?(?:lists?|collections?|compilations?)[ _-]of[ _-]|(?:列表|清单|清單|合集|汇总|彙整|リスト|まとめ|목록|모음)$/i;

const COURSE_TITLE = /\b(?:course|bootcamp|nanodegree|specialization)$/i;

const BOOK_TITLE = /\b(?:hand|text)book$/i;

/** "List of recommender system dissertations", "Machine learning crash course". */
const calledSo: FormCue = ({ title }) =>
  LIST_TITLE.test(title)
    ? 'list'
    : COURSE_TITLE.test(title)
      ? 'course'
      : BOOK_TITLE.test(title)
        ? 'book'
        : null;

/** What a repository holds: code, unless name, description or heading say list, book, course, dataset. */
const repository: FormCue = (context) => {
  const { host, path } = context.draft.main.target;
  if (host !== 'github.com' || GITHUBS_OWN.test(path)) return null;
  const [, owner = '', name = '', view = ''] = path.split('/');
  // A company's account stands for what it makes, a person's for the person.
  if (name === '')
    return (
      context.described() ?? (context.organizations.ofGithubOwner(owner) === null ? 'community' : 'tool')
    );
  const heading = context.promise(lastHeadings(context)[0] ?? '');
  if (view !== '' && /\.pdf$/i.test(path)) return heading === 'book' ? 'book' : 'paper';
  if (view === 'blob' && SLIDE_FILE.test(path)) return 'slides';
  const words = `${context.title} ${name.replace(/[-_]/g, ' ')}`;
  if (LIST_TITLE.test(context.title)) return 'list';
  const telling = TELLING.test(words);
  if (telling && /\bawesome\b/i.test(words) && !/\bawesome[- ]?(?:align|tool)/i.test(words)) return 'list';
  const described = context.named();
  if (described === 'list') return 'list';
  if (heading === 'list' || heading === 'book' || heading === 'dataset') return heading;
  const called =
    telling && /\s/.test(context.title.trim())
      ? CALLED.find(([, pattern]) => pattern.test(words))
      : undefined;
  if (called !== undefined) return called[0];
  if (described === 'course' || described === 'book' || described === 'dataset') return described;
  if (heading === 'course' && context.described() === null) return 'course';
  if (context.habits.repositoriesAreLists && view === '') return 'list';
  if (view === 'blob' && /\.(?:md|rst|ipynb|html)$/i.test(path)) return 'article';
  return owner === '' ? null : 'tool';
};

/** Where books and data lie beside papers. */
const LIBRARIES =
  /^(?:doi\.org|citeseerx\.ist\.psu\.edu|link\.springer\.com|sciencedirect\.com|dl\.acm\.org)$/;

/** Places of the web that hold one form; a video under a heading of courses that is a whole series is a course. */
const place: FormCue = (context) => {
  const { target } = context.draft.main;
  const form = formOfPlace(target);
  if (form === 'video' && target.path.startsWith('/playlist') && promised(context) === 'course')
    return 'course';
  if (
    form === 'tool' &&
    target.host.endsWith('huggingface.co') &&
    /^\/docs\/[^/]+\/.*\/(?!index)[^/]+$/.test(target.path)
  ) {
    return 'article';
  }
  if (form === 'tool' || form === 'article' || form === 'community') return null;
  if (form === 'paper' && target.path === '') return null;
  if (form === 'course' && /\.pdf$/i.test(target.path)) return null;
  if (form === 'paper' && LIBRARIES.test(target.host)) {
    const promise = promised(context);
    if (promise === 'dataset' || promise === 'book') return promise;
  }
  return form;
};

/** The rest of what places tell: these yield to words in headings. */
const usualPlace: FormCue = ({ draft }) => {
  const { target } = draft.main;
  const form = formOfPlace(target);
  // A post beside the tools of a place: "…/spaces/oven/blog".
  return form === 'tool' && /\/blog(?:\/|$)/.test(target.path) ? null : form;
};

const file: FormCue = (context) => {
  const { path } = context.draft.main.target;
  if (SLIDE_FILE.test(path) || /\/(?:slides?|lectures?|talks?|presentations?)\/.*\.pdf$/i.test(path))
    return 'slides';
  if (/\.(?:csv|tsv|zip|tar\.gz|parquet)$/i.test(path)) return 'dataset';
  if (/\.(?:mp4|mov|webm)$|\/videos\/[\w-]+$/i.test(path)) return 'video';
  if (/\.mp3$/i.test(path)) return 'podcast';
  if (!/\.(?:pdf|ps|ps\.gz)$/i.test(path)) return null;
  const form = promised(context);
  return form === 'book' || form === 'slides' ? form : 'paper';
};

/** Talks with a paper each; at other conferences of the association they are talks alone. */
const PAPER_TALK = /^\/conference\/(?:atc|osdi|nsdi|fast|hotcloud|hotstorage|usenixsecurity)\d\d\//;

const publication: FormCue = ({ draft }) => {
  const { path, host } = draft.main.target;
  if (host === 'usenix.org' && PAPER_TALK.test(path)) return 'paper';
  if (PUBLICATION_PATH.test(path) && !/\/(?:blog|posts?|stories)\//i.test(path)) return 'paper';
  return /(?:^|\.)(?:papers?|publications?|proceedings|dspace|eprints?|escholarship)\./.test(host)
    ? 'paper'
    : null;
};

const BLOG_PATH =
  /\/(?:blogs?|posts?|articles?|stories|story|news|insights|tutorials?|engineering|guides?|essays?|tech-?blog|archives?|wiki|how-to|learn|handbook|research|topics)(?:\/|$)|\/(?:19|20)\d\d\//i;
const BLOG_HOST =
  /^(?:blogs?|engineering|eng|techblog|tech|engineeringblog|developers?|stories|news|medium|labs|research)\.|\.(?:blog|engineering)$|blog\b|(?:^|\.)(?:substack|medium|ghost|hashnode|wordpress|blogspot|tumblr)\./i;

function isPost(context: EntryContext): boolean {
  const { target } = context.draft.main;
  if (engineeringHost(target) !== null && target.path.length > 1) return true;
  if (BLOG_HOST.test(target.host) && (target.path.length > 1 || /^blogs?\./.test(target.host))) return true;
  return BLOG_PATH.test(target.path) || /(?:-[a-z0-9]+){4,}/i.test(target.path);
}

/** A post that names its paper beside it is still a post; any other page with a paper is the paper's. */
const secondLink: FormCue = (context) => {
  const namesPaper = context.draft.others.some((link) => labelForm(link.text) === 'paper');
  return namesPaper && !isPost(context) ? 'paper' : null;
};

const headingCue: FormCue = (context) => {
  const form = promised(context);
  if (form === 'paper' || form === 'tool' || form === 'article') return null;
  if (form !== 'course') return form;
  // An encyclopedia's article is none, even under "Bootcamp".
  const usual = usualPlace(context);
  return usual === 'article' || usual === 'community' ? usual : form;
};

/** What the description calls it; a post may speak of a dataset or a tool without being one. */
const description: FormCue = (context) => {
  const form = context.described();
  return form === 'video' || form === 'slides' || !isPost(context) ? form : null;
};

const post: FormCue = (context) => (isPost(context) ? 'article' : null);

const weakHeading: FormCue = (context) => promised(context);

/** A bare host is a product or project; a page below one, or one called in three words, is something to read. */
const depth: FormCue = (context) => {
  const { draft } = context;
  // What has a year behind it, as works have, was written.
  if (context.cited().year !== null && draft.tail[0]?.kind === 'text') return 'article';
  if (/\/products?\/[^/]+\/?$/.test(draft.main.target.path)) return 'tool';
  const segments = draft.main.target.path.split('/').filter(Boolean);
  const [first = ''] = segments;
  return segments.length <= 1 && !/-[a-z]+-[a-z]|_[a-z]+_[a-z].*\.html?$/i.test(first) ? 'tool' : 'article';
};

const CUES: readonly (readonly [cue: FormCue, basis: Basis])[] = [
  [stated, 'stated'],
  [repository, 'inferred'],
  [place, 'inferred'],
  [file, 'inferred'],
  [publication, 'inferred'],
  [school, 'inferred'],
  [calledSo, 'stated'],
  [secondLink, 'inferred'],
  [headingCue, 'inherited'],
  [description, 'mentioned'],
  [usualPlace, 'inferred'],
  [post, 'inferred'],
  [weakHeading, 'inherited'],
  [depth, 'inferred'],
];

/** The form of what an entry names, by the first sign that tells it. */
export function formOf(context: EntryContext): FormFact {
  for (const [cue, basis] of CUES) {
    const form = cue(context);
    if (form !== null) return { form, basis };
  }
  return { form: 'other', basis: 'inferred' };
}
