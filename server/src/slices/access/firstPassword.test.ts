import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PASSWORD, type Person, actingAs, addPerson, auth, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { openTestServices } from '../../../test/testServices.js';
import { setUpApp } from '../../../test/totp.js';
import { resetPassword } from './resetPassword.js';

let server: TestServer;
let administrator: { person: Person; headers: { cookie: string } };
beforeAll(async () => {
  server = await startTestServer();
  administrator = await actingAs(server, 'administrator', '32.01');
});
afterAll(() => server.close());

const OWN = 'kata sandi milik sendiri';
async function ask(
  document: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = administrator.headers,
) {
  const { data, errors, status } = await server.query<unknown, Record<string, unknown>>(document, variables, headers);
  return { data, code: errors[0]?.extensions.code, status };
}
const VIEW = '{ viewer { roles abilities mustChangePassword } }';
const ADD = 'mutation($input: AddUserInput!) { addUser(input: $input) { password user { id } } }';
const RESET = 'mutation($userId: ID!) { resetPassword(userId: $userId) }';
const added = z.object({ addUser: z.object({ password: z.string(), user: z.object({ id: z.string() }) }) });
const add = async (email: string) => {
  const { data } = await ask(ADD, { input: { name: 'Siti', email, regionCode: '32.01' } });
  const { user, password } = added.parse(data).addUser;
  return { id: user.id, email, password };
};
const enter = (email: string, password: string) => auth(server.url, 'sign-in/email', { email, password });
const reset = (userId: string, headers = administrator.headers) => ask(RESET, { userId }, headers);

describe('a password that an administrator has given', () => {
  it('opens a session in which roles give nothing, until the person has chosen another', async () => {
    const person = await add('siti@bogor.example');
    await server.database.sql(
      `INSERT INTO "RoleGrant" ("id", "userId", "roleCode", "regionCode", "from") VALUES ('g1', $1, 'verifier', '32.01', '2026-01-01')`,
      [person.id],
    );
    const { cookie } = await enter(person.email, person.password);
    expect((await ask(VIEW, {}, { cookie })).data).toEqual({
      viewer: { roles: [], abilities: [], mustChangePassword: true },
    });
    const same = { currentPassword: person.password, newPassword: person.password };
    expect((await auth(server.url, 'change-password', same, { cookie })).status).toBe(400);
    const changed = await auth(server.url, 'change-password', { ...same, newPassword: OWN }, { cookie });
    expect((await ask(VIEW, {}, { cookie: changed.cookie })).data).toMatchObject({
      viewer: { roles: ['verifier'], mustChangePassword: false },
    });
    expect((await enter(person.email, person.password)).status).toBe(401);
  });
});

describe('a password that is reset', () => {
  it('comes back once, ends all sessions, takes the second factor off, and is to be changed', async () => {
    const person = await addPerson(server.database, [{ role: 'verifier', region: '32.01' }], '32.01');
    const { cookie } = await setUpApp(server.url, person);
    const { resetPassword: given } = z.object({ resetPassword: z.string() }).parse((await reset(person.id)).data);
    expect((await ask(VIEW, {}, { cookie })).status).toBe(401);
    expect((await enter(person.email, PASSWORD)).status).toBe(401);
    const again = await enter(person.email, given);
    expect(again.body).toEqual({});
    expect((await ask(VIEW, {}, { cookie: again.cookie })).data).toMatchObject({
      viewer: { mustChangePassword: true },
    });
    const [event] = await server.database.sql<{ changes: object }>(
      `SELECT "changes" FROM "AuditEvent" WHERE "action" = 'user.resetPassword' AND "subjectId" = $1`,
      [person.id],
    );
    expect(event?.changes).toMatchObject({ hasSecondFactor: { before: true, after: false } });
    expect(JSON.stringify(event)).not.toContain(given);
  });

  it.each([
    ['holds a permission that one does not hold', [{ role: 'auditor', region: '32.01' }], '32.01', 'FORBIDDEN'],
    ['will hold it later', [{ role: 'auditor', region: '32.01', from: '2099-01-01' }], '32.01', 'FORBIDDEN'],
    ['holds a role elsewhere', [{ role: 'verifier', region: '32.71' }], '32.01', 'FORBIDDEN'],
    ['is of the same regency, but holds a role above it', [{ role: 'verifier', region: '32' }], '32.01', 'FORBIDDEN'],
    ['is of another regency', [], '32.71', 'NOT_FOUND'],
  ])('is not that of a person who %s', async (_, grants, region, code) => {
    const clerk = ['users.read', 'users.manage', 'enrolments.verify'];
    await server.database.sql(
      `INSERT INTO "Role" ("code", "names", "permissions") VALUES ('clerk', '{"id": "x", "en": "x"}', $1) ON CONFLICT DO NOTHING`,
      [clerk],
    );
    const { headers } = await actingAs(server, 'clerk', '32.01');
    const person = await addPerson(server.database, grants, region);
    expect((await reset(person.id, headers)).code).toBe(code);
    await expect(signIn(server.url, person)).resolves.toBeDefined();
  });

  it('is not one’s own: a stolen session must not be enough', async () => {
    expect((await reset(administrator.person.id)).code).toBe('FORBIDDEN');
    const { data } = await ask('query($id: ID!) { user(id: $id) { abilities } }', { id: administrator.person.id });
    expect(data).toEqual({ user: { abilities: ['grantRole', 'changeUser', 'suspendUser', 'removeUser'] } });
  });

  it('is the last resort of who runs the installation, whoever it is', async () => {
    const person = await addPerson(server.database, [{ role: 'administrator', region: null }]);
    const { services, close } = openTestServices(server.database);
    const password = await resetPassword(services, person.id);
    await close();
    expect((await enter(person.email, password)).status).toBe(200);
  });
});

describe('a person who was removed', () => {
  it('leaves the address to a new person, and stays in the trail with it', async () => {
    const email = 'dewi@bogor.example';
    const first = await add(email);
    await ask('mutation($id: ID!) { removeUser(id: $id) }', { id: first.id });
    const second = await add(email);
    expect(second.id).not.toBe(first.id);
    expect((await enter(email, first.password)).status).toBe(401);
    expect((await enter(email, second.password)).status).toBe(200);
    const rows = await server.database.sql<{ changes: object }>(
      `SELECT "changes" FROM "AuditEvent" WHERE "action" = 'user.remove' AND "subjectId" = $1`,
      [first.id],
    );
    expect(rows).toMatchObject([{ changes: { email: { before: email, after: `${first.id}@removed.invalid` } } }]);
  });
});
