import { rankCompared } from '../../schema/index.ts';
import type { CoveredTopic, Ranked } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import type { ApiContext } from '../context.ts';
import { MOST } from '../limits.ts';
import { presentEntities } from '../loaders.ts';
import { listsIn } from './comparison.ts';
import type { Comparison } from './comparison.ts';

const BATCH = 1_000;

/** Entities a batch at a time, so that the deadline is looked at between them. */
async function read(ids: readonly string[], { loaders }: ApiContext): Promise<EntityRecord[]> {
  const found: EntityRecord[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    found.push(...(await presentEntities(loaders, ids.slice(at, at + BATCH))));
  }
  return found;
}

/** What a list speaks of, and how often. */
async function coveredBy(
  { listed }: Comparison,
  bit: number,
  context: ApiContext,
): Promise<ReadonlyMap<string, CoveredTopic>> {
  const own = [...listed].filter(([, mask]) => (mask & (1 << bit)) !== 0).map(([id]) => id);
  const works = new Map<string, number>();
  for (const { topics } of await read(own.slice(0, MOST.ranked), context)) {
    for (const id of topics) works.set(id, (works.get(id) ?? 0) + 1);
  }
  const topics = await read([...works.keys()], context);
  return new Map(topics.map(({ id, title }) => [id, { title, works: works.get(id) ?? 0 }]));
}

/** Which works of a comparison are asked for, and, where one list is spoken of, its bit. */
export interface Choice {
  readonly fits: (mask: number) => boolean;
  readonly list: number | null;
}

/** The works that fit, ranked, at most `MOST.ranked`; and how many fit in all. */
export async function rankedChoice(
  comparison: Comparison,
  { fits, list }: Choice,
  context: ApiContext,
): Promise<{ readonly ranked: readonly Ranked<EntityRecord>[]; readonly total: number }> {
  const chosen = [...comparison.listed].filter(([, mask]) => fits(mask));
  const ids = chosen
    .map(([id, mask]) => ({ id, lists: listsIn(mask) }))
    .sort((a, b) => b.lists - a.lists)
    .slice(0, MOST.ranked)
    .map(({ id }) => id);
  const { newestYear } = await context.vocabulary();
  const covered =
    list === null ? new Map<string, CoveredTopic>() : await coveredBy(comparison, list, context);
  const candidates = (await read(ids, context)).map((record) => ({
    record,
    lists: listsIn(comparison.listed.get(record.id) ?? 0),
  }));
  return { ranked: rankCompared(candidates, covered, { newestYear }), total: chosen.length };
}
