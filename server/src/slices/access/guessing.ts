import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { keepBooks } from '../../transact.js';

/** How many trials are free, and how the delay grows with each one more: 15 s, 30 s, 1 min … 15 min. */
const FREE = { account: 5, address: 50 };
const FIRST_DELAY = 15;
const LONGEST_DELAY = 15 * 60;
/** Who waits that long after the last delay begins anew. */
export const FORGET_AFTER = 60 * 60;
/** Seconds by which the clock of one request may be behind that of another, which came at the same time. */
const TOLERANCE = 2;

/** Of what is a secret tried, and from where. */
export interface Tried {
  /** The account as it was named, or a session; null when none is. */
  readonly account: string | null;
  readonly address: string;
  /** A browser at which this account has signed in before: it has a count of its own, and strangers cannot lock it out. */
  readonly device?: string | null;
}

export interface Trial {
  /** Seconds to wait; 0: go on. */
  readonly wait: number;
  /** Set at the first refusal of a wait, which an event tells of. */
  readonly news: { readonly key: string; readonly refusedBefore: number } | null;
  /** To be called when the secret was right, with what that leads to; returns how many refusals no event has told of. */
  succeeded(db: Services['db']): Promise<number>;
}

/**
 * Counts a trial of a secret against its account and against the address that it came from, before the secret is looked
 * at, so that many at once gain nothing. The counts are in PostgreSQL: all processes share them. Accounts that do not
 * exist are counted as well, so that the answer does not tell them apart.
 */
export async function beginTrial(
  services: Services,
  secret: string,
  { account, address, device = null }: Tried,
): Promise<Trial> {
  const keyOf = (kind: string, text: string): string =>
    createHmac('sha256', secret).update(`${kind} ${text}`).digest('base64url');
  const deviceKey = device === null || account === null ? null : keyOf('device', `${device} ${account}`);
  const accountKey = deviceKey ?? (account === null ? null : keyOf('account', account));
  const addressKey = deviceKey === null ? keyOf('address', networkOf(address)) : null;

  const byAddress = addressKey === null ? FREE_TO_GO : await count(services, addressKey, FREE.address);
  // An address that must wait is not heard, so it locks nobody else out.
  const byAccount =
    byAddress.wait > 0 || accountKey === null ? FREE_TO_GO : await count(services, accountKey, FREE.account);
  return {
    wait: Math.max(byAddress.wait, byAccount.wait),
    news: byAddress.news ?? byAccount.news,
    async succeeded(db) {
      const gone = await db.$queryRaw`DELETE FROM "SignInTrial" WHERE "key" = ${accountKey ?? ''}
        RETURNING "untold" + greatest("refused" - 1, 0) AS "untold"`;
      await db.signInTrial.updateMany({ where: { key: addressKey ?? '' }, data: { failures: { decrement: 1 } } });
      return z.array(z.object({ untold: z.number() })).parse(gone)[0]?.untold ?? 0;
    },
  };
}

type Count = Pick<Trial, 'wait' | 'news'>;
const FREE_TO_GO: Count = { wait: 0, news: null };

const refusedRow = z.object({ waitUntil: z.date(), refused: z.number(), untold: z.number() });

/**
 * One more trial of this key, unless it must still wait; then, how many seconds. Of the refusals in one wait the first is
 * news; the others are counted, and told with the next event about this key, so that insisting writes no flood of events.
 */
async function count(services: Services, key: string, free: number): Promise<Count> {
  const now = services.clock();
  return keepBooks(services, async (db) => {
    const counted = await db.$executeRaw`
      INSERT INTO "SignInTrial" AS t ("key", "failures", "waitUntil") VALUES (${key}, 1, ${now}::timestamptz)
      ON CONFLICT ("key") DO UPDATE SET ("failures", "waitUntil") = (
        SELECT n, ${now}::timestamptz + make_interval(secs =>
          CASE WHEN n <= ${free}::int THEN 0 ELSE least(${LONGEST_DELAY}::int, ${FIRST_DELAY}::int * 2 ^ least(n - ${free}::int - 1, 20)) END)
        FROM (SELECT CASE WHEN t."waitUntil" < ${now}::timestamptz - make_interval(secs => ${FORGET_AFTER}::int) THEN 1 ELSE t."failures" + 1 END AS n) AS next),
        "untold" = t."untold" + greatest(t."refused" - 1, 0), "refused" = 0
      WHERE t."waitUntil" <= ${now}::timestamptz + make_interval(secs => ${TOLERANCE}::int)`;
    if (counted > 0) return FREE_TO_GO;
    const rows = await db.$queryRaw`
      WITH "before" AS (SELECT * FROM "SignInTrial" WHERE "key" = ${key} FOR UPDATE)
      UPDATE "SignInTrial" AS t SET "refused" = b."refused" + 1, "untold" = CASE b."refused" WHEN 0 THEN 0 ELSE b."untold" END
      FROM "before" b WHERE t."key" = b."key" RETURNING b."waitUntil", b."refused", b."untold"`;
    const { waitUntil, refused, untold } = z.array(refusedRow).parse(rows)[0] ?? {
      waitUntil: now,
      refused: 1,
      untold: 0,
    };
    const wait = Math.max(1, Math.ceil((waitUntil.getTime() - now.getTime()) / 1000));
    return { wait, news: refused === 0 ? { key, refusedBefore: untold } : null };
  });
}

/** An IPv6 address counts by its network of 64 bits: one line of a provider has all of its addresses. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? [] : Array<string>(8).fill('0');
  return [...groups, ...missing].slice(0, 4).join(':');
}
