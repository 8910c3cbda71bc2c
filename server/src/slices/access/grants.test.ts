import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson, auth, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let admin: { cookie: string };
let bogor: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  admin = (await actingAs(server, 'administrator', null)).headers;
  bogor = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const ask = async (headers: Record<string, string>, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors, status } = await server.query<unknown, Record<string, unknown>>(document, variables, headers);
  return {
    data,
    status,
    code: errors[0]?.extensions.code,
    fields: errors[0]?.extensions.fields,
    message: errors[0]?.message,
  };
};
const GRANT = `mutation($input: GrantRoleInput!) { grantRole(input: $input) {
  grants { role { code } region { code } from to isInForce abilities } } }`;
const grant = (headers: Record<string, string>, input: Record<string, unknown>) => ask(headers, GRANT, { input });
const REVOKE = 'mutation($id: ID!) { revokeRole(grantId: $id) { id grants { id } } }';
const grantIdOf = async (userId: string) =>
  (await server.database.sql<{ id: string }>('SELECT "id" FROM "RoleGrant" WHERE "userId" = $1', [userId]))[0]?.id;

describe('a role', () => {
  it('is given at a region, and works from the next request on', async () => {
    const person = await addPerson(server.database, [], '32.01.01');
    const session = await signIn(server.url, person);
    const input = {
      userId: person.id,
      roleCode: 'verifier',
      regionCode: '32.01.01',
      from: '2026-01-01',
      to: '2099-12-31',
    };
    expect((await grant(bogor, input)).data).toEqual({
      grantRole: {
        grants: [
          {
            role: { code: 'verifier' },
            region: { code: '32.01.01' },
            from: '2026-01-01',
            to: '2099-12-31',
            isInForce: true,
            abilities: ['revokeRole'],
          },
        ],
      },
    });
    expect((await ask(session, '{ viewer { roles } }')).data).toEqual({ viewer: { roles: ['verifier'] } });
    expect(await grant(bogor, input)).toMatchObject({ code: 'CONFLICT' });
    await ask(bogor, REVOKE, { id: await grantIdOf(person.id) });
    expect((await ask(session, '{ viewer { roles abilities } }')).data).toEqual({
      viewer: { roles: [], abilities: [] },
    });
  });

  it('given at a former code is held at its successor', async () => {
    const person = await addPerson(server.database, [], '32.16');
    const { data } = await grant(admin, {
      userId: person.id,
      roleCode: 'village-operator',
      regionCode: '32.16.01.2007',
    });
    expect(data).toMatchObject({ grantRole: { grants: [{ region: { code: '32.16.01.1007' } }] } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['at another regency', { regionCode: '32.16' }, 'FORBIDDEN'],
    ['at the province above', { regionCode: '32' }, 'FORBIDDEN'],
    ['everywhere', { regionCode: null }, 'FORBIDDEN'],
    ['at a region that is none', { regionCode: '32.01.77' }, 'BAD_USER_INPUT'],
    ['at a malformed code', { regionCode: "32' OR 1=1" }, 'BAD_USER_INPUT'],
    ['that there is not', { roleCode: 'emperor' }, 'NOT_FOUND'],
    ['on days in the wrong order', { from: '2026-02-01', to: '2026-01-31' }, 'BAD_USER_INPUT'],
    ['on a day that there is not', { from: '2026-02-30' }, 'BAD_USER_INPUT'],
    ['to nobody', { userId: 'nobody' }, 'NOT_FOUND'],
  ])('is not given %s', async (_, wrong, code) => {
    const person = await addPerson(server.database, [], '32.01');
    expect(
      await grant(bogor, { userId: person.id, roleCode: 'verifier', regionCode: '32.01', ...wrong }),
    ).toMatchObject({ code });
    expect(await grantIdOf(person.id)).toBeUndefined();
  });

  it('is not given to a person of another regency, who seems not to exist', async () => {
    const stranger = await addPerson(server.database, [], '32.16');
    const given = await grant(bogor, { userId: stranger.id, roleCode: 'verifier', regionCode: '32.01' });
    const none = await grant(bogor, { userId: 'nobody', roleCode: 'verifier', regionCode: '32.01' });
    expect(given).toEqual(none);
  });

  it('made of permissions is given only by who holds them all there', async () => {
    const create = `mutation($input: CreateRoleInput!) { createRole(input: $input) { code permissions isShipped } }`;
    const clerk = {
      code: 'clerk',
      nameId: 'Juru tulis',
      nameEn: 'Clerk',
      permissions: ['users.read', 'grants.manage'],
    };
    expect((await ask(admin, create, { input: clerk })).data).toMatchObject({
      createRole: { code: 'clerk', isShipped: false },
    });
    expect(await ask(admin, create, { input: clerk })).toMatchObject({ code: 'CONFLICT', fields: ['code'] });
    const { headers } = await actingAs(server, 'clerk', '32.01');
    const person = await addPerson(server.database, [], '32.01');
    expect(await grant(headers, { userId: person.id, roleCode: 'administrator', regionCode: '32.01' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await grant(headers, { userId: person.id, roleCode: 'clerk', regionCode: '32.01' })).toMatchObject({
      code: undefined,
    });
    const administrator = await addPerson(server.database, [{ role: 'administrator', region: '32.01' }], '32.01');
    expect(await ask(headers, REVOKE, { id: await grantIdOf(administrator.id) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(headers, create, { input: { ...clerk, code: 'other' } })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(admin, create, { input: { ...clerk, code: 'x', permissions: ['everything'] } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('that requires a second factor gives nothing to who has none', async () => {
    const require =
      'mutation($is: Boolean!) { requireSecondFactor(roleCode: "auditor", isRequired: $is) { requiresSecondFactor } }';
    expect(await ask(bogor, require, { is: true })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask(admin, require, { is: true })).data).toEqual({
      requireSecondFactor: { requiresSecondFactor: true },
    });
    const { person, headers } = await actingAs(server, 'auditor', '32.01');
    const view = async () => (await ask(headers, '{ viewer { roles isSecondFactorMissing } }')).data;
    expect(await view()).toEqual({ viewer: { roles: [], isSecondFactorMissing: true } });
    // To have one is not enough: the session must have shown it.
    await server.database.sql('UPDATE "User" SET "twoFactorEnabled" = true WHERE "id" = $1', [person.id]);
    expect(await view()).toEqual({ viewer: { roles: [], isSecondFactorMissing: true } });
    await server.database.sql('UPDATE "Session" SET "hasShownFactor" = true WHERE "userId" = $1', [person.id]);
    expect(await view()).toEqual({ viewer: { roles: ['auditor'], isSecondFactorMissing: false } });
    await ask(admin, require, { is: false });
  });
});

describe('a person', () => {
  it('is added with a password that is shown once, and can sign in', async () => {
    const add =
      'mutation($input: AddUserInput!) { addUser(input: $input) { password user { id email region { code } } } }';
    const input = { name: 'Siti', email: ' Siti@Bogor.example ', regionCode: '32.01' };
    const { data } = await server.query<
      { addUser: { password: string; user: { id: string } } },
      Record<string, unknown>
    >(add, { input }, bogor);
    expect(data?.addUser.user).toMatchObject({ email: 'siti@bogor.example', region: { code: '32.01' } });
    const answer = await auth(server.url, 'sign-in/email', { email: input.email, password: data?.addUser.password });
    expect(answer.status).toBe(200);
    expect(await ask(bogor, add, { input })).toMatchObject({ code: 'CONFLICT' });
    expect(await ask(bogor, add, { input: { ...input, email: 'x@y', regionCode: '32.16' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await ask(bogor, add, { input: { ...input, email: 'no address' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['email'],
    });
    await ask(bogor, 'mutation($id: ID!) { removeUser(id: $id) }', { id: data?.addUser.user.id });
    expect(
      (await auth(server.url, 'sign-in/email', { email: input.email, password: data?.addUser.password })).status,
    ).toBe(401);
  });

  it('who is suspended is out at once, and may come back', async () => {
    const person = await addPerson(server.database, [{ role: 'verifier', region: '32.01' }], '32.01');
    const session = await signIn(server.url, person);
    expect(
      (await ask(bogor, 'mutation($id: ID!) { suspendUser(id: $id) { isSuspended abilities } }', { id: person.id }))
        .data,
    ).toEqual({
      suspendUser: {
        isSuspended: true,
        abilities: ['grantRole', 'changeUser', 'reinstateUser', 'removeUser', 'resetPassword'],
      },
    });
    expect((await ask(session, '{ viewer { id } }')).status).toBe(401);
    await ask(bogor, 'mutation($id: ID!) { reinstateUser(id: $id) { id } }', { id: person.id });
    expect((await ask(await signIn(server.url, person), '{ viewer { roles } }')).data).toEqual({
      viewer: { roles: ['verifier'] },
    });
  });

  it('with a role outside of the region of who manages people is left alone', async () => {
    const person = await addPerson(server.database, [{ role: 'auditor', region: null }], '32.01');
    expect(await ask(bogor, 'mutation($id: ID!) { suspendUser(id: $id) { id } }', { id: person.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      (await ask(bogor, 'query($id: ID!) { user(id: $id) { grants { id } abilities } }', { id: person.id })).data,
    ).toEqual({
      // A role of the regency's own they may be given.
      user: { grants: [], abilities: ['grantRole'] },
    });
  });

  it('is listed page by page to who may see the region, and counted alike', async () => {
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => addPerson(server.database, [], '32.71.01')));
    await addPerson(server.database, [], '32.71');
    const { headers } = await actingAs(server, 'administrator', '32.71.01');
    const LIST =
      'query($after: String) { users(first: 2, after: $after) { totalCount items { id } pageInfo { endCursor hasNextPage } } }';
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer: {
        data?:
          | {
              users: {
                totalCount: number;
                items: { id: string }[];
                pageInfo: { endCursor: string; hasNextPage: boolean };
              };
            }
          | null
          | undefined;
      } = await server.query(LIST, { after }, headers);
      const users = answer.data?.users;
      expect(users?.totalCount).toBe(6);
      ids.push(...(users?.items.map(({ id }) => id) ?? []));
      after = users?.pageInfo.hasNextPage ? users.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
  });
});

describe('the last administrator', () => {
  const prepare = async () => {
    await server.database.sql(`UPDATE "RoleGrant" SET "revokedAt" = now() WHERE "roleCode" = 'administrator'`);
    return Promise.all([actingAs(server, 'administrator', null), actingAs(server, 'administrator', null)]);
  };
  const count = async () =>
    (
      await server.database.sql(`SELECT 1 FROM "RoleGrant" g JOIN "User" u ON u."id" = g."userId"
      WHERE g."roleCode" = 'administrator' AND g."revokedAt" IS NULL AND u."suspendedAt" IS NULL AND u."removedAt" IS NULL`)
    ).length;

  it('cannot be removed, suspended, or lose the role', async () => {
    const [first, second] = await prepare();
    const id = first.person.id;
    expect(
      await ask(first.headers, 'mutation($id: ID!) { removeUser(id: $id) }', { id: second.person.id }),
    ).toMatchObject({ code: undefined });
    expect(await ask(first.headers, 'mutation($id: ID!) { removeUser(id: $id) }', { id })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await ask(first.headers, 'mutation($id: ID!) { suspendUser(id: $id) { id } }', { id })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await ask(first.headers, REVOKE, { id: await grantIdOf(id) })).toMatchObject({ code: 'CONFLICT' });
    expect((await ask(first.headers, '{ viewer { roles } }')).data).toEqual({ viewer: { roles: ['administrator'] } });
  });

  it('of a regency cannot either, unless there is one above', async () => {
    const [first] = await prepare();
    const regional = await actingAs(server, 'administrator', '32.71');
    expect(await ask(first.headers, REVOKE, { id: await grantIdOf(regional.person.id) })).toMatchObject({
      code: undefined,
    });
    await server.database.sql(`UPDATE "RoleGrant" SET "revokedAt" = now() WHERE "roleCode" = 'administrator'`);
    const alone = await actingAs(server, 'administrator', '32.71');
    expect(await ask(alone.headers, REVOKE, { id: await grantIdOf(alone.person.id) })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it.each([
    ['revoke', async (id: string) => [REVOKE, await grantIdOf(id)] as const],
    ['suspend', async (id: string) => ['mutation($id: ID!) { suspendUser(id: $id) { id } }', id] as const],
    ['remove', async (id: string) => ['mutation($id: ID!) { removeUser(id: $id) }', id] as const],
  ])('stays when two %s each other at once', async (_, make) => {
    for (let round = 0; round < 4; round++) {
      const [first, second] = await prepare();
      const [[document, firstId], [, secondId]] = await Promise.all([make(first.person.id), make(second.person.id)]);
      await Promise.all([
        ask(first.headers, document, { id: secondId }),
        ask(second.headers, document, { id: firstId }),
      ]);
      expect(await count()).toBe(1);
    }
  });
});
