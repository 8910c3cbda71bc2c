import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSeats, addWorkers, end, propose, register } from '../../../test/coveredPeople.js';
import { CoverageBelowDocument, CoverageDocument } from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { addPartner } from '../../../test/partners.js';
import { startQueryCounter } from '../../../test/queryCounter.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const CIBINONG = '32.01.01.1006';
const NANGGEWER = '32.01.01.1007';
const KOTA = '32.71.01.1001';

let server: TestServer;
let reader: { authorization: string };
beforeAll(async () => {
  server = await startTestServer();
  reader = (await addPartner(server.database, { scopes: ['coverage.read'] })).headers;
  const { database } = server;
  const regency = await addSeats(database);
  const province = await addSeats(database, { fund: 'apbd-jawa-barat', programmes: ['JKM'] });
  const city = await addSeats(database, { regionCode: '32.71', fund: 'apbd-kota-bogor' });
  const [few, many, far] = await Promise.all([
    addWorkers(database, 3, CIBINONG),
    addWorkers(database, 5, NANGGEWER),
    addWorkers(database, 4, KOTA),
  ]);
  await register(database, await propose(database, few, regency));
  // The first of them has a second cover, by another fund and as another worker.
  await register(
    database,
    await propose(database, few.slice(0, 1), province, { category: 'guru-ngaji', to: '2026-03' }),
  );
  const farmers = await propose(database, many, regency, { category: 'petani', from: '2026-02' });
  await register(database, farmers.slice(0, 4));
  await end(database, farmers.slice(0, 1), '2026-03');
  // Ended before it began.
  await end(database, farmers.slice(1, 2), '2026-01');
  await register(database, await propose(database, far, city));
});
afterAll(() => server.close());

const coverage = (regionCode: string, month?: string, headers: Record<string, string> = reader) =>
  server.query(CoverageDocument, { regionCode, month }, headers);
const workersIn = async (regionCode: string, month: string) =>
  (await coverage(regionCode, month)).data?.coverage.workers;
const pairs = (slices: readonly { key: string; workers: number }[] = []) =>
  slices.map(({ key, workers }) => [key, workers]);

describe('how many have cover', () => {
  it('counts each person once, in the months of their cover, and all that lie below a region', async () => {
    expect(
      await Promise.all(['2025-12', '2026-01', '2026-02', '2026-04'].map((month) => workersIn('32.01', month))),
    ).toEqual([0, 3, 6, 5]);
    expect(
      await Promise.all(
        [CIBINONG, NANGGEWER, '32.01.01', '32.01.02', '32.71', '32'].map((code) => workersIn(code, '2026-02')),
      ),
    ).toEqual([3, 3, 6, 0, 4, 10]);
  });

  it('tells them apart by category, fund and status; who has two covers stands in both', async () => {
    const { data } = await coverage('32.01', '2026-02');
    expect(pairs(data?.coverage.byCategory)).toEqual([
      ['marbot', 3],
      ['petani', 3],
      ['guru-ngaji', 1],
    ]);
    expect(pairs(data?.coverage.byFundingSource)).toEqual([
      ['apbd-kab-bogor', 6],
      ['apbd-jawa-barat', 1],
    ]);
    expect(pairs(data?.coverage.byStatus)).toEqual([
      ['REGISTERED', 5],
      ['ENDED', 1],
    ]);
  });

  it('names the slices in the language of the reader', async () => {
    const labels = async (language: string) => {
      const { data } = await coverage('32.01', '2026-02', { ...reader, 'accept-language': language });
      const { byCategory, byFundingSource, byStatus } = data?.coverage ?? {};
      return [byCategory, byFundingSource, byStatus].map((slices) => slices?.[0]?.label);
    };
    expect(await labels('id')).toEqual(['Marbot', 'APBD Kabupaten Bogor', 'Terdaftar']);
    expect(await labels('en')).toEqual(['Mosque caretakers', 'Budget of Kabupaten Bogor', 'Registered']);
  });

  it('stands beside each figure of the people there are or shall be covered, and beside no other', async () => {
    const rates = (await coverage('32.01', '2026-02')).data?.coverage.rates ?? [];
    expect(rates.map(({ figure }) => figure?.value).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      1_400, 5_535, 100_000, 354_000, 800_000, 1_000_000, 1_100_000, 2_100_000,
    ]);
    for (const { figure, rate } of rates) expect(rate).toBeCloseTo(6 / (figure?.value ?? 0), 12);
    expect((await coverage('32.01.01', '2026-02')).data?.coverage.rates).toEqual([]);
  });

  it('is that of this month in Jakarta when no month is named', async () => {
    const before = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    const month = (await coverage('32.01')).data?.coverage.month ?? '';
    expect(month >= before).toBe(true);
    expect((await coverage('32.01', month)).data?.coverage).toEqual((await coverage('32.01')).data?.coverage);
  });

  it('finds a region by its former code, and follows a village to its new one', async () => {
    expect((await coverage('32.16.01.2007')).data?.coverage.region?.code).toBe('32.16.01.1007');
    await server.database.sql(`UPDATE "Region" SET "code" = '32.01.01.1099' WHERE "code" = $1`, [CIBINONG]);
    await server.database.sql(`INSERT INTO "RegionAlias" VALUES ($1, '32.01.01.1099')`, [CIBINONG]);
    await expect.poll(() => workersIn(CIBINONG, '2026-02')).toBe(3);
    expect(await workersIn('32.01.01.1099', '2026-02')).toBe(3);
    await server.database.sql(`DELETE FROM "RegionAlias" WHERE "code" = $1`, [CIBINONG]);
    await server.database.sql(`UPDATE "Region" SET "code" = $1 WHERE "code" = '32.01.01.1099'`, [CIBINONG]);
    await expect.poll(() => workersIn(CIBINONG, '2026-02')).toBe(3);
  });

  it('refuses what is no region, and who may not see it', async () => {
    for (const code of ['99', 'x'])
      expect((await coverage(code)).errors[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', fields: ['regionCode'] },
      });
    expect((await coverage('32.01', '2026-02', {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { headers } = await actingAs(server, 'district-officer', '32.01.01');
    expect((await coverage('32.01', '2026-02', headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await coverage('32.01.01', '2026-02', headers)).data?.coverage.workers).toBe(6);
  });
});

describe('the cover of many regions', () => {
  it('is there for those in sight, and null for the others', async () => {
    const { headers } = await actingAs(server, 'district-officer', '32.01.01');
    const { data, errors } = await server.query(
      CoverageBelowDocument,
      { filter: { within: '32.01' }, first: 50, month: '2026-02' },
      headers,
    );
    expect(errors).toEqual([]);
    const seen = data?.regions.items.filter((region) => region.coverage !== null) ?? [];
    expect(seen).toHaveLength(14);
    expect(
      seen.filter((region) => region.coverage?.workers).map(({ code, coverage }) => [code, coverage?.workers]),
    ).toEqual([
      ['32.01.01', 6],
      [CIBINONG, 3],
      [NANGGEWER, 3],
    ]);
  });

  it('takes as many queries as that of one', async () => {
    const counter = await startQueryCounter(server.database);
    const run = (first: number) =>
      counter.run(
        `{ regions(filter: { within: "32.01" }, first: ${first}) { items { code now: coverage { workers }
           coverage(month: "2026-02") { workers byCategory { label } byFundingSource { label } byStatus { label } rates { rate figure { source } } } } } }`,
      );
    const [one, many] = [await run(3), await run(400)];
    expect(many.queries).toBe(one.queries);
    // The counters, the categories with their versions, the funds, the figures with their topics.
    expect(one.queries).toBeLessThanOrEqual(6);
    expect(many.answer).toContain('Mosque caretakers');
    await counter.close();
  });
});
