import { CairnError, type QuotePolicy } from '../../schema/index.ts';
import type { ChangeRecord, EntityRecord, GraphReader, SourceSummary } from '../../store/port.ts';
import { changesOf, shownChanges, topicTitles, type ChangeQuery } from '../changes/read.ts';
import { FEEDS, feedFormats, subjectName, type FeedAddress, type FeedSubject } from './address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedItem, urnOf } from './item.ts';
import { matchingOf } from './matching.ts';

/** Entries of one feed. */
const ITEMS = 100;
/** Lines of the log that a saved question is asked of, the newest. */
const LOOKED_AT = 5_000;
/** When nothing was ever read. */
const NEVER = '1970-01-01T00:00:00.000Z';

async function byId(reader: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>> {
  const known = new Map<string, EntityRecord>();
  const distinct = [...new Set(ids)];
  for (let at = 0; at < distinct.length; at += 1_000) {
    const batch = distinct.slice(at, at + 1_000);
    for (const [index, found] of (await reader.entities(batch)).entries()) {
      if (found) known.set(batch[index] ?? found.id, found);
    }
  }
  return known;
}

async function fitting(
  reader: GraphReader,
  subject: Extract<FeedSubject, { kind: 'search' }>,
): Promise<readonly ChangeRecord[]> {
  const fits = matchingOf(subject);
  const found: ChangeRecord[] = [];
  let seen = 0;
  for await (const { changes } of changesOf(reader, {})) {
    const known = await byId(
      reader,
      changes.flatMap(({ entity, topics }) => [entity, ...topics]),
    );
    for (const change of changes) {
      const about = change.topics.flatMap((id) => known.get(id) ?? []);
      if (fits(change, known.get(change.entity) ?? null, about)) found.push(change);
    }
    seen += changes.length;
    if (found.length >= ITEMS || seen >= LOOKED_AT) break;
  }
  return found.slice(0, ITEMS);
}

function queryOf(subject: FeedSubject): ChangeQuery {
  if (subject.kind === 'source') return { source: subject.id };
  return subject.kind === 'topic' ? { topic: subject.id } : {};
}

interface Named {
  readonly title: string;
  /** Path and query of the explorer's page. */
  readonly home: string;
}

async function nameOf(
  reader: GraphReader,
  subject: FeedSubject,
  sources: readonly SourceSummary[],
): Promise<Named> {
  if (subject.kind === 'all') return { title: 'Cairn: what changed', home: '/sources' };
  if (subject.kind === 'search') {
    const words = [subject.question, ...subject.ticks.map(({ value }) => value)].filter(
      (part) => part !== '',
    );
    return { title: `Cairn: changes for ${words.join(', ')}`, home: `/${subjectName(subject).query}` };
  }
  const title =
    subject.kind === 'source'
      ? sources.find(({ source }) => source.id === subject.id)?.source.title
      : (await reader.entities([subject.id]))[0]?.title;
  if (title === undefined) throw new CairnError('NOT_FOUND', `There is no ${subject.id} in the graph.`);
  return { title: `Cairn: changes of ${title}`, home: `/${subjectName(subject).path}` };
}

/** The last time anything was read, for a feed in which nothing has happened. */
function lastRead(sources: readonly SourceSummary[]): string {
  return sources.reduce((latest, { lastRun }) => {
    const at = lastRun === null ? NEVER : new Date(lastRun.finishedAt).toISOString();
    return at > latest ? at : latest;
  }, NEVER);
}

function distinct(items: readonly FeedItem[]): readonly FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Reads what a feed tells, without writing it. The same graph gives the same feed, whenever it is asked for.
 * @param origin scheme and host that it is served from. Throws `NOT_FOUND` for a source or topic that is not there.
 */
export async function readFeed(
  reader: GraphReader,
  { subject, format, name }: FeedAddress,
  origin: string,
  quotes: QuotePolicy,
): Promise<Feed> {
  const sources = await reader.sources();
  const { title, home } = await nameOf(reader, subject, sources);
  const changes =
    subject.kind === 'search'
      ? await fitting(reader, subject)
      : (await reader.changes({ ...queryOf(subject), limit: ITEMS })).changes;
  const topics = await topicTitles(reader, changes);
  const items = distinct(
    (await shownChanges(reader, changes, quotes)).map((shown) => feedItem(shown, topics)),
  );
  const { path, query } = subjectName(subject);
  const addressIn = (ending: string): string => `${origin}${FEEDS}${path}${ending}${query}`;
  const other = feedFormats.find((each) => each !== format) ?? format;
  return {
    id: urnOf('feed', name),
    title,
    self: addressIn(format.ending),
    other: addressIn(other.ending),
    home: origin + home,
    updated: items[0]?.updated ?? lastRead(sources),
    items,
  };
}
