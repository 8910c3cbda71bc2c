import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RegionDocument, RegionsDocument } from '../../../test/generated/graphql.js';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import type { Services } from '../../context.js';
import { loadRegions } from './loadRegions.js';

let database: TestDatabase;
let open: TestServices;
let services: Services;
beforeEach(async () => {
  database = await createTestDatabase();
  open = openTestServices(database);
  services = open.services;
});
afterEach(async () => {
  await open.close();
  await database.drop();
});

const AREAS = ['32.01', '32.71', '32.16'];
/** Makes the held data look as if it came from an edition before this one. */
const outdate = () => database.sql(`UPDATE "RegionSource" SET "edition" = 'an older one'`);
const count = async () => Number((await database.sql<{ n: string }>('SELECT count(*) AS n FROM "Region"'))[0]?.n);

/** With all that refers to them; the ledger of quotas, which refuses that, is empty. */
async function removeRegions(): Promise<void> {
  await database.sql('ALTER TABLE "QuotaEntry" DISABLE TRIGGER "QuotaEntry_only_added"');
  await database.sql('TRUNCATE "Region", "RegionAlias", "RegionSource" CASCADE');
}

describe('loading regions', () => {
  it('does nothing when they are there', async () => {
    expect(await loadRegions(services, AREAS)).toBeNull();
  });

  it('writes nothing when an edition brings nothing new', async () => {
    await outdate();
    expect(await loadRegions(services, AREAS)).toMatchObject({ written: 0, recoded: 0, retired: 0 });
    expect(await loadRegions(services, AREAS)).toBeNull();
  });

  it('adds another city beside those that are there', async () => {
    expect(await loadRegions(services, ['32.73'])).toMatchObject({ written: 182, recoded: 0, retired: 0 });
    expect(await count()).toBe(763 + 182);
    expect(await loadRegions(services, [...AREAS, '32.73'])).toBeNull();
  });

  it('is done once when two processes do it at once', async () => {
    await removeRegions();
    const loaded = await Promise.all([loadRegions(services, AREAS), loadRegions(services, AREAS)]);
    expect(new Set(loaded.map((one) => one?.written ?? 0))).toEqual(new Set([0, 763]));
    expect(await count()).toBe(763);
  });

  it('keeps what another process adds at the same time', async () => {
    await Promise.all([loadRegions(services, ['32.73']), loadRegions(services, ['32.79'])]);
    expect(await database.sql('SELECT "code" FROM "Region" WHERE "retiredAt" IS NOT NULL')).toEqual([]);
    expect(await count()).toBe(763 + 182 + 30);
  });

  it('refuses an area that the data do not list, and changes nothing', async () => {
    await expect(loadRegions(services, ['32.73', '32.99'])).rejects.toThrow('There is no region 32.99');
    expect(await count()).toBe(763);
    expect(await database.sql(`SELECT 1 FROM "RegionSource" WHERE "code" IN ('32.73', '32.99')`)).toEqual([]);
  });

  it('leaves nothing of a load that fails in the middle', async () => {
    await removeRegions();
    await database.sql('ALTER TABLE "RegionAlias" ADD CONSTRAINT "fails" CHECK (false)');
    await expect(loadRegions(services, AREAS)).rejects.toThrow();
    expect(await count()).toBe(0);
    expect(await database.sql('SELECT * FROM "RegionSource"')).toEqual([]);
  });

  it('turns the held village into the ward it has become, with what points at it, and keeps the old code', async () => {
    await database.sql('DELETE FROM "RegionAlias"');
    await database.sql(
      `UPDATE "Region" SET "code" = '32.16.01.2007', "type" = 'VILLAGE' WHERE "code" = '32.16.01.1007'`,
    );
    await database.sql('CREATE TABLE "Record" ("village" text REFERENCES "Region" ON UPDATE CASCADE)');
    await database.sql(`INSERT INTO "Record" VALUES ('32.16.01.2007')`);
    await outdate();
    expect(await loadRegions(services, AREAS)).toMatchObject({ written: 1, recoded: 1, retired: 0 });
    expect(await database.sql('SELECT * FROM "Record"')).toEqual([{ village: '32.16.01.1007' }]);
    expect(await database.sql('SELECT * FROM "RegionAlias"')).toEqual([
      { code: '32.16.01.2007', regionCode: '32.16.01.1007' },
    ]);
  });

  it('moves a whole district to its new code', async () => {
    await database.sql(`BEGIN;
      UPDATE "Region" SET "code" = '32.01.77' WHERE "code" = '32.01.13';
      UPDATE "Region" SET "code" = replace("code", '32.01.13.', '32.01.77.') WHERE "parentCode" = '32.01.77';
      COMMIT`);
    await outdate();
    expect(await loadRegions(services, AREAS)).toMatchObject({ recoded: 10, retired: 0 });
    expect(await count()).toBe(763);
    const moved = await database.sql(`SELECT 1 FROM "RegionAlias" WHERE "code" LIKE '32.01.77%'`);
    expect(moved).toHaveLength(10);
  });

  it('keeps a region that the source dropped, out of lists and counts', async () => {
    await database.sql(
      `INSERT INTO "Region" ("code", "name", "type", "parentCode") VALUES ('32.01.01.2099', 'Hilang', 'VILLAGE', '32.01.01')`,
    );
    await outdate();
    expect(await loadRegions(services, AREAS)).toMatchObject({ retired: 1 });
    const server = await startTestServer(database);
    expect((await server.query(RegionDocument, { code: '32.01.01.2099' })).data?.region?.name).toBe('Hilang');
    expect((await server.query(RegionDocument, { code: '32.01' })).data?.region?.counts.villages).toBe(416);
    expect((await server.query(RegionsDocument, { filter: { search: 'hilang' } })).data?.regions.totalCount).toBe(0);
    await server.close();
  });
});

describe('the database itself', () => {
  it.each([
    [
      'a malformed code',
      `INSERT INTO "Region" ("code", "name", "type") VALUES ('3201', 'x', 'REGENCY')`,
      /Region_code_form/,
    ],
    [
      'a parent that is not the code’s prefix',
      `INSERT INTO "Region" ("code", "name", "type", "parentCode") VALUES ('32.01.99', 'x', 'DISTRICT', '32.71')`,
      /its parent is not the area/,
    ],
    [
      'a region without its parent',
      `INSERT INTO "Region" ("code", "name", "type") VALUES ('32.01.99', 'x', 'DISTRICT')`,
      /its parent is not the area/,
    ],
    ['half a point', `UPDATE "Region" SET "latitude" = NULL WHERE "code" = '32.01.01.1006'`, /Region_point_whole/],
    ['the loss of a region that has others below it', `DELETE FROM "Region" WHERE "code" = '32.01'`, /foreign key/],
  ])('refuses %s', async (_, sql, message) => {
    await expect(database.sql(sql)).rejects.toThrow(message);
  });
});

describe('every process', () => {
  const nameOf = async (server: TestServer) =>
    (await server.query(RegionDocument, { code: '32.01.01' })).data?.region?.name;
  const until = async (name: string, servers: TestServer[]) =>
    expect.poll(async () => Promise.all(servers.map(nameOf)), { timeout: 15_000 }).toEqual(servers.map(() => name));

  it('shows a change of the table at once, also after its connection was cut', async () => {
    const servers = await Promise.all([startTestServer(database), startTestServer(database)]);
    await database.sql(`UPDATE "Region" SET "name" = 'Cibinong Raya' WHERE "code" = '32.01.01'`);
    await until('Cibinong Raya', servers);
    await database
      .sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
      .catch(() => undefined);
    await database.sql(`UPDATE "Region" SET "name" = 'Cibinong' WHERE "code" = '32.01.01'`);
    await until('Cibinong', servers);
    await Promise.all(servers.map((server) => server.close()));
  });
});
