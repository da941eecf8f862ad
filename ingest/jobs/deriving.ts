import type { GraphReader, GraphWriter } from '../../store/port.ts';
import { deriveFigures } from '../derive/index.ts';
import { underLease, type LeaseTaker } from './lease.ts';

/** The lease under which figures over the whole graph are computed. */
const DERIVE_LEASE = 'derive';
const PATIENCE = 600_000;

/** True when the graph has changed since its figures were computed, by this process or by one that was killed. */
export async function areFiguresOld(
  store: Pick<GraphReader, 'generation' | 'figuresGeneration'>,
): Promise<boolean> {
  return (await store.figuresGeneration()) !== (await store.generation());
}

/**
 * Computes anew what depends on the whole graph, unless that is done already. Whoever wrote last computes last, so
 * that the figures are those of the last graph.
 * @param areas names of the pack's areas by id
 */
export async function refreshFigures(
  store: GraphReader & GraphWriter,
  areas: ReadonlyMap<string, string>,
  taker: LeaseTaker,
): Promise<void> {
  await underLease(store, DERIVE_LEASE, { patience: PATIENCE, ...taker }, async () => {
    if (await areFiguresOld(store)) await store.saveDerived(await deriveFigures(store, areas));
  });
}
