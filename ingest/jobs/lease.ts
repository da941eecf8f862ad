import { setTimeout as wait } from 'node:timers/promises';
import { CairnError } from '../../schema/index.ts';
import type { Fence, GraphWriter } from '../../store/port.ts';

type LeaseStore = Pick<GraphWriter, 'acquireLease' | 'renewLease' | 'releaseLease'>;

/** Who asks for leases, and how patiently. */
export interface LeaseTaker {
  /** Tells this process, and this job of it, from all others. */
  readonly holder: string;
  readonly now: () => Date;
  /** Milliseconds a lease lasts without being renewed; a killed holder is waited for so long. */
  readonly ttl?: number;
  /** Milliseconds to wait for another holder. */
  readonly patience?: number;
}

export const LEASE_TTL = 30_000;
const PAUSE = 100;

/** The lease under which a source is read. */
export const sourceLease = (source: string): string => `source:${source}`;
/** The lease under which change sets are written, one at a time for a store. */
export const APPLY_LEASE = 'apply';

/**
 * Does `work` while holding a lease, which is renewed meanwhile. Answers null without doing it when another holder
 * keeps the lease for longer than `patience`.
 */
export async function underLease<Result>(
  store: LeaseStore,
  name: string,
  { holder, now, ttl = LEASE_TTL, patience = 0 }: LeaseTaker,
  work: (fence: Fence) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const by = (): { holder: string; ttl: number; now: string } => ({
    holder,
    ttl,
    now: now().toISOString(),
  });
  let lease = await store.acquireLease(name, by());
  // Counted in pauses, because a clock may jump.
  for (let waited = 0; lease === null && waited < patience; waited += PAUSE) {
    await wait(PAUSE);
    lease = await store.acquireLease(name, by());
  }
  if (lease === null) return null;
  const taken = lease;
  // A renewal that fails is found out by the fence when something is written.
  const renewal = setInterval(() => {
    store.renewLease(taken, { ttl, now: now().toISOString() }).catch(() => undefined);
  }, ttl / 3);
  renewal.unref();
  try {
    return { result: await work({ name, token: taken.token }) };
  } finally {
    clearInterval(renewal);
    await store.releaseLease(taken).catch((error: unknown) => {
      if (!(error instanceof CairnError)) throw error;
    });
  }
}
