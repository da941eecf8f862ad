import type { Role } from '../../../schema/index.ts';
import { labelRole } from '../entry/labels.ts';
import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

const ROLES: Readonly<Record<string, Role>> = { code: 'code', slides: 'slides', part: 'part' };

/** Code, slides and further parts that an entry names beside its main link belong to it. */
export const secondLink: Rule = {
  name: 'second-link',
  version: 1,
  apply({ entries, recorder }) {
    const voice = voiceOf(secondLink, 'stated');
    for (const { facts, entity, place, quote } of entries) {
      for (const { text, target } of facts.others) {
        const label = labelRole(text) ?? '';
        const role = ROLES[label];
        if (role === undefined || target.entity === entity) continue;
        recorder.claim(target.entity, 'kind', 'Resource', place, voice);
        recorder.claim(
          target.entity,
          'title',
          `${facts.title} (${text.replace(/^[([{\s]+|[)\]}\s]+$/g, '')})`,
          place,
          voice,
        );
        recorder.claim(target.entity, 'url', target.url, place, voice);
        if (label === 'code') recorder.claim(target.entity, 'form', 'tool', place, voice);
        if (label === 'slides') recorder.claim(target.entity, 'form', 'slides', place, voice);
        recorder.evidence({ type: 'PART_OF', from: target.entity, to: entity, role }, place, quote, voice);
      }
    }
  },
};
