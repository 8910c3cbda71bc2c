import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnrolment } from '../../../test/enrolled.js';
import {
  ApproveWorkerRequestDocument,
  ChangeWorkerDocument,
  DecideDuplicateDocument,
  type DuplicateFilter,
  DuplicatesDocument,
  RegisterWorkerDocument,
  type RegisterWorkerInput,
  RejectWorkerRequestDocument,
  WithdrawWorkerRequestDocument,
  WorkerHistoryDocument,
} from '../../../test/generated/graphql.js';
import { invented, inventedNik } from '../../../test/inventedPeople.js';
import { addPartner } from '../../../test/partners.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { transact } from '../../transact.js';
import { NO_DETAILS } from './contact.rules.js';
import { findDuplicates } from './findDuplicates.js';
import { insertWorkers } from './insertWorkers.js';

type Headers = { cookie: string };
const [HERE, NEXT] = ['32.01.01.1006', '32.01.01.1007'];
let server: TestServer;
let administrator: Headers;
let other: Headers;
let operator: Headers;
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  other = (await actingAs(server, 'administrator', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', HERE)).headers;
});
afterAll(() => server.close());

/** A day on which no other test of this file lets anybody be born. */
let day = 0;
const aDay = () => new Date(Date.UTC(1960, 0, 13) + 40 * 86_400_000 * (day += 1)).toISOString().slice(0, 10);
async function registered(more: Partial<RegisterWorkerInput> = {}): Promise<string> {
  const { data, errors } = await server.query(
    RegisterWorkerDocument,
    { input: invented({ motherName: null, ...more }) },
    administrator,
  );
  expect(errors).toEqual([]);
  return data?.registerWorker.id ?? '';
}
const list = async (filter: DuplicateFilter, headers = administrator) => {
  const { data, errors } = await server.query(DuplicatesDocument, { filter }, { ...headers, 'accept-language': 'en' });
  expect(errors).toEqual([]);
  return data?.duplicates.items ?? [];
};
const page = (after: string | null) => server.query(DuplicatesDocument, { first: 2, after }, administrator);
const pairOf = async (workerId: string) => (await list({ workerId, statuses: ['OPEN', 'SAME', 'DIFFERENT'] }))[0];
const decide = (id: string, isSame: boolean, keepId: string | null = null, headers = administrator) =>
  server.query(DecideDuplicateDocument, { id, isSame, keepId, reason: 'Bertemu orangnya' }, headers);
const find = async (id: string) => (await server.query(WorkerHistoryDocument, { id }, administrator)).data?.worker;
async function aPair(more: Partial<RegisterWorkerInput> = {}): Promise<{ id: string; one: string; two: string }> {
  const birthDate = aDay();
  const one = await registered({ birthDate, name: 'Dadang Hidayat' });
  const two = await registered({ birthDate, name: 'H. Dadang Hidayat', ...more });
  return { id: (await pairOf(one))?.id ?? '', one, two };
}

describe('two records that may be of one person', () => {
  it('are found when the second is registered, with what speaks for it and its weight', async () => {
    const birthDate = aDay();
    const one = await registered({ birthDate, name: 'Moh. Yusup', motherName: 'Siti Aminah' });
    const two = await registered({ birthDate, name: 'Muhammad Yusuf', motherName: 'ST. AMINAH', regionCode: NEXT });
    const [pair, ...more] = await list({ workerId: two });
    expect(more).toEqual([]);
    expect(pair).toMatchObject({
      score: 100,
      status: 'OPEN',
      worker: { id: one },
      other: { id: two },
      evidence: [
        { code: 'NAME_SAME', points: 40, message: 'The names are the same' },
        { code: 'BIRTH_DATE_SAME', points: 35 },
        { code: 'MOTHER_SAME', points: 20 },
        { code: 'DISTRICT_SAME', points: 5 },
      ],
      abilities: ['decideDuplicate'],
    });
    expect((await find(one))?.flags).toEqual(['NIK_DIFFERS', 'POSSIBLE_DUPLICATE'].toReversed());
  });

  it.each<[string, Partial<RegisterWorkerInput>, Partial<RegisterWorkerInput>, boolean]>([
    ['like names, one birth date and village', { name: 'Komariah' }, { name: 'Komaria Sari' }, true],
    [
      'day and month exchanged',
      { name: 'Ujang Iwan', birthDate: '1955-05-06' },
      { name: 'Ujang Iwan', birthDate: '1955-06-05' },
      true,
    ],
    [
      'a NIK mistyped, the same name and village',
      { name: 'Otong Rosid', birthDate: '1950-01-01', nik: '9988880101500001' },
      { name: 'Otong Rosid', birthDate: '1966-03-04', nik: '9988880101600001' },
      true,
    ],
    ['one birth date and other names', { name: 'Udin' }, { name: 'Bambang' }, false],
    [
      'one name in one village',
      { name: 'Tatang', birthDate: '1950-01-01' },
      { name: 'Tatang', birthDate: '1961-02-02' },
      false,
    ],
    [
      'one name and birth date with other mothers',
      { name: 'Maman', motherName: 'Siti' },
      { name: 'Maman', motherName: 'Euis' },
      false,
    ],
  ])('are known by %s: they are suggested or not', async (_, one, two, isSuggested) => {
    const birthDate = aDay();
    await registered({ birthDate, ...one });
    const id = await registered({ birthDate, ...two });
    expect(await list({ workerId: id })).toHaveLength(isSuggested ? 1 : 0);
  });

  it('are looked at anew when one of them changes', async () => {
    const { one, two } = await aPair();
    const { errors } = await server.query(
      ChangeWorkerDocument,
      { id: two, version: 1, input: { name: 'Bambang Pamungkas' } },
      administrator,
    );
    expect(errors).toEqual([]);
    expect(await list({ workerId: one })).toEqual([]);
    await server.query(ChangeWorkerDocument, { id: two, version: 2, input: { name: 'Dadang Hidayat' } }, administrator);
    expect(await list({ workerId: one })).toHaveLength(1);
  });

  it('are listed to who sees both, those with the highest score first, page by page', async () => {
    const { id } = await aPair();
    const { id: apart } = await aPair({ regionCode: NEXT });
    const seen = (await list({}, operator)).map((pair) => pair.id);
    expect([seen.includes(id), seen.includes(apart)]).toEqual([true, false]);
    const all = await list({});
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof page>> = await page(after);
      found.push(...(data?.duplicates.items.map((pair) => pair.id) ?? []));
      after = data?.duplicates.pageInfo.hasNextPage ? (data.duplicates.pageInfo.endCursor ?? null) : null;
    } while (after);
    expect(found).toEqual(all.map((pair) => pair.id));
  });
});

describe('a decision', () => {
  it('that they are two people is remembered', async () => {
    const { id, one, two } = await aPair();
    const { data } = await decide(id, false);
    expect(data?.decideDuplicate).toMatchObject({
      status: 'DIFFERENT',
      decisionReason: 'Bertemu orangnya',
      abilities: [],
    });
    expect((await find(two))?.flags).not.toContain('POSSIBLE_DUPLICATE');
    await server.query(ChangeWorkerDocument, { id: two, version: 1, input: { birthPlace: 'Bogor' } }, administrator);
    expect(await list({ workerId: one })).toEqual([]);
    expect((await decide(id, true)).errors[0]?.extensions.code).toBe('CONFLICT');
  });

  it('that they are one lets somebody else approve the merge', async () => {
    const { id, one, two } = await aPair();
    await addEnrolment(server.database, two);
    expect((await decide(id, true)).data?.decideDuplicate).toMatchObject({ status: 'SAME' });
    const request = (await find(two))?.requests[0]?.id ?? '';
    const own = await server.query(ApproveWorkerRequestDocument, { id: request, reason: 'x' }, administrator);
    expect(own.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { errors } = await server.query(ApproveWorkerRequestDocument, { id: request, reason: 'x' }, other);
    expect(errors).toEqual([]);
    expect(await find(one)).toMatchObject({ mergedInto: { id: two }, flags: expect.arrayContaining(['MERGED']) });
  });

  it('is the opposite when the merge is rejected, and none when it is taken back', async () => {
    const rejected = await aPair();
    await decide(rejected.id, true, rejected.two);
    const merge = (await find(rejected.two))?.requests[0]?.id ?? '';
    await server.query(RejectWorkerRequestDocument, { id: merge, reason: 'Kembar' }, other);
    expect(await pairOf(rejected.one)).toMatchObject({ status: 'DIFFERENT', decisionReason: 'Kembar' });
    const withdrawn = await aPair();
    await decide(withdrawn.id, true);
    const request = (await find(withdrawn.one))?.requests[0]?.id ?? '';
    await server.query(WithdrawWorkerRequestDocument, { id: request, reason: 'Keliru' }, administrator);
    expect(await pairOf(withdrawn.one)).toMatchObject({ status: 'OPEN', decidedBy: null });
  });

  it('is made by a person, once, of a pair in sight', async () => {
    const { id } = await aPair({ regionCode: NEXT });
    const program = await addPartner(server.database, {
      scopes: ['workers.read', 'workers.proposeCorrection'],
      region: '32.01',
    });
    const byProgram = await server.query(DecideDuplicateDocument, { id, isSame: false, reason: 'x' }, program.headers);
    expect(byProgram.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await decide(id, false, null, operator)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await decide(id, true, 'another')).errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: ['keepId'],
    });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => decide(id, false)));
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('the duplicates of many people', () => {
  it('are found for all of them in one go, each pair once', async () => {
    const { services, close } = openTestServices(server.database);
    const names = ['Asep Sunandar', 'Euis Komala', 'Neneng Halimah', 'Ujang Wahyu', 'Dede Kurnia'];
    const dates = Array.from({ length: 40 }, (_, index) =>
      new Date(Date.UTC(1970, 0, 14 + index)).toISOString().slice(0, 10),
    );
    const found = await transact(services, async (services) => {
      const people = dates.flatMap((birthDate) =>
        [...names, names[0] ?? ''].map((name) => ({
          nik: inventedNik(),
          name,
          sex: 'MALE' as const,
          birthDate,
          birthPlace: null,
          regionCode: '32.01.02.2001',
          categoryCode: 'petani',
          attributes: {},
          monthlyIncome: null,
          desil: null,
          details: NO_DETAILS,
        })),
      );
      const added = await insertWorkers(services, people);
      expect(added).toHaveLength(240);
      const ids = added.map(({ id }) => id);
      return [await findDuplicates(services, ids), await findDuplicates(services, ids)];
    });
    await close();
    // On each day two of the same name; and days that are each other’s neighbours may be miswritten.
    expect(found[1]).toBe(0);
    const exact = (
      await server.database.sql<{ count: number }>(
        `SELECT count(*)::int AS "count" FROM "DuplicatePair" WHERE "regionCode" = '32.01.02.2001' AND "evidence"::text LIKE '%BIRTH_DATE_SAME%'`,
      )
    )[0];
    expect(exact?.count).toBe(40);
  });
});
