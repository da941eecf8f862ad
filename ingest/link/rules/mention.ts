import type { TopicReader } from '../topics.ts';
import type { Topic } from '../vocabulary/index.ts';
import { speaksOf, voiceOf } from './rule.ts';
import type { PlacedEntry, Rule } from './rule.ts';

/** The topics of a cell of tags; of several problems in one tag ("Fraud & anomaly detection") the first holds. */
function inTag(tag: string, named: readonly Topic[], path: readonly string[], topics: TopicReader): Topic[] {
  const found = topics.inText(tag, path).map(({ topic }) => topic);
  const problems = found.filter(({ kind }) => kind === 'Problem');
  const chosen = problems.filter((problem) => named.includes(problem));
  const held = chosen.length > 0 ? chosen : problems.slice(0, 1);
  return found.filter((topic) => topic.kind !== 'Problem' || held.includes(topic));
}

function spoken({ words, path, facts }: PlacedEntry, topics: TopicReader): readonly Topic[] {
  const named = topics.inText(words, path).map(({ topic }) => topic);
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
