import { useMemo } from 'preact/hooks';
import type { OrderAnswer } from '../client/page-shapes.ts';
import type { Details, MapRelation, OverviewMap } from '../client/shapes.ts';
import type { Drawing } from '../graph/drawing.ts';
import { arrange, placeInOrder } from '../state/arrange.ts';
import { pickHues } from '../state/hues.ts';
import {
  type Extra,
  type OpenedAnswer,
  type PathLine,
  type Place,
  type Scene,
  buildScene,
} from '../state/scene.ts';
import type { Lit } from '../state/stand-out.ts';
import { type Point, outlineTerritories } from '../state/territory.ts';
import { type View, selection } from '../state/view.ts';

/** The overview as answered: all places, and the relations among the most important ones. */
export interface OverviewAnswer {
  readonly map: OverviewMap;
  readonly core: { readonly relations: readonly MapRelation[] };
}

export interface DrawingWish {
  readonly view: View;
  readonly overview: OverviewAnswer | null;
  readonly openings: readonly OpenedAnswer[];
  /** What is known in full: the selection and the focus. */
  readonly known: readonly Details[];
  readonly extra: Extra;
  readonly lit: Lit | null;
  readonly fits: ((place: Place) => boolean) | null;
  readonly order: OrderAnswer | null;
}

function orderPoints({ relations }: OrderAnswer, center: string): ReadonlyMap<string, Point> {
  const steps = relations.map(({ from, to }) => ({ from: from.id, to: to.id }));
  return placeInOrder(center, steps);
}

function linesOf({ relations }: OrderAnswer): readonly PathLine[] {
  return relations.map(({ id, type, from, to }) => ({ id, type, from: from.id, to: to.id }));
}

function allOf({ places, relations }: Scene): Lit {
  return { places: new Set(places.map(({ id }) => id)), relations: new Set(relations.map(({ id }) => id)) };
}

/** Everything the map draws, from what was answered; null until the overview is there. */
export function useDrawing(wish: DrawingWish): Drawing | null {
  const { view, overview, openings, known, extra, lit, fits, order } = wish;
  const land = useMemo(() => {
    if (overview === null) return null;
    const members = new Map<string, Point[]>(overview.map.communities.map(({ id }) => [id, []]));
    for (const { x, y, community } of overview.map.places) members.get(community)?.push({ x, y });
    const territories = outlineTerritories(members);
    return {
      territories,
      hueOf: pickHues(territories.map(({ id, center }) => ({ id, x: center.x, y: center.y }))),
      nameOf: new Map(overview.map.communities.map(({ id, name }) => [id, name])),
    };
  }, [overview]);
  const isOrder = view.canvas.layout === 'order' && order !== null && view.at !== null;
  const whole = useMemo(() => {
    if (overview === null) return null;
    const core = isOrder ? linesOf(order) : overview.core.relations;
    const more = isOrder ? { ...extra, entities: [...extra.entities, ...order.entities] } : extra;
    return buildScene(overview.map, core, openings, isOrder ? [] : known, more);
  }, [overview, openings, known, extra, isOrder, order]);
  const selected = selection(view);
  const center = view.at;
  const key = JSON.stringify([view.canvas, selected, isOrder, fits === null]);
  const scene = useMemo(() => {
    if (whole === null) return null;
    const points = isOrder && center !== null ? orderPoints(order, center) : null;
    return arrange(whole, view.canvas, selected, fits, points);
    // The key stands for what the view says.
  }, [whole, key, order, fits === null ? '' : view.canvas.only]);
  return useMemo(() => {
    if (land === null || scene === null || whole === null) return null;
    const isBare = isOrder || view.canvas.focus !== null;
    return {
      ...land,
      territories: isOrder ? [] : land.territories,
      scene,
      everything: whole,
      selected: selected.filter((id) => scene.byId.has(id)),
      pinned: view.canvas.pinned,
      lit: isOrder ? allOf(scene) : lit,
      arrangement: isBare
        ? `${view.canvas.layout} ${view.canvas.focus ?? ''} ${isOrder ? center : ''}`
        : 'map',
    };
  }, [land, scene, whole, key, lit]);
}
