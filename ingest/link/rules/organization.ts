import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** Who built or wrote it, as the entry, its group, its heading or its address says. */
export const organization: Rule = {
  name: 'organization',
  version: 3,
  apply({ entries, recorder, organizations }) {
    // What an organization is called is claimed where a document first calls it so.
    const called = new Set<string>();
    for (const { facts, entity, place, quote } of entries) {
      for (const { id, name, basis } of facts.organizations) {
        const voice = voiceOf(organization, basis);
        recorder.evidence({ type: 'BY', from: entity, to: id, role: '' }, place, quote, voice);
        if (called.has(`${id} ${name}`)) continue;
        called.add(`${id} ${name}`);
        const known = organizations.named(name);
        recorder.claim(id, 'kind', 'Organization', place, voice);
        recorder.claim(id, known === null || known.name === name ? 'title' : 'alias', name, place, voice);
      }
    }
  },
};
