import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSeats, addWorkers, end, propose, register } from '../../../test/coveredPeople.js';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import { recountCoverage, repairCoverage } from './recountCoverage.js';

let database: TestDatabase;
let app: TestServices;
let owner: TestServices;
let pool: pg.Pool;
/** Seats for different programmes, of which a person may have several, and for the same ones by two funds. */
let seats: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  app = openTestServices(database);
  owner = openTestServices({ ...database, appUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url, max: 5 });
  seats = await Promise.all([
    addSeats(database, { programmes: ['JKK'] }),
    addSeats(database, { programmes: ['JKM'], fund: 'apbd-jawa-barat' }),
    addSeats(database, { programmes: ['JKK', 'JKM'], fund: 'bankeu-desa-bogor' }),
    addSeats(database, { programmes: ['JHT'], regionCode: '32.71', fund: 'apbd-kota-bogor' }),
  ]);
});
afterAll(async () => {
  await Promise.all([app.close(), owner.close(), pool.end()]);
  await database.drop();
});

/** Many at once, where a test's own database has two connections. */
const crowd = {
  sql: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await pool.query<Row>(text, values)).rows,
};

/** Each under one of two codes. */
const VILLAGES = [
  ['32.01.02.2001', '32.01.02.2901'],
  ['32.01.02.2002', '32.01.02.2902'],
  ['32.71.01.1001', '32.71.01.1901'],
];

interface World {
  readonly people: readonly string[];
  readonly enrolments: string[];
}
interface Deed {
  readonly words: string;
  readonly do: (world: World) => Promise<unknown>;
}

const month = fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04');
const person = fc.nat(3);
const enrolment = fc.nat(9);
const village = fc.constantFrom(...VILLAGES);
const at = <T>(list: readonly T[], index: number): T[] => list.slice(index % Math.max(1, list.length)).slice(0, 1);
const set = (status: string) => `UPDATE "Enrolment" SET "status" = '${status}' WHERE "id" = ANY ($1)`;

const proposing = fc
  .tuple(person, fc.nat(3), fc.constantFrom('marbot', 'petani'), month, month)
  .map(([who, seat, category, one, other]): Deed => {
    const [from = '', to = ''] = [one, other].toSorted();
    return {
      words: `propose ${who} for ${seat} as ${category} ${from}..${to}`,
      do: async ({ people, enrolments }) =>
        enrolments.push(...(await propose(crowd, at(people, who), seats[seat] ?? '', { category, from, to }))),
    };
  });
const registering = enrolment.map((which): Deed => ({
  words: `register ${which}`,
  do: ({ enrolments }) => register(crowd, at(enrolments, which)),
}));
const ending = fc.tuple(enrolment, month).map(([which, last]): Deed => ({
  words: `end ${which} with ${last}`,
  do: ({ enrolments }) => end(crowd, at(enrolments, which), last),
}));
const moving = fc.tuple(enrolment, fc.constantFrom('ACTIVE', 'LAPSED', 'REJECTED')).map(([which, status]): Deed => ({
  words: `${which} becomes ${status}`,
  do: ({ enrolments }) => crowd.sql(set(status), [at(enrolments, which)]),
}));
const merging = fc.tuple(person, person).map(([who, into]): Deed => ({
  words: `merge ${who} into ${into}`,
  do: ({ people }) =>
    crowd.sql('UPDATE "Enrolment" SET "workerId" = $2 WHERE "workerId" = $1', [people[who], people[into]]),
}));
const recoding = village.map((codes): Deed => ({
  words: `recode ${codes[0]}`,
  do: () =>
    crowd.sql('UPDATE "Region" SET "code" = CASE "code" WHEN $1 THEN $2 ELSE $1 END WHERE "code" IN ($1, $2)', codes),
}));
const removal = fc.tuple(person, village).map(([who, codes]): Deed => ({
  words: `${who} moves to ${codes[0]}`,
  do: ({ people }) =>
    crowd.sql('UPDATE "Worker" SET "regionCode" = "code" FROM "Region" WHERE "id" = $1 AND "code" IN ($2, $3)', [
      people[who],
      ...codes,
    ]),
}));
const deed = fc.oneof(
  { weight: 5, arbitrary: proposing },
  { weight: 8, arbitrary: registering },
  { weight: 2, arbitrary: ending },
  { weight: 2, arbitrary: moving },
  { weight: 1, arbitrary: merging },
  { weight: 1, arbitrary: recoding },
  { weight: 1, arbitrary: removal },
);

/** What the database refuses changes nothing, nor does what it chose to undo of two that waited for each other. */
const REFUSED = /Enrolment_|what an enrolment is for|regionCode_fkey|deadlock detected/;
async function tryTo({ do: work }: Deed, world: World): Promise<void> {
  await work(world).catch((error: unknown) => {
    if (!(error instanceof Error && REFUSED.test(error.message))) throw error;
  });
}

describe('the counters of coverage', () => {
  it('say what a recount says, whatever happens to enrolments, also at once', async () => {
    let covered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 }),
        async (steps) => {
          const people = await addWorkers(database, 4, '32.01.02.2003');
          const world: World = { people, enrolments: [] };
          for (const step of steps) await Promise.all(step.map((one) => tryTo(one, world)));
          const { faults, cells } = await recountCoverage(app.services);
          expect(faults).toEqual([]);
          covered = cells;
        },
      ),
      { numRuns: 25 },
    );
    // Cover came about: nothing would agree with nothing.
    expect(covered).toBeGreaterThan(20);
  });

  it('that differ are named, also one that nobody has cover for and one that is missing', async () => {
    const [worker = ''] = await addWorkers(database, 1, '32.01.03.2001');
    await register(database, await propose(database, [worker], seats[0] ?? '', { to: '2026-01' }));
    expect((await recountCoverage(app.services)).faults).toEqual([]);
    await database.sql(
      `UPDATE "CoverageCount" SET "workers" = 7 WHERE "regionCode" = '32.01.03.2001' AND "status" <> ''`,
    );
    await database.sql(
      `DELETE FROM "CoverageCount" WHERE "regionCode" = '32.01.03.2001' AND "categoryCode" <> '' AND "fundingSourceCode" <> ''`,
    );
    await database.sql(
      `INSERT INTO "CoverageCount" VALUES ('32.01.03.2002', '2031-01-01', '', 'apbd-kab-bogor', '', 2)`,
    );
    const { faults } = await recountCoverage(app.services);
    const cell = {
      month: '2026-01-01',
      regionCode: '32.01.03.2001',
      categoryCode: '',
      fundingSourceCode: '',
      status: '',
    };
    expect(faults).toEqual([
      { ...cell, status: 'REGISTERED', kept: 7, counted: 1 },
      { ...cell, categoryCode: 'marbot', fundingSourceCode: 'apbd-kab-bogor', kept: 0, counted: 1 },
      {
        ...cell,
        month: '2031-01-01',
        regionCode: '32.01.03.2002',
        fundingSourceCode: 'apbd-kab-bogor',
        kept: 2,
        counted: 0,
      },
    ]);
  });

  it('are repaired by the role that migrates alone, and the trail tells which', async () => {
    await expect(repairCoverage(app.services)).rejects.toThrow('permission denied for table CoverageCount');
    expect((await repairCoverage(owner.services)).faults).toHaveLength(3);
    expect((await recountCoverage(app.services)).faults).toEqual([]);
    // Nothing to mend is no deed.
    await repairCoverage(owner.services);
    const events = await database.sql(`SELECT "changes" FROM "AuditEvent" WHERE "action" = 'coverage.repair'`);
    expect(events).toEqual([
      {
        changes: {
          repaired: { before: null, after: 3 },
          cells: {
            before: expect.arrayContaining(['32.01.03.2001 2026-01 REGISTERED: 7']),
            after: expect.arrayContaining(['32.01.03.2001 2026-01 REGISTERED: 1']),
          },
        },
      },
    ]);
  });
});
