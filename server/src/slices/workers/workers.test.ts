import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolment } from '../../../test/enrolled.js';
import {
  ChangeWorkerDocument,
  type ChangeWorkerInput,
  HoldWorkerDocument,
  RegisterWorkerDocument,
  type RegisterWorkerInput,
  ReleaseWorkerDocument,
  RevealContactDocument,
  RevealNikDocument,
  WorkerByNikDocument,
  WorkerDocument,
} from '../../../test/generated/graphql.js';
import { invented, inventedNik } from '../../../test/inventedPeople.js';
import { addOjek } from '../../../test/ojekWorkers.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

type Headers = { cookie: string };
let server: TestServer;
let administrator: Headers;
let operator: Headers;
let verifier: Headers;
let stranger: Headers;
beforeAll(async () => {
  server = await startTestServer();
  await addOjek(server.database);
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', '32.01.01.1006')).headers;
  verifier = (await actingAs(server, 'verifier', '32.01')).headers;
  stranger = (await actingAs(server, 'village-operator', '32.01.02.2001')).headers;
});
afterAll(() => server.close());

const register = (more: Partial<RegisterWorkerInput> = {}, headers = operator) =>
  server.query(RegisterWorkerDocument, { input: invented(more) }, { ...headers, 'accept-language': 'en' });
async function registered(more: Partial<RegisterWorkerInput> = {}): Promise<string> {
  const { data, errors } = await register(more);
  expect(errors).toEqual([]);
  return data?.registerWorker.id ?? '';
}
const find = async (id: string, headers = operator) =>
  (await server.query(WorkerDocument, { id }, headers)).data?.worker;
const change = (id: string, input: ChangeWorkerInput, version = 1, headers = operator) =>
  server.query(ChangeWorkerDocument, { id, version, input }, { ...headers, 'accept-language': 'en' });
const eventsOf = (id: string) =>
  server.database.sql<{ action: string; changes: Record<string, { after: unknown }>; purpose: string | null }>(
    `SELECT "action", "changes", "purpose" FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" <> 'read' ORDER BY "sequence"`,
    [id],
  );

const WHOLE: Partial<RegisterWorkerInput> = {
  name: '  H. Ahmad   Fauzi ',
  birthPlace: 'Bogor',
  categoryCode: 'ojek',
  attributes: { plate: 'F 1', years: 3, base: '' },
  monthlyIncome: 1_500_000,
  desil: 2,
  phone: '+62 812-3456-7890',
  email: 'ahmad@contoh.example',
  address: 'Kp. Sawah 12',
  rt: '3',
  rw: '05',
  motherName: 'Siti Aminah',
};

describe('who is registered', () => {
  it('is kept as they are, with what finds or reaches them masked', async () => {
    const nik = inventedNik();
    const { data, errors } = await register({ ...WHOLE, nik });
    expect(errors).toEqual([]);
    expect(data?.registerWorker).toMatchObject({
      name: 'H. Ahmad Fauzi',
      nik: `${nik.slice(0, 6)}******${nik.slice(12)}`,
      birthDate: '1980-12-31',
      village: { code: '32.01.01.1006', name: 'Cibinong' },
      category: { code: 'ojek' },
      attributes: { plate: 'F 1', years: 3 },
      phone: '*********890',
      email: 'a***@***',
      address: 'Kp.***',
      rt: '***',
      rw: '***',
      motherName: 'S***',
      flags: [],
      version: 1,
      isEnrolled: false,
      nikWarnings: [],
      abilities: [
        'changeWorker',
        'proposeCorrection',
        'proposeMerge',
        'proposeDeath',
        'proposeMove',
        'proposeEnrolment',
      ],
      residences: [{ region: { code: '32.01.01.1006' } }],
    });
  });

  it('has nothing of that in clear text in the database, the audit included', async () => {
    const nik = inventedNik();
    await register({ ...WHOLE, nik, phone: '081299998888', address: 'Gang Rahasia', motherName: 'Ibu Rahasia' });
    const tables = await server.database.sql<{ name: string }>(
      `SELECT quote_ident("table_name") AS "name" FROM information_schema.tables WHERE "table_schema" = 'public' AND "table_type" = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await server.database.sql(
        `SELECT 1 FROM ${name} AS one WHERE one::text ~ $1 OR encode(convert_to(one::text, 'UTF8'), 'escape') ~ $1 LIMIT 1`,
        [`${nik}|${Buffer.from(nik).toString('hex')}|81299998888|Gang Rahasia|Ibu Rahasia`],
      );
      expect([name, rows]).toEqual([name, []]);
    }
  });

  it.each<[string, Partial<RegisterWorkerInput>, string, string]>([
    ['a NIK too short', { nik: '123' }, 'nik', 'A NIK has 16 digits.'],
    ['a NIK of an impossible month', { nik: '9901013113800003' }, 'nik', 'no month'],
    ['no name', { name: '  ' }, 'name', 'name'],
    ['a name of digits', { name: '12 34' }, 'name', 'name of a person'],
    ['a name too long', { name: 'x'.repeat(121) }, 'name', '120'],
    ['a birth date to come', { birthDate: '2999-01-01' }, 'birthDate', 'future'],
    ['a district', { regionCode: '32.01.01' }, 'regionCode', 'village or ward'],
    ['an unknown village', { regionCode: '32.01.01.1999' }, 'regionCode', 'regionCode'],
    ['an unknown category', { categoryCode: 'astronot' }, 'categoryCode', 'no category astronot'],
    ['a missing attribute', { categoryCode: 'ojek' }, 'attributes.plate', '“plate” must be filled in'],
    [
      'an attribute of another type',
      { categoryCode: 'ojek', attributes: { plate: 'F', years: 'x' } },
      'attributes.years',
      'number',
    ],
    ['an attribute that nobody asks', { attributes: { boat: 1 } }, 'attributes.boat', 'no field “boat”'],
    ['attributes that are a list', { attributes: [1] }, 'attributes', 'object'],
    ['a desil of 11', { desil: 11 }, 'desil', 'between 1 and 10'],
    ['an income below zero', { monthlyIncome: -1 }, 'monthlyIncome', 'between 0'],
    ['a phone number of letters', { phone: 'x' }, 'phone', 'phone'],
    ['an address of e-mail without @', { email: 'x' }, 'email', 'e-mail'],
    ['an RT of four digits', { rt: '1234' }, 'rt', 'digits'],
  ])('is not: %s', async (_, input, field, message) => {
    const { errors } = await register(input, administrator);
    expect(errors.map(({ extensions }) => [extensions.code, extensions.fields])).toEqual([['BAD_USER_INPUT', [field]]]);
    expect(errors[0]?.message).toContain(message);
  });

  it('is one person for each NIK: the second is told whom there is, if they may see it, which is recorded', async () => {
    const nik = inventedNik();
    const id = await registered({ nik, name: 'Ujang Kosasih' });
    const { errors, headers } = await register({ nik });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.fields])).toEqual([['CONFLICT', ['nik']]]);
    expect(errors[0]?.message).toContain('Ujang Kosasih, Cibinong');
    const reads = await server.database.sql(
      'SELECT "subjectIds" FROM "AuditEvent" WHERE "requestId" = $1 AND "action" = \'read\'',
      [headers.get('x-request-id')],
    );
    expect(reads).toEqual([{ subjectIds: [id] }]);
    const elsewhere = await register({ nik, regionCode: '32.01.02.2001' }, stranger);
    expect(elsewhere.errors[0]?.message).toContain('another region');
    expect(elsewhere.errors[0]?.message).not.toContain('Ujang');
  });

  it('is one person also when twenty register them at once', async () => {
    const nik = inventedNik();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => register({ nik })));
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))).toEqual(
      new Set(['CONFLICT']),
    );
    expect((await server.query(WorkerByNikDocument, { nik }, operator)).data?.workerByNik?.name).toBe('Asep Suryana');
  });

  it('may have a NIK that tells otherwise, which is only pointed out', async () => {
    const { data } = await register({ nik: inventedNik('710180'), birthDate: '1980-12-31' });
    expect(data?.registerWorker.flags).toEqual(['NIK_DIFFERS']);
    expect(data?.registerWorker.nikWarnings.map(({ code }) => code)).toEqual(['BIRTH_DATE_DIFFERS', 'SEX_DIFFERS']);
  });

  it('is found by their NIK by who may see them, and by nobody else', async () => {
    const nik = inventedNik();
    const id = await registered({ nik });
    const byNik = async (headers: Headers) =>
      (await server.query(WorkerByNikDocument, { nik }, headers)).data?.workerByNik;
    expect(await byNik(operator)).toEqual({ id, name: 'Asep Suryana' });
    expect(await byNik(stranger)).toBeNull();
    expect(await find(id, stranger)).toBeNull();
    const { errors } = await server.query(WorkerByNikDocument, { nik: '123' }, operator);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['nik'] });
  });
});

describe('a change', () => {
  it('leaves what it does not name, and takes away what it names null', async () => {
    const id = await registered(WHOLE);
    const { data, errors } = await change(id, {
      name: 'Ahmad Fauzan',
      phone: null,
      desil: null,
      reason: 'Salah ketik',
    });
    expect(errors).toEqual([]);
    expect(data?.changeWorker).toMatchObject({
      name: 'Ahmad Fauzan',
      phone: null,
      desil: null,
      address: 'Kp.***',
      monthlyIncome: 1_500_000,
      version: 2,
    });
    const events = await eventsOf(id);
    expect(events.map(({ action, purpose }) => [action, purpose])).toEqual([
      ['worker.register', null],
      ['worker.change', 'Salah ketik'],
    ]);
    expect(events[1]?.changes['sealedChanges']?.after).toEqual(['phone']);
    expect(Object.keys(events[1]?.changes ?? {}).toSorted()).toEqual(['desil', 'name', 'sealed', 'sealedChanges']);
  });

  it('can put a wrong NIK or village right, and finds the person by the new one', async () => {
    const [wrong, right] = [inventedNik(), inventedNik()];
    const id = await registered({ nik: wrong });
    const { data } = await change(id, { nik: right, regionCode: '32.01.01.1007' }, 1, administrator);
    expect(data?.changeWorker.residences.map(({ region }) => region.code)).toEqual(['32.01.01.1007']);
    const byNik = async (nik: string) =>
      (await server.query(WorkerByNikDocument, { nik }, administrator)).data?.workerByNik?.id;
    expect([await byNik(wrong), await byNik(right)]).toEqual([undefined, id]);
  });

  it('is refused with an old version, with the NIK of another, into a foreign village, and by who may not', async () => {
    const nik = inventedNik();
    await registered({ nik });
    const id = await registered();
    const codeOf = async (...args: Parameters<typeof change>) => (await change(...args)).errors[0]?.extensions.code;
    expect(await codeOf(id, { name: 'X Y' }, 2)).toBe('STALE_VERSION');
    expect(await codeOf(id, { nik })).toBe('CONFLICT');
    expect(await codeOf(id, { regionCode: '32.01.02.2001' })).toBe('FORBIDDEN');
    expect(await codeOf(id, { name: 'X Y' }, 1, verifier)).toBe('FORBIDDEN');
    expect(await codeOf(id, { name: 'X Y' }, 1, stranger)).toBe('NOT_FOUND');
  });

  it('takes two people once the person was proposed for cover', async () => {
    const id = await registered();
    await addEnrolment(server.database, id);
    const { errors } = await change(id, { name: 'X Y' });
    expect(errors[0]?.extensions.code).toBe('CONFLICT');
    expect(await find(id)).toMatchObject({ isEnrolled: true, abilities: expect.not.arrayContaining(['changeWorker']) });
  });
});

describe('what is masked', () => {
  it('is shown to who may see it and says what for, which is recorded', async () => {
    const nik = inventedNik();
    const workerId = await registered({ ...WHOLE, nik });
    const purpose = 'Mencocokkan dengan KTP';
    const { data } = await server.query(RevealNikDocument, { workerId, purpose }, verifier);
    expect(data?.revealNik).toBe(nik);
    const contact = await server.query(RevealContactDocument, { workerId, purpose }, verifier);
    expect(contact.data?.revealContact).toEqual({
      phone: '081234567890',
      email: 'ahmad@contoh.example',
      address: 'Kp. Sawah 12',
      rt: '003',
      rw: '005',
      motherName: 'Siti Aminah',
    });
    const events = (await eventsOf(workerId)).slice(1);
    expect(events).toMatchObject([
      { action: 'worker.revealNik', purpose },
      { action: 'worker.revealContact', purpose },
    ]);
  });

  it('is not shown to others, nor without a purpose', async () => {
    const workerId = await registered();
    const codeOf = async (purpose: string, headers: Headers) => {
      const answers = [
        await server.query(RevealNikDocument, { workerId, purpose }, headers),
        await server.query(RevealContactDocument, { workerId, purpose }, headers),
      ];
      return answers.map(({ errors }) => errors[0]?.extensions.code);
    };
    expect(await codeOf('Mencocokkan dengan KTP', operator)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await codeOf('Mencocokkan dengan KTP', stranger)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await codeOf('  perlu    ', verifier)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect((await eventsOf(workerId)).map(({ action }) => action)).toEqual(['worker.register']);
  });
});

describe('a hold', () => {
  it('is set and lifted by hand, for a reason', async () => {
    const id = await registered();
    const held = await server.query(HoldWorkerDocument, { id, version: 1, reason: 'Dokumen diragukan' }, verifier);
    expect(held.data?.holdWorker).toMatchObject({ flags: ['ON_HOLD'], holdReason: 'Dokumen diragukan', version: 2 });
    expect(held.data?.holdWorker.abilities).toContain('releaseWorker');
    const again = await server.query(HoldWorkerDocument, { id, version: 2, reason: 'x' }, verifier);
    expect(again.errors[0]?.extensions.code).toBe('CONFLICT');
    const stale = await server.query(ReleaseWorkerDocument, { id, version: 1, reason: 'x' }, verifier);
    expect(stale.errors[0]?.extensions.code).toBe('STALE_VERSION');
    const lifted = await server.query(ReleaseWorkerDocument, { id, version: 2, reason: 'Sudah dicek' }, verifier);
    expect(lifted.data?.releaseWorker).toMatchObject({ flags: [], heldAt: null, version: 3 });
    const { errors } = await server.query(HoldWorkerDocument, { id, version: 3, reason: 'x' }, operator);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
