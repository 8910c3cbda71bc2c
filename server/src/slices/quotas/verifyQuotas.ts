import type { Services } from '../../context.js';
import { type Balance, type Movement, replay } from './ledger.rules.js';

export interface QuotaFault {
  readonly quotaId: string;
  readonly message: string;
}

export interface QuotaCheck {
  readonly quotas: number;
  readonly entries: number;
  readonly faults: readonly QuotaFault[];
}

const BATCH = 100;

/**
 * Replays the ledger of every quota and compares what comes of it with the balances. One state of the database is looked
 * at, whatever is written meanwhile.
 */
export async function verifyQuotas(
  { database }: Services,
  tell: (quotas: number) => void = () => {},
): Promise<QuotaCheck> {
  return database.$transaction(
    async (db) => {
      const faults: QuotaFault[] = [];
      let [quotas, entries, last] = [0, 0, ''];
      for (;;) {
        const batch = await db.quota.findMany({
          where: { id: { gt: last } },
          orderBy: { id: 'asc' },
          take: BATCH,
          select: { id: true, seats: true, reserved: true, committed: true },
        });
        const movements = await db.quotaEntry.findMany({
          where: { quotaId: { in: batch.map(({ id }) => id) } },
          orderBy: { sequence: 'asc' },
          select: { quotaId: true, kind: true, seats: true, enrolmentId: true },
        });
        const byQuota = new Map<string, Movement[]>(batch.map(({ id }) => [id, []]));
        for (const movement of movements) byQuota.get(movement.quotaId)?.push(movement);
        for (const { id, ...balance } of batch) {
          const message = faultIn(balance, byQuota.get(id) ?? []);
          if (message !== null) faults.push({ quotaId: id, message });
        }
        quotas += batch.length;
        entries += movements.length;
        last = batch.at(-1)?.id ?? last;
        tell(quotas);
        if (batch.length < BATCH) return { quotas, entries, faults };
      }
    },
    { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 3_600_000 },
  );
}

function faultIn(kept: Balance, movements: readonly Movement[]): string | null {
  const { balance, faultAt } = replay(movements);
  if (faultAt !== null)
    return `entry ${faultAt + 1} of its ledger (${movements[faultAt]?.kind}) cannot follow those before it`;
  const differing = (['seats', 'reserved', 'committed'] as const).filter((key) => balance[key] !== kept[key]);
  if (differing.length === 0) return null;
  return differing.map((key) => `${key} is ${kept[key]}, its ledger says ${balance[key]}`).join('; ');
}
