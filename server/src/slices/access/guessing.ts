import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Services } from '../../context.js';

/** How many trials are free, and how the delay grows with each one more: 15 s, 30 s, 1 min … 15 min. */
const FREE = { account: 5, address: 50 };
const FIRST_DELAY = 15;
const LONGEST_DELAY = 15 * 60;
/** Who waits that long after the last delay begins anew. */
const FORGET_AFTER = 60 * 60;
/** Seconds by which the clock of one request may be behind that of another, which came at the same time. */
const TOLERANCE = 2;

export interface Trial {
  /** Seconds to wait; 0: go on. */
  readonly wait: number;
  /** To be called when the secret was right. */
  succeeded(): Promise<void>;
}

/**
 * Counts a trial of a secret against its account and against the address that it came from, before the secret is looked
 * at, so that many at once gain nothing. The counts are in PostgreSQL: all processes share them. Accounts that do not
 * exist are counted as well, so that the answer does not tell them apart.
 */
export async function beginTrial(
  services: Services,
  secret: string,
  account: string | null,
  address: string,
): Promise<Trial> {
  const keyOf = (kind: string, text: string): string =>
    createHmac('sha256', secret).update(`${kind} ${text}`).digest('base64url');
  const accountKey = account === null ? null : keyOf('account', account);
  const addressKey = keyOf('address', networkOf(address));

  const addressWait = await count(services, addressKey, FREE.address);
  // An address that must wait is not heard, so it locks nobody else out.
  const accountWait = addressWait > 0 || accountKey === null ? 0 : await count(services, accountKey, FREE.account);
  return {
    wait: Math.max(addressWait, accountWait),
    async succeeded() {
      const { db, clock } = services;
      const longAgo = new Date(clock().getTime() - FORGET_AFTER * 1000);
      await db.signInTrial.deleteMany({ where: { OR: [{ key: accountKey ?? '' }, { waitUntil: { lt: longAgo } }] } });
      await db.signInTrial.updateMany({ where: { key: addressKey }, data: { failures: { decrement: 1 } } });
    },
  };
}

/** One more trial of this key, unless it must still wait; then, how many seconds. */
async function count({ db, clock }: Services, key: string, free: number): Promise<number> {
  const now = clock();
  const counted = await db.$executeRaw`
    INSERT INTO "SignInTrial" AS t ("key", "failures", "waitUntil") VALUES (${key}, 1, ${now}::timestamptz)
    ON CONFLICT ("key") DO UPDATE SET ("failures", "waitUntil") = (
      SELECT n, ${now}::timestamptz + make_interval(secs =>
        CASE WHEN n <= ${free}::int THEN 0 ELSE least(${LONGEST_DELAY}::int, ${FIRST_DELAY}::int * 2 ^ least(n - ${free}::int - 1, 20)) END)
      FROM (SELECT CASE WHEN t."waitUntil" < ${now}::timestamptz - make_interval(secs => ${FORGET_AFTER}::int) THEN 1 ELSE t."failures" + 1 END AS n) AS next)
    WHERE t."waitUntil" <= ${now}::timestamptz + make_interval(secs => ${TOLERANCE}::int)`;
  if (counted > 0) return 0;
  const rows = await db.$queryRaw`SELECT "waitUntil" FROM "SignInTrial" WHERE "key" = ${key}`;
  const until = z.array(z.object({ waitUntil: z.date() })).parse(rows)[0]?.waitUntil ?? now;
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

/** An IPv6 address counts by its network of 64 bits: one line of a provider has all of its addresses. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? [] : Array<string>(8).fill('0');
  return [...groups, ...missing].slice(0, 4).join(':');
}
