import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { Actor } from './access.rules.js';

/** A key that was just shown, as the database has it. */
export interface UsedKey {
  readonly prefix: string;
  readonly lastUsedAt: Date | null;
  readonly clientId: string;
  readonly regionCode: string | null;
}

export interface KeyUses {
  /** Settles when the use is recorded, where it is to be. */
  note(key: UsedKey, actor: Actor, request: { readonly id: string; readonly ip: string }): Promise<void>;
}

const EVERY = 60_000;
/** Any number that no other program on the same database uses for its advisory locks. */
const KEY_USE_LOCK = 7_281_946_504n;

/**
 * Notes the use of keys, each at most once a minute over all processes: `lastUsedAt` and an event `apiKey.use`, which says
 * how many requests this process has served by the key since it told last. Requests in between write nothing.
 */
export function createKeyUses(services: Services): KeyUses {
  const untold = new Map<string, number>();
  const underWay = new Set<string>();
  return {
    async note(key, actor, { id, ip }) {
      const { prefix } = key;
      const requests = (untold.get(prefix) ?? 0) + 1;
      untold.set(prefix, requests);
      if (underWay.has(prefix) || !isDue(key, services.clock())) return;
      underWay.add(prefix);
      try {
        const as = { ...services, actor, requestId: id };
        if (await record(as, key, { prefix, address: ip, requests }))
          untold.set(prefix, (untold.get(prefix) ?? 0) - requests);
      } finally {
        underWay.delete(prefix);
      }
    },
  };
}

function isDue({ lastUsedAt }: UsedKey, now: Date): boolean {
  return lastUsedAt === null || lastUsedAt.getTime() < now.getTime() - EVERY;
}

/** False when another process was faster. */
function record(
  services: Services,
  { prefix, clientId, regionCode }: UsedKey,
  told: { readonly prefix: string; readonly address: string; readonly requests: number },
): Promise<boolean> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    // Who does not get it need not wait: another one is at it.
    const [lock] = await db.$queryRaw<{ free: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${prefix}, ${KEY_USE_LOCK})) AS free`;
    if (!lock?.free) return false;
    const now = clock();
    const { count } = await db.apiKey.updateMany({
      where: { prefix, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - EVERY) } }] },
      data: { lastUsedAt: now },
    });
    if (count === 0) return false;
    const subject = { type: 'ApiClient', id: clientId };
    await recordEvent(services, { action: 'apiKey.use', subject, regionCode, after: told });
    return true;
  });
}
