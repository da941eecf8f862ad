import type { Basis, ClaimField, Decisions, SourceRecord } from '../../../schema/index.ts';
import { joinedVotes, promotedVotes, resolveEntity, type Vote } from '../../resolve.ts';
import type { Query } from '../connection.ts';
import { readIds } from './batches.ts';
import type { EntityState, Ledger } from './ledger.ts';
import type { Row } from './rows.ts';

/** Claims that this apply takes away and adds, as rows; all of one source. */
export interface ClaimChanges {
  readonly source: string;
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}

type Votes = Map<string, Map<string, Vote>>;

function put(votes: Votes, entity: string, claim: string, vote: Vote): void {
  const same = votes.get(entity);
  if (same) same.set(claim, vote);
  else votes.set(entity, new Map([[claim, vote]]));
}

/** Votes on some entities: what is stored, as this apply changes it. */
async function loadVotes(query: Query, ids: ReadonlySet<string>, changes: ClaimChanges): Promise<Votes> {
  const find = `UNWIND $ids AS id MATCH (c:Claim {entity: id})<-[:CLAIMS]-(d:Document)
    RETURN id, c.id, c.field, c.value, c.basis, d.source`;
  const rows = await readIds<[string, string, ClaimField, string, Basis, string]>(query, find, ids);
  const votes: Votes = new Map();
  for (const [entity, claim, field, value, basis, source] of rows) {
    put(votes, entity, claim, { field, value, basis, source });
  }
  for (const [claim, entity] of changes.removed) votes.get(String(entity))?.delete(String(claim));
  for (const [claim, entity, field, value, basis] of changes.added) {
    if (!ids.has(String(entity))) continue;
    const vote = { field, value, basis, source: changes.source } as Vote;
    put(votes, String(entity), String(claim), vote);
  }
  return votes;
}

/** Entities whose claims say something else than before; shifted lines say the same. */
export function claimedEntities({ removed, added }: ClaimChanges): Set<string> {
  const said = new Map<string, string[]>();
  const note = (row: Row, sign: string): void => {
    const [, entity, field, value, basis] = row;
    const words = `${sign}${JSON.stringify([field, value, basis])}`;
    const same = said.get(String(entity));
    if (same) same.push(words);
    else said.set(String(entity), [words]);
  };
  for (const row of removed) note(row, '-');
  for (const row of added) note(row, '+');
  const claimed = new Set<string>();
  for (const [entity, words] of said) {
    const minus = words.filter((each) => each.startsWith('-')).map((each) => each.slice(1));
    const plus = words.filter((each) => each.startsWith('+')).map((each) => each.slice(1));
    if (minus.sort().join('\n') !== plus.sort().join('\n')) claimed.add(entity);
  }
  return claimed;
}

/** Resolves entities anew from all their claims. They must be loaded. */
export async function resolveEntities(
  query: Query,
  ledger: Ledger,
  entities: ReadonlySet<string>,
  context: {
    readonly decisions: Decisions;
    readonly sources: ReadonlyMap<string, SourceRecord>;
    readonly claims: ClaimChanges;
  },
): Promise<void> {
  const { decisions, sources, claims } = context;
  const asked = new Set(entities);
  if (!decisions.isEmpty) {
    for (const id of entities) for (const other of decisions.membersOf(id)) asked.add(other);
  }
  const votes = await loadVotes(query, asked, claims);
  const votesOn = (id: string): readonly Vote[] => [...(votes.get(id)?.values() ?? [])];
  /** The votes on an entity, with those on all that became it; none on one that became another. */
  const decidedVotesOn = ({ id }: EntityState): readonly Vote[] => {
    if (decisions.resolve(id) !== id) return [];
    const others = decisions.membersOf(id).flatMap(votesOn);
    const title = decisions.promoted.get(id);
    const own = title === undefined ? votesOn(id) : [...votesOn(id), ...promotedVotes(title)];
    return others.length === 0 ? own : joinedVotes(own, others, decisions.addressOf(id));
  };
  const isPack = (source: string): boolean => sources.get(source)?.kind === 'pack';
  for (const id of entities) {
    const state = ledger.stateOf(id);
    const own = decisions.isEmpty ? votesOn(id) : decidedVotesOn(state);
    state.entity = resolveEntity(id, own, isPack, sources.get(id) ?? null);
  }
}
