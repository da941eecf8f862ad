import { type Canvas, type Opened, type Tick, UNTOUCHED, toggled } from './canvas.ts';
import * as canvases from './canvas.ts';
import { type PageId, hasPane } from './pages.ts';

/** Everything the address holds. Two equal views show the same page. */
export interface View {
  readonly page: PageId;
  /** Id of the selected entity, or of the one the page is about. */
  readonly at: string | null;
  /** Ids selected together with `at`. */
  readonly also: readonly string[];
  readonly canvas: Canvas;
  readonly table: boolean;
  readonly question: string;
  readonly ticks: readonly Tick[];
  /** What a page keeps in the address for itself. */
  readonly params: Readonly<Record<string, string>>;
}

export const START: View = {
  page: 'map',
  at: null,
  also: [],
  canvas: UNTOUCHED,
  table: false,
  question: '',
  ticks: [],
  params: {},
};

export const LONGEST_ID = 200;
export const LONGEST_QUESTION = 400;
export const MOST_SELECTED = 12;
const ID = /^(concept|pattern|problem|step|resource|org|source|question|case|rel)\/[^\s?#~,]+$/;

/** True for what may be an entity id; hostile addresses are long or odd. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** Selects one entity alone, or none. */
export function select(view: View, id: string | null): View {
  return view.at === id && view.also.length === 0 ? view : { ...view, at: id, also: [] };
}

/** Adds to the selection, or takes away from it. */
export function selectAlso(view: View, id: string): View {
  if (view.at === null) return select(view, id);
  if (view.at === id) return { ...view, at: view.also[0] ?? null, also: view.also.slice(1) };
  if (view.also.includes(id)) return { ...view, also: view.also.filter((each) => each !== id) };
  return { ...view, also: [...view.also, id].slice(-MOST_SELECTED) };
}

/** All that is selected, the first one first. */
export function selection(view: View): readonly string[] {
  return view.at === null ? [] : [view.at, ...view.also];
}

/** Goes to the map with `id` selected, from whatever page. */
export function showOnMap(view: View, id: string): View {
  return { ...START, canvas: view.canvas, at: id };
}

/** Where a link to an entity leads: into the pane where there is one, to its own page elsewhere. */
export function follow(view: View, id: string): View {
  if (view.page === 'path') return showOnMap(view, id);
  return hasPane(view.page) ? select(view, id) : readWhole(view, id);
}

/** The whole page of one entity. */
export function readWhole(view: View, id: string): View {
  return goTo(view, 'read', id);
}

/** Another page; what was done to the canvas stays. */
export function goTo(
  view: View,
  page: PageId,
  at: string | null = null,
  params: Readonly<Record<string, string>> = {},
): View {
  return { ...START, canvas: view.canvas, page, at, params };
}

/** Changes what the page keeps in the address; null takes a value away. */
export function setParams(view: View, changes: Readonly<Record<string, string | null>>): View {
  const kept = Object.entries({ ...view.params, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  return { ...view, params: Object.fromEntries(kept) };
}

export function ask(view: View, question: string): View {
  const trimmed = question.trim().slice(0, LONGEST_QUESTION);
  return trimmed === '' ? view : { ...START, canvas: view.canvas, page: 'search', question: trimmed };
}

export function toggleTick(view: View, tick: Tick): View {
  return { ...view, ticks: toggled(view.ticks, tick) };
}

/** Applies a change to the canvas. */
export function touch(view: View, change: (canvas: Canvas) => Canvas): View {
  const canvas = change(view.canvas);
  return canvas === view.canvas ? view : { ...view, canvas };
}

export function open(view: View, what: Omit<Opened, 'count'>): View {
  return touch(view, (canvas) => canvases.open(canvas, what));
}

export function close(view: View, what: Omit<Opened, 'count'>): View {
  return touch(view, (canvas) => canvases.close(canvas, what));
}

/** Hides what is selected and selects nothing. */
export function hideSelection(view: View): View {
  const ids = selection(view);
  return select(
    touch(view, (canvas) => canvases.hide(canvas, ids)),
    null,
  );
}

/** One step back, as Escape does: the selection first, then what was done to the canvas, then the page. */
export function stepBack(view: View): View {
  if (!hasPane(view.page))
    return view.at === null ? { ...START, canvas: view.canvas } : showOnMap(view, view.at);
  if (view.also.length > 0) return { ...view, also: [] };
  if (view.at !== null) return { ...view, at: null };
  if (view.page !== 'map') return { ...START, canvas: view.canvas };
  const { canvas } = view;
  if (canvas.layout !== 'map') return { ...view, canvas: { ...canvas, layout: 'map' } };
  if (canvas.focus !== null) return { ...view, canvas: { ...canvas, focus: null } };
  if (canvas.opened.length > 0) {
    return { ...view, canvas: { ...canvas, opened: canvas.opened.slice(0, -1) } };
  }
  return view.table ? { ...view, table: false } : view;
}
