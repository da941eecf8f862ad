import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * What speaks of a concept that is a problem's whole field (computer vision) speaks of the problem, too.
 */
export const field: Rule = {
  name: 'field',
  version: 1,
  apply({ entries, recorder, topics, fields }) {
    if (fields.size === 0) return;
    const voice = voiceOf(field, 'inferred');
    for (const { words, facts, path, entity, place, quote } of entries) {
      const spoken = [words, ...facts.tags].flatMap((text) => topics.inText(text, path));
      const stood = topics.inHeadings(path);
      for (const { topic } of [...spoken, ...stood]) {
        for (const problem of fields.get(topic.id) ?? []) {
          recorder.evidence({ type: 'SOLVES', from: entity, to: problem, role: '' }, place, quote, voice);
        }
      }
    }
  },
};
