import { CairnError } from '../schema/index.ts';
import type { SourceKind } from '../schema/index.ts';

/** Kinds of sources: their ids begin with one after `source/`. */
const SOURCES: Readonly<Record<SourceKind, true>> = {
  ...{ address: true, file: true, folder: true, github: true },
  ...{ pack: true, questions: true, snapshot: true },
};
const GITHUB = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/iu;
const REPOSITORY = /^([\w.-]+)\/[\w.-]+$/u;

/** An id with or without its beginning; a bare name may be written as a title is: `Feature store`. */
export function askedId(prefix: string, text: string): string {
  if (text.startsWith(prefix)) return text;
  return prefix + text.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}

/** The id of a source: whole, without `source/`, as `owner/name`, or as the address of a repository on GitHub. */
export function sourceId(text: string): string {
  if (text.startsWith('source/')) return text;
  const named = GITHUB.exec(text)?.[1] ?? text;
  const [, first] = REPOSITORY.exec(named) ?? [];
  const isRepository = first !== undefined && (named !== text || !Object.hasOwn(SOURCES, first));
  return isRepository ? `source/github/${named.toLowerCase()}` : `source/${text}`;
}

/** A topic by its whole id: bare names could be a concept's, a pattern's or a problem's. Throws BAD_USER_INPUT. */
export function topicId(text: string): string {
  if (text.includes('/')) return text;
  throw new CairnError(
    'BAD_USER_INPUT',
    `"${text}" is no id of a topic; those are such as concept/feature-store or problem/fraud-detection.`,
  );
}

/** Why something cannot be answered that must be there. */
export function notInGraph(id: string): CairnError {
  const shape = id.includes('/') ? '' : ' Ids are such as concept/feature-store;';
  return new CairnError('NOT_FOUND', `"${id}" is not in the graph.${shape} "suggest" and "search" tell ids.`);
}
