import type { FeedFormat } from './feed.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';

/** A new format is a new line here. */
export const feedFormats: readonly FeedFormat[] = [atom, jsonFeed];

/** One ticked value of a facet, as the explorer's addresses have it: `only=<field>:<value>`. */
export interface Tick {
  readonly field: string;
  readonly value: string;
}

/** What a feed is about. */
export type FeedSubject =
  | { readonly kind: 'all' }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'search'; readonly question: string; readonly ticks: readonly Tick[] };

export interface FeedAddress {
  readonly subject: FeedSubject;
  readonly format: FeedFormat;
  /** Path and query in a normal form, without the ending: equal for equal questions. */
  readonly name: string;
}

export const FEEDS = '/feeds/';
const LONGEST = 400;
const MOST_TICKS = 24;
const TOPIC = /^(?:concept|problem|pattern)\/[^/]+$/;

function tickOf(text: string): Tick | null {
  const colon = text.indexOf(':');
  return colon < 1 ? null : { field: text.slice(0, colon), value: text.slice(colon + 1) };
}

function subjectOf(name: string, query: URLSearchParams): FeedSubject | null {
  if (name === 'changes') return { kind: 'all' };
  if (name.startsWith('source/')) return { kind: 'source', id: name };
  if (TOPIC.test(name)) return { kind: 'topic', id: name };
  if (name !== 'search') return null;
  const question = (query.get('q') ?? '').trim();
  const ticks = query.getAll('only').slice(0, MOST_TICKS).map(tickOf);
  if (question === '' && ticks.length === 0) return null;
  return { kind: 'search', question, ticks: ticks.filter((tick) => tick !== null) };
}

/** The path and query that a subject has below `/feeds/`, without an ending. */
export function subjectName(subject: FeedSubject): { readonly path: string; readonly query: string } {
  if (subject.kind === 'all') return { path: 'changes', query: '' };
  if (subject.kind !== 'search') {
    return { path: subject.id.split('/').map(encodeURIComponent).join('/'), query: '' };
  }
  const query = new URLSearchParams(subject.question === '' ? [] : [['q', subject.question]]);
  for (const { field, value } of subject.ticks) query.append('only', `${field}:${value}`);
  return { path: 'search', query: `?${query.toString()}` };
}

/**
 * What an address below `/feeds/` asks for: `changes.atom` (everything), `source/github/<owner>/<name>.atom`,
 * `concept/<id>.json`, `search.atom?q=<words>&only=<field>:<value>` as the explorer's addresses have it. Null for
 * whatever is none.
 */
export function parseFeedAddress(url: {
  readonly pathname: string;
  readonly search: string;
}): FeedAddress | null {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(FEEDS.length));
  } catch {
    return null;
  }
  const format = feedFormats.find(({ ending }) => path.endsWith(ending));
  if (format === undefined || url.pathname.length + url.search.length > LONGEST * 4) return null;
  const subject = subjectOf(path.slice(0, -format.ending.length), new URLSearchParams(url.search));
  if (subject === null) return null;
  const { path: named, query } = subjectName(subject);
  return { subject, format, name: named + query };
}
