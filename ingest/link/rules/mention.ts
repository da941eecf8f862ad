import type { TopicReader } from '../topics.ts';
import type { Mention, Topic, TopicKind } from '../vocabulary/index.ts';
import { speaksOf, voiceOf } from './rule.ts';
import type { PlacedEntry, Rule } from './rule.ts';

/**
 * How far into a description a name still tells what the entry is about, in UTF-16 units. Further in, a concept is
 * one of many things touched and a problem is somebody else's; a pattern that a text names is one that it tells of.
 */
const REACH: Readonly<Record<TopicKind, number>> = { Concept: 240, Problem: 160, Pattern: 1_000 };

/** Words right before a name that turn it round. */
const NEGATED =
  /\b(?:without|unsuited to|unsuitable for|instead of|rather than|not|no|unlike|avoid(?:s|ed|ing)?|eliminat(?:es|ed|ing)|replac(?:es?|ed|ing))(?: (?:an?|the|any|need for|using|its|their|requiring|manual))*[ -]$/i;
/** Words before what is only compared with: nothing applies it. */
const COMPARED =
  /\b(?:(?:moved|moving|migrated|migrating|switched|went) (?:away )?from|beyond|vs\.?|versus|compared (?:to|with)|than|outperform(?:s|ed|ing)?|beat(?:s|ing)?|against|alternative to)(?: (?:an?|the|pure|plain|traditional|classic(?:al)?|standard))*[ -]$/i;
/** How much before a name is looked at. */
const BEFORE = 40;

function holds({ topic, start }: Mention, words: string, title: number): boolean {
  if (start > title + REACH[topic.kind]) return false;
  const before = words.slice(Math.max(0, start - BEFORE), start);
  return !NEGATED.test(before) && !(topic.kind !== 'Concept' && COMPARED.test(before));
}

/** The topics of a cell of tags; of several problems in one tag ("Fraud & anomaly detection") the first holds. */
function inTag(tag: string, named: readonly Topic[], path: readonly string[], topics: TopicReader): Topic[] {
  const found = topics.inText(tag, path).map(({ topic }) => topic);
  const problems = found.filter(({ kind }) => kind === 'Problem');
  const chosen = problems.filter((problem) => named.includes(problem));
  const held = chosen.length > 0 ? chosen : problems.slice(0, 1);
  return found.filter((topic) => topic.kind !== 'Problem' || held.includes(topic));
}

/** Of problems side by side behind the title ("(Fraud and anomaly detection)", a category) the first holds. */
function isSecond(mention: Mention, all: readonly Mention[], words: string, title: number): boolean {
  if (mention.topic.kind !== 'Problem' || mention.start <= title) return false;
  const before = all[all.indexOf(mention) - 1];
  if (before?.topic.kind !== 'Problem') return false;
  return /^\s*(?:and|&|\/)\s*$/i.test(words.slice(before.end, mention.start));
}

function spoken({ words, path, facts }: PlacedEntry, topics: TopicReader): readonly Topic[] {
  const mentions = topics.inText(words, path);
  const title = facts.title.length;
  const named: Topic[] = [];
  for (const mention of mentions) {
    if (holds(mention, words, title) && !isSecond(mention, mentions, words, title)) named.push(mention.topic);
  }
  if (facts.tags.length === 0) return named;
  return [...named, ...facts.tags.flatMap((tag) => inTag(tag, named, path, topics))];
}

/** The entry's own words name a concept, pattern or problem of the pack. */
export const mention: Rule = {
  name: 'mention',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(mention, 'mentioned');
    for (const entry of entries) {
      const { entity, place, quote } = entry;
      for (const topic of spoken(entry, topics)) {
        const type = speaksOf(topic);
        recorder.evidence({ type, from: entity, to: topic.id, role: '' }, place, quote, voice);
      }
    }
  },
};
