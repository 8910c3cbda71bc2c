import type { Services } from '../../context.js';
import { transact } from '../../transact.js';

class NothingToDo extends Error {}

/**
 * As `transact`, for a command that may find nothing to do once it has its locks: what it gives to `idle` is returned, and the
 * transaction, which wrote nothing but these locks, is taken back. Inside of another transaction the locks stay until its end.
 */
export async function settle<S extends Services, T>(
  services: S,
  work: (services: S, idle: (result: T) => never) => Promise<T>,
): Promise<T> {
  let found: { readonly result: T } | undefined;
  try {
    return await transact(services, (services) =>
      work(services, (result) => {
        found = { result };
        throw new NothingToDo();
      }),
    );
  } catch (error) {
    if (found && error instanceof NothingToDo) return found.result;
    throw error;
  }
}
