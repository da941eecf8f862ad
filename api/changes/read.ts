import type { QuotePolicy } from '../../schema/index.ts';
import type { ChangeRecord, GraphReader } from '../../store/port.ts';
import { shownChange, type ShownChange } from './shown.ts';

/** Entities and lines asked for at a time. */
const BATCH = 1_000;

export type ChangeQuery = Omit<Parameters<GraphReader['changes']>[0], 'limit' | 'before'>;
type Reader = Pick<GraphReader, 'changes' | 'entities' | 'sources'>;

/** The lines that fit a question, newest first, page by page. */
export async function* changesOf(
  reader: Pick<GraphReader, 'changes'>,
  query: ChangeQuery,
): AsyncGenerator<{ readonly total: number; readonly changes: readonly ChangeRecord[] }> {
  for (let before: number | undefined; ;) {
    const page = await reader.changes({
      ...query,
      ...(before === undefined ? {} : { before }),
      limit: BATCH,
    });
    if (page.changes.length > 0) yield page;
    before = page.changes.at(-1)?.sequence;
    if (page.changes.length < BATCH || before === undefined) return;
  }
}

/** The first `limit` lines that fit a question, newest first, and how many fit. */
export async function changesUpTo(
  reader: Pick<GraphReader, 'changes'>,
  query: ChangeQuery,
  limit: number,
): Promise<{ readonly total: number; readonly changes: readonly ChangeRecord[] }> {
  const changes: ChangeRecord[] = [];
  let total = 0;
  for await (const page of changesOf(reader, query)) {
    ({ total } = page);
    changes.push(...page.changes.slice(0, limit - changes.length));
    if (changes.length >= limit) break;
  }
  return { total, changes };
}

/** Changes as they are told, in the same order. */
export async function shownChanges(
  reader: Reader,
  changes: readonly ChangeRecord[],
  quotes: QuotePolicy,
): Promise<readonly ShownChange[]> {
  const sources = new Map((await reader.sources()).map(({ source }) => [source.id, source]));
  const addresses = new Map<string, string | null>();
  const ids = [...new Set(changes.map(({ entity }) => entity))];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const found = await reader.entities(batch);
    for (const [index, id] of batch.entries()) addresses.set(id, found[index]?.url ?? null);
  }
  return changes.map((change) => shownChange(change, { sources, addresses, quotes }));
}

/** Titles of topics by id; the id itself for what is gone. */
export async function topicTitles(
  reader: Pick<GraphReader, 'entities'>,
  changes: readonly ChangeRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(changes.flatMap(({ topics }) => topics))];
  const titles = new Map<string, string>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const found = await reader.entities(batch);
    for (const [index, id] of batch.entries()) titles.set(id, found[index]?.title ?? id);
  }
  return titles;
}
