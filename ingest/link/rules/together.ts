import type { EntryFacts } from '../entry/index.ts';
import { speaksOf, voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** A cell no longer than this says what the entry is about and nothing else, in UTF-16 units. */
const SHORT = 60;

/** What tells in few words what an entry is about: its title, its tags, the short description of a row. */
function briefTexts({ item, title, description, tags }: EntryFacts): readonly string[] {
  const isBrief = item.kind === 'row' && description !== '' && description.length <= SHORT;
  const brief = tags.filter((tag) => tag.length <= SHORT / 2);
  return isBrief ? [title, description, ...brief] : [title, ...brief];
}

/** Brief words hold what together names a problem of the pack, though none of its names stands there. */
export const together: Rule = {
  name: 'together',
  version: 2,
  apply({ entries, recorder, topics }) {
    const voice = voiceOf(together, 'mentioned');
    for (const { facts, entity, place, quote } of entries) {
      for (const topic of new Set(briefTexts(facts).flatMap(topics.together))) {
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
