import { speaksOf, voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** The title holds words that together name a problem of the pack, though none of its names stands there. */
export const together: Rule = {
  name: 'together',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(together, 'mentioned');
    for (const { facts, entity, place, quote } of entries) {
      for (const topic of topics.together(facts.title)) {
        recorder.evidence(
          { type: speaksOf(topic), from: entity, to: topic.id, role: '' },
          place,
          quote,
          voice,
        );
      }
    }
  },
};
