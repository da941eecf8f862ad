import { foldName } from './fold.ts';
import type { Mention, Scan, Topic, Vocabulary } from './vocabulary/index.ts';
import { endOf, foldedAt, startOf, wordsOf } from './vocabulary/words.ts';

/** What headings and texts of one document speak of; scans of headings are kept, since entries share them. */
export interface TopicReader {
  /** Topics of a text, ambiguous names decided with the headings above it. */
  readonly inText: (text: string, headings: readonly string[]) => readonly Mention[];
  /** The topics that the headings of a path name, outermost first. */
  readonly inHeadings: (headings: readonly string[]) => readonly HeadingTopic[];
  /** The problems whose words stand together in a title. */
  readonly together: (title: string) => readonly Topic[];
  /** The one topic that some words are the name of, when it is clear beside `text` and the headings; else null. */
  readonly term: (words: string, text: string, headings: readonly string[]) => Topic | null;
  /** The one topic that a title is about as a whole; null when it says more or less than that. */
  readonly subject: (title: string, text: string) => Topic | null;
  /** True for a heading that only says where things stand (Papers, Resources). */
  readonly isGeneric: (heading: string) => boolean;
}

export interface HeadingTopic {
  readonly topic: Topic;
  readonly heading: string;
  /** Other topics of the same kind that the same heading names before it. */
  readonly rank: number;
  /** True for one of several of a kind that the heading puts side by side: "Explainability and fairness". */
  readonly oneOfSeveral: boolean;
}

/** What a reader of topics knows besides the vocabulary. */
export interface TopicSetting {
  /** Folded names of headings that name nothing (see `foldName`). */
  readonly generic: ReadonlySet<string>;
  /** Ids of concepts that others are narrower than. */
  readonly broad: ReadonlySet<string>;
}

/** What stands between things named side by side. */
const BESIDE = /^[\s,;/&+|、]*(?:and|or|y|und|et|和|与)?[\s,;/&+|、]*$/iu;

/** Whether a mention stands side by side with another of its kind. */
function isBeside(heading: string, mentions: readonly Mention[], index: number): boolean {
  const own = mentions[index];
  return [index - 1, index + 1].some((at) => {
    const other = mentions[at];
    if (own === undefined || other === undefined || other.topic.kind !== own.topic.kind) return false;
    const [first, second] = at < index ? [other, own] : [own, other];
    return second.start > first.end && BESIDE.test(heading.slice(first.end, second.start));
  });
}

const NUMBERED =
  /^(?:(?:chapter|part|section|step|week|day|module|lecture)\s+)?[\divx]{1,4}(?:\.\d+)*[.):]?\s+(?:[-–—]\s+)?|^\d+\s*[-–—]\s*/i;
const COUNTED = /\s*(?:[([（]\s*\d+[^()[\]]*[)\]）]|[·|]\s*\d+\s+\w+)\s*$/u;

const ROMAN = /^(?:(?:chapter|part|section|step|week|day|module|lecture)\s+)?[ivx]{1,4}[.):\s]/i;
const DIGIT = /\d/;

/** Without a digit, a small roman number or a colon there is nothing to take away. */
function isMarked(heading: string): boolean {
  return DIGIT.test(heading) || ROMAN.test(heading) || /[:：]$/.test(heading.trimEnd().slice(-1));
}

/** A heading without its number and count: "08 - Fraud detection · 15 systems" → "Fraud detection". */
export function bareHeading(heading: string): string {
  if (!isMarked(heading)) return heading.trim();
  return heading
    .replace(NUMBERED, '')
    .replace(COUNTED, '')
    .replace(/[:：]\s*$/u, '')
    .trim();
}

/** Words of a heading that say how it speaks, not of what. */
const FILLERS = new Set(
  (
    'awesome curated list lists a an and as at by de for from how in into of on or the to via vs with your our papers paper articles article blogs ' +
    'posts books courses tools tool tooling libraries library frameworks framework packages package software platforms ' +
    'platform systems system models model methods techniques approaches algorithms applications resources tutorials ' +
    'projects open source design designing build building case study studies interview introduction overview deep dive ' +
    'guide practical advanced basics other related engine service services industry strength problem problems questions'
  ).split(' '),
);

/** How much of a heading its topics must be: less for the one right above, more for those further out. */
const NEAR = 0.5;
const FAR = 0.6;
const WHOLE = 0.75;

/** The share of a heading's telling words that stand inside the mentions. */
function coverage(heading: string, mentions: readonly Mention[]): number {
  let telling = 0;
  let covered = 0;
  const words = wordsOf(heading);
  for (let position = 0; position < words.count; position += 1) {
    const start = startOf(words, position);
    const end = endOf(words, position);
    const folded = foldedAt(words, position);
    const inside = mentions.some((mention) => mention.start <= start && end <= mention.end);
    if (!inside && (FILLERS.has(folded) || /^\d+$/.test(folded))) continue;
    telling += 1;
    if (inside) covered += 1;
  }
  return telling === 0 ? 0 : covered / telling;
}

/** Makes readers for documents of a title; they share what they found out about words. */
export function createTopicReaders(
  vocabulary: Vocabulary,
  { generic, broad }: TopicSetting,
): (title: string | null) => TopicReader {
  const scans = new Map<string, Scan>();
  const texts = new Map<string, Scan>();
  const generics = new Map<string, boolean>();

  function scanOf(heading: string): Scan {
    let scan = scans.get(heading);
    if (scan === undefined) {
      scan = vocabulary.scan(bareHeading(heading));
      scans.set(heading, scan);
    }
    return scan;
  }

  function textOf(text: string): Scan {
    let scan = texts.get(text);
    if (scan === undefined) {
      scan = vocabulary.scan(text);
      texts.set(text, scan);
    }
    return scan;
  }

  function isGeneric(heading: string): boolean {
    let is = generics.get(heading);
    if (is === undefined) {
      is = generic.has(foldName(heading)) || generic.has(foldName(bareHeading(heading)));
      generics.set(heading, is);
    }
    return is;
  }

  function topicsOf(headings: readonly string[], title: string | null): readonly HeadingTopic[] {
    const telling = headings.filter((heading) => !isGeneric(heading));
    const all = telling.map(scanOf);
    return telling.flatMap((heading, at) => {
      const scan = all[at];
      if (scan === undefined) return [];
      const around = all.filter((_, other) => other !== at);
      const mentions = vocabulary.decide(scan, around);
      const isNear = at === telling.length - 1;
      const bare = bareHeading(heading);
      if (coverage(bare, mentions) < (isNear ? NEAR : FAR)) return [];
      // A whole field in the document's title tells nothing more where a heading below says what it is about.
      const isField = ({ id }: Topic): boolean => !isNear && at === 0 && heading === title && broad.has(id);
      return mentions.flatMap(({ topic }, index) =>
        isField(topic)
          ? []
          : {
              topic,
              heading,
              rank: mentions.slice(0, index).filter((other) => other.topic.kind === topic.kind).length,
              oneOfSeveral: isBeside(bare, mentions, index),
            },
      );
    });
  }

  function createHeadingReader(title: string | null): TopicReader['inHeadings'] {
    const paths = new Map<string, readonly HeadingTopic[]>();
    // Most entries share the very array of those before them.
    const same = new Map<readonly string[], readonly HeadingTopic[]>();
    return (headings) => {
      const known = same.get(headings);
      if (known !== undefined) return known;
      const key = headings.join('\n');
      const found = paths.get(key) ?? topicsOf(headings, title);
      paths.set(key, found);
      same.set(headings, found);
      return found;
    };
  }

  function term(words: string, text: string, headings: readonly string[]): Topic | null {
    const topic = vocabulary.named(words);
    if (topic === null) return null;
    const scan = scanOf(words);
    const around = scan.unsure.length === 0 ? [] : [textOf(text), ...headings.map(scanOf)];
    return vocabulary.decide(scan, around).some((mention) => mention.topic === topic) ? topic : null;
  }

  function subject(title: string, text: string): Topic | null {
    if (isGeneric(title)) return null;
    const bare = bareHeading(title);
    const mentions = vocabulary.decide(scanOf(title), [vocabulary.scan(text)]);
    return mentions.length > 0 && coverage(bare, mentions) >= WHOLE ? (mentions[0]?.topic ?? null) : null;
  }

  function inText(text: string, headings: readonly string[]): readonly Mention[] {
    const scan = textOf(text);
    return scan.unsure.length === 0 ? scan.sure : vocabulary.decide(scan, headings.map(scanOf));
  }

  const togethers = new Map<string, readonly Topic[]>();

  /** Several rules ask about one title. */
  function together(title: string): readonly Topic[] {
    let found = togethers.get(title);
    if (found === undefined) {
      found = vocabulary.together(title);
      togethers.set(title, found);
    }
    return found;
  }

  return (title) => ({ term, subject, inText, together, inHeadings: createHeadingReader(title), isGeneric });
}
