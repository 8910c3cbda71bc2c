import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolment } from '../../../test/enrolled.js';
import {
  ApproveWorkerRequestDocument,
  type CorrectWorkerInput,
  ProposeCorrectionDocument,
  ProposeDeathDocument,
  ProposeMergeDocument,
  ProposeMoveDocument,
  RegisterWorkerDocument,
  type RegisterWorkerInput,
  RejectWorkerRequestDocument,
  RevealWorkerRequestDocument,
  WithdrawWorkerRequestDocument,
  WorkerByNikDocument,
  WorkerHistoryDocument,
  WorkerRequestsDocument,
} from '../../../test/generated/graphql.js';
import { invented, inventedNik } from '../../../test/inventedPeople.js';
import { addPartner } from '../../../test/partners.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

type Headers = { cookie: string };
const [HERE, NEXT, FAR] = ['32.01.01.1006', '32.01.01.1007', '32.71.01.1001'];
const REASON = { reason: 'Sesuai KTP' };
let server: TestServer;
let administrator: Headers;
let operator: Headers;
let verifier: Headers;
let stranger: Headers;
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', HERE)).headers;
  verifier = (await actingAs(server, 'verifier', '32.01')).headers;
  stranger = (await actingAs(server, 'verifier', '32.71')).headers;
});
afterAll(() => server.close());

async function registered(more: Partial<RegisterWorkerInput> = {}): Promise<string> {
  const { data, errors } = await server.query(RegisterWorkerDocument, { input: invented(more) }, administrator);
  expect(errors).toEqual([]);
  return data?.registerWorker.id ?? '';
}
const find = async (id: string, headers = verifier) =>
  (await server.query(WorkerHistoryDocument, { id }, headers)).data?.worker;
const correct = (workerId: string, changes: CorrectWorkerInput, version = 1, headers = operator) =>
  server.query(ProposeCorrectionDocument, { workerId, version, changes, ...REASON }, headers);
const correction = async (workerId: string, changes: CorrectWorkerInput, version = 1) =>
  (await correct(workerId, changes, version)).data?.proposeCorrection.id ?? '';
const move = (workerId: string, regionCode: string | null, from: string, headers = operator) =>
  server.query(ProposeMoveDocument, { workerId, regionCode, from, ...REASON }, headers);
const merge = (workerId: string, otherId: string, headers = administrator) =>
  server.query(ProposeMergeDocument, { workerId, otherId, ...REASON }, headers);
const approve = (id: string, headers = verifier) =>
  server.query(ApproveWorkerRequestDocument, { id, reason: 'Sudah dicocokkan' }, headers);
const codeOf = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

describe('a correction', () => {
  it('changes nothing until somebody else approves it, then what it names', async () => {
    const id = await registered({ phone: '081234567890', desil: 2 });
    await addEnrolment(server.database, id);
    const { data } = await correct(id, { name: 'Asep Suryana Putra', phone: '081234567000', desil: null });
    const request = data?.proposeCorrection;
    expect(request?.changes).toEqual([
      { field: 'name', before: 'Asep Suryana', after: 'Asep Suryana Putra' },
      { field: 'desil', before: 2, after: null },
      { field: 'phone', before: '*********890', after: '*********000' },
    ]);
    expect(request?.abilities).toEqual(['withdrawWorkerRequest']);
    expect(await find(id)).toMatchObject({ name: 'Asep Suryana', version: 1, flags: ['CORRECTION_REQUESTED'] });
    const { data: decided } = await approve(request?.id ?? '');
    expect(decided?.approveWorkerRequest).toMatchObject({ status: 'APPROVED', decisionReason: 'Sudah dicocokkan' });
    expect(await find(id)).toMatchObject({
      name: 'Asep Suryana Putra',
      phone: '*********000',
      version: 2,
      flags: [],
      requests: [{ id: request?.id, status: 'APPROVED' }],
    });
    expect((await approve(request?.id ?? '')).errors).toEqual([]);
    expect((await find(id))?.version).toBe(2);
  });

  it('is told in the trail, to who looks for the person as well', async () => {
    const id = await registered();
    const requestId = await correction(id, { birthPlace: 'Bogor', motherName: 'Rahasia' });
    await approve(requestId);
    const events = await server.database.sql<{ action: string; text: string }>(
      `SELECT "action", "changes"::text AS "text" FROM "AuditEvent"
       WHERE ("subjectId" = $1 OR $1 = ANY ("subjectIds")) AND "action" <> 'read' ORDER BY "sequence"`,
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'worker.register',
      'workerRequest.propose',
      'workerRequest.approve',
      'worker.correct',
    ]);
    expect(events.at(-1)?.text).toContain('motherName');
    expect(events.map(({ text }) => text).join()).not.toContain('Rahasia');
  });

  it('of what is masked is shown whole to who decides and says what for', async () => {
    const nik = inventedNik();
    const id = await registered({ nik: inventedNik() });
    const requestId = await correction(id, { nik });
    const purpose = 'Mencocokkan dengan KTP';
    const reveal = (headers: Headers, text = purpose) =>
      server.query(RevealWorkerRequestDocument, { id: requestId, purpose: text }, headers);
    expect((await reveal(verifier)).data?.revealWorkerRequest).toMatchObject([{ field: 'nik', after: nik }]);
    expect([
      codeOf(await reveal(verifier, 'perlu')),
      codeOf(await reveal(operator)),
      codeOf(await reveal(stranger)),
    ]).toEqual(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND']);
    const shown = await server.database.sql(
      `SELECT 1 FROM "AuditEvent" WHERE "action" = 'workerRequest.reveal' AND "subjectId" = $1`,
      [requestId],
    );
    expect(shown).toHaveLength(1);
    await approve(requestId);
    expect((await server.query(WorkerByNikDocument, { nik }, operator)).data?.workerByNik?.id).toBe(id);
    const rows = await server.database.sql<{ text: string }>(`SELECT one::text AS "text" FROM "WorkerRequest" AS one`);
    expect(rows.map(({ text }) => text).join()).not.toContain(nik);
  });

  it('that was overtaken is refused, and one about something else is not', async () => {
    const id = await registered({ desil: 1 });
    const first = await correction(id, { desil: 2 });
    expect(codeOf(await correct(id, { desil: 3 }))).toBe('CONFLICT');
    await server.database.sql(`UPDATE "Worker" SET "desil" = 5, "version" = 2 WHERE "id" = $1`, [id]);
    expect(codeOf(await approve(first))).toBe('CONFLICT');
    expect((await find(id))?.version).toBe(2);
    await server.query(RejectWorkerRequestDocument, { id: first, reason: 'Sudah berubah' }, verifier);
    const second = await correction(id, { name: 'Asep Baru' }, 2);
    await server.database.sql(`UPDATE "Worker" SET "desil" = 6, "version" = 3 WHERE "id" = $1`, [id]);
    expect((await approve(second)).errors).toEqual([]);
    expect(await find(id)).toMatchObject({ name: 'Asep Baru', version: 4 });
  });

  it('is checked as a registration is, and must change something of the version that was seen', async () => {
    const nik = inventedNik();
    await registered({ nik });
    const id = await registered();
    expect(codeOf(await correct(id, { name: 'Asep Suryana' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await correct(id, { birthDate: '2999-01-01' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await correct(id, { nik }))).toBe('CONFLICT');
    expect(codeOf(await correct(id, { name: 'X Y' }, 2))).toBe('STALE_VERSION');
    expect(codeOf(await correct(id, { name: 'X Y' }, 1, verifier))).toBe('FORBIDDEN');
    expect(codeOf(await correct(id, { name: 'X Y' }, 1, stranger))).toBe('NOT_FOUND');
  });
});

describe('what takes two people', () => {
  it('is not decided by who proposed it, in the database neither, nor by a program', async () => {
    const id = await registered();
    const { data } = await correct(id, { name: 'X Y' }, 1, administrator);
    const requestId = data?.proposeCorrection.id ?? '';
    expect(codeOf(await approve(requestId, administrator))).toBe('FORBIDDEN');
    await expect(
      server.database.sql(
        `UPDATE "WorkerRequest" SET "status" = 'APPROVED', "decidedAt" = now(), "decidedById" = "proposedById", "decidedByKind" = "proposedByKind"
         WHERE "id" = $1`,
        [requestId],
      ),
    ).rejects.toThrow('WorkerRequest_two_people');
    const program = await addPartner(server.database, {
      scopes: ['workers.approveCorrection', 'workers.proposeCorrection'],
      region: '32.01',
    });
    const byProgram = await server.query(ApproveWorkerRequestDocument, { id: requestId, reason: 'x' }, program.headers);
    expect(codeOf(byProgram)).toBe('FORBIDDEN');
    const proposed = await server.query(
      ProposeDeathDocument,
      { workerId: id, diedOn: '2026-01-01', ...REASON },
      program.headers,
    );
    expect(codeOf(proposed)).toBe('FORBIDDEN');
  });

  it('is decided once, whoever else decides at the same moment', async () => {
    const id = await registered();
    const requestId = await correction(id, { name: 'X Y' });
    const decisions = await Promise.all([
      ...Array.from({ length: 5 }, () => approve(requestId)),
      ...Array.from({ length: 5 }, () =>
        server.query(RejectWorkerRequestDocument, { id: requestId, reason: 'x' }, verifier),
      ),
    ]);
    const refused = decisions.flatMap((one) => codeOf(one) ?? []);
    expect(refused.every((code) => code === 'CONFLICT')).toBe(true);
    expect([1, 2]).toContain((await find(id))?.version);
  });

  it('is taken back by who proposed it alone', async () => {
    const id = await registered();
    const requestId = await correction(id, { name: 'X Y' });
    const withdraw = (headers: Headers) =>
      server.query(WithdrawWorkerRequestDocument, { id: requestId, reason: 'Keliru' }, headers);
    expect(codeOf(await withdraw(verifier))).toBe('FORBIDDEN');
    expect((await withdraw(operator)).data?.withdrawWorkerRequest.status).toBe('WITHDRAWN');
    expect(codeOf(await approve(requestId))).toBe('CONFLICT');
    expect(await find(id)).toMatchObject({ version: 1, flags: [] });
  });

  it('is listed to who sees the person, and stays in the sight of who proposed it', async () => {
    const id = await registered();
    const requestId = await correction(id, { name: 'X Y' });
    const list = async (headers: Headers, filter = {}) => {
      const { data } = await server.query(WorkerRequestsDocument, { filter: { workerId: id, ...filter } }, headers);
      return data?.workerRequests.items.map((one) => one.id);
    };
    expect([await list(operator), await list(verifier), await list(stranger)]).toEqual([[requestId], [requestId], []]);
    expect(await list(verifier, { statuses: ['PROPOSED'], kinds: ['CORRECTION'], within: '32.01' })).toEqual([
      requestId,
    ]);
    expect(await list(verifier, { statuses: ['APPROVED'] })).toEqual([]);
    await server.database.sql(`UPDATE "Worker" SET "regionCode" = $2 WHERE "id" = $1`, [id, FAR]);
    expect([await list(operator), await list(verifier)]).toEqual([[requestId], []]);
  });
});

describe('a death', () => {
  it('is recorded with its day, and nothing is proposed about the person any more but corrections', async () => {
    const id = await registered();
    const die = (diedOn: string) => server.query(ProposeDeathDocument, { workerId: id, diedOn, ...REASON }, operator);
    expect([codeOf(await die('1980-12-30')), codeOf(await die('2999-01-01'))]).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    const { data } = await die('2026-02-03');
    expect((await approve(data?.proposeDeath.id ?? '')).errors).toEqual([]);
    const worker = await find(id, operator);
    expect(worker).toMatchObject({ diedOn: '2026-02-03', flags: ['DECEASED'] });
    expect(worker?.abilities).toEqual(['changeWorker', 'proposeCorrection', 'proposeMerge']);
    expect([codeOf(await die('2026-02-04')), codeOf(await move(id, NEXT, today()))]).toEqual(['CONFLICT', 'CONFLICT']);
  });
});

describe('a move', () => {
  it('leads to another village from a day on, and the places before are kept', async () => {
    const id = await registered();
    const { data } = await move(id, NEXT, today());
    expect((await approve(data?.proposeMove.id ?? '')).errors).toEqual([]);
    await server.database.sql(`UPDATE "WorkerResidence" SET "from" = '2026-01-01' WHERE "workerId" = $1`, [id]);
    const back = await move(id, HERE, '2026-02-01', administrator);
    await approve(back.data?.proposeMove.id ?? '');
    expect(await find(id)).toMatchObject({
      village: { code: HERE },
      residences: [
        { from: '2026-02-01', region: { code: HERE } },
        { from: '2026-01-01', region: { code: NEXT } },
      ],
    });
  });

  it('can lead away from all regions here, and back', async () => {
    const id = await registered();
    const { data } = await move(id, null, today());
    await approve(data?.proposeMove.id ?? '');
    expect(await find(id)).toMatchObject({ movedAwayOn: today(), flags: ['MOVED_AWAY'], village: { code: HERE } });
    const back = await move(id, HERE, today());
    await approve(back.data?.proposeMove.id ?? '');
    expect(await find(id)).toMatchObject({ movedAwayOn: null, flags: [] });
  });

  it('goes to a village that is another, on a day that has come, and is approved by who is responsible for both', async () => {
    const id = await registered();
    expect(codeOf(await move(id, HERE, today()))).toBe('BAD_USER_INPUT');
    expect(codeOf(await move(id, '32.01.01', today()))).toBe('BAD_USER_INPUT');
    expect(codeOf(await move(id, NEXT, '2999-01-01'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await move(id, NEXT, '2020-01-01'))).toBe('BAD_USER_INPUT');
    const { data } = await move(id, FAR, today());
    const requestId = data?.proposeMove.id ?? '';
    expect(codeOf(await approve(requestId))).toBe('FORBIDDEN');
    expect(codeOf(await approve(requestId, stranger))).toBe('NOT_FOUND');
    const wide = (await actingAs(server, 'verifier', '32')).headers;
    expect((await approve(requestId, wide)).errors).toEqual([]);
    expect((await find(id, stranger))?.village.code).toBe(FAR);
    expect(await find(id)).toBeNull();
  });
});

describe('a merge', () => {
  it('makes one of two records: both NIKs find it, and what covers the person is its own', async () => {
    const [nik, otherNik] = [inventedNik(), inventedNik()];
    const id = await registered({ nik });
    const other = await registered({ nik: otherNik, name: 'Asep Suriana', regionCode: NEXT });
    await addEnrolment(server.database, id, { from: '2025-01-01', to: '2025-12-01' });
    const enrolment = await addEnrolment(server.database, other, { regionCode: NEXT });
    await server.database.sql(`UPDATE "Worker" SET "heldAt" = now(), "heldReason" = 'ditahan' WHERE "id" = $1`, [
      other,
    ]);
    const waiting = await correct(other, { name: 'X Y' }, 1, administrator);
    const { data } = await merge(id, other);
    expect(data?.proposeMerge).toMatchObject({ worker: { id }, other: { id: other } });
    expect(data?.proposeMerge.changes.map(({ field }) => field)).toEqual(['nik', 'name', 'regionCode', 'motherName']);
    expect((await approve(data?.proposeMerge.id ?? '')).errors).toEqual([]);
    const byNik = async (one: string) =>
      (await server.query(WorkerByNikDocument, { nik: one }, verifier)).data?.workerByNik?.id;
    expect([await byNik(nik), await byNik(otherNik)]).toEqual([id, id]);
    expect(await find(other)).toMatchObject({
      flags: ['ON_HOLD', 'MERGED'],
      mergedInto: { id },
      abilities: ['revealNik', 'revealContact'],
    });
    expect(await find(id)).toMatchObject({ flags: ['ON_HOLD'], holdReason: 'ditahan', version: 2 });
    expect(await server.database.sql(`SELECT "workerId" FROM "Enrolment" WHERE "id" = $1`, [enrolment])).toEqual([
      { workerId: id },
    ]);
    expect(codeOf(await approve(waiting.data?.proposeCorrection.id ?? ''))).toBe('CONFLICT');
    expect(codeOf(await correct(other, { name: 'X Y' }, 2, administrator))).toBe('CONFLICT');
    const third = await registered();
    const next = await merge(third, id);
    await approve(next.data?.proposeMerge.id ?? '');
    expect([await byNik(nik), await byNik(otherNik)]).toEqual([third, third]);
  });

  it('that would cover somebody twice in a month is refused, and nothing is changed', async () => {
    const [id, other] = [await registered(), await registered({ regionCode: NEXT })];
    await addEnrolment(server.database, id, { from: '2026-01-01', to: '2026-06-01' });
    await addEnrolment(server.database, other, { from: '2026-06-01', to: '2026-12-01', regionCode: NEXT });
    const { data } = await merge(id, other);
    const { errors } = await approve(data?.proposeMerge.id ?? '');
    expect(errors[0]?.message).toContain('program yang sama');
    expect(await find(other)).toMatchObject({ mergedInto: null, version: 1 });
    expect(await find(id)).toMatchObject({ requests: [{ status: 'PROPOSED' }] });
  });

  it('is of two records, each in the sight of who proposes', async () => {
    const [id, far] = [await registered(), await registered({ regionCode: NEXT })];
    expect(codeOf(await merge(id, id))).toBe('BAD_USER_INPUT');
    expect(codeOf(await merge(id, far, operator))).toBe('NOT_FOUND');
    expect(codeOf(await merge(far, id, verifier))).toBe('FORBIDDEN');
  });
});
