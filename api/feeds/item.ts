import { sha256 } from '../../schema/id.ts';
import type { ShownChange, ShownField } from '../changes/shown.ts';
import { escaped } from './escape.ts';
import type { FeedItem } from './feed.ts';

/** A UUID (RFC 9562, version 8) that stands for the parts, as a URN. */
export function urnOf(...parts: readonly (string | number)[]): string {
  const hex = sha256(JSON.stringify(parts)).slice(0, 32);
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')}`;
}

function anchor(text: string, href: string | null): string {
  return href === null ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

function places({ change, placeUrl, formerUrl }: ShownChange): string {
  const { was, kind, path, line } = change;
  const now = anchor(`${path}, line ${line}`, placeUrl);
  if (kind === 'added' || was === null) return now;
  const before = anchor(`${was.path}, line ${was.line}`, formerUrl);
  return kind === 'removed' ? `${before}, where it stood` : `${before} → ${now}`;
}

function difference({ name, before, after, isWithheld }: ShownField, isChange: boolean): string {
  if (isWithheld) return `${name} changed`;
  const side = (text: string | null): string => (text === null ? 'nothing' : escaped(text));
  return isChange ? `${name}: ${side(before)} → ${side(after)}` : `${name}: ${side(after ?? before)}`;
}

function htmlOf(shown: ShownChange, topics: readonly string[]): string {
  const { change, source, fields, address, formerAddress } = shown;
  const isChange = change.kind !== 'added' && change.kind !== 'removed';
  const link = address ?? formerAddress;
  const told = fields.filter(({ name }) => isChange || (name !== 'title' && name !== 'address'));
  return [
    `<p>${anchor(change.title, link)}</p>`,
    `<p>${escaped(source?.title ?? change.source)}: ${places(shown)}</p>`,
    told.length === 0
      ? ''
      : `<ul>${told.map((field) => `<li>${difference(field, isChange)}</li>`).join('')}</ul>`,
    topics.length === 0 ? '' : `<p>About: ${topics.map(escaped).join(', ')}</p>`,
  ].join('');
}

const WORDS = {
  added: 'Added',
  edited: 'Edited',
  moved: 'Moved',
  removed: 'Removed',
  renamed: 'Renamed',
} as const;

/** A change as feeds tell it. @param topics titles by id */
export function feedItem(shown: ShownChange, topics: ReadonlyMap<string, string>): FeedItem {
  const { change, source, placeUrl, address, formerAddress } = shown;
  const { kind, entity, path, line, at, revision } = change;
  const about = change.topics.map((id) => topics.get(id) ?? id);
  return {
    id: urnOf('change', change.source, revision, kind, entity, path, line),
    title: `${WORDS[kind]}: ${change.title}`,
    html: htmlOf(shown, about),
    updated: new Date(at).toISOString(),
    url: placeUrl,
    related: address ?? formerAddress,
    author: { name: source?.title ?? change.source, url: source?.address ?? null },
    rights: source?.license ? `Licence of the list: ${source.license}` : 'No licence of the list was found.',
    tags: [kind, ...about],
  };
}
