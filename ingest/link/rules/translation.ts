import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** A document whose path says that it is a translation is part of its original and lists nothing itself. */
export const translation: Rule = {
  name: 'translation',
  version: 2,
  apply({ original, book, parsed, path, recorder, document }) {
    if (original === null) return;
    const voice = voiceOf(translation, 'inferred');
    const titled = parsed.sections.find(({ headings }) => headings.at(-1) === parsed.title)?.lines[0] ?? 1;
    const place = { path, lines: [titled, titled] as const, page: null, headings: [] };
    const from = document().entity;
    const { entity: to, url } = book.document(original);
    if (from === to) return;
    recorder.claim(to, 'kind', 'Resource', place, voice);
    if (url !== null) recorder.claim(to, 'url', url, place, voice);
    recorder.evidence({ type: 'PART_OF', from, to, role: 'translation' }, place, parsed.title, voice);
  },
};
