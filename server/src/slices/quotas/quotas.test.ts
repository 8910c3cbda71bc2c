import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AdjustQuotaDocument,
  AllocateQuotasDocument,
  type AllocateQuotasInput,
  CloseQuotaDocument,
  CopyQuotasDocument,
  OpenQuotaDocument,
  OpenQuotasDocument,
  QuotaDocument,
  QuotaGridDocument,
  QuotasDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const GRANT: AllocateQuotasInput = {
  within: '32.01',
  seatsPerRegion: 250,
  programmeCodes: ['JKK', 'JKM'],
  fundingSourceCode: 'bankeu-desa-bogor',
  from: '2026-01',
  to: '2026-12',
};
const allocate = (input: Partial<AllocateQuotasInput> = {}, headers = administrator) =>
  server.query(AllocateQuotasDocument, { input: { ...GRANT, ...input } }, headers);
/** A quota of one village, of a kind of its own. */
let year = 2030;
async function aQuota(seats: number, village = '32.01.01.1006'): Promise<string> {
  year += 1;
  const { data, errors } = await allocate({
    within: village,
    regionTypes: ['WARD', 'VILLAGE'],
    seatsPerRegion: seats,
    from: `${year}-01`,
    to: `${year}-12`,
  });
  expect(errors).toEqual([]);
  return data?.allocateQuotas.quotas[0]?.id ?? '';
}

describe('250 seats for every village of Kabupaten Bogor', () => {
  it('are 104,000 seats for Rp20,966,400,000, once and never twice, however many give them at once', async () => {
    const preview = (await allocate({ preview: true })).data?.allocateQuotas;
    expect(preview).toEqual({ regions: 416, seats: 104_000, budget: 20_966_400_000, quotas: [], skipped: [] });
    const given = (await Promise.all(Array.from({ length: 10 }, () => allocate()))).map(
      ({ data }) => data?.allocateQuotas,
    );
    const sorted = (counts: (number | undefined)[]) => counts.toSorted((a = 0, b = 0) => a - b);
    const nine = (count: number) => Array.from({ length: 9 }, () => count);
    expect(sorted(given.map((one) => one?.regions))).toEqual([...nine(0), 416]);
    expect(sorted(given.map((one) => one?.skipped.length))).toEqual([0, ...nine(416)]);
    const sums = await server.database.sql(
      `SELECT count(*)::int AS quotas, sum("seats")::int AS seats, sum("seats"::bigint * "costPerSeat")::text AS budget
       FROM "Quota" WHERE "fundingSourceCode" = 'bankeu-desa-bogor' AND "from" = '2026-01-01'`,
    );
    expect(sums).toEqual([{ quotas: 416, seats: 104_000, budget: '20966400000' }]);
    const events = await server.database.sql(
      `SELECT "regionCode", "changes" -> 'seats' ->> 'after' AS seats FROM "AuditEvent" WHERE "action" = 'quota.allocate'`,
    );
    expect(events).toEqual([{ regionCode: '32.01', seats: '104000' }]);
  });

  it('stand in a list that pages by region', async () => {
    const filter = { within: '32.01', month: '2026-05', fundingSourceCodes: ['bankeu-desa-bogor'] };
    const first = (await server.query(QuotasDocument, { filter, first: 300 }, administrator)).data?.quotas;
    expect(first?.totalCount).toBe(416);
    const after = first?.pageInfo.endCursor ?? '';
    const rest = (await server.query(QuotasDocument, { filter, first: 300, after }, administrator)).data?.quotas;
    const codes = [...(first?.items ?? []), ...(rest?.items ?? [])].map(({ region }) => region?.code ?? '');
    expect(new Set(codes).size).toBe(416);
    expect(codes).toEqual(codes.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(first?.items[0]).toMatchObject({ seats: 250, available: 250, costPerSeat: 201_600, budget: 50_400_000 });
  });

  it('add up in the grid by month and by fund', async () => {
    const grid = async (columns: 'MONTH' | 'FUND', within = '32.01') =>
      (await server.query(QuotaGridDocument, { input: { within, columns, month: '2026-03' } }, administrator)).data
        ?.quotaGrid;
    const months = await grid('MONTH');
    expect(months?.columns).toHaveLength(12);
    expect(months?.rows).toHaveLength(40);
    expect(months?.total).toMatchObject({ quotas: 416, budget: 20_966_400_000 });
    expect(months?.total.cells.map(({ seats }) => seats)).toEqual(Array.from({ length: 12 }, () => 104_000));
    const funds = await grid('FUND', '32.01.05');
    expect(funds?.columns).toEqual(['bankeu-desa-bogor']);
    const sum = funds?.rows.reduce((all, { cells }) => all + (cells[0]?.seats ?? 0), 0);
    expect(sum).toBe(funds?.total.cells[0]?.seats);
  });

  it('are copied to the next year as drafts at its rates, and opened together', async () => {
    const input = { within: '32.01.02', fromYear: 2026, toYear: 2027 };
    const copy = () => server.query(CopyQuotasDocument, { input }, administrator);
    const first = (await copy()).data?.copyQuotas;
    expect(first?.quotas.length).toBeGreaterThan(5);
    expect(new Set(first?.quotas.map(({ status, from, to, seats }) => `${status} ${from} ${to} ${seats}`))).toEqual(
      new Set(['DRAFT 2027-01 2027-12 250']),
    );
    expect((await copy()).data?.copyQuotas).toMatchObject({ regions: 0, quotas: [] });
    const open = (preview = false) =>
      server.query(OpenQuotasDocument, { input: { within: '32.01.02', year: 2027, preview } }, administrator);
    expect((await open(true)).data?.openQuotas).toBe(first?.regions);
    const opened = (await Promise.all([open(), open(), open()])).map(({ data }) => data?.openQuotas ?? -1);
    expect(opened.toSorted((a, b) => a - b)).toEqual([0, 0, first?.regions]);
  });
});

describe('an allocation', () => {
  it.each<[string, Partial<AllocateQuotasInput>, string, string[]]>([
    ['more seats than 10 million', { seatsPerRegion: 10_000_001 }, 'BAD_USER_INPUT', ['seatsPerRegion']],
    ['seats below zero', { seatsPerRegion: -1 }, 'BAD_USER_INPUT', ['seatsPerRegion']],
    ['more seats than people together', { seatsPerRegion: 9_000_000 }, 'BAD_USER_INPUT', ['seatsPerRegion']],
    ['months reversed', { from: '2028-06', to: '2028-05' }, 'BAD_USER_INPUT', ['to']],
    ['months of two years', { from: '2028-06', to: '2029-05' }, 'BAD_USER_INPUT', ['to']],
    ['months before there are rates', { from: '2014-01', to: '2014-12' }, 'BAD_USER_INPUT', ['from']],
    ['no programme', { programmeCodes: [] }, 'BAD_USER_INPUT', ['programmeCodes']],
    ['an unknown programme', { programmeCodes: ['JP'] }, 'BAD_USER_INPUT', ['programmeCodes']],
    [
      'a programme that the fund may not pay',
      { programmeCodes: ['JHT'] },
      'BAD_USER_INPUT',
      ['programmeCodes', 'fundingSourceCode'],
    ],
    ['an unknown fund', { fundingSourceCode: 'none' }, 'BAD_USER_INPUT', ['fundingSourceCode']],
    [
      'the fund of another government',
      { fundingSourceCode: 'apbd-kota-bogor' },
      'BAD_USER_INPUT',
      ['fundingSourceCode'],
    ],
    ['an unknown category', { categoryCode: 'none' }, 'BAD_USER_INPUT', ['categoryCode']],
    ['an unknown region', { within: '99.99' }, 'BAD_USER_INPUT', ['within']],
    ['no kind of region', { regionTypes: [] }, 'BAD_USER_INPUT', ['regionTypes']],
    ['a kind that there is none of', { regionTypes: ['CITY'] }, 'BAD_USER_INPUT', ['within', 'regionTypes']],
    [
      'more than the fund may pay for a village',
      { seatsPerRegion: 7_441, from: '2029-01', to: '2029-12' },
      'CONFLICT',
      ['seats', 'fundingSourceCode'],
    ],
  ])('is refused with %s, and gives nothing', async (_, input, code, fields) => {
    const count = async () => server.database.sql('SELECT count(*)::int AS n FROM "Quota"');
    const before = await count();
    for (const preview of [true, false]) {
      const { errors } = await allocate({ ...input, preview });
      expect(errors[0]?.extensions).toMatchObject({ code, fields });
    }
    expect(await count()).toEqual(before);
  });

  it('is refused to who may not give seats in the whole region', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.01.01');
    for (const preview of [true, false])
      expect((await allocate({ preview }, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('skips a region with a quota of the kind in some of the months, and gives another kind beside it', async () => {
    const village = { within: '32.01.01.1006', regionTypes: ['WARD' as const] };
    expect((await allocate({ ...village, from: '2028-01', to: '2028-06' })).data?.allocateQuotas.regions).toBe(1);
    const overlapping = (await allocate({ ...village, from: '2028-06', to: '2028-12' })).data?.allocateQuotas;
    expect(overlapping).toMatchObject({ regions: 0, skipped: [{ code: '32.01.01.1006' }] });
    const others = await Promise.all([
      allocate({ ...village, from: '2028-07', to: '2028-12' }),
      allocate({ ...village, from: '2028-01', to: '2028-12', categoryCode: 'marbot' }),
      allocate({ ...village, from: '2028-01', to: '2028-12', programmeCodes: ['JKM'] }),
      allocate({ ...village, from: '2028-01', to: '2028-12', fundingSourceCode: 'apbd-kab-bogor' }),
    ]);
    expect(others.map(({ data }) => data?.allocateQuotas.regions)).toEqual([1, 1, 1, 1]);
  });
});

describe('a quota', () => {
  it('is adjusted, closed and opened again, with what its ledger keeps of it', async () => {
    const id = await aQuota(10);
    const adjusted = await server.query(
      AdjustQuotaDocument,
      { id, input: { version: 1, seats: 25, reason: 'Tambahan perubahan APBD' } },
      administrator,
    );
    expect(adjusted.data?.adjustQuota).toMatchObject({ seats: 25, available: 25, version: 2, budget: 25 * 201_600 });
    const close = await server.query(CloseQuotaDocument, { id, version: 2, reason: 'Selesai' }, administrator);
    expect(close.data?.closeQuota).toMatchObject({ status: 'CLOSED', abilities: ['openQuota'] });
    const late = { id, input: { version: 3, seats: 30, reason: 'x' } };
    expect((await server.query(AdjustQuotaDocument, late, administrator)).errors[0]?.extensions.code).toBe('CONFLICT');
    const open = await server.query(OpenQuotaDocument, { id, version: 3, reason: 'Masih ada' }, administrator);
    expect(open.data?.openQuota).toMatchObject({ status: 'OPEN', version: 4 });
    const { data } = await server.query(QuotaDocument, { id }, administrator);
    expect(data?.quota?.entries.items.map(({ kind, seats, reason }) => [kind, seats, reason])).toEqual([
      ['ADJUST', 15, 'Tambahan perubahan APBD'],
      ['ALLOCATE', 10, null],
    ]);
    const actions = await server.database.sql(
      `SELECT "action" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence"`,
      [id],
    );
    expect(actions).toEqual(['quota.adjust', 'quota.close', 'quota.open'].map((action) => ({ action })));
    const named = await server.query(
      'query($id: ID!) { auditEvents(filter: { subjectId: $id }, first: 1) { items { subjectName } } }',
      { id },
      administrator,
    );
    expect(named.data).toEqual({ auditEvents: { items: [{ subjectName: `Cibinong, ${year}-01 – ${year}-12` }] } });
  });

  it('of two who change the same version the second is told', async () => {
    const id = await aQuota(10);
    const adjust = (seats: number) =>
      server.query(AdjustQuotaDocument, { id, input: { version: 1, seats, reason: 'x' } }, administrator);
    const outcomes = await Promise.all([adjust(11), adjust(12)]);
    expect(outcomes.map(({ errors }) => errors[0]?.extensions.code).toSorted()).toEqual(['STALE_VERSION', undefined]);
  });

  it.each([
    [10_000_001, 'BAD_USER_INPUT'],
    [-1, 'BAD_USER_INPUT'],
    // Rp1.5 billion are 7,440 seats a year.
    [7_441, 'CONFLICT'],
  ])('is not adjusted to %i seats', async (seats, code) => {
    const id = await aQuota(10);
    const given = { id, input: { version: 1, seats, reason: 'x' } };
    const { errors } = await server.query(AdjustQuotaDocument, given, administrator);
    expect(errors[0]?.extensions).toMatchObject({ code, fields: ['seats'] });
    expect((await server.query(QuotaDocument, { id }, administrator)).data?.quota).toMatchObject({
      seats: 10,
      version: 1,
    });
  });
});

describe('more seats', () => {
  it('are given by no way for a fund that is retired', async () => {
    const { sql } = server.database;
    await sql(
      `INSERT INTO "FundingSource" ("code", "names", "kind", "payerCode", "programmeCodes") VALUES ('ending', '{"id":"x","en":"x"}', 'OTHER', '32.01', '{JKK}')`,
    );
    const terms = {
      within: '32.01.01.1006',
      regionTypes: ['WARD' as const],
      programmeCodes: ['JKK'],
      fundingSourceCode: 'ending',
    };
    const [open, draft] = [
      (await allocate({ ...terms, seatsPerRegion: 5 })).data?.allocateQuotas.quotas[0]?.id ?? '',
      (await allocate({ ...terms, seatsPerRegion: 5, from: '2027-01', to: '2027-12', open: false })).data
        ?.allocateQuotas.quotas[0]?.id,
    ];
    expect(draft).toBeDefined();
    await sql(`UPDATE "FundingSource" SET "retiredAt" = now() WHERE "code" = 'ending'`);
    const adjust = (seats: number) =>
      server.query(AdjustQuotaDocument, { id: open, input: { version: 1, seats, reason: 'x' } }, administrator);
    expect((await adjust(6)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['seats'] });
    const input = { within: '32.01.01.1006', year: 2027, fundingSourceCodes: ['ending'] };
    const opened = await server.query(OpenQuotasDocument, { input }, administrator);
    expect(opened.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['within'] });
    expect((await adjust(4)).data?.adjustQuota.seats).toBe(4);
  });
});
