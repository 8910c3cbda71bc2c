import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InventedWorker, addQuota, addWorker, addWorkers } from '../../../test/enrolmentFixtures.js';
import {
  EnrolmentDocument,
  ProposeEnrolmentDocument,
  type ProposeEnrolmentInput,
  ProposeEnrolmentsDocument,
  type ProposeEnrolmentsInput,
  ResubmitEnrolmentsDocument,
  ReturnEnrolmentsDocument,
  VerifyEnrolmentsDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { startQueryCounter } from '../../../test/queryCounter.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const VILLAGE = '32.01.06.2001';
let server: TestServer;
let operator: { cookie: string };
let administrator: { cookie: string };
let verifier: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  operator = (await actingAs(server, 'village-operator', VILLAGE)).headers;
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  verifier = (await actingAs(server, 'verifier', '32.01')).headers;
  await addCategory('miskin', 'worker.age < 60 && worker.desil <= 4');
  await addCategory('bekasi', null, '32.16');
});
afterAll(() => server.close());

async function addCategory(code: string, eligibility: string | null, regionCode: string | null = null): Promise<void> {
  const { sql } = server.database;
  await sql(`INSERT INTO "WorkerCategory" ("code", "regionCode") VALUES ($1, $2)`, [code, regionCode]);
  await sql(
    `INSERT INTO "CategoryVersion" ("id", "categoryCode", "version", "names", "fields", "personas", "eligibility", "publishedFrom", "publishedAt")
     VALUES ($1, $2, 1, '{"id":"x","en":"x"}', '[]', '[]', $3, '2026-01-01', now())`,
    [randomUUID(), code, eligibility],
  );
}

let year = 2040;
/** Somebody, and a quota of a year of its own to be proposed for. */
async function wanted(worker: InventedWorker = {}): Promise<{ workerId: string; quotaId: string }> {
  year += 1;
  const quotaId = await addQuota(server.database, {
    regionCode: VILLAGE,
    from: `${year}-01`,
    to: `${year}-12`,
    seats: 3,
  });
  return {
    workerId: await addWorker(server.database, { regionCode: VILLAGE, birthDate: '2000-06-15', ...worker }),
    quotaId,
  };
}
const propose = (input: ProposeEnrolmentInput, headers = operator) =>
  server.query(ProposeEnrolmentDocument, { input }, headers);
const faultOf = async (answer: ReturnType<typeof propose>) => (await answer).errors[0];

describe('the rule of the category', () => {
  it('is kept with what it looked at, as those read it who verify', async () => {
    const { data } = await propose(await wanted({ categoryCode: 'miskin', desil: 2 }));
    expect(data?.proposeEnrolment.eligibility).toMatchObject({
      verdict: 'ELIGIBLE',
      categoryVersion: 1,
      clause: 'worker.age < 60 && worker.desil <= 4',
      note: null,
      facts: [
        { name: 'worker.age', value: expect.stringContaining(`${year - 2001}`) },
        { name: 'worker.desil', label: 'desil kesejahteraan', value: '2' },
      ],
    });
  });

  it('that cannot decide leaves it to who verifies, and says so', async () => {
    const { data } = await propose(await wanted({ categoryCode: 'miskin' }));
    expect(data?.proposeEnrolment).toMatchObject({
      status: 'PROPOSED',
      eligibility: {
        verdict: 'NEEDS_REVIEW',
        clause: 'worker.desil <= 4',
        note: expect.stringContaining('Periksa'),
        facts: [{ name: 'worker.desil', value: null }],
      },
    });
  });

  it('is gone against by who may, with a reason that is kept', async () => {
    const rich = { categoryCode: 'miskin', desil: 9 };
    expect((await faultOf(propose(await wanted(rich))))?.extensions.code).toBe('CONFLICT');
    const overrideReason = 'Rumahnya terbakar';
    const byOperator = await faultOf(propose({ ...(await wanted(rich)), overrideReason }));
    expect(byOperator?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['overrideReason'] });
    const { data } = await propose({ ...(await wanted(rich)), overrideReason }, administrator);
    expect(data?.proposeEnrolment.eligibility).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      overrideReason,
      overriddenBy: expect.any(String),
    });
    // Of whom the rule allows nothing is overruled.
    const poor = await propose({ ...(await wanted({ ...rich, desil: 1 })), overrideReason }, administrator);
    expect(poor.data?.proposeEnrolment.eligibility.overrideReason).toBeNull();
  });

  it('is asked anew when it is submitted again', async () => {
    const { workerId, quotaId } = await wanted({ categoryCode: 'miskin', desil: 2 });
    const id = (await propose({ workerId, quotaId })).data?.proposeEnrolment.id ?? '';
    const selection = { ids: [id] };
    await server.query(ReturnEnrolmentsDocument, { selection, reason: 'Periksa desil' }, verifier);
    const setDesil = (desil: number) =>
      server.database.sql('UPDATE "Worker" SET "desil" = $2 WHERE "id" = $1', [workerId, desil]);
    const resubmit = async () =>
      (await server.query(ResubmitEnrolmentsDocument, { selection }, operator)).data?.resubmitEnrolments.results
        .items[0];
    await setDesil(9);
    expect(await resubmit()).toMatchObject({ isDone: false, cause: 'notEligible' });
    await setDesil(3);
    expect(await resubmit()).toMatchObject({ isDone: true });
    const now = (await server.query(EnrolmentDocument, { id }, verifier)).data?.enrolment;
    expect(now?.eligibility.facts.at(-1)).toMatchObject({ name: 'worker.desil', value: '3' });
  });
});

describe('a proposal is not made', () => {
  it.each<[string, (one: { workerId: string; quotaId: string }) => Promise<ProposeEnrolmentInput>, string, string[]]>([
    ['for months outside of the quota', async (one) => ({ ...one, from: '2039-01' }), 'BAD_USER_INPUT', ['from']],
    ['for months reversed', async (one) => ({ ...one, from: '2041-06', to: '2041-05' }), 'BAD_USER_INPUT', ['to']],
    ['for a quota that is not there', async (one) => ({ ...one, quotaId: 'none' }), 'NOT_FOUND', ['quotaId']],
    [
      'for a quota of another village',
      async (one) => ({
        ...one,
        quotaId: await addQuota(server.database, { regionCode: '32.01.07.2001', from: `${year}-01`, to: `${year}-12` }),
      }),
      'NOT_FOUND',
      ['quotaId'],
    ],
    [
      'for a quota of another category',
      async (one) => ({
        ...one,
        quotaId: await addQuota(server.database, {
          regionCode: VILLAGE,
          categoryCode: 'petani',
          from: `${year}-01`,
          to: `${year}-12`,
        }),
      }),
      'CONFLICT',
      ['quotaId'],
    ],
    [
      'for a closed quota',
      async (one) => {
        await server.database.sql(`UPDATE "Quota" SET "status" = 'CLOSED' WHERE "id" = $1`, [one.quotaId]);
        return one;
      },
      'CONFLICT',
      ['quotaId'],
    ],
    [
      'where no quota serves',
      async ({ workerId }) => ({ workerId, from: '2039-01', to: '2039-12' }),
      'CONFLICT',
      ['quotaId'],
    ],
    [
      'with neither quota nor months',
      async ({ workerId }) => ({ workerId }),
      'BAD_USER_INPUT',
      ['quotaId', 'from', 'to'],
    ],
    [
      'with a reason of 501 letters',
      async (one) => ({ ...one, reason: 'x'.repeat(501) }),
      'BAD_USER_INPUT',
      ['reason'],
    ],
    ['for nobody', async (one) => ({ ...one, workerId: 'nobody' }), 'NOT_FOUND', ['workerIds']],
    [
      'for a category that is used elsewhere',
      async ({ quotaId }) => ({
        quotaId,
        workerId: await addWorker(server.database, { regionCode: VILLAGE, categoryCode: 'bekasi' }),
      }),
      'CONFLICT',
      ['categoryCode'],
    ],
  ])('%s', async (_, input, code, fields) => {
    const fault = await faultOf(propose(await input(await wanted())));
    expect(fault?.extensions).toMatchObject({ code, fields });
  });

  it.each<[string, ProposeEnrolmentsInput, string[]]>([
    [
      'both by ids and by a filter',
      { workerIds: ['x'], filter: { within: VILLAGE }, quotaId: 'x' },
      ['workerIds', 'filter'],
    ],
    ['of nobody', { workerIds: [], quotaId: 'x' }, ['workerIds']],
    ['of too many', { workerIds: Array.from({ length: 10_001 }, (_, i) => `${i}`), quotaId: 'x' }, ['workerIds']],
    ['of a region that is none', { filter: { within: '99.99' }, quotaId: 'x' }, ['filter.within']],
  ])('%s', async (_, input, fields) => {
    const { errors } = await server.query(ProposeEnrolmentsDocument, { input }, operator);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields });
  });
});

describe('a step is not taken', () => {
  it('for no reason where one is needed, nor of a selection that is none', async () => {
    const { data } = await propose(await wanted());
    const ids = [data?.proposeEnrolment.id ?? ''];
    const returned = await server.query(ReturnEnrolmentsDocument, { selection: { ids }, reason: ' ' }, verifier);
    expect(returned.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['reason'] });
    const both = { ids, filter: { within: VILLAGE } };
    const verified = await server.query(VerifyEnrolmentsDocument, { selection: both }, verifier);
    expect(verified.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['selection'] });
    const search = { filter: { search: '9901010101800001' } };
    const byNik = await server.query(VerifyEnrolmentsDocument, { selection: search }, verifier);
    expect(byNik.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['filter.search'] });
  });
});

it('lists of enrolments, and steps of many, take as many queries however many there are', async () => {
  const quotaId = await addQuota(server.database, { regionCode: VILLAGE, seats: 60, from: '2039-01', to: '2039-12' });
  const workerIds = await addWorkers(server.database, 44, { regionCode: VILLAGE });
  const counter = await startQueryCounter(server.database);
  const ids = (some: readonly string[]): string => JSON.stringify(some);
  const proposing = async (some: readonly string[]) =>
    counter.run(`mutation { proposeEnrolments(input: { workerIds: ${ids(some)}, quotaId: "${quotaId}" }) { done } }`);
  const few = await proposing(workerIds.slice(0, 4));
  const many = await proposing(workerIds.slice(4));
  expect([few.answer, many.answer]).toEqual([4, 40].map((done) => `{"proposeEnrolments":{"done":${done}}}`));
  expect(many.queries).toBe(few.queries);
  const list = async (first: number) =>
    counter.run(
      `{ enrolments(filter: { quotaId: "${quotaId}" }, first: ${first}) { items { id status abilities decree { number }
         worker { name nik enrolments { id } } quota { id } steps { status } eligibility { verdict words } region { name } } } }`,
    );
  const short = await list(2);
  expect((await list(44)).queries).toBe(short.queries);
  expect(short.queries).toBeLessThanOrEqual(14);
  const withdrawing = async (some: readonly string[]) =>
    counter.run(`mutation { withdrawEnrolments(selection: { ids: ${ids(some)} }, reason: "x") { done } }`);
  const rows = await server.database.sql<{ id: string }>(
    'SELECT "id" FROM "Enrolment" WHERE "quotaId" = $1 ORDER BY "id"',
    [quotaId],
  );
  const all = rows.map(({ id }) => id);
  const one = await withdrawing(all.slice(0, 2));
  expect((await withdrawing(all.slice(2))).queries).toBe(one.queries);
  await counter.close();
});
