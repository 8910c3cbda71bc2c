import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addEnrolments, addQuota, addWorkers } from '../../../test/enrolmentFixtures.js';
import {
  type DecreeInput,
  DecreesDocument,
  EndEnrolmentDocument,
  EnrolmentDocument,
  QuotaOfEnrolmentsDocument,
  RegisterEnrolmentsDocument,
  VerifyDecreeDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const VILLAGE = '32.01.04.2001';
const PDF = Buffer.from('%PDF-1.7 surat keputusan');
let server: TestServer;
let officer: { cookie: string };
let operator: { cookie: string };
let quotaId: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = (await actingAs(server, 'branch-officer', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', VILLAGE)).headers;
  quotaId = await addQuota(server.database, { regionCode: VILLAGE, fundingSourceCode: 'apbd-kab-bogor', seats: 500 });
});
afterAll(() => server.close());

const send = (content: Uint8Array, headers: { cookie: string } = officer) =>
  fetch(`${server.url}/uploads`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'SK%20Bupati.pdf', ...headers },
    body: Buffer.from(content),
  });
const upload = async (content: Uint8Array = PDF): Promise<string> =>
  z.object({ id: z.string() }).parse(await (await send(content)).json()).id;

/** People whose enrolments were verified by somebody else. */
async function verified(count: number, birthDate = '1980-05-17'): Promise<{ ids: string[]; workerIds: string[] }> {
  const workerIds = await addWorkers(server.database, count, { regionCode: VILLAGE, birthDate });
  const ids = await addEnrolments(server.database, workerIds, { quotaId, regionCode: VILLAGE, status: 'VERIFIED' });
  return { ids, workerIds };
}

let number = 0;
async function register(ids: string[], more: Partial<DecreeInput> = {}, headers = officer) {
  number += 1;
  const uploadId = more.uploadId ?? (await upload());
  const decree = { number: `400.5/${number}/2026`, date: '2026-01-02', title: 'Pekerja rentan', ...more, uploadId };
  return server.query(RegisterEnrolmentsDocument, { selection: { ids }, decree }, headers);
}
const registered = async (ids: string[], more?: Partial<DecreeInput>) => {
  const { data, errors } = await register(ids, more);
  expect(errors).toEqual([]);
  return data?.registerEnrolments;
};
const check = async (id: string | undefined) =>
  (await server.query(VerifyDecreeDocument, { id: id ?? '' }, officer)).data?.verifyDecree;
const paper = (url: string, headers = officer) => fetch(`${server.url}${url}`, { headers });

describe('a decree', () => {
  it('takes the seats, freezes the list and keeps the paper', async () => {
    const { ids } = await verified(3);
    const before = (await server.query(QuotaOfEnrolmentsDocument, { id: quotaId }, officer)).data?.quota;
    const batch = await registered(ids);
    expect(batch).toMatchObject({ total: 3, done: 3, decree: { people: 3, region: { code: VILLAGE } } });
    const after = (await server.query(QuotaOfEnrolmentsDocument, { id: quotaId }, officer)).data?.quota;
    expect(after).toMatchObject({ committed: (before?.committed ?? 0) + 3, reserved: (before?.reserved ?? 0) - 3 });
    const one = (await server.query(EnrolmentDocument, { id: ids[0] ?? '' }, officer)).data?.enrolment;
    expect(one).toMatchObject({ status: 'REGISTERED', abilities: ['endEnrolment'] });
    expect(await check(batch?.decree?.id)).toEqual({
      isListWhole: true,
      isPaperWhole: true,
      people: 3,
      changed: 0,
      changes: [],
    });
    const list = (await server.query(DecreesDocument, { filter: { search: batch?.decree?.number ?? '' } }, officer))
      .data;
    expect(list?.decrees).toMatchObject({ totalCount: 1, items: [{ date: '2026-01-02', fileName: 'SK Bupati.pdf' }] });
  });

  it('changes nothing by a second click, and takes no second list', async () => {
    const { ids } = await verified(2);
    const first = await registered(ids);
    const again = await registered(ids, { number: first?.decree?.number ?? '' });
    expect(again).toMatchObject({ done: 2, refused: 0, decree: null });
    const more = await register((await verified(1)).ids, { number: first?.decree?.number ?? '' });
    expect(more.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', fields: ['decree.number', 'decree.date'] });
    expect((await check(first?.decree?.id))?.people).toBe(2);
  });

  it('leaves out who died, is held or too old by now: by name of the reason', async () => {
    const { ids, workerIds } = await verified(3);
    const old = await verified(1, '1960-01-01');
    await server.database.sql(`UPDATE "Worker" SET "diedOn" = '2026-01-01' WHERE "id" = $1`, [workerIds[1]]);
    await server.database.sql(`UPDATE "Worker" SET "heldAt" = now(), "heldReason" = 'x' WHERE "id" = $1`, [
      workerIds[2],
    ]);
    const batch = await registered([...ids, ...old.ids]);
    expect(batch).toMatchObject({ total: 4, done: 1, refused: 3, decree: { people: 1 } });
    expect(batch?.results.items.map(({ cause }) => cause)).toEqual([null, 'workerDead', 'workerHeld', 'ageAboveLimit']);
  });

  it('shows which of its people changed since, and that its list is the one that was registered', async () => {
    const { ids, workerIds } = await verified(3);
    const id = (await registered(ids))?.decree?.id;
    await server.database.sql(`UPDATE "Worker" SET "name" = 'Siti Aminah binti Amin' WHERE "id" = $1`, [workerIds[0]]);
    const end = { id: ids[1] ?? '', version: 2, lastMonth: '2026-06', reason: 'Pindah kerja' };
    await server.query(EndEnrolmentDocument, end, officer);
    expect(await check(id)).toMatchObject({
      isListWhole: true,
      changed: 2,
      changes: [
        { enrolmentId: ids[0], fields: ['name'] },
        { enrolmentId: ids[1], fields: ['to'], enrolment: { to: '2026-06' } },
      ],
    });
    await server.database.sql(
      `UPDATE "DecreePiece" SET "sealed" = set_byte("sealed", 40, 255 - get_byte("sealed", 40)) WHERE "decreeId" = $1`,
      [id],
    );
    expect(await check(id)).toMatchObject({ isListWhole: false, isPaperWhole: false });
  });

  it('keeps no national id in the clear', async () => {
    const { ids } = await verified(1);
    const id = (await registered(ids))?.decree?.id;
    const rows = await server.database.sql<{ text: string }>(
      `SELECT "Decree"::text || string_agg(encode("sealed", 'escape'), '') AS text FROM "Decree"
       JOIN "DecreePiece" ON "decreeId" = "id" WHERE "id" = $1 GROUP BY "Decree".*`,
      [id],
    );
    expect(rows[0]?.text).not.toMatch(/9901010101/);
    expect(rows[0]?.text).not.toContain('Siti Aminah');
  });

  it.each<[string, Partial<DecreeInput> | (() => Promise<Partial<DecreeInput>>), string]>([
    ['no number', { number: ' ' }, 'decree.number'],
    ['a day that is to come', { date: '2100-01-01' }, 'decree.date'],
    ['a paper that nobody sent', { uploadId: 'none' }, 'decree.uploadId'],
    [
      'a paper of another kind',
      async () => ({ uploadId: await upload(Buffer.from('MZ a program')) }),
      'decree.uploadId',
    ],
    [
      'a paper of more than 10 MB',
      async () => ({ uploadId: await upload(Buffer.concat([PDF, Buffer.alloc(10_000_000)])) }),
      'decree.uploadId',
    ],
  ])('is not taken with %s', async (_, more, field) => {
    const { errors } = await register((await verified(1)).ids, typeof more === 'function' ? await more() : more);
    expect(errors[0]?.extensions.fields).toEqual([field]);
  });
});

describe('the paper', () => {
  it('comes as it was sent, for a purpose that is recorded', async () => {
    const url = (await registered((await verified(1)).ids))?.decree?.paperUrl ?? '';
    const response = await paper(`${url}?purpose=Pencocokan%20daftar`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''SK%20Bupati.pdf");
    const hash = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    expect(hash).toBe(createHash('sha256').update(PDF).digest('hex'));
    const events = await server.database.sql(
      `SELECT "purpose", "regionCode" FROM "AuditEvent" WHERE "action" = 'decree.download' AND "subjectId" = $1`,
      [url.split('/')[2]],
    );
    expect(events).toEqual([{ purpose: 'Pencocokan daftar', regionCode: VILLAGE }]);
  });

  it('is not shown without a purpose, nor to who may not see national ids, nor where nothing is in sight', async () => {
    const url = (await registered((await verified(1)).ids))?.decree?.paperUrl ?? '';
    const stranger = (await actingAs(server, 'branch-officer', '32.71')).headers;
    const statuses = [
      (await paper(url)).status,
      (await paper(`${url}?purpose=x`, operator)).status,
      (await paper(`${url}?purpose=x`, stranger)).status,
      (await fetch(`${server.url}${url}?purpose=x`)).status,
    ];
    expect(statuses).toEqual([400, 403, 404, 401]);
  });
});

describe('an end', () => {
  const end = async (id: string, lastMonth: string, version = 2) =>
    server.query(EndEnrolmentDocument, { id, version, lastMonth, reason: 'Berhenti bekerja' }, officer);

  it('cuts the months and gives the seat back, also before the first month', async () => {
    const { ids } = await verified(2);
    await registered(ids);
    const before = (await server.query(QuotaOfEnrolmentsDocument, { id: quotaId }, officer)).data?.quota;
    expect((await end(ids[0] ?? '', '2026-08')).data?.endEnrolment).toMatchObject({ status: 'ENDED', to: '2026-08' });
    expect((await end(ids[1] ?? '', '2025-12')).data?.endEnrolment).toMatchObject({ status: 'ENDED', to: '2025-12' });
    const after = (await server.query(QuotaOfEnrolmentsDocument, { id: quotaId }, officer)).data?.quota;
    expect(after?.committed).toBe((before?.committed ?? 0) - 2);
  });

  it('is refused outside of the months, of an older version, and of what is not registered', async () => {
    const { ids } = await verified(2);
    await registered(ids.slice(0, 1));
    const fault = async (id: string | undefined, month: string, version?: number) =>
      (await end(id ?? '', month, version)).errors[0]?.extensions;
    expect(await fault(ids[0], '2027-01')).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['lastMonth'] });
    expect(await fault(ids[0], '2025-11')).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['lastMonth'] });
    expect(await fault(ids[0], '2026-06', 1)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await fault(ids[1], '2026-06')).toMatchObject({ code: 'CONFLICT' });
  });
});
