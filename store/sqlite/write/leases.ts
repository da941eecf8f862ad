import { CairnError } from '../../../schema/index.ts';
import type { Fence, GraphWriter, Lease } from '../../port.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../transaction.ts';

interface LeaseRow {
  readonly holder: string | null;
  readonly token: number;
  readonly expires_at: string;
}

function after(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

/** A lease that ends far later than one taken now would is left from before the clock was put back. */
function isAlive({ holder, expires_at: end }: LeaseRow, now: string, ttl: number): boolean {
  return holder !== null && end > after(now, 0) && end <= after(now, 2 * ttl);
}

function rowOf(database: Database, name: string): LeaseRow | undefined {
  return database.prepare<LeaseRow>('SELECT holder, token, expires_at FROM lease WHERE name = ?').get(name);
}

function standing(database: Database, { name, token }: Fence): LeaseRow | undefined {
  const row = rowOf(database, name);
  return row?.token === token && row.holder !== null ? row : undefined;
}

/** Throws `LEASE_LOST` unless every lease still has its holder; to be asked inside the transaction that writes. */
export function checkFences(database: Database, fences: readonly Fence[]): void {
  const lost = fences.find((fence) => !standing(database, fence));
  if (!lost) return;
  throw new CairnError(
    'LEASE_LOST',
    `Another process has taken over "${lost.name}"; nothing was written, the other one goes on.`,
  );
}

export function createLeases(
  database: Database,
): Pick<GraphWriter, 'acquireLease' | 'renewLease' | 'releaseLease'> {
  const save = (lease: Lease): Lease => {
    database
      .prepare(
        `INSERT INTO lease (name, holder, token, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
           holder = excluded.holder, token = excluded.token, expires_at = excluded.expires_at`,
      )
      .run(lease.name, lease.holder, lease.token, lease.expiresAt);
    return lease;
  };
  return {
    acquireLease: async (name, { holder, ttl, now }) =>
      inTransaction(database, () => {
        const row = rowOf(database, name);
        if (row && row.holder !== holder && isAlive(row, now, ttl)) return null;
        return save({ name, holder, token: (row?.token ?? 0) + 1, expiresAt: after(now, ttl) });
      }),
    renewLease: async (lease, { ttl, now }) =>
      inTransaction(database, () =>
        standing(database, lease) ? save({ ...lease, expiresAt: after(now, ttl) }) : null,
      ),
    releaseLease: async ({ name, token }) => {
      database.prepare('UPDATE lease SET holder = NULL WHERE name = ? AND token = ?').run(name, token);
    },
  };
}
