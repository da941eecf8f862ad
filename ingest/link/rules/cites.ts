import { QUOTE_LIMIT, type Section } from '../../../schema/index.ts';
import { labelRole } from '../entry/labels.ts';
import { voiceOf } from './rule.ts';
import type { Rule } from './rule.ts';

/** Nobody follows more citations of one document. */
const LIMIT = 300;
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|ico)(?:$|[?#])/i;

interface Standing {
  readonly headings: readonly string[];
  readonly text: string | null;
  /** Lines of the passage; null on a page. */
  readonly lines: readonly [first: number, last: number] | null;
}

/** The words of a passage from the sentence on that holds the link's words, where they would be cut off. */
function fromSentence(text: string, words: string): string {
  const at = words === '' ? -1 : text.indexOf(words);
  if (text.length <= QUOTE_LIMIT || at + words.length < QUOTE_LIMIT) return text;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const isNear = at - start + words.length < QUOTE_LIMIT - 1;
  return text.slice(isNear ? start : at).trimStart();
}

/** The section and passage a line stands in; sections come in order. */
function standing(sections: readonly Section[], line: number): Standing {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.lines[0] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  const passage = section?.passages.find(({ lines }) => lines[0] <= line && line <= lines[1]);
  return { headings: section?.headings ?? [], text: passage?.text ?? null, lines: passage?.lines ?? null };
}

/** The section a page belongs to, and the passage on it that holds the link's words, else those words alone. */
function onPage(sections: readonly Section[], page: number, words: string): Standing {
  const section = sections.findLast((each) => each.page !== null && each.page <= page);
  const here = sections.flatMap(({ passages }) => passages.filter((passage) => passage.page === page));
  const passage = words === '' ? undefined : here.find(({ text }) => text.includes(words));
  const text = passage?.text ?? (words === '' ? null : words);
  return { headings: section?.headings ?? [], text, lines: null };
}

/**
 * A document that teaches one topic, and any PDF, cites what its prose links to; what it lists is listed, not cited.
 */
export const cites: Rule = {
  name: 'cites',
  version: 2,
  apply({ parsed, path, subject, book, entries, recorder, document }) {
    // A PDF is a text of its own whatever it teaches; its annotations are its citations.
    if (subject === null && parsed.format !== 'pdf') return;
    const voice = voiceOf(cites, 'stated');
    const listed = new Set(
      entries.flatMap(({ facts, entity }) => [entity, ...facts.others.map((other) => other.target.entity)]),
    );
    const from = document().entity;
    const cited = new Set<string>();
    for (const link of parsed.links) {
      const target = book.resolve(link.href, link.line);
      if (target === null || IMAGE.test(target.url) || listed.has(target.entity) || target.entity === from)
        continue;
      const { headings, text, lines } =
        link.page === null
          ? standing(parsed.sections, link.line)
          : onPage(parsed.sections, link.page, link.text);
      if (text === null || (!cited.has(target.entity) && cited.size >= LIMIT)) continue;
      cited.add(target.entity);
      const place = {
        path,
        lines,
        page: link.page,
        headings,
      };
      recorder.claim(target.entity, 'kind', 'Resource', place, voice);
      recorder.claim(target.entity, 'url', target.url, place, voice);
      const isName = labelRole(link.text) === null && /\p{L}\s+\p{L}/u.test(link.text);
      if (isName) recorder.claim(target.entity, 'title', link.text, place, voiceOf(cites, 'inferred'));
      recorder.evidence(
        { type: 'CITES', from, to: target.entity, role: '' },
        place,
        fromSentence(text, link.text),
        voice,
      );
    }
  },
};
