import type { HeadingTopic } from '../topics.ts';
import type { Topic } from '../vocabulary/index.ts';
import { speaksOf, voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * A heading's problem holds for the entry unless the entry's title names another one itself; of several problems
 * in one heading ("Fraud & anomaly detection") the entry's words choose, else the first holds.
 */
function holds(
  { topic, heading, rank }: HeadingTopic,
  all: readonly HeadingTopic[],
  own: readonly Topic[],
): boolean {
  if (topic.kind !== 'Problem') return true;
  const named = own.filter(({ kind }) => kind === 'Problem');
  if (named.includes(topic)) return true;
  if (named.length > 0) return false;
  return rank === 0 || !all.some((other) => other.heading === heading && other.rank < rank);
}

/** An entry is about what the headings and parent bullets above it name; generic headings name nothing. */
export const headingTopic: Rule = {
  name: 'heading-topic',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(headingTopic, 'inherited');
    for (const { facts, path, entity, place, quote } of entries) {
      const all = topics.inHeadings(path);
      if (all.length === 0) continue;
      const own = all.some(({ topic }) => topic.kind === 'Problem')
        ? [...topics.inText(facts.title, path).map(({ topic }) => topic), ...topics.together(facts.title)]
        : [];
      for (const each of all) {
        if (!holds(each, all, own)) continue;
        const relation = { type: speaksOf(each.topic), from: entity, to: each.topic.id, role: '' } as const;
        recorder.evidence(relation, place, quote, voice);
      }
    }
  },
};
