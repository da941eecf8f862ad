import type { Form } from '../../../../schema/index.ts';

/** Cheap sign that a repository may be called something below. */
export const TELLING =
  /awesome|course|bootcamp|zoomcamp|curriculum|nanodegree|specialization|book|\d{2,3}|lecture|workshop|papers|resources|references|reading list|bibliography|guide|tutorial|primer|notes|roadmap|cheat ?sheet|checklist|template|interview|examples|exercises/i;
/** What a repository is called when it holds no software, by form. */
export const CALLED: readonly (readonly [form: Form, words: RegExp])[] = [
  [
    'course',
    /\b(?:course|bootcamp|zoomcamp|curriculum|nanodegree|specialization|lectures|workshop)\b|\bCS ?-?\d{3}|\b\d{2}-\d{3}\b/i,
  ],
  ['list', /\b(?:papers|resources|references|reading list|bibliography)\b/i],
  ['book', /\b(?:hand)?book\b/i],
  ['article', /\b(?:guide|tutorials?|primer|study notes|lecture notes)\b/i],
  [
    'other',
    /\b(?:roadmap|cheat ?sheets?|checklists?|template|interview|exercises|code examples|ipython notebooks)\b/i,
  ],
];
