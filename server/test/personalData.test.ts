import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectTypeOf } from '../src/graphql/personalData.js';
import { createSchema } from '../src/schema.js';
import { type Person, actingAs, addPerson } from './people.js';
import { type TestServer, startTestServer } from './testServer.js';

/** Names under which people's data go. */
const PERSONAL =
  /^(nik|nationalId|familyCard|e?mail|phone|mobile|whatsapp|birth(Date|Place)|address|mothersName|userAgent|ipAddress)/i;

/** Types that have such a field and need no mark, and why. */
const UNMARKED: Record<string, string> = {
  Session: 'one’s own: `Viewer.sessions` alone gives it',
  Viewer: 'one’s own',
  WorkerContact: '`revealContact` records that it was shown, and what for',
};

describe('every type with personal data', () => {
  it('is marked, so that who reads it is recorded', async () => {
    const schema = await createSchema();
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const personal = types.filter((type) => Object.keys(type.getFields()).some((name) => PERSONAL.test(name)));
    const forgotten = personal.filter((type) => subjectTypeOf(type) === undefined && !(type.name in UNMARKED));
    expect(forgotten.map(({ name }) => name)).toEqual([]);
    expect(personal.map(({ name }) => name)).toContain('User');
  });
});

let server: TestServer;
let administrator: { person: Person; headers: Record<string, string> };
let [here, below, there]: Person[] = [];
beforeAll(async () => {
  server = await startTestServer();
  administrator = await actingAs(server, 'administrator', '32');
  here = await addPerson(server.database, [], '32.01.01');
  below = await addPerson(server.database, [], '32.01.01.1006');
  there = await addPerson(server.database, [], '32.01.02');
});
afterAll(() => server.close());

interface Reading {
  subjectType: string;
  subjectIds: string[];
  regionCode: string | null;
  reading: { operation: string; filter: unknown };
  actorId: string;
  onBehalfOf: string | null;
  purpose: string | null;
  requestId: string;
}

/** What was answered, and the reads that were recorded by the time the answer came. */
async function read(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const answer = await server.query<Record<string, unknown>, Record<string, unknown>>(query, variables, {
    ...administrator.headers,
    ...headers,
  });
  const readings = await server.database.sql<Reading>(
    `SELECT * FROM "AuditEvent" WHERE "action" = 'read' AND "requestId" = $1 ORDER BY "sequence"`,
    [answer.headers.get('x-request-id')],
  );
  return { ...answer, readings };
}

/** The ids that were told, sorted. */
const told = async (query: string, variables?: Record<string, unknown>) => {
  const { readings, errors } = await read(query, variables);
  expect(errors).toEqual([]);
  return readings.map(({ subjectType, subjectIds }) => [subjectType, ...subjectIds.toSorted()]);
};
const idsOf = (...people: (Person | undefined)[]) => people.map((person) => person?.id ?? '').toSorted();

describe('a read of personal data', () => {
  it('leaves one event: who, whom, where, by which operation, with what asked, for what and for whom', async () => {
    const { readings, status } = await read(
      'query Look($within: ID!) { users(filter: { within: $within, search: "payung 3201010101010001" }) { items { id } } them: users(filter: { within: $within }) { items { name } } }',
      { within: '32.01.01' },
      { 'x-purpose': encodeURIComponent('Verifikasi é'), 'x-on-behalf-of': encodeURIComponent('Bu Ani') },
    );
    expect([status, readings]).toEqual([
      200,
      [
        expect.objectContaining({
          subjectType: 'User',
          subjectId: null,
          subjectIds: expect.arrayContaining(idsOf(here, below)),
          regionCode: '32.01.01',
          actorId: administrator.person.id,
          purpose: 'Verifikasi é',
          onBehalfOf: 'Bu Ani',
          reading: {
            operation: 'Look',
            filter: [
              { field: 'users', arguments: { filter: { search: 'payung [NIK]', within: '32.01.01' }, first: 25 } },
              { field: 'users', arguments: { filter: { within: '32.01.01' }, first: 25 } },
            ],
          },
        }),
      ],
    ]);
    expect(readings[0]?.subjectIds).toHaveLength(2);
  });

  it.each<[string, string, () => (Person | undefined)[]]>([
    [
      'an alias',
      'query($a: ID!, $b: ID!) { one: user(id: $a) { name } other: user(id: $b) { e: email } }',
      () => [here, there],
    ],
    [
      'fragments',
      'query($a: ID!) { user(id: $a) { ...F } } fragment F on User { ... on User { ... @include(if: true) { name } } }',
      () => [here],
    ],
    ['a page', '{ users(filter: { within: "32.01.01" }) { items { email } } }', () => [here, below]],
    [
      'a directive that lets it in',
      'query($a: ID!) { user(id: $a) @include(if: true) { id @skip(if: false) } }',
      () => [here],
    ],
  ])('is seen through %s', async (_, query, people) => {
    const given = { a: here?.id, b: there?.id };
    const used = Object.fromEntries(Object.entries(given).filter(([name]) => query.includes(`$${name}:`)));
    expect(await told(query, used)).toEqual([['User', ...idsOf(...people())]]);
  });

  it.each([
    ['a directive that leaves it out', 'query($a: ID!) { user(id: $a) @skip(if: true) { name } viewer { id } }'],
    [
      'a directive that leaves its fields out',
      'query($a: ID!) { user(id: $a) { name @include(if: false) __typename } }',
    ],
    ['nobody found', '{ user(id: "nobody") { name } }'],
    ['only a count', '{ users { totalCount } }'],
    ['nothing personal', '{ regions { items { code } } roles { code } }'],
  ])('is none: %s', async (_, query) => {
    expect(await told(query, query.includes('$a') ? { a: here?.id } : {})).toEqual([]);
  });

  it('is recorded beside the event of the mutation that answers with a person: its answer tells more', async () => {
    const { readings } = await read(
      'mutation($userId: ID!) { grantRole(input: { userId: $userId, roleCode: "verifier", regionCode: "32.01.02" }) { email } }',
      { userId: there?.id },
    );
    expect(readings.map(({ subjectIds }) => subjectIds)).toEqual([[there?.id]]);
  });

  it('is seen in what a mutation’s answer holds deeper', async () => {
    const { data, readings } = await read(
      'mutation { addUser(input: { name: "x", email: "deeper@payung.example", regionCode: "32.01" }) { user { id name } } }',
    );
    expect(data).toEqual({ addUser: { user: { id: readings[0]?.subjectIds[0], name: 'x' } } });
  });

  it('keeps of a long question what tells something', async () => {
    const { readings } = await read('query($a: ID!, $b: ID!) { user(id: $a) { id } no: user(id: $b) { id } }', {
      a: here?.id,
      b: 'x'.repeat(100_000),
    });
    expect(readings[0]?.subjectIds).toEqual([here?.id]);
    expect(JSON.stringify(readings[0]?.reading).length).toBeLessThan(500);
  });

  it('of the trail itself is one, too', async () => {
    const { data, readings } = await read('{ auditEvents(first: 2) { items { id } } }');
    expect(readings.map(({ subjectType }) => subjectType)).toEqual(['AuditEvent']);
    expect(JSON.stringify(data)).toContain(readings[0]?.subjectIds[0]);
  });

  it('tells nothing when it cannot be recorded', async () => {
    await server.database.sql(`ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'read') NOT VALID`);
    const { data, errors, status } = await read('query($a: ID!) { user(id: $a) { email } }', { a: here?.id });
    const harmless = await read('{ viewer { id } }');
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect([data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['INTERNAL']]);
    expect(JSON.stringify([errors, status])).not.toContain('@payung.example');
    expect(harmless.errors).toEqual([]);
    expect(await told('query($a: ID!) { user(id: $a) { email } }', { a: here?.id })).toEqual([['User', here?.id]]);
  });
});

describe('what a caller says of itself', () => {
  it.each([
    ['broken percent-encoding', '%E0%A4%A'],
    ['more than 200 characters', 'x'.repeat(201)],
  ])('is refused with 400: %s', async (_, text) => {
    for (const name of ['x-purpose', 'x-on-behalf-of']) {
      const { status, errors, readings } = await read(
        'query($a: ID!) { user(id: $a) { id } }',
        { a: here?.id },
        { [name]: text },
      );
      expect([status, errors[0]?.extensions.code, readings]).toEqual([400, 'BAD_USER_INPUT', []]);
      expect(errors[0]?.message).toContain(name);
    }
  });

  it('goes into the events of commands, too', async () => {
    const { errors, headers } = await read(
      'mutation($id: ID!) { suspendUser(id: $id) { isSuspended } }',
      { id: below?.id },
      { 'x-purpose': 'cuti%20panjang', 'x-on-behalf-of': 'Bu%20Ani' },
    );
    expect(errors).toEqual([]);
    const events = await server.database.sql(
      `SELECT "action", "purpose", "onBehalfOf" FROM "AuditEvent" WHERE "requestId" = $1 ORDER BY "sequence"`,
      [headers.get('x-request-id')],
    );
    const stated = { purpose: 'cuti panjang', onBehalfOf: 'Bu Ani' };
    expect(events).toEqual([
      { action: 'user.suspend', ...stated },
      { action: 'read', ...stated },
    ]);
  });

  it('may be left to what the API client is registered for', async () => {
    const { data } =
      await read(`mutation { createApiClient(input: { name: "SIPD", purpose: "Dasbor", scopes: ["users.read"],
      regionCode: "32.01" }) { key } }`);
    const key = /payung_[^"]+/.exec(JSON.stringify(data))?.[0];
    const purposeOf = async (headers: Record<string, string>) => {
      const { readings } = await read(
        'query($a: ID!) { user(id: $a) { id } }',
        { a: here?.id },
        {
          authorization: `Bearer ${key}`,
          ...headers,
        },
      );
      return readings.map(({ purpose }) => purpose);
    };
    expect(await purposeOf({})).toEqual(['Dasbor']);
    expect(await purposeOf({ 'x-purpose': 'Audit' })).toEqual(['Audit']);
  });
});
