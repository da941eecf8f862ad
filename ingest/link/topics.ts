import { foldName } from './fold.ts';
import type { Mention, Scan, Topic, Vocabulary } from './vocabulary/index.ts';

/** What headings and texts of one document speak of; scans of headings are kept, since entries share them. */
export interface TopicReader {
  /** Topics of a text, ambiguous names decided with the headings above it. */
  readonly inText: (text: string, headings: readonly string[]) => readonly Mention[];
  /** Topics of a heading path, each with the heading that names it, outermost first. */
  readonly inHeadings: (headings: readonly string[]) => readonly HeadingTopic[];
  /** True for a heading that only says where things stand (Papers, Resources). */
  readonly isGeneric: (heading: string) => boolean;
}

export interface HeadingTopic {
  readonly topic: Topic;
  readonly heading: string;
  /** Distance from the entry: 0 for the heading right above it. */
  readonly distance: number;
}

const NUMBERED =
  /^(?:(?:chapter|part|section|step|week|day|module|lecture)\s+)?[\divx]{1,4}(?:\.\d+)*[.):]?\s+(?:[-–—]\s+)?|^\d+\s*[-–—]\s*/i;
const COUNTED = /\s*(?:[([（]\s*\d+[^()[\]]*[)\]）]|[·|]\s*\d+\s+\w+)\s*$/u;

/** A heading without its number and count: "08 - Fraud detection · 15 systems" → "Fraud detection". */
export function bareHeading(heading: string): string {
  return heading
    .replace(NUMBERED, '')
    .replace(COUNTED, '')
    .replace(/[:：]\s*$/u, '')
    .trim();
}

export function createTopicReader(vocabulary: Vocabulary, genericHeadings: readonly string[]): TopicReader {
  const generic = new Set(genericHeadings.map(foldName));
  const scans = new Map<string, Scan>();
  const paths = new Map<string, readonly HeadingTopic[]>();

  function scanOf(heading: string): Scan {
    let scan = scans.get(heading);
    if (scan === undefined) {
      scan = vocabulary.scan(heading);
      scans.set(heading, scan);
    }
    return scan;
  }

  function isGeneric(heading: string): boolean {
    return generic.has(foldName(heading)) || generic.has(foldName(bareHeading(heading)));
  }

  function inHeadings(headings: readonly string[]): readonly HeadingTopic[] {
    const key = headings.join('\n');
    const known = paths.get(key);
    if (known !== undefined) return known;
    const all = headings.map(scanOf);
    const found = headings.flatMap((heading, at) => {
      const scan = all[at];
      if (scan === undefined || isGeneric(heading)) return [];
      const around = all.filter((_, other) => other !== at);
      const distance = headings.length - 1 - at;
      return vocabulary.decide(scan, around).map(({ topic }) => ({ topic, heading, distance }));
    });
    paths.set(key, found);
    return found;
  }

  return {
    inText: (text, headings) => vocabulary.decide(vocabulary.scan(text), headings.map(scanOf)),
    inHeadings,
    isGeneric,
  };
}
