import { ENTITY_KINDS, foldWords, RELATION_TYPES, type RelationType } from '../../schema/index.ts';
import { neighborhood } from '../../store/graph/neighborhood.ts';
import { paths } from '../../store/graph/paths.ts';
import type { SearchFilter, SearchTerm, Store } from '../../store/port.ts';
import type { Random } from '../random.ts';

/** One question that any store can be asked, with a name that tells it from others. */
export interface Question {
  readonly name: string;
  readonly ask: (store: Store) => Promise<unknown>;
}

/** What questions are about: ids and titles of a graph. */
export interface Material {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly sources: readonly string[];
}

export async function materialOf(store: Store): Promise<Material> {
  const entities = [];
  for (let after = ''; ;) {
    const page = await store.entityPage({ filter: {}, after, limit: 1_000 });
    entities.push(...page.entities);
    const last = page.entities.at(-1);
    if (!last) break;
    after = last.id;
  }
  return {
    ids: entities.map(({ id }) => id),
    titles: entities.map(({ title }) => title),
    sources: (await store.sources()).map(({ source }) => source.id),
  };
}

/** Asks page after page until there is no more. */
async function toTheEnd<Row>(
  next: (after: string) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let after = ''; ;) {
    const rows = await next(after);
    const last = rows.at(-1);
    if (!last) return all;
    all.push(...rows);
    after = idOf(last);
  }
}

type Make = (random: Random, material: Material) => Question;

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;
const some = <T>(random: Random, from: readonly T[], most: number): readonly T[] =>
  Array.from({ length: 1 + random(most) }, () => pick(random, from));

function filterOf(random: Random, { ids, sources }: Material): SearchFilter {
  const topics = ids.filter((id) => id.startsWith('concept/'));
  const organizations = ids.filter((id) => id.startsWith('org/'));
  return {
    ...(random(3) === 0 && { kinds: some(random, ENTITY_KINDS, 3) }),
    ...(random(6) === 0 && { topics: some(random, topics, 4) }),
    ...(random(6) === 0 && { organizations: some(random, organizations, 3) }),
    ...(random(5) === 0 && { sources: some(random, sources, 2) }),
    ...(random(8) === 0 && { years: [2000 + random(15), 2010 + random(15)] as const }),
    ...(random(12) === 0 && { forms: ['paper', 'article'] as const }),
  };
}

function termOf(random: Random, { titles }: Material): SearchTerm {
  const words = foldWords(pick(random, titles));
  const start = random(Math.max(1, words.length));
  const phrase = words.slice(start, start + (random(4) === 0 ? 2 : 1));
  const prefix = random(3) === 0;
  const text = phrase.join(' ');
  return { words: prefix ? text.slice(0, Math.max(1, text.length - random(3))) : text, prefix };
}

const typesOf = (random: Random): { types?: readonly RelationType[] } =>
  random(2) === 0 ? {} : { types: some(random, RELATION_TYPES, 4) };

/** Kinds of question; the thousand are drawn from them in turn. */
const MAKERS: Readonly<Record<string, Make>> = {
  search: (random, material) => {
    const groups = Array.from({ length: random(4) }, () =>
      Array.from({ length: 1 + random(3) }, () => termOf(random, material)),
    );
    const query = { groups, filter: filterOf(random, material), limit: pick(random, [1, 7, 50, 500]) };
    return { name: `search ${JSON.stringify(query)}`, ask: (store) => store.search(query) };
  },
  neighborhood: (random, { ids }) => {
    const query = {
      id: pick(random, ids),
      depth: 1 + random(2),
      limitPerType: 1 + random(6),
      ...typesOf(random),
    };
    return { name: `neighborhood ${JSON.stringify(query)}`, ask: (store) => neighborhood(store, query) };
  },
  paths: (random, { ids }) => {
    const query = {
      from: pick(random, ids),
      to: pick(random, ids),
      maxLength: 2 + random(4),
      limit: 1 + random(5),
      hubs: random(3) === 0,
      ...(random(4) === 0 && typesOf(random)),
    };
    return { name: `paths ${JSON.stringify(query)}`, ask: (store) => paths(store, query) };
  },
  topic: (random, { ids }) => {
    const about = some(random, ids, 6);
    const query = {
      limit: 1 + random(40),
      ...typesOf(random),
      ...(random(2) === 0 && { direction: pick(random, ['in', 'out'] as const) }),
      ...(random(3) === 0 && { kinds: some(random, ENTITY_KINDS, 3) }),
    };
    return {
      name: `topic ${JSON.stringify([about, query])}`,
      ask: async (store) => {
        const pages = await store.relations(about, query);
        const relations = pages.flatMap((page) => page.relations.map(({ id }) => id)).slice(0, 60);
        return {
          pages,
          counts: (await store.relationCounts(about)).map((each) => new Set(each)),
          entities: await store.entities(about),
          evidence: await store.evidence(relations, 3),
          among: await store.relationsAmong(about, 50),
          hops: await store.hops(about, { limit: 100 }),
          claims: await store.claims(about[0] ?? '', 20),
        };
      },
    };
  },
  'paging to the end': (random, material) => {
    const limit = 5 + random(120);
    const filter = random(2) === 0 ? filterOf(random, material) : {};
    const hub = pick(random, material.ids);
    return {
      name: `paging ${JSON.stringify([filter, limit, hub])}`,
      ask: async (store) => ({
        entities: await toTheEnd(
          async (after) => (await store.entityPage({ filter, after, limit: 8 * limit })).entities,
          ({ id }) => id,
        ),
        relations: await toTheEnd(
          async (after) => (await store.relations([hub], { order: 'id', after, limit }))[0]?.relations ?? [],
          ({ id }) => id,
        ),
        total: (await store.entityPage({ filter, limit: 1 })).total,
      }),
    };
  },
  changes: (random, { ids, sources }) => {
    const query = {
      limit: 1 + random(30),
      ...(random(3) === 0 && { source: pick(random, sources) }),
      ...(random(4) === 0 && { entity: pick(random, ids) }),
      ...(random(4) === 0 && { topic: pick(random, ids) }),
      ...(random(3) === 0 && { kinds: some(random, ['added', 'edited', 'removed'] as const, 2) }),
      ...(random(5) === 0 && { since: '2025-03-01T10:00:05Z' }),
    };
    return {
      name: `changes ${JSON.stringify(query)}`,
      ask: async (store) => {
        const { total, changes } = await store.changes(query);
        const rest = await store.changes({ ...query, before: changes.at(-1)?.sequence ?? 1 });
        return { total, changes, rest };
      },
    };
  },
  words: (random, { titles }) => {
    const word = pick(random, foldWords(pick(random, titles)));
    const at = random(word.length);
    const typo = `${word.slice(0, at)}${pick(random, ['', 'x', word.charAt(at + 1)])}${word.slice(at + 1)}`;
    const prefix = word.slice(0, 1 + random(4));
    const perKind = 1 + random(4);
    return {
      name: `words ${typo} ${prefix}`,
      ask: async (store) => ({
        near: await store.nearestWords(typo, 5),
        suggested: await store.suggest(prefix, perKind),
      }),
    };
  },
};

/** Questions about a graph, the same for the same numbers. */
export function questionsAbout(material: Material, count: number, random: Random): readonly Question[] {
  const makers = Object.values(MAKERS);
  return Array.from({ length: count }, (_, index) =>
    (makers[index % makers.length] as Make)(random, material),
  );
}
