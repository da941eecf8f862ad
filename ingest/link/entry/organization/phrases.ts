import type { OrganizationMention } from '../../organizations.ts';
import type { OrganizationCue, OrganizationFact } from '../context.ts';
import { leadingFacts, ownerBefore, signaturesOf, writerOf } from '../citation.ts';
import { formOfPlace } from '../form/hosts.ts';
import { factOf, nameOf } from './names.ts';
import { isNameOfAddress } from './own-name.ts';

/** Phrases that say who built or wrote something. */

/** A description that is nothing but names is at most this long, in UTF-16 units. */
const WHOLE = 40;

/** Where anybody publishes: their name behind a title says nothing about who wrote. */
const PLATFORM =
  /^(?:知乎|zhihu|medium|youtube|csdn博客|csdn|掘金|juejin|简书|substack|slideshare|linkedin|twitter|reddit|quora|wikipedia|github|qiita|zenn|hacker news)$/i;

/** "(@Crustworks etc)": whatever stands behind the sign is meant as a name. */
const FROM = /[([（]\s*@\s*(?=[^()[\]（）]*[\p{Lu}.])([^()[\]（）]{2,60})[)\]）]\s*$/u;

const LABEL = /^\s*\[\s*(.{2,40}?)(?:\s+(?:(?:engineering|tech|research)\s+)?blogs?)?\s*\]\s*$/i;

/** Cheap signs that the words below may be there at all. */
const SAYS_AT = /\sat\s|@/i;
const SAYS_BY = /\b(?:by|at|from) |©|^\S+(?: \S+){0,3}['’]s /;

const AFTER_AT = /(?:^|[\s(])(?:at|@)\s*$/i;
const AT_NAME =
  /(?:\sat\s+|\s@\s*)((?:[\p{Lu}\d][^\s,;:()|]*|[a-z]{1,2}\p{Lu}[^\s,;:()|]*)(?:\s+(?:(?:of|the|and|&)\s+)?[\p{Lu}\d][^\s,;:()|]*){0,3})(?=\s*(?:$|[,;:()|]|[-–—]\s|\s(?:in|for|with|using|to|from|by|part)\b))/gu;
/** Capitalised words behind "at" that are no organization: "Deep Learning at Scale". */
const NO_ORGANIZATION =
  /^(?:startups?|companies|enterprises?|universit(?:y|ies)|teams?|conferences?|faang|maang|interviews?|organi[sz]ations?|the|a|an|all|any|various|different|multiple|many|several|some|each|every|its|your|our|my|this|that|\d+|once|least|most|last|first|best|large|massive|extreme|industrial|production|web|internet|planet|global|enterprise|test|train(?:ing)?|inference|run-?time|serving|query|high|low|real|night|home|work|school|scale|speed|risk|rest|depth|length|stake|hand|play|will|edge|volume|hyper-?scale|warp|light|petabyte|billion|million|trillion|thousands)$/i;
const NO_ORGANIZATION_END =
  /(?:scale|time|speed|level|edge|volume|rates?|depth|once|work|home|latency|cost|conference|summit|meetup|con|kdd|neurips|nips|icml|iclr|recsys|pycon|interspeech|sigir|cvpr|acl|emnlp|\d{4}|'\d\d)$/i;
const SUBJECT = /(?:^|[\s(:,–—-])(?:at|@|by|from|inside|how|why|meet|behind|the making of)\s*$/i;
const BY =
  /(?:^|[\s(,;–—-])(?:(?:developed|created|built|made|maintained|released|written|published|introduced|proposed|open[- ]?sourced|designed|backed|offered|provided|taught|authored|founded|run) (?:and \w+ )?(?:by|at)|(?<!\b(?:powered|inspired|used|supported|adopted|trusted|loved|sponsored|featured|recommended|required|implemented) )by|(?:engine|framework|library|toolkit|platform|system|package) from|©)\s+(?:the\s+(?:team|folks|people|engineers|guys)\s+(?:at|from)\s+|the\s+)?$/i;
/** "… framework by Crustworks,": an unknown name counts where the address bears it, too. */
const MAKER =
  /\b(?:by|from)\s+(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2}?)(?=[\s,;:)]|\.(?:\s|$)|$)/u;
const BRACKETED = /[([（【]\s*([^()[\]（）【】]{2,50})\s*[)\]）】]/gu;

function known(mention: OrganizationMention, text: string): OrganizationFact {
  const { organization, start, end } = mention;
  return { id: organization.id, name: text.slice(start, end), basis: 'stated' };
}

/** "(Airbnb) (KDD) Title", "Title (Netflix)", "Title – Netflix": known organizations at either end of the title. */
export const titleEnds: OrganizationCue = ({ item, draft, names, organizations, habits }) => {
  const { title } = draft;
  const writer = / by /i.test(title) ? names(writerOf(title), false) : [];
  if (writer.length > 0) return writer;
  if (!/[-–—|([（【"“«,?!.:]/.test(title)) return [];
  for (const fact of leadingFacts(title, habits.titlesAreTagged).facts) {
    const facts = names(fact, false);
    if (facts.length > 0) return facts;
  }
  for (const { name, isSure } of signaturesOf(title)) {
    if (PLATFORM.test(name)) continue;
    const facts = names(name, isSure && organizations.named(name) !== null);
    if (facts.length > 0) return facts;
  }
  const from = FROM.exec(title)?.[1];
  if (from !== undefined) return names(from, true);
  const owner = habits.titlesNameOwners(item.headings) ? ownerBefore(title) : null;
  return owner === null ? [] : names(owner.name, false);
};

/** "[[CMU]](…)", "[[Amazon Blog]](…)": the label in brackets of its own. */
export const label: OrganizationCue = ({ draft, names }) => {
  const label = LABEL.exec(draft.main.text)?.[1];
  return label === undefined || draft.title === draft.main.text ? [] : names(label, false, 'inferred');
};

/** The title is an organization's name and nothing else: a line about it, or its page. */
export const wholeTitle: OrganizationCue = ({ draft, title, names }) =>
  title.length <= WHOLE && draft.main.target.host !== 'github.com' ? names(title, false, 'mentioned') : [];

/** "… at Netflix", "… @ Netflix" in the title; an unknown name must look like one. */
export const titleAt: OrganizationCue = ({ draft, title, organizations }) => {
  if (!SAYS_AT.test(draft.title)) return [];
  const found: OrganizationFact[] = [];
  for (const text of new Set([title, draft.title])) {
    for (const mention of organizations.mentions(text)) {
      const named = text.slice(mention.start, mention.end);
      if (!mention.capital && mention.ambiguous) continue;
      if (AFTER_AT.test(text.slice(0, mention.start)) && !NO_ORGANIZATION.test(named))
        found.push(known(mention, text));
    }
    if (found.length > 0) return found;
    for (const match of text.matchAll(AT_NAME)) {
      const name = nameOf(
        (match[1] ?? '')
          .replace(/[?!].*$/su, '')
          .replace(/['’]s$/u, '')
          .replace(/\.$/, ''),
      );
      const words = name?.split(' ') ?? [];
      if (name === null || NO_ORGANIZATION.test(words[0] ?? '') || NO_ORGANIZATION_END.test(name)) continue;
      const fact = factOf(name, organizations, 'stated');
      if (fact !== null) return [fact];
    }
  }
  return [];
};

/** Chinese and Japanese words that begin a title or a part of it, where a name runs into the next word. */
const UNSPACED = /(?:^|[/、【「])([\u3040-\u30ff\u4e00-\u9fff]{2,8})/gu;
const UNSPACED_LETTER = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** "腾讯广告系统": a known organization that a title written without spaces begins with. */
export const unspacedStart: OrganizationCue = ({ title, organizations }) => {
  if (!UNSPACED_LETTER.test(title)) return [];
  for (const [, run = ''] of title.matchAll(UNSPACED)) {
    for (let length = run.length; length > 1; length -= 1) {
      const name = run.slice(0, length);
      const found = organizations.named(name);
      if (found !== null && !/^(?:面试|笔试|校招|面経)/u.test(run.slice(length)))
        return [{ id: found.id, name, basis: 'stated' }];
    }
  }
  return [];
};

/** "How Netflix …", "Netflix's …", "… by Netflix" in the title, for organizations the pack knows. */
export const titleSubject: OrganizationCue = ({ title, organizations }) =>
  organizations
    .mentions(title)
    .filter(({ start, end, ambiguous, capital }) => {
      if (!capital) return false;
      const after = title.slice(end);
      if (NO_ORGANIZATION.test(title.slice(start, end))) return false;
      if (SUBJECT.test(title.slice(0, start))) return true;
      if (/^['’]s?\s/u.test(after) || (after === '' && /\s[-–—|]\s*$/u.test(title.slice(0, start))))
        return true;
      return (
        (start === 0 || /^[^\s/]{1,8}\/$/u.test(title.slice(0, start))) &&
        !ambiguous &&
        /^(?:[\u3040-\u30ff\u4e00-\u9fff]|\s+(?:[A-Z]{2,4}\s?-?)?\d{2,3}[A-Z]?\b|\s+(?:engineering|research|tech(?:nology)?|ai|labs?|data science)\b|\s*[:：|])/iu.test(
          after,
        )
      );
    })
    .map((mention) => known(mention, title));

/** Words behind a name that make the text about what it holds, not about what it built: "Twitter sentiment". */
const ABOUT_ITS_DATA =
  /^\s+(?:data ?sets?|data|sentiment|reviews?|comments?|posts?|tweets?|prize|corpus|survey|clone|scraper|tutorial|interview|guide|course|certifi\w+|preparation|careers?|api|bots?|ads|users?|accounts?|play|with|using|and|or|vs\.?|in|for|to|is|as)\b/i;
const BUILT_THINGS =
  /^\s+(?:\S+\s+){0,4}?(?:architecture|design|tech stack|stack|infrastructure|platform|system|engineering|backend|scalability|internals|pipeline)\b/i;
const SCALING = /^(?:scaling|rebuilding|inside|the|how)\s+$/i;

/**
 * "Crustworks oven control": the title begins with a known organization. Papers, talks and slides are named so by
 * lists; anything else only when it goes on to a thing that is built ("Crustworks architecture", "Scaling Crustworks").
 */
export const titleStart: OrganizationCue = ({ draft, title, organizations }) => {
  const [first] = organizations.mentions(title);
  if (first === undefined || !first.capital) return [];
  const before = title.slice(0, first.start);
  const after = title.slice(first.end);
  if (before !== '' && !SCALING.test(before)) return [];
  if (ABOUT_ITS_DATA.test(after)) return [];
  const place = formOfPlace(draft.main.target);
  const isTold =
    place === 'paper' || place === 'video' || place === 'slides' || /\.pdf$/i.test(draft.main.target.path);
  const goesOn = /^(?:\.com)?\s+\p{Lu}/u.test(after) && before !== 'How ';
  const isBuilt = BUILT_THINGS.test(after) || (/^scaling/i.test(before) && /^\s*(?:$|[:,(–—-])/u.test(after));
  return (isTold && goesOn && !first.ambiguous) || isBuilt ? [known(first, title)] : [];
};

/** "developed by Google", "(Google)", "Google's …" in the words behind the title. */
export const description: OrganizationCue = ({ draft, description: words, names, organizations }) => {
  const text = words.slice(0, 300);
  if (text === '') return [];
  if (text.length <= WHOLE && /^[\p{Lu}\p{N}(@]/u.test(text)) {
    const whole = names(text.replace(/[,\s(]*\b(?:19|20)\d\d\)?\s*$/, '').replace(/\.$/, ''), false);
    if (whole.length > 0) return whole;
  }
  const said = SAYS_BY.test(text) ? organizations.mentions(text) : [];
  const found = said.filter(({ start, end, ambiguous, capital }) => {
    if (!capital) return false;
    if (BY.test(text.slice(0, start))) return true;
    return start === 0 && !ambiguous && /^['’]s\s/u.test(text.slice(end));
  });
  if (found.length > 0) return found.map((mention) => known(mention, text));
  // Where the address is a known organization's, that says more than the words.
  const mayBeUnknown = SAYS_BY.test(text) && organizations.ofAddress(draft.main.target) === null;
  const maker = mayBeUnknown ? MAKER.exec(text)?.[1]?.replace(/\.$/, '') : undefined;
  if (maker !== undefined && isNameOfAddress(maker, draft.main.target)) {
    const fact = factOf(maker, organizations, 'stated');
    if (fact !== null) return [fact];
  }
  if (!/[([（【]/.test(text)) return [];
  for (const match of text.matchAll(BRACKETED)) {
    const facts = names(match[1] ?? '', false);
    if (facts.length > 0) return facts;
  }
  return [];
};
