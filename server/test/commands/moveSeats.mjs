// @ts-check
/**
 * A server without its HTTP: twenty clients who take, commit and give back seats at random, and an administrator who adjusts
 * quotas. Its arguments: the address of the database, the ids of the quotas. What is secret stands in the environment. Each movement is told on standard
 * output once it is committed; what was told must never be lost.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createServices } from '../../dist/context.js';
import { openDatabase } from '../../dist/db.js';
import { readEnv } from '../../dist/env.js';
import { DomainError } from '../../dist/errors.js';
import { keysOf } from '../../dist/personal/keysOf.js';
import { recordEvent } from '../../dist/slices/audit/recordEvent.js';
import { commitSeats, enterSeats, releaseSeats, reserveSeats } from '../../dist/slices/quotas/quotaLedger.js';
import { transact } from '../../dist/transact.js';

const CLIENTS = 20;
const [url = '', ...quotas] = process.argv.slice(2);
const database = openDatabase(url, CLIENTS, () => {});
const services = createServices(database, pino({ level: 'silent' }), await keysOf(readEnv(process.env)));
let isStopping = false;
process.on('SIGTERM', () => (isStopping = true));

/** Who holds a seat, as a server that was killed has left it: `false` for promised, `true` for taken. */
const holding = new Map();
for (const { kind, enrolmentId } of await services.db.quotaEntry.findMany({ orderBy: { sequence: 'asc' } })) {
  if (kind === 'RELEASE') holding.delete(enrolmentId);
  else if (enrolmentId !== null) holding.set(enrolmentId, kind === 'COMMIT');
}

/** @template T @param {readonly T[]} some */
const oneOf = (some) => some[randomInt(some.length)];

/** @returns {{ told: string, run: (services: import('../../src/context.js').Services) => Promise<void>, done?: () => void }} */
function anyMovement() {
  const chance = Math.random();
  const quota = oneOf(quotas) ?? '';
  if (chance < 0.05) {
    const seats = randomInt(5) - 2 || 1;
    const change = { quotaId: quota, kind: /** @type {const} */ ('ADJUST'), seats, reason: 'by chance' };
    return { told: `ADJUST ${quota} ${seats}`, run: (services) => enterSeats(services, [change]) };
  }
  const person = holding.size > 0 && chance < 0.55 ? oneOf([...holding.keys()]) : undefined;
  if (person === undefined) {
    const id = randomUUID();
    return {
      told: `RESERVE ${id}`,
      run: (services) => reserveSeats(services, quota, [id]),
      done: () => holding.set(id, false),
    };
  }
  if (!holding.get(person) && chance < 0.3) {
    const run = (/** @type {import('../../src/context.js').Services} */ services) => commitSeats(services, [person]);
    return { told: `COMMIT ${person}`, run, done: () => holding.has(person) && holding.set(person, true) };
  }
  holding.delete(person);
  return { told: `RELEASE ${person}`, run: (services) => releaseSeats(services, [person]) };
}

async function client() {
  while (!isStopping) {
    const { told, run, done } = anyMovement();
    try {
      await transact(services, async (/** @type {import('../../src/context.js').Services} */ services) => {
        await recordEvent(services, { action: 'quota.adjust', subject: { type: 'Test' } });
        // Last, so that the quota is locked no longer than it must be.
        await run(services);
      });
      console.log(told);
      done?.();
    } catch (error) {
      // No seat left, or somebody else was quicker with the same person: the operation was refused, as it must be.
      if (!(error instanceof DomainError)) throw error;
      console.log('REFUSED');
    }
  }
}

console.log('at work');
await Promise.all(Array.from({ length: CLIENTS }, client));
process.exit();
