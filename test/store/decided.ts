import { withDecisionId } from '../../schema/decision-id.ts';
import { digestOf } from '../../schema/digest.ts';
import type { AliasDecision, Decision, DocumentYield, RelationKey } from '../../schema/index.ts';
import type { EntityRecord, Store } from '../../store/port.ts';
import { AT, changeSet, key, packRecord, sourceRecord, write } from './build.ts';

const PERSON = { by: 'person', date: '2025-04-01', reason: 'because' } as const;
export const PACK = packRecord('pack');
export const FIRST = sourceRecord('a/first');
export const SECOND = sourceRecord('b/second');

export const OLD = 'resource/old';
export const NEW = 'resource/new';

export const alias = (from: string, to: string, toAddress: string | null = null): Decision => {
  const given: Omit<AliasDecision, 'id'> = {
    ...PERSON,
    kind: 'alias',
    from,
    to,
    fromAddress: null,
    toAddress,
    sign: null,
  };
  return withDecisionId(given);
};
export const merge = (from: string, to: string): Decision =>
  withDecisionId({ ...PERSON, kind: 'merge', from, to });
export const reject = (relation: RelationKey): Decision =>
  withDecisionId({ ...PERSON, kind: 'reject', relation });
export const promote = (entity: string, title: string): Decision =>
  withDecisionId({ ...PERSON, kind: 'promote', entity, title });

export function packDocument(): DocumentYield {
  return write(PACK, 'concepts.yaml')
    .entity('concept/drift', 'Concept', 'Drift')
    .entity('concept/data-drift', 'Concept', 'Data drift and everything around it')
    .entity('concept/monitoring', 'Concept', 'Monitoring')
    .relate(key('BROADER', 'concept/drift', 'concept/monitoring'))
    .relate(key('BROADER', 'concept/data-drift', 'concept/monitoring'))
    .relate(key('RELATED', 'concept/data-drift', 'concept/drift'))
    .relate(key('RELATED', 'concept/drift', 'concept/monitoring'))
    .document();
}

export function list(
  source: typeof FIRST,
  resource: string,
  title: string,
  about = 'concept/drift',
): DocumentYield {
  return write(source, 'README.md')
    .line(10)
    .entity(resource, 'Resource', title)
    .claim(resource, 'url', `https://example.org/${resource}`)
    .entry(resource, title)
    .relate(key('LISTS', source.id, resource))
    .relate(key('ABOUT', resource, about), { rule: `rule-of-${source.title}`, quote: `${title} is about it` })
    .document();
}

export const digestIn = (store: Store): Promise<string> => digestOf(store.stream());

export async function entityIn(store: Store, id: string): Promise<EntityRecord | null> {
  return (await store.entities([id]))[0] ?? null;
}

export async function readInto(
  store: Store,
  source: typeof FIRST,
  ...documents: readonly DocumentYield[]
): Promise<void> {
  await store.apply(changeSet(source, documents), AT);
}

/** A pack of three concepts, and two lists that each name one resource about one of them. */
export async function readAllInto(store: Store): Promise<void> {
  await readInto(store, PACK, packDocument());
  await readInto(store, FIRST, list(FIRST, OLD, 'The old title, as it was'));
  await readInto(store, SECOND, list(SECOND, NEW, 'The title'));
}

/** What people and programs see, beside the digest: counts, neighbours, words. */
export async function seenIn(store: Store): Promise<unknown> {
  const ids = [OLD, NEW, 'concept/drift', 'concept/data-drift', 'concept/monitoring', FIRST.id, SECOND.id];
  return {
    counts: await store.counts(),
    entities: await store.entities(ids),
    relationCounts: await store.relationCounts(ids),
    relations: await store.relations(ids, { limit: 50 }),
    claims: await Promise.all(ids.map((id) => store.claims(id, 50))),
    search: await store.search({ groups: [[{ words: 'title', prefix: false }]], limit: 20 }),
    sources: (await store.sources()).map(({ resources, onlyHere }) => [resources, onlyHere]),
  };
}
