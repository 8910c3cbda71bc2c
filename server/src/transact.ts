import { SQL_GRACE } from './db.js';
import type { Prisma, PrismaClient } from './generated/prisma/client.js';
import type { Services } from './context.js';

/**
 * Runs the work in one transaction; inside of another it joins that one. Whatever throws undoes all of it.
 * Within an operation it ends with the operation's deadline, and so does each of its statements.
 * Every write goes through here: `transact(ctx, async (ctx) => { authorize; lock; rules; write; audit })`.
 * What has written without an audit event is not committed: no command can forget its event.
 */
export async function transact<S extends Services, T>(
  services: S,
  work: (services: S) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  if (services.isInTransaction) return work(services);
  const left = services.deadline === undefined ? undefined : timeLeft(services.deadline);
  const trail = { events: 0 };
  return services.database.$transaction(
    async (db) => {
      // Before anything else, or PostgreSQL does not take it any more.
      await db.$executeRaw`SET TRANSACTION READ WRITE`;
      const patience = left ?? options.timeout;
      // What the caller allows goes before the pool's own, which is that of an operation.
      if (patience !== undefined) await db.$queryRaw`SELECT set_config('statement_timeout', ${String(patience)}, true)`;
      const result = await work({ ...services, db, isInTransaction: true, trail });
      if (trail.events === 0 && (await hasWritten(db))) {
        throw new Error('a transaction has written something and no audit event: call `recordEvent` in it');
      }
      return result;
    },
    { maxWait: left ?? 10_000, timeout: left ?? 15_000, ...options },
  );
}

/**
 * For the few writes that are no deed of anybody and leave no event: what clients have spent of their budgets, how often
 * a secret was tried in vain, when a key was last used, what is over its time, and the audit log itself. All else is
 * `transact`'s. They have connections of their own, and no transaction around them unless they open one.
 */
export async function keepBooks<T>(
  { books }: Pick<Services, 'books'>,
  work: (books: PrismaClient) => Promise<T>,
): Promise<T> {
  return work(books);
}

/** A little more than the client is told, so that it hears of the deadline and not of a statement that failed. */
function timeLeft(deadline: number): number {
  return Math.max(1, Math.ceil(deadline - performance.now()) + SQL_GRACE);
}

/** PostgreSQL gives a transaction its id with its first write; a lock on a row is one, too. */
async function hasWritten(db: Prisma.TransactionClient): Promise<boolean> {
  const rows = await db.$queryRaw<{ has: boolean }[]>`SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS has`;
  return rows[0]?.has ?? false;
}
