import { CairnError, type ChangeSet } from '../schema/index.ts';

/** The most ids one question may name, and the most entities one page may hold. */
export const MOST_IDS = 1_000;

/** Throws `LIMIT_EXCEEDED` for more ids than one question may name. */
export function checkIds(ids: readonly string[]): void {
  if (ids.length <= MOST_IDS) return;
  throw new CairnError('LIMIT_EXCEEDED', `Ask for at most ${String(MOST_IDS)} ids at a time.`);
}

/** What every driver takes as a limit. */
const MOST_ROWS = 2 ** 31 - 1;

/** A limit as a whole number from 0 to `most`. */
export function clamp(limit: number, most: number = MOST_ROWS): number {
  return Number.isNaN(limit) ? 0 : Math.max(0, Math.min(Math.floor(limit), most));
}

/** Throws `BAD_USER_INPUT` for a change set with documents of another source than its own. */
export function checkOrigin({ source, put }: Pick<ChangeSet, 'source' | 'put'>): void {
  const stranger = put.find((each) => each.document.source !== source.id)?.document;
  if (!stranger) return;
  throw new CairnError(
    'BAD_USER_INPUT',
    `The change set of ${source.id} holds ${stranger.id}; apply it on its own.`,
  );
}
