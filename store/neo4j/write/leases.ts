import { CairnError } from '../../../schema/index.ts';
import type { Fence, GraphWriter, Lease } from '../../port.ts';
import { whole, type Connection, type Query } from '../connection.ts';

type LeaseColumns = readonly [holder: string | null, token: number, expiresAt: string];

function after(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

/** A lease that ends far later than one taken now would is left from before the clock was put back. */
function isAlive([holder, , end]: LeaseColumns, now: string, ttl: number): boolean {
  return holder !== null && end > after(now, 0) && end <= after(now, 2 * ttl);
}

/** Locks a lease until the transaction ends, so that nobody takes it meanwhile. */
async function lock(query: Query, name: string): Promise<LeaseColumns | null> {
  const [row] = await query<[string | null, number | null, string | null]>(
    `MERGE (l:Lease {name: $name}) SET l.locked = true REMOVE l.locked RETURN l.holder, l.token, l.expiresAt`,
    { name },
  );
  const [holder = null, token = null, end = null] = row ?? [];
  return token === null ? null : [holder, token, end ?? ''];
}

/** Throws `LEASE_LOST` unless every lease still has its holder; to be asked inside the transaction that writes. */
export async function checkFences(query: Query, fences: readonly Fence[]): Promise<void> {
  // In one order everywhere, so that two that hold the same leases do not wait for each other.
  for (const { name, token } of [...fences].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [holder, current] = (await lock(query, name)) ?? [null, -1];
    if (current === token && holder !== null) continue;
    throw new CairnError(
      'LEASE_LOST',
      `Another process has taken over "${name}"; nothing was written, the other one goes on.`,
    );
  }
}

export function createLeases(
  connection: Connection,
): Pick<GraphWriter, 'acquireLease' | 'renewLease' | 'releaseLease'> {
  const save = async (query: Query, lease: Lease): Promise<Lease> => {
    const { name, holder, token, expiresAt } = lease;
    await query(
      'MATCH (l:Lease {name: $name}) SET l.holder = $holder, l.token = $token, l.expiresAt = $expiresAt',
      { name, holder, token: whole(token), expiresAt },
    );
    return lease;
  };
  return {
    acquireLease: (name, { holder, ttl, now }) =>
      connection.write(async (query) => {
        const row = await lock(query, name);
        if (row && row[0] !== holder && isAlive(row, now, ttl)) return null;
        return save(query, { name, holder, token: (row?.[1] ?? 0) + 1, expiresAt: after(now, ttl) });
      }),
    renewLease: (lease, { ttl, now }) =>
      connection.write(async (query) => {
        const row = await lock(query, lease.name);
        if (!row || row[0] === null || row[1] !== lease.token) return null;
        return save(query, { ...lease, expiresAt: after(now, ttl) });
      }),
    releaseLease: ({ name, token }) =>
      connection.write(async (query) => {
        const free = 'MATCH (l:Lease {name: $name}) WHERE l.token = $token REMOVE l.holder';
        await query(free, { name, token: whole(token) });
      }),
  };
}
