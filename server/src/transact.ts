import { SQL_GRACE } from './db.js';
import type { Services } from './context.js';

/**
 * Runs the work in one transaction; inside of another it joins that one. Whatever throws undoes all of it.
 * Within an operation it ends with the operation's deadline, and so does each of its statements.
 * Every write goes through here: `transact(ctx, async (ctx) => { authorize; lock; rules; write; audit })`.
 */
export async function transact<S extends Services, T>(
  services: S,
  work: (services: S) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  if (services.isInTransaction) return work(services);
  const left = services.deadline === undefined ? undefined : timeLeft(services.deadline);
  return services.database.$transaction(
    async (db) => {
      if (left !== undefined) await db.$queryRaw`SELECT set_config('statement_timeout', ${String(left)}, true)`;
      return work({ ...services, db, isInTransaction: true });
    },
    { maxWait: left ?? 10_000, timeout: left ?? 15_000, ...options },
  );
}

/** A little more than the client is told, so that it hears of the deadline and not of a statement that failed. */
function timeLeft(deadline: number): number {
  return Math.max(1, Math.ceil(deadline - performance.now()) + SQL_GRACE);
}
