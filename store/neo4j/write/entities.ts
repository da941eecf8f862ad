import { ENTITY_KINDS, isResourceKind, type Entity, type EntityKind } from '../../../schema/index.ts';
import { foldWords } from '../../../schema/index.ts';
import { staticRank } from '../../rank.ts';
import { whole, type Query } from '../connection.ts';
import { formatCounts, totalOf, type Counts } from '../counts.ts';
import { marksOf, orderOf } from '../marks.ts';
import { splitNear } from '../near.ts';
import { propertiesFrom, writeRows } from './batches.ts';
import type { EntityState, Ledger } from './ledger.ts';

const FACTS = [
  'id',
  'kind',
  'title',
  'url',
  'form',
  'year',
  'description',
  'level',
  'aliases',
  'origin',
  'details',
];
const FIGURES = ['rank', 'order', 'near', 'counts', 'degree', 'onlyHere'];
const WORDS = ['nameWords', 'textWords', 'nearWords', 'marks'];

/** Stands between names, so that no phrase reaches from one into the next; no folded word holds it. */
const BREAK = ' ‖ ';

/** An entity that exists after this apply. */
interface Placed {
  readonly state: EntityState;
  readonly entity: Entity;
  readonly rank: number;
  readonly order: string;
  readonly counts: readonly string[];
}

/** Relations that resources have to it. */
function mentionsIn(counts: Counts): number {
  let mentions = 0;
  for (const [name, total] of counts) {
    const [, direction, kind] = name.split(' ');
    if (direction === 'in' && isResourceKind(kind as EntityKind)) mentions += total;
  }
  return mentions;
}

function place(state: EntityState, entity: Entity): Placed {
  const { lists, organizations } = splitNear(state.near);
  const rank = staticRank({
    kind: entity.kind,
    lists: lists.length,
    hasOrganization: organizations.length > 0,
    hasYear: isResourceKind(entity.kind) && entity.year !== null,
    mentions: mentionsIn(state.counts),
  });
  return { state, entity, rank, order: orderOf(rank, entity.id), counts: formatCounts(state.counts) };
}

function factRow(entity: Entity): readonly unknown[] {
  const { id, kind, title, url, form, year, description, level, aliases, origin, details } = entity;
  return [id, kind, title, url, form, whole(year), description, level, aliases, origin, details];
}

function figureRow({ state, rank, order, counts }: Placed): readonly unknown[] {
  const only = state.onlyHere === 0 ? null : whole(state.onlyHere);
  return [whole(rank), order, [...state.near].sort(), counts, whole(totalOf(state.counts.values())), only];
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Counts with each source the resources that it alone lists. */
async function countOnlyHere(ledger: Ledger): Promise<void> {
  const changes = new Map<string, number>();
  const note = (near: Iterable<string>, change: 1 | -1): void => {
    const [list, other] = splitNear(near).lists;
    if (list !== undefined && other === undefined) changes.set(list, (changes.get(list) ?? 0) + change);
  };
  for (const { stored, near } of ledger.states()) {
    if (stored && same([...near].sort(), stored.near)) continue;
    note(stored?.near ?? [], -1);
    note(near, 1);
  }
  await ledger.load(changes.keys());
  for (const [source, change] of changes) ledger.stateOf(source).onlyHere += change;
}

/** The words and marks that entities are found by. */
async function wordRows(
  placed: readonly Placed[],
  ledger: Ledger,
  addWords: (words: readonly string[]) => void,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const near = new Map(placed.map(({ state }) => [state.id, splitNear(state.near)]));
  const titles = await ledger.titlesOf(
    [...near.values()].flatMap(({ organizations, topics }) => [...organizations, ...topics]),
  );
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const words = foldWords(text);
    addWords(words);
    return words.join(' ');
  };
  const foldTitle = (id: string): string => {
    const text = folded.get(id) ?? fold(titles.get(id) ?? '');
    folded.set(id, text);
    return text;
  };
  return new Map(
    placed.map(({ state, entity, order }) => {
      const ids = near.get(state.id) ?? splitNear([]);
      const { id, kind, form, year, title, aliases, description } = entity;
      return [
        id,
        [
          [title, ...aliases].map(fold).join(BREAK),
          description === null ? '' : fold(description),
          [...ids.organizations, ...ids.topics].map(foldTitle).join(BREAK),
          marksOf({ id, kind, form, year, order, ...ids }),
        ],
      ];
    }),
  );
}

function changesOf({ state, entity, order, counts }: Placed): {
  readonly facts: boolean;
  readonly figures: boolean;
  readonly words: boolean;
} {
  const { stored, near } = state;
  if (!stored) return { facts: true, figures: true, words: true };
  const nearChanged = !same([...near].sort(), stored.near);
  const facts = entity !== stored.entity && !same(factRow(entity), factRow(stored.entity));
  const figures =
    order !== stored.order ||
    nearChanged ||
    !same(counts, stored.counts) ||
    state.onlyHere !== stored.onlyHere;
  return { facts, figures, words: facts || nearChanged || state.namesChanged || order !== stored.order };
}

/** Entities to be written, in the order that relations between them allow. */
export interface EntityRows {
  readonly size: number;
  /** Those that are new or differ. */
  writeStanding(query: Query): Promise<void>;
  /** Those that nothing brings into being any more; after their relations. */
  writeGone(query: Query): Promise<void>;
}

/** Ranks what was touched and finds what differs from what is stored. @param addWords notes words of the index */
export async function entityRows(
  ledger: Ledger,
  addWords: (words: readonly string[]) => void,
): Promise<EntityRows> {
  await countOnlyHere(ledger);
  const placed: Placed[] = [];
  const gone: string[] = [];
  for (const state of ledger.states()) {
    if (state.entity) placed.push(place(state, state.entity));
    else if (state.stored) gone.push(state.id);
  }
  const changed = placed
    .map((each) => ({ each, changes: changesOf(each) }))
    .filter(({ changes }) => changes.facts || changes.figures || changes.words);
  const words = await wordRows(
    changed.filter(({ changes }) => changes.words).map(({ each }) => each),
    ledger,
    addWords,
  );
  const full = (each: Placed): readonly unknown[] => [
    ...factRow(each.entity),
    ...figureRow(each),
    ...(words.get(each.entity.id) ?? []),
  ];
  const assign = (columns: readonly string[], first: number): string =>
    columns.map((column, index) => `e.\`${column}\` = row[${String(first + index)}]`).join(', ');
  return {
    size: changed.filter(({ changes }) => changes.facts || changes.figures).length + gone.length,
    writeStanding: async (query) => {
      const all = [...FACTS, ...FIGURES, ...WORDS];
      const writing: Promise<void>[] = [];
      for (const kind of ENTITY_KINDS) {
        const own = changed.filter(({ each }) => each.entity.kind === kind);
        const fresh = own.filter(({ each }) => !each.state.stored).map(({ each }) => full(each));
        writing.push(
          writeRows(query, `UNWIND $rows AS row CREATE (:Entity:${kind} ${propertiesFrom(all)})`, fresh),
        );
        const turned = own.filter(({ each }) => (each.state.stored?.entity.kind ?? kind) !== kind);
        for (const old of ENTITY_KINDS) {
          const rows = turned.filter(({ each }) => each.state.stored?.entity.kind === old);
          const cypher = `UNWIND $rows AS id MATCH (e:Entity {id: id}) REMOVE e:${old} SET e:${kind}`;
          writing.push(
            writeRows(
              query,
              cypher,
              rows.map(({ each }) => each.entity.id),
            ),
          );
        }
      }
      const standing = changed.filter(({ each }) => each.state.stored);
      const whole_ = standing.filter(({ changes }) => changes.facts || changes.words);
      const figures = standing.filter(({ changes }) => !changes.facts && !changes.words);
      const find = 'UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) SET';
      writing.push(
        writeRows(
          query,
          `${find} ${assign(all, 0)}`,
          whole_.map(({ each }) => full(each)),
        ),
      );
      writing.push(
        writeRows(
          query,
          `${find} ${assign(FIGURES, 1)}`,
          figures.map(({ each }) => [each.entity.id, ...figureRow(each)]),
        ),
      );
      await Promise.all(writing);
    },
    writeGone: (query) =>
      writeRows(query, 'UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e', gone),
  };
}
