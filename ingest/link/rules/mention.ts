import { speaksOf, voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** The entry's own words name a concept, pattern or problem of the pack. */
export const mention: Rule = {
  name: 'mention',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(mention, 'mentioned');
    for (const { words, path, entity, place, quote } of entries) {
      for (const { topic } of topics.inText(words, path)) {
        const type = speaksOf(topic);
        recorder.evidence({ type, from: entity, to: topic.id, role: '' }, place, quote, voice);
      }
    }
  },
};
