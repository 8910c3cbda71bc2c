import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  RegisterWorkerDocument,
  type RegisterWorkerInput,
  type WorkerFilter,
  WorkersDocument,
  type WorkersQueryVariables,
} from '../../../test/generated/graphql.js';
import { invented, inventedNik } from '../../../test/inventedPeople.js';
import { addOjek } from '../../../test/ojekWorkers.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

type Headers = { cookie: string };
const [HERE, NEXT, FAR] = ['32.01.01.1006', '32.01.01.1007', '32.71.01.1001'];
const NIK = inventedNik();
let server: TestServer;
let administrator: Headers;
let verifier: Headers;
let operator: Headers;
beforeAll(async () => {
  server = await startTestServer();
  await addOjek(server.database);
  administrator = (await actingAs(server, 'administrator', '32')).headers;
  verifier = (await actingAs(server, 'verifier', '32.01')).headers;
  operator = (await actingAs(server, 'village-operator', HERE)).headers;
  const people: Partial<RegisterWorkerInput>[] = [
    { name: 'Muhammad Yusuf', nik: NIK },
    { name: 'Moh. Yusup', regionCode: NEXT },
    { name: 'H. Yusuf Muhamad' },
    { name: 'Siti Komalasari', sex: 'MALE' },
    { name: 'Siti Komariah', desil: 1, sex: 'FEMALE' },
    { name: 'Abdurrahman Wahid', desil: 3 },
    { name: 'Samsudin', regionCode: FAR },
    { name: 'Otong', categoryCode: 'ojek', attributes: { plate: 'F 12', years: 2, base: 'Pasar', isPaid: true } },
    {
      name: 'Udin',
      categoryCode: 'ojek',
      attributes: { plate: 'F 99', years: 10.5, base: 'Stasiun', since: '2020-05-01', note: 'x' },
    },
    { name: 'Ujang', categoryCode: 'ojek', attributes: { plate: 'B 12', isPaid: false, since: '2024-01-31' } },
  ];
  for (const person of people) {
    const { errors } = await server.query(RegisterWorkerDocument, { input: invented(person) }, administrator);
    expect(errors).toEqual([]);
  }
});
afterAll(() => server.close());

const list = (variables: WorkersQueryVariables, headers = administrator) =>
  server.query(WorkersDocument, variables, { ...headers, 'accept-language': 'en' });
const names = async (filter: WorkerFilter, headers = administrator) => {
  const { data, errors } = await list({ filter, first: 100 }, headers);
  expect(errors).toEqual([]);
  expect(data?.workers.totalCount).toBe(data?.workers.items.length);
  return data?.workers.items.map(({ name }) => name);
};

describe('a search', () => {
  it.each([
    ['muhamad yusup', ['Muhammad Yusuf', 'Moh. Yusup', 'H. Yusuf Muhamad']],
    ['Yusuf', ['Muhammad Yusuf', 'Moh. Yusup', 'H. Yusuf Muhamad']],
    ['KOMARIYAH', ['Siti Komariah']],
    ['komarah', ['Siti Komariah']],
    ['Abdul Rahman', ['Abdurrahman Wahid']],
    ['Syamsuddin', ['Samsudin']],
    ['Drs. Wahid, M.Si', ['Abdurrahman Wahid']],
    ['Zubaedah', []],
  ])('for “%s” finds who sounds so, the nearest first', async (search, found) => {
    expect((await names({ search }))?.toSorted()).toEqual(found.toSorted());
  });

  it('has the nearest first', async () => {
    expect(await names({ search: 'Siti Komaria' })).toEqual(['Siti Komariah', 'Siti Komalasari']);
    expect(await names({ search: 'Siti Komalasari' })).toEqual(['Siti Komalasari', 'Siti Komariah']);
  });

  it('finds a NIK exactly, and not a part of it', async () => {
    expect(await names({ search: NIK })).toEqual(['Muhammad Yusuf']);
    expect(await names({ search: ` ${NIK.slice(0, 4)} ${NIK.slice(4, 8)} ${NIK.slice(8)} ` }, operator)).toEqual([
      'Muhammad Yusuf',
    ]);
    expect(await names({ search: inventedNik() })).toEqual([]);
    for (const search of [NIK.slice(1), `${NIK}1`, `Yusuf ${NIK}`, NIK.split('').join('.')]) {
      const { errors } = await list({ filter: { search } });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: ['filter.search'] });
      expect(errors[0]?.message).toContain('16 digits');
    }
  });

  it('of less than three letters is refused', async () => {
    for (const search of ['ab', 'H. M.', '…']) {
      const { errors } = await list({ filter: { search } });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: ['filter.search'] });
    }
  });

  it('comes page by page, with each person once', async () => {
    const found: string[] = [];
    let after: string | null | undefined = null;
    do {
      const { data } = await list({ filter: { search: 'yusuf' }, first: 1, after });
      found.push(...(data?.workers.items.map(({ name }) => name) ?? []));
      after = data?.workers.pageInfo.hasNextPage ? data.workers.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(await names({ search: 'yusuf' }));
  });

  it('is recorded without the NIK that was looked for', async () => {
    const { headers } = await list({ filter: { search: NIK } });
    const [event] = await server.database.sql<{ reading: unknown }>(
      `SELECT "reading" FROM "AuditEvent" WHERE "requestId" = $1 AND "action" = 'read'`,
      [headers.get('x-request-id')],
    );
    expect(JSON.stringify(event)).toContain('[NIK]');
    expect(JSON.stringify(event)).not.toContain(NIK);
  });
});

describe('the list', () => {
  it('without a search is for who may browse; who may not must look for somebody', async () => {
    expect(await names({}, verifier)).toHaveLength(9);
    const { errors } = await list({}, operator);
    expect(errors[0]).toMatchObject({
      message: 'Search first: type at least 3 letters of the name, or the whole NIK.',
      extensions: { code: 'BAD_USER_INPUT', fields: ['filter.search'] },
    });
  });

  it('has nobody who lives out of sight', async () => {
    expect(await names({ search: 'yusuf' }, operator)).toEqual(await names({ search: 'yusuf', within: HERE }));
    expect(await names({ search: 'samsudin' }, operator)).toEqual([]);
    expect(await names({ search: NIK }, (await actingAs(server, 'village-operator', NEXT)).headers)).toEqual([]);
  });

  it('goes by village and name, page by page, with each person once', async () => {
    const all = await names({ within: '32.01' });
    expect(all).toHaveLength(9);
    expect(all?.at(-1)).toBe('Moh. Yusup');
    const found: string[] = [];
    let after: string | null | undefined = null;
    do {
      const { data } = await list({ filter: { within: '32.01' }, first: 3, after });
      found.push(...(data?.workers.items.map(({ name }) => name) ?? []));
      after = data?.workers.pageInfo.hasNextPage ? data.workers.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(all);
    const skipped = await list({ filter: { within: '32.01' }, first: 2, offset: 3 });
    expect(skipped.data?.workers.items.map(({ name }) => name)).toEqual(all?.slice(3, 5));
    const foreign = await list({ filter: { within: '32.71' }, after: skipped.data?.workers.pageInfo.endCursor ?? '' });
    expect(foreign.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: ['after'] });
  });

  it.each<[WorkerFilter, string[]]>([
    [{ within: '32.71' }, ['Samsudin']],
    [{ desil: [1, 2] }, ['Siti Komariah']],
    [{ desil: [] }, []],
    [{ flags: ['NIK_DIFFERS'] }, ['Siti Komariah']],
    [{ flags: ['ON_HOLD', 'DECEASED', 'MOVED_AWAY', 'MERGED', 'POSSIBLE_DUPLICATE', 'CORRECTION_REQUESTED'] }, []],
    [{ flags: [] }, []],
    [{ categoryCodes: ['ojek'] }, ['Otong', 'Udin', 'Ujang']],
    [{ categoryCodes: ['ojek'], attributes: { base: 'Pasar' } }, ['Otong']],
    [{ categoryCodes: ['ojek'], attributes: { plate: 'f 1' } }, ['Otong']],
    [{ categoryCodes: ['ojek'], attributes: { plate: '12', isPaid: false } }, ['Ujang']],
    [{ categoryCodes: ['ojek'], attributes: { years: 2 } }, ['Otong']],
    [{ categoryCodes: ['ojek'], attributes: { years: { minimum: 2, maximum: 10.5 } } }, ['Otong', 'Udin']],
    [{ categoryCodes: ['ojek'], attributes: { years: { minimum: 2.5 } } }, ['Udin']],
    [{ categoryCodes: ['ojek'], attributes: { since: { minimum: '2020-05-02' } } }, ['Ujang']],
    [{ categoryCodes: ['ojek'], attributes: {} }, ['Otong', 'Udin', 'Ujang']],
  ])('of %j has %j', async (filter, found) => {
    expect(await names(filter)).toEqual(found);
  });

  it.each<[WorkerFilter, string]>([
    [{ attributes: { base: 'Pasar' } }, 'exactly one'],
    [{ categoryCodes: ['ojek', 'petani'], attributes: { base: 'Pasar' } }, 'exactly one'],
    [{ categoryCodes: ['ojek'], attributes: { note: 'x' } }, 'field note'],
    [{ categoryCodes: ['ojek'], attributes: { boat: 'x' } }, 'field boat'],
    [{ categoryCodes: ['ojek'], attributes: ['x'] }, 'object'],
    [{ categoryCodes: ['ojek'], attributes: { base: { minimum: 'a' } } }, 'object'],
    [{ categoryCodes: ['ojek'], attributes: { years: { minimum: 'a' } } }, 'object'],
  ])('cannot be asked for by %j', async (filter, message) => {
    const { errors } = await list({ filter });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: ['filter.attributes'] });
    expect(errors[0]?.message).toContain(message);
  });
});

describe('an address with a NIK', () => {
  it.each([
    '/graphql?query={workerByNik(nik:"9901013112800003"){id}}',
    `/graphql?variables=${encodeURIComponent('{"nik":"9901013112800003"}')}`,
    `/graphql?variables=${encodeURIComponent(encodeURIComponent('{"nik":"9901013112800003"}'))}`,
    '/workers/9901013112800003',
    '/workers/%39%39%30%31%30%31%33%31%31%32%38%30%30%30%30%33',
    '/uploads?name=list+9901013112800003.csv',
  ])('%s is refused before anything else', async (path) => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { ...administrator, 'accept-language': 'en' },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining('holds a NIK'), extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
  });
});
