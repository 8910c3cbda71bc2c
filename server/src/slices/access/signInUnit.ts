import { AsyncLocalStorage } from 'node:async_hooks';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';

/**
 * What one request makes the sign-in library do, as one transaction with its audit event. The library reads before it
 * writes: it looks up a person, hashes a password, waits for an OpenID provider. None of that holds a connection, for the
 * transaction begins with the first write; from then on everything goes to it.
 */
export interface Unit {
  /** Where to read now. */
  current(): Services;
  begin(): Promise<Services>;
  /** Whether the library has written anything. */
  hasBegun(): boolean;
  /** Writes what else belongs to it, its event for one, and commits all of it. */
  commit(work: (services: Services) => Promise<unknown>): Promise<void>;
  /** As if nothing had been asked. */
  undo(): Promise<void>;
  /** The person whom the library has looked up last. */
  personId: string | undefined;
  /** The session that it has made, in the place of the one that asked or as the first of a sign-in. */
  made: { readonly token: string; readonly isRenewed: boolean } | undefined;
  /** Why it could make none, when the person may not sign in. */
  barred: 'suspended' | 'removed' | undefined;
}

const current = new AsyncLocalStorage<Unit>();

export function within<T>(unit: Unit, work: () => Promise<T>): Promise<T> {
  return current.run(unit, work);
}

/** That of the request which is served. */
export function currentUnit(): Unit {
  const unit = current.getStore();
  if (!unit) throw new Error('the sign-in library works inside of a unit only');
  return unit;
}

class Undone extends Error {}

export function openUnit(services: Services): Unit {
  type Work = (services: Services) => Promise<unknown>;
  let open: Services | undefined;
  let begun: Promise<Services> | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  let end: (work: Work) => void = () => {};
  const told = new Promise<Work>((resolve) => (end = resolve));

  const begin = (): Promise<Services> =>
    (begun ??= new Promise((resolve, reject) => {
      ended = transact(services, async (services) => {
        open = services;
        resolve(services);
        const work = await told;
        return work(services);
      });
      ended.catch(reject);
    }));
  return {
    current: () => open ?? services,
    begin,
    hasBegun: () => begun !== undefined,
    async commit(work) {
      await begin();
      end(work);
      try {
        await ended;
      } finally {
        // Committed or rolled back: nothing is left that could be undone.
        begun = undefined;
      }
    },
    async undo() {
      if (!begun) return;
      end(() => Promise.reject(new Undone()));
      await ended.catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    },
    personId: undefined,
    made: undefined,
    barred: undefined,
  };
}
