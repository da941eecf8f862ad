import type { Basis } from '../../../schema/index.ts';
import type { Voice } from '../record.ts';
import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** The entry's address is a resource that the source lists, with the title, form and year the entry gives it. */
export const work: Rule = {
  name: 'work',
  version: 3,
  apply({ source, entries, recorder }) {
    const stated = voiceOf(work, 'stated');
    const inferred = voiceOf(work, 'inferred');
    const say = (basis: Basis): Voice => (basis === 'stated' ? stated : voiceOf(work, basis));
    for (const { facts, entity, place, quote } of entries) {
      recorder.evidence({ type: 'LISTS', from: source.id, to: entity, role: '' }, place, quote, stated);
      recorder.claim(entity, 'kind', 'Resource', place, inferred);
      recorder.claim(entity, 'title', facts.title, place, stated);
      recorder.claim(entity, 'url', facts.main.url, place, stated);
      recorder.claim(entity, 'form', facts.form.form, place, say(facts.form.basis));
      if (facts.year !== null)
        recorder.claim(entity, 'year', String(facts.year.year), place, say(facts.year.basis));
      recorder.claim(entity, 'description', facts.description, place, stated);
    }
  },
};
