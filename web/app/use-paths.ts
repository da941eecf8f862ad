import { useMemo } from 'preact/hooks';
import { GUESTS, PATHS } from '../client/operations.ts';
import type { PathAnswer } from '../client/page-shapes.ts';
import type { NamedKind } from '../client/shapes.ts';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import type { Extra } from '../state/scene.ts';
import type { Lit } from '../state/stand-out.ts';
import { chosenOf, extraOf, litOf } from '../state/ways.ts';
import { type View, isId } from '../state/view.ts';

export interface PathState {
  readonly from: NamedKind | null;
  readonly to: NamedKind | null;
  readonly hubs: boolean;
  readonly chosen: number | null;
  readonly answer: Answer<{ readonly paths: PathAnswer }>;
  readonly extra: Extra | null;
  readonly lit: Lit | null;
}

const idOf = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null);

/** The two ends in the address, the ways between them, and what of the map they light. */
export function usePaths(view: View): PathState {
  const isAsked = view.page === 'path';
  const from = isAsked ? idOf(view.params['from']) : null;
  const to = isAsked ? idOf(view.params['to']) : null;
  const hubs = view.params['hubs'] === 'yes';
  const ids = [from, to].filter((id) => id !== null);
  const ends = useAnswer(GUESTS, ids.length === 0 ? null : { ids });
  const answer = useAnswer(PATHS, from === null || to === null || from === to ? null : { from, to, hubs });
  const found = answer.state === 'ready' ? answer.data.paths : null;
  const chosen = chosenOf(view.params['n'], found?.paths.length ?? 0);
  const known =
    ends.state === 'ready' ? ends.data.entities : ends.state === 'waiting' ? ends.stale?.entities : null;
  const endOf = (id: string | null): NamedKind | null =>
    id === null ? null : (known?.find((entity) => entity?.id === id) ?? { id, kind: 'Concept', title: id });
  const marks = useMemo(
    () => ({
      extra: found === null ? null : extraOf(found.paths),
      lit: found === null || found.paths.length === 0 ? null : litOf(found, chosen),
    }),
    [found, chosen],
  );
  return { from: endOf(from), to: endOf(to), hubs, chosen, answer, ...marks };
}
