import type { Services } from '../../context.js';

/** How far the sealing of the log has come. */
export interface SealingProgress {
  /** Events that no head covers yet. */
  readonly waiting: number;
  /** How long the oldest of them has waited; 0 when none does. */
  readonly oldestSeconds: number;
  /** Of all processes; null before the first one. */
  readonly lastHead: { readonly size: number; readonly at: Date } | null;
}

const LOOK_EVERY = 30_000;
/** SealingProgress runs every second: what waits longer is held up by an open transaction, or by a fault that the log tells of. */
const TOO_OLD = 60;

/** Reads only what lies beyond the last head, so it costs little however long the log is. */
export async function readSealingProgress({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<SealingProgress> {
  const [row] = await db.$queryRaw<{ waiting: bigint; oldest: Date | null; size: bigint | null; at: Date | null }[]>`
    WITH "last" AS MATERIALIZED (SELECT * FROM "AuditHead" ORDER BY "size" DESC LIMIT 1)
    SELECT count(e."id") AS "waiting", min(e."at") AS "oldest",
      (SELECT "size" FROM "last") AS "size", (SELECT "at" FROM "last") AS "at"
    FROM "AuditEvent" e WHERE (e."epoch", e."xid", e."sequence") > (
      coalesce((SELECT "epoch" FROM "last"), -1), coalesce((SELECT "xid" FROM "last"), 0), coalesce((SELECT "sequence" FROM "last"), 0))`;
  const { waiting = 0n, oldest, size, at } = row ?? {};
  return {
    waiting: Number(waiting),
    oldestSeconds: oldest ? Math.max(0, (clock().getTime() - oldest.getTime()) / 1000) : 0,
    lastHead: size != null && at ? { size: Number(size), at } : null,
  };
}

/** Warns in the log for as long as sealing lags by more than a minute. */
export function watchSealing(services: Services): { close(): void } {
  const timer = setInterval(() => void warnOfLag(services), LOOK_EVERY).unref();
  return { close: () => clearInterval(timer) };
}

export async function warnOfLag(services: Services): Promise<void> {
  try {
    const { waiting, oldestSeconds } = await readSealingProgress(services);
    if (oldestSeconds <= TOO_OLD) return;
    services.log.warn(
      { waiting, oldestSeconds: Math.round(oldestSeconds) },
      'the audit is not being sealed: a transaction may have been open for long',
    );
  } catch (error) {
    services.log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'could not look how sealing goes');
  }
}
