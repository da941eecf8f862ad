import type { Connection } from '../connection.ts';
import { generationIn, type Known } from './known.ts';
import { createTogether, type KnownMemory, type Together } from './together.ts';

/** What every reading method works with. */
export interface Context {
  readonly connection: Connection;
  /** Answers with what is known of the graph as it is now; see `createTogether`. */
  readonly read: Together;
  generation(): Promise<number>;
  /** The same, whose questions are given up with the signal. */
  during(signal: AbortSignal): Context;
}

export function createContext(connection: Connection): Context {
  return contextOver(connection, { known: null });
}

function contextOver(connection: Connection, memory: KnownMemory): Context {
  return {
    connection,
    read: createTogether(connection, memory),
    generation: () => connection.read(generationIn),
    during: (signal) => contextOver(connection.during(signal), memory),
  };
}

/** An entity's id, after decisions, and those of all that became it. */
export function namesOf(entity: string, { decisions }: Known): readonly string[] {
  const id = decisions.resolve(entity);
  return [id, ...decisions.membersOf(id)];
}
