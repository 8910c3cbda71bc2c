import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '@payung/shared/day';
import { CommitImportDocument } from '../../../test/generated/graphql.js';
import { addQuotasTo, check, rowsOf, settled } from '../../../test/importing.js';
import { actingAs } from '../../../test/people.js';
import { fileOf, inventPeopleList, villagesOf } from '../../../test/peopleWorkbook.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { findRegions } from '../regions/findRegions.js';

const ROWS = 5_000;
const FUND = 'bankeu-desa-bogor';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

it('a real-life workbook is checked and landed: every fault is found, and no good row refused', async () => {
  const { headers } = await actingAs(server, 'administrator', '32.01');
  const { services, close } = openTestServices(server.database);
  const regions = await findRegions(services);
  await close();
  const villages = villagesOf(regions, '32.01');
  await addQuotasTo(
    server.database,
    villages.map(({ code }) => code),
    FUND,
  );
  const list = inventPeopleList({
    rows: ROWS,
    seed: 5,
    villages,
    elsewhere: villagesOf(regions, '32.71'),
    today: dayOf(new Date()),
    category: 'Petani',
  });
  const terms = { fundingSourceCode: FUND, from: '2026-01', to: '2026-12' };
  const one = await check(server, headers, await fileOf(list), terms, '32.01', 'daftar.xlsx');
  expect(one).toMatchObject({ status: 'READY', rows: ROWS, done: ROWS, total: ROWS });

  const expected = [...list.expected].map(([number, { verdict, codes }]) => ({ number, verdict, codes }));
  const rows = await rowsOf(server, headers, one.id, ['REJECTED', 'WARNING']);
  const told = new Map(
    rows.map(({ number, verdict, problems }) => [number, { verdict, codes: problems.map(({ code }) => code) }]),
  );
  const missed = expected.filter(({ number, verdict, codes }) => {
    const row = told.get(number);
    return row?.verdict !== verdict || !codes.some((code) => row.codes.includes(code));
  });
  expect(missed.map((row) => [row, told.get(row.number)])).toEqual([]);
  expect([...told].filter(([number]) => !list.expected.has(number))).toEqual([]);

  await server.query(CommitImportDocument, { id: one.id }, headers);
  const landed = ROWS - one.rejected;
  expect(await settled(server, headers, one.id)).toMatchObject({
    status: 'COMMITTED',
    landed,
    newWorkers: landed,
    rejected: one.rejected,
  });
  const [seats] = await server.database.sql<{ reserved: number }>(
    'SELECT sum("reserved")::int AS "reserved" FROM "Quota"',
  );
  expect(seats).toEqual({ reserved: landed });
});
