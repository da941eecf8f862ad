import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** Who built or wrote it, as the entry, its group, its heading or its address says. */
export const organization: Rule = {
  name: 'organization',
  version: 1,
  apply({ entries, recorder, organizations }) {
    for (const { facts, entity, place, quote } of entries) {
      for (const { id, name, basis } of facts.organizations) {
        const voice = voiceOf(organization, basis);
        recorder.evidence({ type: 'BY', from: entity, to: id, role: '' }, place, quote, voice);
        recorder.claim(id, 'kind', 'Organization', place, voice);
        const known = organizations.named(name);
        recorder.claim(id, known === null || known.name === name ? 'title' : 'alias', name, place, voice);
      }
    }
  },
};
