import type { Decisions } from '../../../schema/index.ts';
import { joinedVotes, promotedVotes, resolveEntity, type Vote } from '../../resolve.ts';
import type { SaidClaim } from '../claim-row.ts';
import { bases, fields, kinds } from '../codes.ts';
import type { Database } from '../database.ts';
import { nearIncoming, nearOutgoing } from '../entity-state.ts';
import { factsOf, TITLE } from './entity-row.ts';
import type { EntityState, Ledger } from './ledger.ts';
import type { Relations } from './relations.ts';
import type { Sources } from './sources.ts';

/** Turns the claims about entities into their fields. */
export interface Resolution {
  /** Resolves entities anew from all their claims, those of this apply included. */
  resolve(entities: Iterable<number>): void;
}

export function createResolution(
  database: Database,
  ledger: Ledger,
  relations: Relations,
  sources: Sources,
  decisions: Decisions,
): Resolution {
  const load = database.prepareArrays<[said: string, source: number]>(
    'SELECT c.said, d.source FROM claim c JOIN document d ON d.key = c.key >> 20 WHERE c.entity = ?',
  );
  const named = database.prepareArrays<[type: number, from: number]>(
    'SELECT type, "from" FROM relation WHERE "to" = ? AND from_kind IS NOT NULL',
  );
  const votesOf = (entity: number): readonly Vote[] =>
    load.all(entity).flatMap(([said, source]) =>
      (JSON.parse(said) as readonly SaidClaim[]).map(([field, basis, value]) => ({
        field: fields.name(field),
        value,
        basis: bases.name(basis),
        source: sources.idOf(source),
      })),
    );
  /** The votes on an entity, with those on all that became it; none on one that became another. */
  const decidedVotesOf = (state: EntityState): readonly Vote[] => {
    if (decisions.resolve(state.id) !== state.id) return [];
    const others = decisions.membersOf(state.id).flatMap((id) => votesOf(ledger.find(id) ?? -1));
    const title = decisions.promoted.get(state.id);
    const own = title === undefined ? votesOf(state.key) : [...votesOf(state.key), ...promotedVotes(title)];
    return others.length === 0 ? own : joinedVotes(own, others, decisions.addressOf(state.id));
  };
  const renameBeside = (entity: number): void => {
    for (const [type, from] of named.all(entity)) {
      if (nearOutgoing.has(type) && type !== nearIncoming) ledger.stateOf(from).namesChanged = true;
    }
  };
  return {
    resolve: (entities) => {
      for (const key of entities) {
        const state = ledger.stateOf(key);
        const alone = state.stored ? votesOf : () => state.votes;
        const votes = decisions.isEmpty ? alone(key) : decidedVotesOf(state);
        const entity = resolveEntity(state.id, votes, sources.isPack, sources.recordOf(state.id));
        state.kind = entity && kinds.of(entity.kind);
        state.resolved = factsOf(entity);
        if (!state.stored) continue;
        const [kind] = state.stored;
        if (state.kind !== kind) relations.reconsider(key);
        if (state.resolved[TITLE] !== ledger.storedFacts(state)[TITLE]) renameBeside(key);
      }
    },
  };
}
