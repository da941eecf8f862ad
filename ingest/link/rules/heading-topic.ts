import { speaksOf, voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** An entry is about what the headings and parent bullets above it name; generic headings name nothing. */
export const headingTopic: Rule = {
  name: 'heading-topic',
  version: 1,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(headingTopic, 'inherited');
    for (const { facts, entity, place, quote } of entries) {
      const path = facts.groups.length === 0 ? place.headings : [...place.headings, ...facts.groups];
      for (const { topic } of topics.inHeadings(path)) {
        const type = speaksOf(topic);
        recorder.evidence({ type, from: entity, to: topic.id, role: '' }, place, quote, voice);
      }
    }
  },
};
