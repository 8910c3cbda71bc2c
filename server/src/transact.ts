import type { Services } from './context.js';

/**
 * Runs the work in one transaction; inside of another it joins that one. Whatever throws undoes all of it.
 * Every write goes through here: `transact(ctx, async (ctx) => { authorize; lock; rules; write; audit })`.
 */
export async function transact<S extends Services, T>(
  services: S,
  work: (services: S) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  if (services.isInTransaction) return work(services);
  return services.database.$transaction((db) => work({ ...services, db, isInTransaction: true }), {
    maxWait: 10_000,
    timeout: 15_000,
    ...options,
  });
}
