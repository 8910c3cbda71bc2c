import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PASSWORD, type Person, addPerson, auth, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const VIEWER =
  '{ viewer { id kind roles abilities isSecondFactorMissing regions { code } sessions { id isCurrent } } }';
const viewerOf = z.object({
  viewer: z.looseObject({ id: z.string(), roles: z.array(z.string()), regions: z.array(z.unknown()) }).nullable(),
});
const view = async (headers: Record<string, string> = {}) => {
  const { status, data, errors } = await server.query<unknown, never>(VIEWER, undefined, headers);
  return { status, code: errors[0]?.extensions.code, viewer: data == null ? null : viewerOf.parse(data).viewer };
};
const codeOf = (body: unknown) =>
  z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })) }).parse(body).errors[0]
    ?.extensions.code;

describe('signing in', () => {
  it('opens a session by a cookie that scripts and other sites cannot use', async () => {
    const person = await addPerson(server.database, [{ role: 'verifier', region: '32.01' }]);
    const answer = await auth(server.url, 'sign-in/email', { email: person.email.toUpperCase(), password: PASSWORD });
    expect([answer.status, answer.body]).toEqual([200, {}]);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^payung\.device=.+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^payung\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(await view({ cookie: answer.cookie })).toMatchObject({
      status: 200,
      viewer: {
        id: person.id,
        kind: 'USER',
        roles: ['verifier'],
        abilities: expect.arrayContaining(['enrolments.verify']),
        regions: [{ code: '32.01' }],
        sessions: [{ isCurrent: true }],
      },
    });
  });

  it('is refused in the same words whether there is such an account, or it is suspended, or removed', async () => {
    const [known, suspended, removed] = await Promise.all([1, 2, 3].map(() => addPerson(server.database)));
    await server.database.sql('UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1', [suspended?.id]);
    await server.database.sql('UPDATE "User" SET "removedAt" = now() WHERE "id" = $1', [removed?.id]);
    const answers = await Promise.all([
      auth(server.url, 'sign-in/email', { email: known?.email, password: 'a wrong password' }),
      auth(server.url, 'sign-in/email', { email: 'nobody@payung.example', password: PASSWORD }),
      auth(server.url, 'sign-in/email', { email: suspended?.email, password: PASSWORD }),
      auth(server.url, 'sign-in/email', { email: removed?.email, password: PASSWORD }),
    ]);
    expect([
      ...new Set(answers.map(({ status, body, cookie }) => JSON.stringify([status, body, cookie]))),
    ]).toHaveLength(1);
    expect([answers[0]?.status, codeOf(answers[0]?.body)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['from a page of another site', { origin: 'https://evil.example' }],
    ['from a page that hides its site', { origin: 'null' }],
    ['from another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_, headers) => {
    const person = await addPerson(server.database);
    const answer = await auth(server.url, 'sign-in/email', { email: person.email, password: PASSWORD }, headers);
    expect([answer.status, codeOf(answer.body), answer.cookie]).toEqual([403, 'FORBIDDEN', '']);
  });

  it.each(['sign-up/email', 'get-session', 'list-sessions', 'update-user', 'delete-user', 'ok', 'sign-in/social'])(
    'leaves %s of the library out of reach',
    async (action) => {
      expect((await auth(server.url, action, {})).status).toBe(404);
      expect((await fetch(`${server.url}/auth/${action}`)).status).toBe(404);
    },
  );

  it('has the ways that GET /auth/methods says: the password alone, without a provider', async () => {
    const response = await fetch(`${server.url}/auth/methods`);
    expect(await response.json()).toEqual({ password: true, openId: null });
  });

  it('does not take an e-mail that is none', async () => {
    expect((await auth(server.url, 'sign-in/email', { email: { not: 'a text' }, password: PASSWORD })).status).toBe(
      400,
    );
  });
});

describe('a session', () => {
  let person: Person;
  let cookie: string;
  const open = async () => {
    person = await addPerson(server.database, [{ role: 'auditor', region: null }]);
    ({ cookie } = await signIn(server.url, person));
  };
  const ended = { status: 401, code: 'UNAUTHENTICATED', viewer: null };

  it('ends with the sign-out, and its cookie opens nothing any more', async () => {
    await open();
    expect((await auth(server.url, 'sign-out', {}, { cookie })).status).toBe(200);
    expect(await view({ cookie })).toEqual(ended);
  });

  it.each([
    ['is over its time', `UPDATE "Session" SET "expiresAt" = now() WHERE "userId" = $1`],
    ['was revoked', `DELETE FROM "Session" WHERE "userId" = $1`],
    ['is that of a suspended person', `UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1`],
    ['is that of a removed person', `UPDATE "User" SET "removedAt" = now() WHERE "id" = $1`],
  ])('that %s opens nothing, and the browser is told to forget it', async (_, sql) => {
    await open();
    await server.database.sql(sql, [person.id]);
    expect(await view({ cookie })).toEqual(ended);
    const { headers } = await server.query('{ viewer { id } }', {}, { cookie });
    expect(headers.get('set-cookie')).toMatch(/^payung\.session_token=; Max-Age=0/);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it.each([
    ['a token without a signature', (value: string) => value.split('.')[0] ?? ''],
    ['another token with the signature', (value: string) => `x${value.slice(1)}`],
    ['a signature cut short', (value: string) => value.slice(0, -8)],
    ['nothing', () => ''],
    ['broken encoding', () => '%zz.%'],
  ])('does not open with a forged cookie: %s', async (_, forge) => {
    await open();
    const value = cookie.slice(cookie.indexOf('=') + 1);
    expect(await view({ cookie: `payung.session_token=${forge(value)}` })).toEqual(ended);
  });

  it('is listed, and ended by its owner alone', async () => {
    await open();
    const mine = { cookie };
    const other = await signIn(server.url, person);
    const stranger = await signIn(server.url, await addPerson(server.database));
    const [id] = (
      await server.database.sql<{ id: string }>('SELECT "id" FROM "Session" WHERE "userId" = $1 ORDER BY "createdAt"', [
        person.id,
      ])
    ).map((row) => row.id);
    const end = 'mutation($id: ID!) { endSession(id: $id) }';
    await server.query(end, { id }, stranger);
    expect((await view(mine)).status).toBe(200);
    await server.query(end, { id }, other);
    expect([(await view(mine)).status, (await view(other)).status]).toEqual([401, 200]);
  });

  it('of elsewhere ends when the password changes', async () => {
    await open();
    const elsewhere = await signIn(server.url, person);
    const newPassword = 'hujan turun di bulan juni';
    const wrong = await auth(
      server.url,
      'change-password',
      { currentPassword: 'wrong wrong wrong', newPassword },
      { cookie },
    );
    expect([wrong.status, codeOf(wrong.body)]).toEqual([400, 'BAD_USER_INPUT']);
    const short = await auth(
      server.url,
      'change-password',
      { currentPassword: PASSWORD, newPassword: 'short' },
      { cookie },
    );
    expect(short.status).toBe(400);
    const changed = await auth(server.url, 'change-password', { currentPassword: PASSWORD, newPassword }, { cookie });
    expect([changed.status, (await view(elsewhere)).status, (await view({ cookie: changed.cookie })).status]).toEqual([
      200, 401, 200,
    ]);
    expect((await auth(server.url, 'sign-in/email', { email: person.email, password: PASSWORD })).status).toBe(401);
    expect((await auth(server.url, 'sign-in/email', { email: person.email, password: newPassword })).status).toBe(200);
  });
});

describe('roles', () => {
  it('hold on their days only, and not once revoked', async () => {
    const person = await addPerson(server.database, [
      { role: 'auditor', region: '32.01', from: '2020-01-01', to: '2020-12-31' },
      { role: 'verifier', region: '32.01', from: '2099-01-01' },
      { role: 'leadership', region: '32.71' },
    ]);
    const session = await signIn(server.url, person);
    expect((await view(session)).viewer).toMatchObject({ roles: ['leadership'], regions: [{ code: '32.71' }] });
    await server.database.sql('UPDATE "RoleGrant" SET "revokedAt" = now() WHERE "userId" = $1', [person.id]);
    expect((await view(session)).viewer).toMatchObject({ roles: [], abilities: [], regions: [] });
  });

  it('everywhere show all provinces', async () => {
    const session = await signIn(server.url, await addPerson(server.database, [{ role: 'auditor', region: null }]));
    expect((await view(session)).viewer?.regions).toEqual([{ code: '32' }]);
  });
});

describe('who is not signed in', () => {
  it('is nobody', async () => {
    expect(await view()).toEqual({ status: 200, code: undefined, viewer: null });
  });

  it('is nobody with a header that claims to be somebody', async () => {
    expect(await view({ 'x-user-id': 'system', 'x-region': '32', 'x-payung-address': '1.2.3.4' })).toMatchObject({
      viewer: null,
    });
  });

  it('is told to sign in, with 401', async () => {
    const { status, errors } = await server.query('mutation { endSession(id: "1") }', {}, {});
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is not told the schema', async () => {
    const { status, errors } = await server.query('{ __schema { types { name } } }', {}, {});
    expect([status, errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  });
});
