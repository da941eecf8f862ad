import DataLoader from 'dataloader';
import type { Claim } from '../schema/index.ts';
import type {
  EntityRecord,
  EvidencePage,
  EvidenceRecord,
  GraphReader,
  RelationCount,
  RelationPage,
  RelationQuery,
  RelationRecord,
  SourceSettings,
  SourceSummary,
} from '../store/port.ts';

import type { RememberedEntities } from './entity-memory.ts';

export interface RelationsKey {
  readonly id: string;
  readonly query: RelationQuery;
}

export interface EvidenceKey {
  readonly relation: string;
  readonly limit: number;
}

export interface EvidencePagesKey {
  readonly relations: readonly string[];
  readonly limit: number;
}

/** Reads of one operation, joined: everything asked for in the same tick is one question to the store. */
export interface Loaders {
  /** An entity that needs no reading, so that rows of known ones are answered without waiting. */
  readonly known: (id: string) => EntityRecord | undefined;
  readonly entity: DataLoader<string, EntityRecord | null>;
  readonly relationCounts: DataLoader<string, readonly RelationCount[]>;
  readonly relations: DataLoader<RelationsKey, RelationPage, string>;
  readonly relation: DataLoader<string, RelationRecord | null>;
  readonly evidence: DataLoader<EvidenceKey, EvidencePage, string>;
  /** The same for many relations at once, in their order: what is known to be asked for is not asked one by one. */
  readonly evidencePages: DataLoader<EvidencePagesKey, readonly EvidencePage[]>;
  readonly evidenceById: DataLoader<string, EvidenceRecord | null>;
  readonly claimById: DataLoader<string, Claim | null>;
  /** By id of the source. */
  readonly sources: () => Promise<ReadonlyMap<string, SourceSummary>>;
  /** By id of the source. */
  readonly settings: () => Promise<ReadonlyMap<string, SourceSettings>>;
}

const BATCH = 1_000;

function queryKey(query: RelationQuery): string {
  const { types, direction, kinds, limit, after, order, withOthers, withEvidence } = query;
  return JSON.stringify([types, direction, kinds, limit, after, order, withOthers, withEvidence]);
}

/** Answers keys that share a query with one read each; the answers are in the order of the keys. */
async function byGroup<K, V>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  read: (group: readonly [K, ...K[]]) => Promise<readonly V[]>,
): Promise<V[]> {
  const groups = new Map<string, [{ key: K; at: number }, ...{ key: K; at: number }[]]>();
  keys.forEach((key, at) => {
    const group = groups.get(groupOf(key));
    if (group) group.push({ key, at });
    else groups.set(groupOf(key), [{ key, at }]);
  });
  const answers: V[] = [];
  await Promise.all(
    [...groups.values()].map(async ([head, ...rest]) => {
      const found = await read([head.key, ...rest.map(({ key }) => key)]);
      [head, ...rest].forEach(({ at }, i) => {
        const value = found[i];
        if (value !== undefined) answers[at] = value;
      });
    }),
  );
  return answers;
}

/** Evidence for keys of one limit, in their order. */
async function evidencePages(
  reader: GraphReader,
  keys: readonly [EvidencePagesKey, ...EvidencePagesKey[]],
): Promise<readonly (readonly EvidencePage[])[]> {
  const all = keys.flatMap(({ relations }) => relations);
  const parts = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, part) =>
    reader.evidence(all.slice(part * BATCH, (part + 1) * BATCH), keys[0].limit),
  );
  const pages = (await Promise.all(parts)).flat();
  let next = 0;
  return keys.map(({ relations }) => pages.slice(next, (next += relations.length)));
}

/** Loaders for one operation; they remember, so they must not outlive it. */
export function createLoaders(reader: GraphReader, entities: RememberedEntities): Loaders {
  let summaries: Promise<ReadonlyMap<string, SourceSummary>> | null = null;
  let settings: Promise<ReadonlyMap<string, SourceSettings>> | null = null;
  const options = { maxBatchSize: BATCH };
  return {
    known: entities.known,
    entity: new DataLoader((ids) => entities.read(ids), options),
    relationCounts: new DataLoader((ids) => reader.relationCounts(ids), options),
    relations: new DataLoader(
      (keys) =>
        byGroup(
          keys,
          ({ query }) => queryKey(query),
          (group) =>
            reader.relations(
              group.map(({ id }) => id),
              group[0].query,
            ),
        ),
      { ...options, cacheKeyFn: ({ id, query }) => `${id} ${queryKey(query)}` },
    ),
    relation: new DataLoader((ids) => reader.relationsById(ids), options),
    evidence: new DataLoader(
      (keys) =>
        byGroup(
          keys,
          ({ limit }) => String(limit),
          (group) =>
            reader.evidence(
              group.map(({ relation }) => relation),
              group[0].limit,
            ),
        ),
      { ...options, cacheKeyFn: ({ relation, limit }) => `${relation} ${limit}` },
    ),
    evidencePages: new DataLoader(
      (keys) =>
        byGroup(
          keys,
          ({ limit }) => String(limit),
          (group) => evidencePages(reader, group),
        ),
      { cache: false },
    ),
    evidenceById: new DataLoader((ids) => reader.evidenceById(ids), options),
    claimById: new DataLoader((ids) => reader.claimsById(ids), options),
    sources: () =>
      (summaries ??= reader
        .sources()
        .then((all) => new Map(all.map((summary) => [summary.source.id, summary])))),
    settings: () =>
      (settings ??= reader.settings().then((all) => new Map(all.map((each) => [each.source, each])))),
  };
}

/** An entity, at once where it is known; null where there is none. */
export function entityOf(loaders: Loaders, id: string): EntityRecord | null | Promise<EntityRecord | null> {
  return loaders.known(id) ?? loaders.entity.load(id);
}

/** The entities with these ids, in this order, without those that are gone; at once where all are known. */
export function presentEntities(
  loaders: Loaders,
  ids: readonly string[],
): readonly EntityRecord[] | Promise<readonly EntityRecord[]> {
  const known = ids.map(loaders.known).filter((entity) => entity !== undefined);
  if (known.length === ids.length) return known;
  return Promise.all(ids.map((id) => loaders.entity.load(id))).then((found) =>
    found.filter((entity) => entity !== null),
  );
}
