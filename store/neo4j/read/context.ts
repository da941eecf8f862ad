import type { Connection } from '../connection.ts';
import { generationIn, type Known } from './known.ts';
import { createTogether, type KnownMemory, type Together } from './together.ts';

/** What every reading method works with: it answers with what is known of the graph as it is now. */
export interface Context extends Together {
  readonly connection: Connection;
  generation(): Promise<number>;
  /** The same, whose questions are given up with the signal. */
  during(signal: AbortSignal): Context;
  /** The generation that every answer so far is of; null where there is none, or not one. */
  witnessed(): number | null;
}

export function createContext(connection: Connection): Context {
  return contextOver(connection, { known: null });
}

function contextOver(connection: Connection, memory: KnownMemory): Context {
  let seen: { readonly generation: number | null } | null = null;
  return {
    connection,
    ...createTogether(connection, memory, (generation) => {
      seen = { generation: seen === null || seen.generation === generation ? generation : null };
    }),
    generation: () => generationIn(connection.ask),
    during: (signal) => contextOver(connection.during(signal), memory),
    witnessed: () => seen?.generation ?? null,
  };
}

/** An entity's id, after decisions, and those of all that became it. */
export function namesOf(entity: string, { decisions }: Known): readonly string[] {
  const id = decisions.resolve(entity);
  return [id, ...decisions.membersOf(id)];
}
