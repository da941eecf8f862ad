import { RELATION_TYPES, type RelationType } from '../../schema/relation.ts';
import { type Canvas, MOST_IN_ONE, MOST_MARKED, MOST_OPENED, type Opened, type Tick } from './canvas.ts';
import { type PageId, isAboutOne, isPageId } from './pages.ts';
import { LONGEST_ID, LONGEST_QUESTION, MOST_SELECTED, START, type View, isId } from './view.ts';

/** What every page's address may hold; a page's own parameters have other names. */
const RESERVED = ['at', 'also', 'q', 'only', 'open', 'keep', 'hide', 'focus', 'order', 'fit', 'view', 'page'];
const PARAM = /^[a-z][a-z-]{0,20}$/;
const MOST_PARAMS = 12;
const LONGEST_PARAM = 2_000;

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

const isSome = <T>(value: T | null): value is T => value !== null;

function readIds(text: string | null, most: number): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(isId))].slice(0, most);
}

function readCanvas(query: URLSearchParams): Canvas {
  const focus = query.get('focus');
  return {
    opened: (query.get('open') ?? '').split(',').slice(0, MOST_OPENED).map(readOpened).filter(isSome),
    pinned: readIds(query.get('keep'), MOST_MARKED),
    hidden: readIds(query.get('hide'), MOST_MARKED),
    focus: focus !== null && isId(focus) ? focus : null,
    layout: query.get('order') === 'first' ? 'order' : 'map',
    only: query.getAll('fit').slice(0, MOST_OPENED).map(readTick).filter(isSome),
  };
}

function readParams(query: URLSearchParams): Readonly<Record<string, string>> {
  const own = [...query].filter(
    ([name, value]) => PARAM.test(name) && !RESERVED.includes(name) && value !== '',
  );
  return Object.fromEntries(
    own.slice(0, MOST_PARAMS).map(([name, value]) => [name, value.slice(0, LONGEST_PARAM)]),
  );
}

/** Page and entity that a path names: `/changes`, `/brief/problem/x`, and `/problem/x` for the entity's own page. */
function readPath(path: string): { readonly page: PageId | null; readonly at: string | null } {
  let text: string;
  try {
    text = decodeURIComponent(path.replace(/^\/+/, '').replace(/\/+$/, ''));
  } catch {
    return { page: null, at: null };
  }
  if (isId(text)) return { page: 'read', at: text };
  const [first = '', ...rest] = text.split('/');
  if (!isPageId(first) || first === 'map') return { page: null, at: null };
  const about = rest.join('/');
  return { page: first, at: isId(about) ? about : null };
}

/** The view an address stands for; what cannot be understood is left out. */
export function readAddress(address: { readonly pathname: string; readonly search: string }): View {
  const query = new URLSearchParams(address.search);
  const path = readPath(address.pathname);
  const named = query.get('page');
  const asked = query.get('at');
  const question = (query.get('q') ?? '').slice(0, LONGEST_QUESTION).trim();
  const page = path.page ?? (question !== '' ? 'search' : named !== null && isPageId(named) ? named : 'map');
  const at = asked !== null && isId(asked) ? asked : path.at;
  const isLost = (page === 'search' && question === '') || (page === 'read' && at === null);
  return {
    ...START,
    page: isLost ? 'map' : page,
    at,
    also: at === null ? [] : readIds(query.get('also'), MOST_SELECTED).filter((id) => id !== at),
    canvas: readCanvas(query),
    table: query.get('view') === 'table',
    question: page === 'search' ? question : '',
    ticks: page === 'search' ? query.getAll('only').slice(0, MOST_OPENED).map(readTick).filter(isSome) : [],
    params: readParams(query),
  };
}

const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');
const listed = (ids: readonly string[]): string => ids.map(readable).join(',');

function canvasParts(canvas: Canvas): readonly string[] {
  const opened = canvas.opened.map((each) => [each.entity, each.type, each.direction, each.count].join('~'));
  return [
    ...(opened.length > 0 ? [`open=${listed(opened)}`] : []),
    ...(canvas.pinned.length > 0 ? [`keep=${listed(canvas.pinned)}`] : []),
    ...(canvas.hidden.length > 0 ? [`hide=${listed(canvas.hidden)}`] : []),
    ...(canvas.focus === null ? [] : [`focus=${readable(canvas.focus)}`]),
    ...(canvas.layout === 'order' ? ['order=first'] : []),
    ...canvas.only.map(({ field, value }) => `fit=${readable(`${field}:${value}`)}`),
  ];
}

/** The address of a view: path and query, the parts that are as at the start left out. */
export function writeAddress(view: View): string {
  const { page, at } = view;
  const isInPath = at !== null && (page === 'read' || isAboutOne(page));
  const path =
    page === 'map'
      ? '/'
      : page === 'read'
        ? `/${readable(at ?? '')}`
        : `/${page}${isInPath ? `/${readable(at)}` : ''}`;
  const parts = [
    ...(page === 'search' ? [`q=${readable(view.question)}`] : []),
    ...view.ticks.map(({ field, value }) => `only=${readable(`${field}:${value}`)}`),
    ...(at !== null && !isInPath ? [`at=${readable(at)}`] : []),
    ...(view.also.length > 0 ? [`also=${listed(view.also)}`] : []),
    ...canvasParts(view.canvas),
    ...(view.table ? ['view=table'] : []),
    ...Object.entries(view.params).map(([name, value]) => `${name}=${readable(value)}`),
  ];
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
