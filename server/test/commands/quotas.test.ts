import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { addEnrolments, addQuota as addFixtureQuota, addWorker, addWorkers } from '../enrolmentFixtures.js';
import { type TestDatabase, createTestDatabase } from '../testDatabase.js';
import { TEST_SECRETS } from '../testServices.js';
import { type Stage, test } from './stage.js';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const WORKER = pathOf('./moveSeats.mjs');
const CLI = pathOf('../../dist/cli/main.js');
const OPERATIONS = 10_000;
const MOVEMENT = /^(RESERVE|COMMIT|RELEASE|ADJUST|REFUSED)/;

describe('the ledger of quotas', () => {
  test('loses no seat in 10,000 operations of 20 clients whose server is killed again and again', async ({ stage }) => {
    const database = await createTestDatabase();
    const quotas: string[] = [];
    for (const seats of [40, 40, 20, 20, 10, 10, 5, 5]) quotas.push(await addQuota(database, seats));
    const told: string[] = [];
    while (told.length < OPERATIONS) {
      const server = stage.run(process.execPath, [WORKER, database.appUrl, ...quotas], { env: TEST_SECRETS });
      // Somewhere in the middle of what twenty clients are doing.
      await server.says(new RegExp(`(.*\\n){${randomInt(100, 1_500)}}`));
      await sleep(randomInt(20));
      server.signal('SIGKILL');
      const { stdout, stderr } = await server.exit;
      expect(stderr).toBe('');
      // The last line may be cut.
      told.push(
        ...stdout
          .split('\n')
          .slice(0, -1)
          .filter((line) => MOVEMENT.test(line)),
      );
    }
    await addSeated(database);
    const verdict = await payung(stage, database, ['quotas', 'verify']);
    expect(verdict).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Ledger and balances of all quotas are equal, and so are seats and enrolments.'),
    });
    // What a client was told is in the ledger, each once.
    const entered = await database.sql<{ told: string }>(
      `SELECT "kind" || ' ' || coalesce("enrolmentId", "quotaId" || ' ' || "seats") AS told FROM "QuotaEntry"`,
    );
    const left = new Map<string, number>();
    for (const { told: one } of entered) left.set(one, (left.get(one) ?? 0) + 1);
    const lost = told.filter((one) => {
      if (one === 'REFUSED') return false;
      left.set(one, (left.get(one) ?? 0) - 1);
      return (left.get(one) ?? 0) < 0;
    });
    expect(lost).toEqual([]);
    // Some of each kind were done: the quotas were full at times, and emptied again.
    for (const kind of ['RESERVE', 'COMMIT', 'RELEASE', 'ADJUST', 'REFUSED'])
      expect(told.filter((one) => one.startsWith(kind)).length).toBeGreaterThan(50);
    await database.drop();
  }, 600_000);

  test('is compared with the balances, and the quota named that differs', async ({ stage }) => {
    const database = await createTestDatabase();
    const [right, wrong, broken] = [
      await addQuota(database, 5),
      await addQuota(database, 5),
      await addQuota(database, 5),
    ];
    // As somebody would who owns the database and switches its triggers off.
    await database.sql('ALTER TABLE "Quota" DISABLE TRIGGER "Quota_moved_by_entries"');
    await database.sql('UPDATE "Quota" SET "seats" = 9, "available" = 9 WHERE "id" = $1', [wrong]);
    await database.sql('ALTER TABLE "QuotaEntry" DISABLE TRIGGER "QuotaEntry_moves_seats"');
    await database.sql(
      `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName")
       VALUES ('x', $1, 'COMMIT', 1, 'nobody', 'x', 'SYSTEM', 'x')`,
      [broken],
    );
    const { code, stderr } = await payung(stage, database, ['quotas', 'verify']);
    expect(code).toBe(1);
    expect(stderr).toContain('Checked 3 quotas with 4 entries, and 0 enrolments');
    expect(stderr).toContain('Of 2 quotas ledger and balances differ.');
    expect(stderr).toContain(`${wrong}: seats is 9, its ledger says 5`);
    expect(stderr).toContain(`${broken}: entry 2 of its ledger (COMMIT) cannot follow those before it`);
    expect(stderr).not.toContain(right);
    await database.drop();
  });

  test('is compared with the enrolments, both ways', async ({ stage }) => {
    const database = await createTestDatabase();
    const quotaId = await addFixtureQuota(database);
    const workerIds = await addWorkers(database, 3);
    const [good, moved, gone] = await addEnrolments(database, workerIds, { quotaId });
    const verify = () => payung(stage, database, ['quotas', 'verify']);
    expect(await verify()).toMatchObject({ code: 0 });
    // As somebody would who owns the database and switches its triggers off.
    await database.sql('ALTER TABLE "Enrolment" DISABLE TRIGGER USER');
    await database.sql(`UPDATE "Enrolment" SET "status" = 'ENDED' WHERE "id" = $1`, [moved]);
    await database.sql('DELETE FROM "Enrolment" WHERE "id" = $1', [gone]);
    const { code, stderr } = await verify();
    expect(code).toBe(1);
    expect(stderr).toContain('Of 2 enrolments seat and status differ.');
    expect(stderr).toContain(`${moved}: it is ENDED, but by the ledger its seat is promised`);
    expect(stderr).toContain(`${gone}: there is no such enrolment, but by the ledger its seat is promised`);
    expect(stderr).not.toContain(good);
    await database.drop();
  });
});

/** An enrolment for each seat, as its command would have made it. */
async function addSeated(database: TestDatabase): Promise<void> {
  const workerId = await addWorker(database);
  await database.sql('ALTER TABLE "Enrolment" DISABLE TRIGGER USER');
  await database.sql(
    'ALTER TABLE "Enrolment" DROP CONSTRAINT "Enrolment_checked", DROP CONSTRAINT "Enrolment_registered_by_decree"',
  );
  await database.sql(
    `INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion", "programmeCodes",
      "fundingSourceCode", "eligibility", "proposedById", "proposedByKind", "proposedByName", "status")
     SELECT "enrolmentId", $1, min("quotaId"), '2026-01-01', '2026-12-01', '32.01.01.1006', 'marbot', 1, '{JKK}', 'apbd-kab-bogor', 'ELIGIBLE',
       'x', 'USER', 'x', (CASE WHEN bool_or("kind" = 'RELEASE') THEN 'ENDED' WHEN bool_or("kind" = 'COMMIT') THEN 'REGISTERED' ELSE 'PROPOSED' END)::"EnrolmentStatus"
     FROM "QuotaEntry" WHERE "enrolmentId" IS NOT NULL GROUP BY "enrolmentId"`,
    [workerId],
  );
}

async function addQuota({ sql }: TestDatabase, seats: number): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     SELECT $1, '32.01.01.1006', '{JKK}', 'apbd-kab-bogor', day, day, 10000
     FROM (SELECT make_date(2030 + count(*)::int, 1, 1) AS day FROM "Quota") AS next`,
    [id],
  );
  await sql(
    `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName")
     VALUES (gen_random_uuid(), $1, 'ALLOCATE', $2, 'system', 'SYSTEM', 'Payung')`,
    [id, seats],
  );
  return id;
}

function payung(stage: Stage, { appUrl, url }: TestDatabase, args: string[]) {
  const env = { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: url, ...TEST_SECRETS };
  return stage.run(process.execPath, [CLI, ...args], { env }).exit;
}
