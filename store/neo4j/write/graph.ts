import { whole, type Query } from '../connection.ts';
import { FORMAT } from '../schema.ts';

/**
 * Locks the graph until the transaction ends: writers come one after another, so that none decides over what another
 * is changing.
 */
export async function lockGraph(query: Query): Promise<void> {
  await query(
    `MERGE (g:Graph {id: 'graph'})
     ON CREATE SET g.generation = 0, g.evidence = 0, g.format = $format
     SET g.locked = true REMOVE g.locked`,
    { format: whole(FORMAT) },
  );
}

/** Counts one more change of the graph. @param evidence change of the number of evidence shown */
export async function raiseGeneration(query: Query, evidence: number): Promise<void> {
  await query(
    "MATCH (g:Graph {id: 'graph'}) SET g.generation = g.generation + 1, g.evidence = g.evidence + $evidence",
    {
      evidence: whole(evidence),
    },
  );
}
