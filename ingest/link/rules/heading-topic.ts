import type { HeadingTopic, TopicReader } from '../topics.ts';
import type { Topic } from '../vocabulary/index.ts';
import { speaksOf, voiceOf } from './rule.ts';
import type { PlacedEntry, Rule } from './rule.ts';

/** The problems that an entry's title names, outright or by words together. */
export function problemsInTitle({ facts, path }: PlacedEntry, topics: TopicReader): readonly Topic[] {
  const named = topics.inText(facts.title, path).map(({ topic }) => topic);
  return [...named.filter(({ kind }) => kind === 'Problem'), ...topics.together(facts.title)];
}

/**
 * A heading's problem holds for the entry unless the entry's title names another one itself; of several problems
 * in one heading ("Fraud & anomaly detection") the title chooses, else the first holds.
 */
function problemHolds(
  { topic, heading, rank }: HeadingTopic,
  all: readonly HeadingTopic[],
  inTitle: readonly Topic[],
): boolean {
  if (inTitle.length > 0) return inTitle.includes(topic);
  return rank === 0 || !all.some((other) => other.heading === heading && other.rank < rank);
}

/**
 * An entry is about what the headings and parent bullets above it name; generic headings name nothing. Of topics
 * side by side ("Explainability and fairness") only those hold that the entry's own words name.
 */
export const headingTopic: Rule = {
  name: 'heading-topic',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(headingTopic, 'inherited');
    for (const entry of entries) {
      const { words, path, entity, place, quote } = entry;
      const all = topics.inHeadings(path);
      if (all.length === 0) continue;
      const inTitle = all.some(({ topic }) => topic.kind === 'Problem') ? problemsInTitle(entry, topics) : [];
      const inWords = all.some(({ oneOfSeveral }) => oneOfSeveral) ? topics.inText(words, path) : [];
      for (const each of all) {
        const { topic, oneOfSeveral } = each;
        const holds =
          topic.kind === 'Problem'
            ? problemHolds(each, all, inTitle)
            : !oneOfSeveral || inWords.some((mention) => mention.topic === topic);
        if (!holds) continue;
        const relation = { type: speaksOf(topic), from: entity, to: topic.id, role: '' } as const;
        recorder.evidence(relation, place, quote, voice);
      }
    }
  },
};
