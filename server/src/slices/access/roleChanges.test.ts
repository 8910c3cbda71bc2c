import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson, signIn } from '../../../test/people.js';
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

type Headers = Record<string, string>;
const ask = async (headers: Headers, document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await server.query<Record<string, unknown>, Record<string, unknown>>(document, variables, {
    'accept-language': 'en',
    ...headers,
  });
  const [error] = errors;
  return { data, code: error?.extensions.code, fields: error?.extensions.fields, message: error?.message };
};
const CHANGE = `mutation($code: ID!, $input: ChangeRoleInput!) { changeRole(code: $code, input: $input) {
  nameId nameEn permissions version } }`;
const change = (headers: Headers, code: string, input: Record<string, unknown>) =>
  ask(headers, CHANGE, { code, input: { version: 1, ...input } });
const retire = (headers: Headers, code: string) =>
  ask(headers, 'mutation($code: ID!) { retireRole(code: $code, reason: "tidak dipakai") { retiredAt abilities } }', {
    code,
  });
const view = async (headers: Headers, code: string) =>
  (await ask(headers, 'query($code: ID!) { role(code: $code) { abilities holders version retiredAt } }', { code }))
    .data?.['role'];

async function makeRole(permissions: string[] = ['users.read', 'quotas.read']): Promise<string> {
  const code = `r${randomUUID().slice(0, 8)}`;
  const input = { code, nameId: 'Juru', nameEn: 'Clerk', permissions };
  const { code: refusal } = await ask(
    admin,
    'mutation($input: CreateRoleInput!) { createRole(input: $input) { code } }',
    { input },
  );
  expect(refusal).toBeUndefined();
  return code;
}

describe('a role that was made here', () => {
  it('is changed for all who hold it, from their next request on, and that is recorded with the reason', async () => {
    const code = await makeRole();
    const { headers } = await actingAs(server, code, '32.01');
    expect(
      (await change(bogor, code, { nameEn: 'Seat clerk', permissions: ['quotas.allocate'], reason: 'tugas baru' }))
        .data,
    ).toEqual({ changeRole: { nameId: 'Juru', nameEn: 'Seat clerk', permissions: ['quotas.allocate'], version: 2 } });
    expect((await ask(headers, '{ viewer { abilities } }')).data).toEqual({
      viewer: { abilities: ['quotas.allocate'] },
    });
    const [event] = await server.database.sql<{ purpose: string; changes: unknown }>(
      `SELECT "purpose", "changes" FROM "AuditEvent" WHERE "action" = 'role.change' AND "subjectId" = $1`,
      [code],
    );
    expect(event).toMatchObject({
      purpose: 'tugas baru',
      changes: { permissions: { before: ['users.read', 'quotas.read'], after: ['quotas.allocate'] } },
    });
  });

  it('changed by two at once is changed by one, who is not overwritten', async () => {
    const code = await makeRole();
    const answers = await Promise.all(['A', 'B', 'C'].map((nameEn) => change(admin, code, { nameEn })));
    expect(answers.map((answer) => answer.code).toSorted()).toEqual(['STALE_VERSION', 'STALE_VERSION', undefined]);
    expect(await view(admin, code)).toMatchObject({ version: 2 });
  });

  it('is not changed by who could not have given it wherever it is held, and for as long', async () => {
    const code = await makeRole();
    await actingAs(server, code, '32.16');
    expect(await view(bogor, code)).toMatchObject({ abilities: [] });
    expect(await change(bogor, code, { nameEn: 'Mine' })).toMatchObject({ code: 'FORBIDDEN' });
    const here = await makeRole();
    await actingAs(server, here, '32.01');
    const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const temporary = await addPerson(
      server.database,
      [{ role: 'administrator', region: '32.01', to: today }],
      '32.01',
    );
    expect(await change(await signIn(server.url, temporary), here, { nameEn: 'Mine' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is given nothing that the one who changes it does not hold', async () => {
    const keeper = await makeRole(['roles.manage', 'quotas.read']);
    const code = await makeRole(['quotas.read']);
    const { headers } = await actingAs(server, keeper, '32.01');
    expect(await change(headers, code, { permissions: ['quotas.read', 'claims.decide'] })).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('claims.decide'),
    });
    expect(await change(headers, code, { permissions: [] })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('does not take the last administrator of a region away by losing a permission', async () => {
    await server.database.sql(`UPDATE "RoleGrant" SET "revokedAt" = now() WHERE "roleCode" = 'administrator'`);
    await server.database.sql(`INSERT INTO "Role" ("code", "names", "permissions")
      SELECT 'chief', "names", "permissions" FROM "Role" WHERE "code" = 'administrator'`);
    const { headers } = await actingAs(server, 'chief', null);
    expect(await change(headers, 'chief', { permissions: ['roles.manage', 'users.read'] })).toMatchObject({
      code: 'CONFLICT',
    });
    await server.database.sql(`UPDATE "RoleGrant" SET "revokedAt" = NULL WHERE "roleCode" = 'administrator'`);
  });

  it('is retired when nobody holds it, and is then given to nobody', async () => {
    const code = await makeRole();
    const { person } = await actingAs(server, code, '32.01');
    expect(await view(bogor, code)).toMatchObject({ holders: 1, abilities: ['changeRole'] });
    expect(await retire(bogor, code)).toMatchObject({ code: 'CONFLICT' });
    await server.database.sql(`UPDATE "RoleGrant" SET "revokedAt" = now() WHERE "roleCode" = $1`, [code]);
    expect(await view(bogor, code)).toMatchObject({ holders: 0, abilities: ['changeRole', 'retireRole'] });
    expect((await retire(bogor, code)).data).toMatchObject({
      retireRole: { abilities: [], retiredAt: expect.any(String) },
    });
    const grant = `mutation($id: ID!, $code: ID!) { grantRole(input: { userId: $id, roleCode: $code, regionCode: "32.01" }) { id } }`;
    expect(await ask(bogor, grant, { id: person.id, code })).toMatchObject({ code: 'CONFLICT', fields: ['roleCode'] });
    expect(await change(bogor, code, { nameEn: 'x', version: 2 })).toMatchObject({ code: 'CONFLICT' });
  });

  it('is not retired beside somebody who gives it at the same moment', async () => {
    const grant = `mutation($id: ID!, $code: ID!) { grantRole(input: { userId: $id, roleCode: $code, regionCode: "32.01" }) { id } }`;
    for (let round = 0; round < 4; round++) {
      const code = await makeRole();
      const { id } = await addPerson(server.database, [], '32.01');
      const answers = await Promise.all([ask(bogor, grant, { id, code }), retire(admin, code)]);
      expect(answers.filter((answer) => answer.code === undefined)).toHaveLength(1);
    }
  });
});

describe('a role that Payung brings', () => {
  it('is not changed or retired, not even by the highest administrator', async () => {
    expect(await change(admin, 'auditor', { nameEn: 'Mine' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await retire(admin, 'leadership')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await view(admin, 'auditor')).toMatchObject({ abilities: ['requireSecondFactor'] });
    expect(await view(bogor, 'auditor')).toMatchObject({ abilities: [] });
  });
});

describe('the names and meanings', () => {
  it('come in the language that is asked for, else in that of the request', async () => {
    const { data } = await ask(
      bogor,
      `{ role(code: "auditor") { name id: name(locale: "id") } permissions { key group meaning(locale: "id") en: meaning } }`,
    );
    expect(data).toMatchObject({
      role: { name: 'Auditor', id: 'Auditor' },
      permissions: expect.arrayContaining([
        {
          key: 'workers.read',
          group: 'WORKERS',
          meaning: 'Melihat pekerja, dengan NIK yang disamarkan',
          en: 'See workers, with their national ids masked',
        },
      ]),
    });
    expect(await ask(bogor, '{ role(code: "auditor") { name(locale: "jv") } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['locale'],
    });
  });
});
