// @ts-check
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { recordEvent } from '../dist/slices/audit/recordEvent.js';
import { allocateQuotas } from '../dist/slices/quotas/allocateQuotas.js';
import { reserveSeats } from '../dist/slices/quotas/quotaLedger.js';
import { createRegionIndex } from '../dist/slices/regions/regionIndex.js';
import { transact } from '../dist/transact.js';
import { at, compare, round } from './compare.mjs';

const SEATS = 10_000_000;

/**
 * What the ledger adds to a reservation: above a bare conditional UPDATE of a counter, which tells how many seats are gone
 * and not whose they are. Once for one quota that all reach for, once for as many quotas as there are villages.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchSeats({ services, ownerUrl }, { seconds }) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const villages = 416;
  await owner.query(`
    CREATE TABLE "Counter" ("id" int PRIMARY KEY, "seats" int NOT NULL, "taken" int NOT NULL DEFAULT 0);
    INSERT INTO "Counter" SELECT index, ${SEATS} FROM generate_series(1, ${villages}) AS index;
    INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
    SELECT 'bench ' || index, '32.01', '{JKK}', 'apbd-jawa-barat', make_date(2000 + index, 1, 1), make_date(2000 + index, 1, 1), 0
    FROM generate_series(1, ${villages}) AS index;
    INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName")
    SELECT gen_random_uuid(), 'bench ' || index, 'ALLOCATE', ${SEATS}, 'system', 'SYSTEM', 'Payung' FROM generate_series(1, ${villages}) AS index;
    GRANT SELECT, UPDATE ON "Counter" TO PUBLIC;
  `);
  for (const quotas of [1, villages]) {
    const any = () => 1 + Math.floor(Math.random() * quotas);
    const variants = [
      {
        name: 'floor: UPDATE … WHERE taken < seats',
        run: () =>
          services.books
            .$executeRaw`UPDATE "Counter" SET "taken" = "taken" + 1 WHERE "id" = ${any()} AND "taken" < "seats"`,
      },
      {
        name: 'the ledger: entry and balance',
        run: () =>
          services.books.$transaction((/** @type {object} */ db) =>
            reserveSeats({ ...services, db, isInTransaction: true }, `bench ${any()}`, [randomUUID()]),
          ),
      },
      {
        name: 'a command: entry, balance, audit event',
        run: () =>
          transact(services, async (/** @type {import('../src/context.js').Services} */ services) => {
            await recordEvent(services, { action: 'quota.adjust', subject: { type: 'Bench' } });
            await reserveSeats(services, `bench ${any()}`, [randomUUID()]);
          }),
      },
    ];
    for (const concurrency of [1, 10]) {
      await compare(`A seat of ${quotas} ${quotas === 1 ? 'quota' : 'quotas'}, without HTTP`, variants, {
        seconds,
        concurrency,
      });
    }
  }
  await owner.query('DROP TABLE "Counter"');
  await owner.end();
  await timeAllocation(services);
}

/**
 * 250 seats for each of the 416 villages of Kabupaten Bogor: looked at, given, and given again, which gives nothing. Each in
 * a year of its own, as often as there are years.
 *
 * @param {import('./database.mjs').Bench['services']} services
 */
async function timeAllocation(services) {
  const regions = createRegionIndex(await services.db.region.findMany(), await services.db.regionAlias.findMany());
  /** @type {Record<string, number[]>} */
  const took = { 'the preview': [], 'the allocation': [], 'the same again': [] };
  for (let year = 2031; year <= 2040; year++) {
    const input = {
      within: '32.01',
      regionTypes: ['VILLAGE'],
      seatsPerRegion: 250,
      programmeCodes: ['JKK', 'JKM'],
      fundingSourceCode: 'bankeu-desa-bogor',
      from: `${year}-01`,
      to: `${year}-12`,
      open: true,
    };
    for (const [name, expected] of /** @type {const} */ ([
      ['the preview', 416],
      ['the allocation', 416],
      ['the same again', 0],
    ])) {
      const begin = performance.now();
      const given = await allocateQuotas({ ...services, regions }, { ...input, preview: name === 'the preview' });
      took[name]?.push(performance.now() - begin);
      if (given.regions !== expected) throw new Error(`${name} is for ${given.regions} regions, not for ${expected}`);
    }
  }
  console.log('\nSeats for 416 villages, without HTTP');
  console.table(
    Object.fromEntries(
      Object.entries(took).map(([name, all]) => {
        const sorted = all.toSorted((one, other) => one - other);
        return [name, { 'median ms': round(at(sorted, 0.5)), 'highest ms': round(at(sorted, 1)), times: all.length }];
      }),
    ),
  );
}
