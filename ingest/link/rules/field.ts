import { problemsInTitle } from './heading-topic.ts';
import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** How far into the words a field still says what the entry is about, in UTF-16 units. */
const REACH = 200;

/**
 * What speaks of a concept that is a problem's whole field (computer vision) speaks of the problem, too; what only
 * stands under such a heading does unless its own title names a problem of another area.
 */
export const field: Rule = {
  name: 'field',
  version: 1,
  apply({ entries, recorder, topics, fields }) {
    if (fields.size === 0) return;
    const voice = voiceOf(field, 'inferred');
    for (const entry of entries) {
      const { words, facts, path, entity, place, quote } = entry;
      const spoken = [words.slice(0, facts.title.length + REACH), ...facts.tags]
        .flatMap((text) => topics.inText(text, path))
        .flatMap(({ topic }) => fields.get(topic.id) ?? []);
      const stood = topics.inHeadings(path).flatMap(({ topic }) => fields.get(topic.id) ?? []);
      const named = stood.length > 0 ? problemsInTitle(entry, topics) : [];
      const held = stood.filter(({ area }) => named.every((problem) => problem.area === area));
      for (const { id } of [...spoken, ...held]) {
        recorder.evidence({ type: 'SOLVES', from: entity, to: id, role: '' }, place, quote, voice);
      }
    }
  },
};
