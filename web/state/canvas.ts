import type { RelationType } from '../../schema/relation.ts';
import type { Direction } from '../words.ts';

/** Relations of one type and direction that a person asked to see around an entity. */
export interface Opened {
  readonly entity: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

/** One ticked value of a filter or facet. */
export interface Tick {
  readonly field: string;
  readonly value: string;
}

/** How places are laid out: as the server placed them, or what to understand first above what it leads to. */
export type Layout = 'map' | 'order';

/** What a person has done to the canvas. Everything in it can be undone, and the address holds all of it. */
export interface Canvas {
  readonly opened: readonly Opened[];
  /** Ids that are always drawn, with their names. */
  readonly pinned: readonly string[];
  /** Ids that are not drawn. */
  readonly hidden: readonly string[];
  /** Id of the place of which only the surroundings are drawn; null for everything. */
  readonly focus: string | null;
  readonly layout: Layout;
  /** What is looked for: other places fade. Values of one field are alternatives, fields must all fit. */
  readonly only: readonly Tick[];
}

export const UNTOUCHED: Canvas = {
  opened: [],
  pinned: [],
  hidden: [],
  focus: null,
  layout: 'map',
  only: [],
};

/** How many entities one step of opening adds. */
export const OPEN_STEP = 8;
export const MOST_OPENED = 24;
export const MOST_IN_ONE = 48;
/** Most ids pinned, and most hidden: an address has to stay one. */
export const MOST_MARKED = 40;

const isSame = (a: Opened, b: Omit<Opened, 'count'>): boolean =>
  a.entity === b.entity && a.type === b.type && a.direction === b.direction;

/** Opens the best eight relations of a kind around an entity, or eight more where some are open. */
export function open(canvas: Canvas, what: Omit<Opened, 'count'>): Canvas {
  const before = canvas.opened.find((each) => isSame(each, what));
  const next: Opened = { ...what, count: Math.min(MOST_IN_ONE, (before?.count ?? 0) + OPEN_STEP) };
  const others = canvas.opened.filter((each) => !isSame(each, what));
  return { ...canvas, opened: [...others, next].slice(-MOST_OPENED) };
}

export function close(canvas: Canvas, what: Omit<Opened, 'count'>): Canvas {
  return { ...canvas, opened: canvas.opened.filter((each) => !isSame(each, what)) };
}

/** How many of a kind are open around an entity; 0 when closed. */
export function openCount(canvas: Canvas, what: Omit<Opened, 'count'>): number {
  return canvas.opened.find((each) => isSame(each, what))?.count ?? 0;
}

const united = (ids: readonly string[], more: readonly string[]): readonly string[] =>
  [...new Set([...ids, ...more])].slice(-MOST_MARKED);

const without = (ids: readonly string[], gone: readonly string[]): readonly string[] =>
  ids.filter((id) => !gone.includes(id));

/** Pins all of `ids`, or lets them all go when each is pinned already. */
export function togglePinned(canvas: Canvas, ids: readonly string[]): Canvas {
  const arePinned = ids.every((id) => canvas.pinned.includes(id));
  return { ...canvas, pinned: arePinned ? without(canvas.pinned, ids) : united(canvas.pinned, ids) };
}

/** Takes places off the canvas, together with what was opened around them. */
export function hide(canvas: Canvas, ids: readonly string[]): Canvas {
  return {
    ...canvas,
    hidden: united(canvas.hidden, ids),
    pinned: without(canvas.pinned, ids),
    opened: canvas.opened.filter(({ entity }) => !ids.includes(entity)),
    focus: canvas.focus !== null && ids.includes(canvas.focus) ? null : canvas.focus,
  };
}

export function showHidden(canvas: Canvas): Canvas {
  return canvas.hidden.length === 0 ? canvas : { ...canvas, hidden: [] };
}

/** Draws only what is around `id`; null draws everything again. A focus on a hidden place shows it. */
export function focusOn(canvas: Canvas, id: string | null): Canvas {
  return { ...canvas, focus: id, hidden: id === null ? canvas.hidden : without(canvas.hidden, [id]) };
}

export function toggleOnly(canvas: Canvas, tick: Tick): Canvas {
  return { ...canvas, only: toggled(canvas.only, tick) };
}

/** Fields of which one value at most is ticked; an empty value takes it away. */
const SINGLE: readonly string[] = ['from', 'to'];

/** The ticks with one turned over. */
export function toggled(ticks: readonly Tick[], tick: Tick): readonly Tick[] {
  if (SINGLE.includes(tick.field)) {
    // Addresses of an earlier kind tick single years.
    const others = ticks.filter(({ field }) => field !== tick.field && field !== 'year');
    const isTaken =
      tick.value === '' || ticks.some((each) => each.field === tick.field && each.value === tick.value);
    return isTaken ? others : [...others, tick];
  }
  const rest = ticks.filter((each) => each.field !== tick.field || each.value !== tick.value);
  return rest.length === ticks.length ? [...rest, tick] : rest;
}
