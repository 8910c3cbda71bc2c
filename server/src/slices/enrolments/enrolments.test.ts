import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addQuota, addWorker } from '../../../test/enrolmentFixtures.js';
import {
  EnrolmentDocument,
  ProposeEnrolmentDocument,
  type ProposeEnrolmentInput,
  QuotaOfEnrolmentsDocument,
  RejectEnrolmentsDocument,
  ResubmitEnrolmentsDocument,
  ReturnEnrolmentsDocument,
  VerifyEnrolmentsDocument,
  WithdrawEnrolmentsDocument,
} from '../../../test/generated/graphql.js';
import { type Person, actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

interface Acting {
  person: Person;
  headers: { cookie: string };
}

const VILLAGE = '32.01.01.1006';
let server: TestServer;
let operator: Acting;
let verifier: Acting;
let other: Acting;
beforeAll(async () => {
  server = await startTestServer();
  operator = await actingAs(server, 'village-operator', VILLAGE);
  verifier = await actingAs(server, 'verifier', '32.01');
  other = await actingAs(server, 'verifier', '32.01');
});
afterAll(() => server.close());

const propose = (input: ProposeEnrolmentInput, { headers }: Acting = operator) =>
  server.query(ProposeEnrolmentDocument, { input }, headers);
const verify = (ids: string[], { headers }: Acting = verifier) =>
  server.query(VerifyEnrolmentsDocument, { selection: { ids } }, headers);
const quotaNow = async (id: string) =>
  (await server.query(QuotaOfEnrolmentsDocument, { id }, verifier.headers)).data?.quota;
const enrolmentNow = async (id: string, { headers }: Acting = verifier) =>
  (await server.query(EnrolmentDocument, { id }, headers)).data?.enrolment;

const wrong = (id: string) => ({ selection: { ids: [id] }, reason: 'Salah orang' });

/** One that waits to be verified. */
async function aProposal(): Promise<{ id: string; workerId: string; quotaId: string }> {
  const [workerId, quotaId] = [await addWorker(server.database), await aQuota()];
  const { data, errors } = await propose({ workerId, quotaId, from: `${year}-01` });
  expect(errors).toEqual([]);
  return { id: data?.proposeEnrolment.id ?? '', workerId, quotaId };
}

let year = 2026;
/** Of a year of its own, since a region has one of a kind. */
function aQuota(seats = 5, regionCode = VILLAGE): Promise<string> {
  year += 1;
  return addQuota(server.database, { seats, regionCode, from: `${year}-01`, to: `${year}-12` });
}

describe('a proposal', () => {
  it('reserves a seat, keeps what the rule said, and waits to be verified', async () => {
    const { id, quotaId } = await aProposal();
    const enrolment = await enrolmentNow(id);
    expect(enrolment).toMatchObject({
      status: 'PROPOSED',
      from: `${year}-01`,
      to: `${year}-12`,
      version: 1,
      proposedBy: { id: operator.person.id, kind: 'USER' },
      checkedBy: null,
      region: { code: VILLAGE },
      category: { code: 'marbot', version: 1 },
      fundingSource: { code: 'bankeu-desa-bogor' },
      eligibility: { verdict: 'ELIGIBLE', categoryVersion: 1, note: null },
      steps: [{ status: 'PROPOSED', actor: { id: operator.person.id } }],
      abilities: ['verifyEnrolments', 'returnEnrolments', 'rejectEnrolments'],
    });
    const quota = await quotaNow(quotaId);
    expect(quota).toMatchObject({ reserved: 1, committed: 0, available: 4 });
    expect(quota?.entries.items[0]).toEqual({ kind: 'RESERVE', enrolment: { id } });
  });

  it('is verified by another person, who then changes nothing by a second click', async () => {
    const { id, quotaId } = await aProposal();
    expect((await verify([id])).data?.verifyEnrolments).toMatchObject({ total: 1, done: 1, refused: 0 });
    const steps = (await enrolmentNow(id))?.steps;
    expect(steps?.map(({ status }) => status)).toEqual(['PROPOSED', 'VERIFIED']);
    expect((await verify([id])).data?.verifyEnrolments).toMatchObject({ done: 1, refused: 0 });
    const again = await enrolmentNow(id);
    expect(again).toMatchObject({ steps, version: 2, checkedBy: { id: verifier.person.id } });
    expect(await quotaNow(quotaId)).toMatchObject({ reserved: 1, available: 4 });
  });

  it('is told to who comes second, with who was first', async () => {
    const { id } = await aProposal();
    const answers = await Promise.all([verify([id]), verify([id], other)]);
    const results = answers.map(({ data }) => data?.verifyEnrolments.results.items[0]);
    expect(new Set(results.map((one) => one?.isDone))).toEqual(new Set([false, true]));
    const late = results.find((one) => one?.isDone === false);
    expect(late).toMatchObject({
      code: 'CONFLICT',
      cause: 'enrolmentMoved',
      enrolment: { status: 'VERIFIED', version: 2 },
    });
    expect(late?.message).toMatch(
      /^Usulan ini sudah diverifikasi oleh Orang .{4} pada \d{4}-\d\d-\d\d \d\d:\d\d WIB\.$/,
    );
  });

  it('is returned and submitted again, and then checked by who has not stood for it', async () => {
    const { id } = await aProposal();
    const selection = { ids: [id] };
    await server.query(ReturnEnrolmentsDocument, { selection, reason: 'Nama beda' }, verifier.headers);
    expect(await enrolmentNow(id, operator)).toMatchObject({
      status: 'RETURNED',
      reason: 'Nama beda',
      abilities: ['resubmitEnrolments', 'withdrawEnrolments'],
    });
    await server.query(ResubmitEnrolmentsDocument, { selection }, operator.headers);
    expect(await enrolmentNow(id)).toMatchObject({ status: 'PROPOSED', checkedBy: null });
    expect((await verify([id])).data?.verifyEnrolments.done).toBe(1);
  });

  it.each([
    ['rejected', (id: string) => server.query(RejectEnrolmentsDocument, wrong(id), verifier.headers), 'REJECTED'],
    ['withdrawn', (id: string) => server.query(WithdrawEnrolmentsDocument, wrong(id), operator.headers), 'ENDED'],
  ])('that is %s gives its seat back, and the worker can be proposed anew', async (_, move, status) => {
    const { id, workerId, quotaId } = await aProposal();
    expect((await move(id)).errors).toEqual([]);
    expect(await enrolmentNow(id)).toMatchObject({ status });
    expect(await quotaNow(quotaId)).toMatchObject({ reserved: 0, available: 5 });
    expect((await propose({ workerId, quotaId, from: `${year}-01` })).errors).toEqual([]);
  });

  it('is found by the timeline of the worker, and by that of the enrolment', async () => {
    const { id, workerId } = await aProposal();
    await verify([id]);
    const eventsOf = (subject: string) =>
      server.database.sql(
        `SELECT "action", "regionCode" FROM "AuditEvent" WHERE ("subjectId" = $1 OR "subjectIds" @> ARRAY[$1]) AND "action" <> 'read' ORDER BY "sequence"`,
        [subject],
      );
    const expected = ['enrolment.propose', 'enrolment.verify'].map((action) => ({ action, regionCode: VILLAGE }));
    expect(await eventsOf(id)).toEqual(expected);
    expect(await eventsOf(workerId)).toEqual(expected);
  });
});

describe('who may', () => {
  it('nobody verifies their own proposal, also not one that another submitted again', async () => {
    const both = await actingAs(server, 'administrator', '32.01');
    const [workerId, quotaId] = [await addWorker(server.database), await aQuota()];
    const id = (await propose({ workerId, quotaId, from: `${year}-01` }, both)).data?.proposeEnrolment.id ?? '';
    const own = await verify([id], both);
    expect(own.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(own.errors[0]?.message).toContain('diperiksa orang lain');
    await server.query(ReturnEnrolmentsDocument, { selection: { ids: [id] }, reason: 'x' }, verifier.headers);
    await server.query(ResubmitEnrolmentsDocument, { selection: { ids: [id] } }, operator.headers);
    expect((await verify([id], both)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const setInSql = `UPDATE "Enrolment" SET "status" = 'VERIFIED', "checkedById" = "proposedById", "checkedByKind" = 'USER' WHERE "id" = $1`;
    await expect(server.database.sql(setInSql, [id])).rejects.toThrow('Enrolment_maker_is_not_checker');
  });

  it('an operator verifies nothing, and sees nothing of another village', async () => {
    const { id } = await aProposal();
    expect((await verify([id], operator)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await actingAs(server, 'village-operator', '32.01.02.2001');
    expect(await enrolmentNow(id, stranger)).toBeNull();
    const elsewhere = await actingAs(server, 'verifier', '32.71');
    expect((await verify([id], elsewhere)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const workerId = await addWorker(server.database);
    expect((await propose({ workerId, quotaId: await aQuota() }, stranger)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});
