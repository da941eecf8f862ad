import { RELATION_TYPES, type RelationType } from '../../schema/relation.ts';
import type { Direction } from '../words.ts';

/** Relations of one type and direction that a person asked to see around an entity. */
export interface Opened {
  readonly entity: string;
  readonly type: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

/** One ticked value of a facet. */
export interface Tick {
  readonly field: string;
  readonly value: string;
}

/** Everything the address holds. Two equal views show the same page. */
export interface View {
  readonly page: 'map' | 'search' | 'sources';
  /** Id of the selected entity. */
  readonly at: string | null;
  readonly opened: readonly Opened[];
  readonly table: boolean;
  readonly question: string;
  readonly ticks: readonly Tick[];
}

export const START: View = {
  page: 'map',
  at: null,
  opened: [],
  table: false,
  question: '',
  ticks: [],
};

/** How many entities one step of opening adds. */
export const OPEN_STEP = 8;
const MOST_OPENED = 24;
const MOST_IN_ONE = 48;
const LONGEST_ID = 200;
const LONGEST_QUESTION = 400;
const ID = /^(concept|pattern|problem|step|resource|org|source|question|case|rel)\/[^\s?#~,]+$/;

/** True for what may be an entity id; hostile addresses are long or odd. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

function isRelationType(text: string): text is RelationType {
  return (RELATION_TYPES as readonly string[]).includes(text);
}

function readOpened(text: string): Opened | null {
  const [entity = '', type = '', direction = '', amount = ''] = text.split('~');
  const count = Number.parseInt(amount, 10);
  if (!isId(entity) || !isRelationType(type)) return null;
  if (direction !== 'in' && direction !== 'out') return null;
  if (!Number.isInteger(count) || count < 1) return null;
  return { entity, type, direction, count: Math.min(count, MOST_IN_ONE) };
}

function readTick(text: string): Tick | null {
  const at = text.indexOf(':');
  return at < 1 ? null : { field: text.slice(0, at), value: text.slice(at + 1, at + 1 + LONGEST_ID) };
}

function readPath(path: string): string | null {
  try {
    const id = decodeURIComponent(path.replace(/^\/+/, ''));
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}

const isSome = <T>(value: T | null): value is T => value !== null;

/** The view an address stands for; what cannot be understood is left out. `/concept/x` equals `/?at=concept/x`. */
export function readAddress(address: { readonly pathname: string; readonly search: string }): View {
  const query = new URLSearchParams(address.search);
  const asked = query.get('at');
  const at = asked !== null && isId(asked) ? asked : readPath(address.pathname);
  const question = (query.get('q') ?? '').slice(0, LONGEST_QUESTION);
  const isSources = query.get('page') === 'sources' || address.pathname === '/sources';
  return {
    page: question.trim() !== '' ? 'search' : isSources ? 'sources' : 'map',
    at,
    opened: (query.get('open') ?? '').split(',').slice(0, MOST_OPENED).map(readOpened).filter(isSome),
    table: query.get('view') === 'table',
    question: question.trim(),
    ticks: query.getAll('only').slice(0, MOST_OPENED).map(readTick).filter(isSome),
  };
}

const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');

/** The address of a view: path and query, the parts that are as at the start left out. */
export function writeAddress(view: View): string {
  const parts: string[] = [];
  if (view.page === 'sources') parts.push('page=sources');
  if (view.page === 'search') parts.push(`q=${readable(view.question)}`);
  if (view.page === 'search') {
    for (const { field, value } of view.ticks) parts.push(`only=${readable(`${field}:${value}`)}`);
  }
  if (view.at !== null) parts.push(`at=${readable(view.at)}`);
  if (view.opened.length > 0) {
    const opened = view.opened.map((each) => [each.entity, each.type, each.direction, each.count].join('~'));
    parts.push(`open=${opened.map(readable).join(',')}`);
  }
  if (view.table) parts.push('view=table');
  return parts.length === 0 ? '/' : `/?${parts.join('&')}`;
}

export function select(view: View, id: string | null): View {
  return view.at === id ? view : { ...view, at: id };
}

/** Goes to the map with `id` selected, from whatever page. */
export function showOnMap(view: View, id: string): View {
  return { ...view, page: 'map', at: id, question: '', ticks: [] };
}

export function ask(view: View, question: string): View {
  const trimmed = question.trim().slice(0, LONGEST_QUESTION);
  return trimmed === '' ? view : { ...view, page: 'search', question: trimmed, ticks: [], at: null };
}

export function toggleTick(view: View, tick: Tick): View {
  const without = view.ticks.filter((each) => each.field !== tick.field || each.value !== tick.value);
  return {
    ...view,
    ticks: without.length === view.ticks.length ? [...without, tick] : without,
  };
}

const isSame = (a: Opened, b: Omit<Opened, 'count'>): boolean =>
  a.entity === b.entity && a.type === b.type && a.direction === b.direction;

/** Opens the best eight relations of a kind around an entity, or eight more where some are open. */
export function open(view: View, what: Omit<Opened, 'count'>): View {
  const before = view.opened.find((each) => isSame(each, what));
  const next: Opened = { ...what, count: Math.min(MOST_IN_ONE, (before?.count ?? 0) + OPEN_STEP) };
  const others = view.opened.filter((each) => !isSame(each, what));
  return { ...view, opened: [...others, next].slice(-MOST_OPENED) };
}

export function close(view: View, what: Omit<Opened, 'count'>): View {
  return { ...view, opened: view.opened.filter((each) => !isSame(each, what)) };
}

/** How many of a kind are open around an entity; 0 when closed. */
export function openCount(view: View, what: Omit<Opened, 'count'>): number {
  return view.opened.find((each) => isSame(each, what))?.count ?? 0;
}

/** One step back, as Escape does: the selection first, then what was opened, then the page. */
export function stepBack(view: View): View {
  if (view.at !== null) return { ...view, at: null };
  if (view.opened.length > 0) return { ...view, opened: view.opened.slice(0, -1) };
  if (view.page !== 'map') return { ...view, page: 'map', question: '', ticks: [] };
  return view.table ? { ...view, table: false } : view;
}
