import type { EntityKind, Form } from '../entity.ts';

/** What a word of a question may say of the works that are meant, whether or not the word stands in them. */
export type AskedFact = { readonly kind: EntityKind } | { readonly form: Form } | { readonly year: number };

/** Words for what a work is, as people ask for it. */
const FORM_WORDS: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    paper: 'paper',
    article: 'article',
    post: 'article',
    blogpost: 'article',
    video: 'video',
    talk: 'video',
    course: 'course',
    book: 'book',
    tool: 'tool',
    library: 'tool',
    dataset: 'dataset',
    list: 'list',
    slide: 'slides',
    podcast: 'podcast',
  } satisfies Readonly<Record<string, Form>>).flatMap(([word, form]): (readonly [string, Form])[] => [
    [word, form],
    [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, form],
  ]),
);

const YEAR = /^(?:19[5-9]|20\d)\d$/;

const KIND_WORDS: ReadonlyMap<string, EntityKind> = new Map([
  ['case study', 'CaseStudy'],
  ['case studies', 'CaseStudy'],
]);

/** True for two folded words that say together what is meant. */
export function isFactInTwoWords(first: string, second: string): boolean {
  return KIND_WORDS.has(`${first} ${second}`);
}

/** What a folded word, or two of them, says of the works that are meant; null for most words. */
export function factOf(word: string): AskedFact | null {
  const kind = KIND_WORDS.get(word);
  if (kind !== undefined) return { kind };
  const form = FORM_WORDS.get(word);
  if (form !== undefined) return { form };
  return YEAR.test(word) ? { year: Number(word) } : null;
}
