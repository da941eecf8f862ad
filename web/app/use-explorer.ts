import { useEffect, useMemo, useState } from 'preact/hooks';
import { DETAILS, GUESTS, ORDER, OVERVIEW } from '../client/operations.ts';
import type { Details, StatsFigures } from '../client/shapes.ts';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import type { Drawing } from '../graph/drawing.ts';
import { type Opening, openingsOf } from '../state/openings.ts';
import type { Extra } from '../state/scene.ts';
import { hasPane, isOnMap } from '../state/pages.ts';
import { type View, selection } from '../state/view.ts';
import type { OverviewAnswer } from './use-drawing.ts';
import { useDrawing } from './use-drawing.ts';
import { OVERVIEW_SIZE, detailsOf } from './first-questions.ts';
import { type Fitting, useFitting } from './use-fitting.ts';
import { useOpenings } from './use-openings.ts';
import { hasNoTopics, useSpokenOf } from './use-spoken-of.ts';
import { type PathState, usePaths } from './use-paths.ts';

type Whole = { readonly entity: Details | null; readonly source: Details | null };

/** Everything that was asked for a view, and what it makes of the map. */
export interface Explorer {
  readonly overview: Answer<OverviewAnswer & { readonly stats: StatsFigures }>;
  readonly details: Answer<Whole>;
  readonly selected: Details | null;
  readonly drawing: Drawing | null;
  readonly openings: readonly Opening[];
  readonly fitting: Fitting;
  readonly path: PathState;
}

const wholeOf = (answer: Answer<Whole>): Details | null =>
  answer.state === 'ready' ? (answer.data.entity ?? answer.data.source) : null;

/** Asks for what a view needs, and puts the answers together. */
export function useExplorer(view: View, isFilterOpen: boolean): Explorer {
  const { canvas, at } = view;
  const whole = (id: string | null): ReturnType<typeof detailsOf> | null =>
    id === null ? null : detailsOf(id);
  const overview = useAnswer(OVERVIEW, isOnMap(view.page) ? OVERVIEW_SIZE : null);
  const details = useAnswer(DETAILS, whole(hasPane(view.page) ? at : null));
  const around = useAnswer(DETAILS, whole(canvas.focus === at ? null : canvas.focus));
  const order = useAnswer(ORDER, canvas.layout === 'order' && at !== null ? { id: at } : null);
  const opened = useOpenings(canvas.opened);
  const fitting = useFitting(canvas.only, isFilterOpen);
  const path = usePaths(view);

  const ids = [...new Set([...view.also, ...canvas.pinned])];
  const guests = useAnswer(GUESTS, ids.length === 0 ? null : { ids });
  const beside = guests.state === 'ready' ? guests.data.entities : null;
  const selected = wholeOf(details);
  const spoken = useSpokenOf(selected);
  const extra = useMemo((): Extra => {
    const entities = (beside ?? []).filter((entity) => entity !== null);
    return {
      entities: [...entities, ...spoken.entities, ...(path.extra?.entities ?? [])],
      relations: [...spoken.relations, ...(path.extra?.relations ?? [])],
    };
  }, [beside, path.extra, spoken]);

  const focused = wholeOf(around);
  // While the next selection is on its way the one before stays drawn.
  const [held, setHeld] = useState<Details | null>(null);
  useEffect(() => {
    if (selected !== null || at === null) setHeld(selected);
  }, [selected, at]);
  const known = useMemo(
    () =>
      [selected ?? (at === null ? null : held), focused]
        .filter((entity) => entity !== null)
        .filter(({ kind }) => !hasNoTopics(kind)),
    [selected, held, focused, at],
  );
  const drawing = useDrawing({
    view,
    overview: overview.state === 'ready' ? overview.data : null,
    openings: opened,
    known,
    extra,
    lit: view.page === 'path' ? path.lit : null,
    fits: view.page === 'path' ? null : fitting.fits,
    order: order.state === 'ready' ? order.data.neighborhood : null,
  });
  const openings =
    selected === null
      ? []
      : openingsOf(canvas, selected.id, selected.relationCounts, drawing?.scene ?? null, opened);
  return { overview, details, selected, drawing, openings, fitting, path };
}

/** Places of the scene that everything selected is joined to. */
export function sharedPlaces(drawing: Drawing | null, view: View): Drawing['scene']['places'] {
  if (drawing === null) return [];
  const { places, relations } = drawing.scene;
  const ids = selection(view);
  const joined = new Map<string, Set<string>>();
  const note = (id: string, other: string): void => {
    if (!ids.includes(other)) return;
    const set = joined.get(id) ?? new Set();
    joined.set(id, set.add(other));
  };
  for (const { from, to } of relations) {
    note(from, to);
    note(to, from);
  }
  return places.filter(({ id }) => !ids.includes(id) && joined.get(id)?.size === ids.length);
}
