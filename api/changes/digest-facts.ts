import type { QuotePolicy } from '../../schema/index.ts';
import type { GraphReader, RunRecord } from '../../store/port.ts';
import type { DigestFacts } from './digest.ts';
import { changesUpTo, shownChanges, topicTitles, type ChangeQuery } from './read.ts';

/** Lines of one digest; more is no digest. */
const MOST_LINES = 5_000;
/** Runs of one source that are looked at. */
const MOST_RUNS = 1_000;
const UNFINISHED: ReadonlySet<RunRecord['state']> = new Set(['failed', 'held', 'rejected']);

export interface DigestOptions {
  readonly query: ChangeQuery & { readonly since: string };
  /** ISO 8601: now. */
  readonly until: string;
  readonly quotes: QuotePolicy;
}

/** Reads what a digest tells. A source begun in the span, and runs that wrote nothing, are told of beside the counts. */
export async function digestFacts(
  reader: GraphReader,
  { query, until, quotes }: DigestOptions,
): Promise<DigestFacts> {
  const { changes } = await changesUpTo(reader, query, MOST_LINES);
  const summaries = (await reader.sources()).filter(
    ({ source }) => source.kind !== 'pack' && (query.source === undefined || source.id === query.source),
  );
  const begun: DigestFacts['begun'][number][] = [];
  const unfinished: DigestFacts['unfinished'][number][] = [];
  for (const { source, entries } of summaries) {
    const runs = await reader.runs({ source: source.id, limit: MOST_RUNS });
    const first = runs.findLast(({ state }) => state === 'done');
    if (first && runs.length < MOST_RUNS && first.finishedAt >= query.since) begun.push({ source, entries });
    for (const run of runs) {
      if (UNFINISHED.has(run.state) && run.finishedAt >= query.since)
        unfinished.push({ title: source.title, run });
    }
  }
  return {
    since: query.since,
    until,
    changes: await shownChanges(reader, changes, quotes),
    topics: await topicTitles(reader, changes),
    begun,
    unfinished,
  };
}
