import {
  canonicalAddress,
  compareCodePoints,
  type Decisions,
  type DocumentYield,
  type EntryChange,
  type RelationType,
} from '../schema/index.ts';
import { resourceId } from '../schema/id.ts';
import type { EntityRecord, GraphReader } from '../store/port.ts';

const TOPICAL: ReadonlySet<RelationType> = new Set(['ABOUT', 'SOLVES', 'APPLIES', 'EXPLAINS']);
/** Entities asked for at a time. */
const BATCH = 1_000;

/** The resources a change speaks of: what the entry names, and what it named before. */
function resourcesOf({ entity, before }: EntryChange): readonly string[] {
  const address = typeof before?.url === 'string' ? canonicalAddress(before.url) : null;
  return address === null ? [entity] : [...new Set([entity, resourceId(address)])];
}

/** What the store has of some entities, by id. */
async function existing(
  ids: readonly string[],
  store: Pick<GraphReader, 'entities'>,
): Promise<ReadonlyMap<string, EntityRecord>> {
  const known = new Map<string, EntityRecord>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    for (const [index, found] of (await store.entities(batch)).entries()) {
      if (found) known.set(batch[index] ?? found.id, found);
    }
  }
  return known;
}

function topicsAfter(put: readonly DocumentYield[], decisions: Decisions): ReadonlyMap<string, Set<string>> {
  const topics = new Map<string, Set<string>>();
  for (const { relation: implied } of put.flatMap((each) => each.evidence)) {
    if (!TOPICAL.has(implied.type)) continue;
    const relation = decisions.relationOf(implied);
    if (relation === null) continue;
    const known = topics.get(relation.from);
    if (known) known.add(relation.to);
    else topics.set(relation.from, new Set([relation.to]));
  }
  return topics;
}

/**
 * The changes with what their resources are about: before, as the store has it, and after, as the documents put
 * say. Relations go with what is removed; the log still knows.
 */
export async function withTopics(
  changes: readonly EntryChange[],
  put: readonly DocumentYield[],
  decisions: Decisions,
  store: Pick<GraphReader, 'entities'>,
): Promise<readonly EntryChange[]> {
  const spokenOf = changes.map((change) => resourcesOf(change).map(decisions.resolve));
  const before = await existing([...new Set(spokenOf.flat())], store);
  const after = topicsAfter(put, decisions);
  const topicsOf = (ids: readonly string[] = []): readonly string[] => [
    ...new Set(ids.flatMap((id) => [...(before.get(id)?.topics ?? []), ...(after.get(id) ?? [])])),
  ];
  const known = await existing([...new Set(spokenOf.flatMap(topicsOf))], store);
  return changes.map((change, index) => ({
    ...change,
    topics: topicsOf(spokenOf[index])
      .filter((id) => known.has(id))
      .sort(compareCodePoints),
  }));
}
