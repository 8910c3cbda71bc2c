import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolments, addQuota, addWorker, addWorkers } from '../../../test/enrolmentFixtures.js';
import {
  EnrolmentCountsDocument,
  EnrolmentsDocument,
  ProposeEnrolmentDocument,
  ProposeEnrolmentsDocument,
  type ProposeEnrolmentsInput,
  QuotaOfEnrolmentsDocument,
  VerifyEnrolmentsDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const VILLAGE = '32.01.03.2001';
let server: TestServer;
let operator: { cookie: string };
let verifier: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  operator = (await actingAs(server, 'village-operator', '32.01')).headers;
  verifier = (await actingAs(server, 'verifier', '32.01')).headers;
});
afterAll(() => server.close());

const proposeMany = async (input: ProposeEnrolmentsInput, headers = operator) => {
  const { data, errors } = await server.query(ProposeEnrolmentsDocument, { input }, headers);
  expect(errors).toEqual([]);
  return data?.proposeEnrolments;
};
const quotaNow = async (id: string) => (await server.query(QuotaOfEnrolmentsDocument, { id }, verifier)).data?.quota;

describe('ten thousand at once', () => {
  it('are verified in one call, with a result for each, and page through the queue before that', async () => {
    const terms = { regionCode: '32.01', fundingSourceCode: 'apbd-kab-bogor', seats: 10_000 };
    const quotaId = await addQuota(server.database, terms);
    const workerIds = await addWorkers(server.database, 10_000, { regionCode: VILLAGE });
    const ids = await addEnrolments(server.database, workerIds, { quotaId, regionCode: VILLAGE });
    const page = async (after?: string) => {
      const variables = { filter: { quotaId }, first: 300, ...(after !== undefined && { after }) };
      return (await server.query(EnrolmentsDocument, variables, verifier)).data?.enrolments;
    };
    const first = await page();
    const second = await page(first?.pageInfo.endCursor ?? '');
    const queue = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ id }) => id);
    expect([first?.totalCount, queue]).toEqual([10_000, ids.slice(0, 600)]);

    const { data, errors } = await server.query(VerifyEnrolmentsDocument, { selection: { ids } }, verifier);
    expect(errors).toEqual([]);
    const verified = data?.verifyEnrolments;
    expect(verified).toMatchObject({ total: 10_000, done: 10_000, refused: 0, results: { totalCount: 10_000 } });
    expect(verified?.results.items.map(({ enrolmentId }) => enrolmentId)).toEqual(ids.slice(0, 20));
    const counts = await server.query(EnrolmentCountsDocument, { filter: { quotaId } }, verifier);
    expect(counts.data?.enrolmentCounts).toEqual([{ status: 'VERIFIED', count: 10_000 }]);
    // One event for the village, which names the enrolments and the people.
    const events = await server.database.sql(
      `SELECT cardinality("subjectIds") AS ids FROM "AuditEvent" WHERE "action" = 'enrolment.verify'`,
    );
    expect(events).toEqual([{ ids: 20_000 }]);
  });

  it('and one more are too many, and none is nothing', async () => {
    const select = async (ids: string[]) =>
      (await server.query(VerifyEnrolmentsDocument, { selection: { ids } }, verifier)).errors[0];
    const many = await select(Array.from({ length: 10_001 }, (_, index) => `${index}`));
    expect(many).toMatchObject({ message: expect.stringContaining('10.001'), extensions: { code: 'BAD_USER_INPUT' } });
    expect((await select([]))?.extensions.fields).toEqual(['selection.ids']);
  });
});

describe('many', () => {
  it('take the seats that are left in the order in which they are given, and the others are told', async () => {
    const quotaId = await addQuota(server.database, { regionCode: VILLAGE, seats: 2, from: '2031-01', to: '2031-12' });
    const workerIds = await addWorkers(server.database, 3, { regionCode: VILLAGE });
    const answer = await proposeMany({ workerIds, quotaId });
    expect(answer).toMatchObject({ total: 3, done: 2, refused: 1 });
    expect(answer?.results.items.map(({ code }) => code)).toEqual([null, null, 'QUOTA_EXHAUSTED']);
  });

  it('are each served by the nearest quota that has a seat left', async () => {
    const near = await addQuota(server.database, { regionCode: VILLAGE, seats: 1, from: '2032-01', to: '2032-12' });
    const wide = await addQuota(server.database, { regionCode: '32.01.03', seats: 5, from: '2032-01', to: '2032-12' });
    const workerIds = await addWorkers(server.database, 3, { regionCode: VILLAGE });
    await proposeMany({ workerIds, from: '2032-01', to: '2032-12' });
    expect((await quotaNow(near))?.reserved).toBe(1);
    expect((await quotaNow(wide))?.reserved).toBe(2);
  });

  it('of whom some cannot go are told apart: each reason in words', async () => {
    const quotaId = await addQuota(server.database, { regionCode: VILLAGE, seats: 9, from: '2033-01', to: '2033-12' });
    const { sql } = server.database;
    const [good = '', held = '', dead = '', gone = '', merged = ''] = await addWorkers(server.database, 5, {
      regionCode: VILLAGE,
    });
    await sql(`UPDATE "Worker" SET "heldAt" = now(), "heldReason" = 'x' WHERE "id" = $1`, [held]);
    await sql(`UPDATE "Worker" SET "diedOn" = '2026-01-01' WHERE "id" = $1`, [dead]);
    await sql(`UPDATE "Worker" SET "movedAwayOn" = '2026-01-01' WHERE "id" = $1`, [gone]);
    await sql(`UPDATE "Worker" SET "mergedIntoId" = $2 WHERE "id" = $1`, [merged, good]);
    const old = await addWorker(server.database, { regionCode: VILLAGE, birthDate: '1968-01-01' });
    const nearlyOld = await addWorker(server.database, { regionCode: VILLAGE, birthDate: '1968-01-02' });
    const elsewhere = await addWorker(server.database, { regionCode: '32.71.01.1001' });
    const workerIds = [good, held, dead, gone, merged, old, nearlyOld, elsewhere, 'nobody', good];
    const answer = await proposeMany({ workerIds, quotaId });
    expect(answer).toMatchObject({ total: 9, done: 2, refused: 7 });
    expect(answer?.results.items.map(({ cause }) => cause)).toEqual([
      null,
      'workerHeld',
      'workerDead',
      'workerMovedAway',
      'workerMerged',
      'ageAboveLimit',
      null,
      'notFound',
      'notFound',
    ]);
    expect(answer?.results.items[5]?.message).toContain('65 tahun');
  });

  it('leave those out who have cover: whose, for which months, and what it would have wasted', async () => {
    const { database } = server;
    const [worker = '', other = ''] = await addWorkers(database, 2, { regionCode: VILLAGE });
    const first = await addQuota(database, { regionCode: VILLAGE, seats: 9, from: '2034-01', to: '2034-06' });
    await proposeMany({ workerIds: [worker], quotaId: first });
    await addQuota(database, {
      regionCode: VILLAGE,
      fundingSourceCode: 'apbd-kab-bogor',
      seats: 9,
      from: '2034-04',
      to: '2034-12',
    });
    const terms = { fundingSourceCode: 'apbd-kab-bogor', from: '2034-04', to: '2034-12' };
    const answer = await proposeMany({ workerIds: [worker, other], ...terms });
    expect(answer).toMatchObject({ done: 1, refused: 1 });
    const [twice] = answer?.results.items ?? [];
    expect(twice).toMatchObject({ code: 'CONFLICT', cause: 'doubleCover' });
    // 3 of 9 months of a seat that costs Rp201,600.
    expect(twice?.message).toMatch(/2034-04 sampai 2034-06.*Rp67\.200/);
  });

  it('are found by a filter: who lives there, has no cover in these months and is not held', async () => {
    const { database } = server;
    const village = '32.01.03.2002';
    const quotaId = await addQuota(database, { regionCode: village, seats: 9, from: '2037-01', to: '2037-12' });
    const [one = '', other = '', held = ''] = await addWorkers(database, 3, { regionCode: village });
    await database.sql(`UPDATE "Worker" SET "heldAt" = now(), "heldReason" = 'x' WHERE "id" = $1`, [held]);
    await proposeMany({ workerIds: [one], quotaId, from: '2037-07', to: '2037-12' });
    const input = { filter: { within: village }, quotaId, from: '2037-01', to: '2037-12' };
    const answer = await proposeMany(input);
    expect(answer?.results.items.map(({ workerId, isDone }) => [workerId, isDone])).toEqual([[other, true]]);
    const { errors } = await server.query(ProposeEnrolmentsDocument, { input }, operator);
    expect(errors[0]?.extensions.fields).toEqual(['filter']);
  });
});

describe('the last seat', () => {
  it('goes to one of two hundred who want it at once', async () => {
    const quotaId = await addQuota(server.database, { regionCode: VILLAGE, seats: 1, from: '2035-01', to: '2035-12' });
    const workerIds = await addWorkers(server.database, 200, { regionCode: VILLAGE });
    const answers = await Promise.all(
      workerIds.map((workerId) => server.query(ProposeEnrolmentDocument, { input: { workerId, quotaId } }, operator)),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'QUOTA_EXHAUSTED')).toHaveLength(199);
    expect(await quotaNow(quotaId)).toMatchObject({ reserved: 1, available: 0 });
  });

  it('and the same worker for two funds at once goes to one of them', async () => {
    const terms = { regionCode: VILLAGE, seats: 9, from: '2036-01', to: '2036-12' };
    const quotas = await Promise.all(
      ['bankeu-desa-bogor', 'apbd-kab-bogor'].map((fundingSourceCode) =>
        addQuota(server.database, { ...terms, fundingSourceCode }),
      ),
    );
    const workerId = await addWorker(server.database, { regionCode: VILLAGE });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const input = { workerId, quotaId: quotas[index % 2] ?? '' };
        return server.query(ProposeEnrolmentDocument, { input }, operator);
      }),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done');
    expect(codes.toSorted()).toEqual([...Array.from({ length: 9 }, () => 'CONFLICT'), 'done']);
  });
});
