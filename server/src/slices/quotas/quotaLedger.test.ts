import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type Movement, replay } from './ledger.rules.js';
import { commitSeats, enterSeats, releaseSeats, reserveSeats } from './quotaLedger.js';
import { verifyQuotas } from './verifyQuotas.js';

let database: TestDatabase;
let test: TestServices;
beforeAll(async () => {
  database = await createTestDatabase();
  test = openTestServices(database, 20);
});
afterAll(async () => {
  await test.close();
  await database.drop();
});

/** As a command of enrolments will do it: the seat and the event in one transaction. */
async function command(work: (services: Services) => Promise<void>): Promise<void> {
  const run = () =>
    transact(test.services, async (services) => {
      await work(services);
      await recordEvent(services, { action: 'quota.adjust', subject: { type: 'Test' } });
    });
  for (;;) {
    try {
      return await run();
    } catch (error) {
      // On a busy machine two hundred wait longer for a connection than they may: whoever was not let in asks again.
      if (!(error instanceof Error && error.message.includes('Unable to start a transaction'))) throw error;
    }
  }
}
const codeOf = (error: unknown): string => (error instanceof DomainError ? error.code : String(error));
const outcomeOf = (work: Promise<void>): Promise<string> => work.then(() => 'done', codeOf);

let year = 2100;
async function aQuota(seats: number): Promise<string> {
  const id = randomUUID();
  year += 1;
  await database.sql(
    `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     VALUES ($1, '32.01.01.1006', '{JKK}', 'apbd-kab-bogor', $2, $2, 10000)`,
    [id, `${year}-01-01`],
  );
  await command((services) => enterSeats(services, [{ quotaId: id, kind: 'ALLOCATE', seats, reason: null }]));
  return id;
}
async function balanceOf(id: string) {
  const [row] = await database.sql(
    'SELECT "seats", "reserved", "committed", "available" FROM "Quota" WHERE "id" = $1',
    [id],
  );
  return row;
}

/** Refused in words: a fault of ours is none. */
const refusal = (outcome: string): string =>
  ['CONFLICT', 'QUOTA_EXHAUSTED', 'BAD_USER_INPUT'].includes(outcome) ? 'refused' : outcome;

describe('the last seat', () => {
  it('is got by one of 200 who reach for it at once; the others are told', async () => {
    const quota = await aQuota(3);
    await command((services) =>
      reserveSeats(
        services,
        quota,
        ['x', 'y'].map((one) => one + quota),
      ),
    );
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () =>
        outcomeOf(command((services) => reserveSeats(services, quota, [randomUUID()]))),
      ),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect(outcomes.filter((one) => one === 'QUOTA_EXHAUSTED')).toHaveLength(199);
    expect(await balanceOf(quota)).toEqual({ seats: 3, reserved: 3, committed: 0, available: 0 });
  });

  it('is not half of two: a list is reserved as a whole, or not at all', async () => {
    const quota = await aQuota(3);
    const list = (count: number) => Array.from({ length: count }, () => randomUUID());
    expect(await outcomeOf(command((services) => reserveSeats(services, quota, list(4))))).toBe('QUOTA_EXHAUSTED');
    expect(await balanceOf(quota)).toMatchObject({ reserved: 0 });
    expect(await outcomeOf(command((services) => reserveSeats(services, quota, list(3))))).toBe('done');
  });
});

describe('a seat', () => {
  it('is reserved, committed and released once each, also when it is asked twice at once', async () => {
    const quota = await aQuota(5);
    const person = [randomUUID()];
    const twice = (work: (services: Services) => Promise<void>) =>
      Promise.all([outcomeOf(command(work)), outcomeOf(command(work))]);
    for (const move of [
      (services: Services) => reserveSeats(services, quota, person),
      (services: Services) => commitSeats(services, person),
      (services: Services) => releaseSeats(services, person),
    ]) {
      expect((await twice(move)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['CONFLICT', 'done']);
    }
    expect(await balanceOf(quota)).toEqual({ seats: 5, reserved: 0, committed: 0, available: 5 });
  });

  it('is not committed after it was given back, nor without having been reserved', async () => {
    const quota = await aQuota(1);
    const person = [randomUUID()];
    expect(await outcomeOf(command((services) => commitSeats(services, person)))).toBe('CONFLICT');
    await command((services) => reserveSeats(services, quota, person));
    await command((services) => releaseSeats(services, person));
    expect(await outcomeOf(command((services) => commitSeats(services, person)))).toBe('CONFLICT');
  });

  it('is reserved in an open quota only, and kept in a closed one', async () => {
    const quota = await aQuota(2);
    const person = [randomUUID()];
    await command((services) => reserveSeats(services, quota, person));
    await database.sql(`UPDATE "Quota" SET "status" = 'CLOSED' WHERE "id" = $1`, [quota]);
    expect(await outcomeOf(command((services) => reserveSeats(services, quota, [randomUUID()])))).toBe('CONFLICT');
    await command((services) => commitSeats(services, person));
    expect(await balanceOf(quota)).toMatchObject({ reserved: 0, committed: 1 });
  });

  it('is undone with the command that took it', async () => {
    const quota = await aQuota(1);
    const failing = command(async (services) => {
      await reserveSeats(services, quota, [randomUUID()]);
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow('something else');
    expect(await balanceOf(quota)).toMatchObject({ reserved: 0, available: 1 });
  });

  it('is moved in the transaction of a command only', async () => {
    await expect(reserveSeats(test.services, await aQuota(1), ['x'])).rejects.toThrow('transact');
  });
});

describe('no script', () => {
  it.each([
    ['writes a balance', `UPDATE "Quota" SET "reserved" = 1 WHERE "id" = $1`, 'by its ledger alone'],
    ['writes seats', `UPDATE "Quota" SET "seats" = 99 WHERE "id" = $1`, 'by its ledger alone'],
    ['changes the price', `UPDATE "Quota" SET "costPerSeat" = 1 WHERE "id" = $1`, 'does not change'],
    ['changes an entry', `UPDATE "QuotaEntry" SET "seats" = 99 WHERE "quotaId" = $1`, 'only added to'],
    ['deletes an entry', `DELETE FROM "QuotaEntry" WHERE "quotaId" = $1`, 'only added to'],
    ['deletes a quota', `DELETE FROM "Quota" WHERE "id" = $1`, 'foreign key'],
    [
      'overdraws',
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName")
       SELECT gen_random_uuid(), $1, 'RESERVE', 1, gen_random_uuid(), 'x', 'SYSTEM', 'x' FROM generate_series(1, 3)`,
      'Quota_not_overdrawn',
    ],
    [
      'takes away more than is left',
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName")
       VALUES (gen_random_uuid(), $1, 'ADJUST', -3, 'x', 'SYSTEM', 'x')`,
      'Quota_seats_in_bounds|Quota_not_overdrawn',
    ],
    [
      'gives back what nobody has',
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName")
       VALUES (gen_random_uuid(), $1, 'RELEASE', 1, 'nobody', 'x', 'SYSTEM', 'x')`,
      'QuotaEntry_seat_is_held',
    ],
    [
      'begins a quota with seats',
      `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat", "seats")
       SELECT $1 || 'x', '32.01.01.1006', '{JKK}', 'apbd-kab-bogor', '1999-01-01', '1999-01-01', 1, 5`,
      'begins empty',
    ],
    [
      'moves seats of a transfer that nobody approved',
      `WITH transfer AS (
         INSERT INTO "QuotaTransfer" ("id", "quotaId", "toRegionCode", "seats", "reason", "proposedById", "proposedByKind", "proposedByName")
         VALUES (gen_random_uuid(), $1, '32.01.01.1007', 1, 'x', 'x', 'USER', 'x') RETURNING "id")
       INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "transferId", "actorId", "actorKind", "actorName")
       SELECT gen_random_uuid(), $1, 'TRANSFER_IN', 1, transfer."id", 'x', 'SYSTEM', 'x' FROM transfer`,
      'from the one quota to the other',
    ],
    [
      'moves seats without a transfer',
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "transferId", "actorId", "actorKind", "actorName")
       VALUES (gen_random_uuid(), $1, 'TRANSFER_IN', 1, NULL, 'x', 'SYSTEM', 'x')`,
      'QuotaEntry_transfer_of_kind',
    ],
  ])('%s, though it is the superuser’s', async (_, statement, refusal) => {
    const quota = await aQuota(2);
    const before = await balanceOf(quota);
    await expect(database.sql(statement, [quota])).rejects.toThrow(new RegExp(refusal));
    expect(await balanceOf(quota)).toEqual(before);
  });
});

describe('ledger and balances', () => {
  type Step = {
    readonly move: 'RESERVE' | 'COMMIT' | 'RELEASE' | 'ADJUST';
    readonly person: number;
    readonly seats: number;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    move: fc.constantFrom('RESERVE', 'RESERVE', 'COMMIT', 'RELEASE', 'ADJUST'),
    person: fc.nat(4),
    seats: fc.integer({ min: -2, max: 2 }).filter((seats) => seats !== 0),
  });

  it('agree with the rules after any sequence of steps, each done or refused as the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const quota = await aQuota(3);
        const movements: Movement[] = [{ kind: 'ALLOCATE', seats: 3, enrolmentId: null }];
        for (const { move, person, seats } of steps) {
          const id = `${quota}.${person}`;
          const next: Movement =
            move === 'ADJUST' ? { kind: move, seats, enrolmentId: null } : { kind: move, seats: 1, enrolmentId: id };
          const isPossible = replay([...movements, next]).faultAt === null;
          const outcome = await outcomeOf(
            command((services) => {
              if (move === 'RESERVE') return reserveSeats(services, quota, [id]);
              if (move === 'COMMIT') return commitSeats(services, [id]);
              if (move === 'RELEASE') return releaseSeats(services, [id]);
              return enterSeats(services, [{ quotaId: quota, kind: 'ADJUST', seats, reason: null }]);
            }),
          );
          expect([move, isPossible ? 'done' : 'refused']).toEqual([
            move,
            outcome === 'done' ? 'done' : refusal(outcome),
          ]);
          if (isPossible) movements.push(next);
        }
        expect(await balanceOf(quota)).toMatchObject(replay(movements).balance);
      }),
      { numRuns: 25 },
    );
    expect((await verifyQuotas(test.services)).faults).toEqual([]);
  }, 60_000);
});
