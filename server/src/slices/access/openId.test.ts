import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLIENT, startOpenIdProvider } from '../../../test/openIdProvider.mjs';
import { addPerson, auth } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const OURS = 'http://payung.example';
let server: TestServer;
let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
let person = { sub: '1', email: 'nobody@payung.example', email_verified: true, name: 'Siti' };
beforeAll(async () => {
  provider = await startOpenIdProvider(`${OURS}/auth/callback/openid`, () => person);
  server = await startTestServer(undefined, {
    PAYUNG_URL: OURS,
    PAYUNG_OPENID_ISSUER: provider.issuer,
    PAYUNG_OPENID_CLIENT_ID: CLIENT.id,
    PAYUNG_OPENID_CLIENT_SECRET: CLIENT.secret,
  });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Goes where a browser would go, with a jar of cookies for each side; where it ended, and as whom. */
async function walk(): Promise<{ end: string; viewer: unknown }> {
  const begin = await auth(server.url, 'sign-in/social', {});
  let at = new URL(z.object({ url: z.string() }).parse(begin.body).url);
  const jars: Record<string, Map<string, string>> = { [OURS]: new Map(), [provider.issuer]: new Map() };
  const keep = (origin: string, cookies: string[]): void => {
    for (const cookie of cookies) jars[origin]?.set(cookie.split('=')[0] ?? '', cookie.split(';')[0] ?? '');
  };
  const cookiesOf = (origin: string) => [...(jars[origin]?.values() ?? [])].join('; ');
  keep(OURS, begin.headers.getSetCookie());
  while (at.origin !== OURS || !['/', '/sign-in'].includes(at.pathname)) {
    const { origin } = at;
    const target = at.href.replace(OURS, server.url);
    const response = await fetch(target, { redirect: 'manual', headers: { cookie: cookiesOf(origin) } });
    keep(origin, response.headers.getSetCookie());
    at = new URL(response.headers.get('location') ?? '/', origin);
  }
  const session = [...(jars[OURS]?.values() ?? [])].filter((cookie) => /session_token=./.test(cookie)).join('; ');
  const { data } = await server.query<{ viewer: unknown }, never>(
    '{ viewer { id roles } }',
    undefined,
    session ? { cookie: session } : {},
  );
  return { end: at.pathname + at.search, viewer: data?.viewer };
}

/** What the trail has of a person, or of nobody that is known. */
const trailOf = async (id: string | null) => {
  const rows = await server.database.sql<{ action: string; changes: Record<string, { after: unknown }> }>(
    `SELECT "action", "changes" FROM "AuditEvent"
     WHERE "subjectId" IS NOT DISTINCT FROM $1 AND "action" LIKE 'session.%' ORDER BY "sequence"`,
    [id],
  );
  return rows.map(({ action, changes }) => [action, changes['how']?.after, changes['reason']?.after]);
};

describe('sign-in at an OpenID provider', () => {
  it('is offered under the name of the provider', async () => {
    const response = await fetch(`${server.url}/auth/methods`);
    expect(await response.json()).toEqual({ password: true, openId: { name: '127.0.0.1' } });
  });

  it('lets in who is known here by the address that the provider has verified, again and again', async () => {
    const { id, email } = await addPerson(server.database, [{ role: 'auditor', region: '32.01' }]);
    person = { sub: 'a', email, email_verified: true, name: 'Another Name' };
    expect(await walk()).toEqual({ end: '/', viewer: { id, roles: ['auditor'] } });
    expect(await walk()).toEqual({ end: '/', viewer: { id, roles: ['auditor'] } });
    const rows = await server.database.sql(
      `SELECT "accessToken", "refreshToken", "idToken" FROM "SignInMethod" WHERE "providerId" = 'openid'`,
    );
    expect(rows).toEqual([{ accessToken: null, refreshToken: null, idToken: null }]);
    expect(await trailOf(id)).toEqual([
      ['session.signIn', 'OpenID', undefined],
      ['session.signIn', 'OpenID', undefined],
    ]);
  });

  it('lets nobody in who is not known, and adds nobody', async () => {
    person = { sub: 'b', email: 'unknown@payung.example', email_verified: true, name: 'Unknown' };
    expect(await walk()).toEqual({ end: '/sign-in?signIn=refused', viewer: null });
    expect(await server.database.sql(`SELECT 1 FROM "User" WHERE "email" LIKE 'unknown@%'`)).toEqual([]);
    expect(await trailOf(null)).toEqual([['session.signInRefused', 'OpenID', expect.any(String)]]);
    expect(JSON.stringify(await server.database.sql('SELECT * FROM "AuditEvent"'))).not.toContain('unknown@');
  });

  it('does not believe an address that the provider has not verified', async () => {
    const { email } = await addPerson(server.database);
    person = { sub: 'c', email, email_verified: false, name: 'Impostor' };
    expect(await walk()).toEqual({ end: '/sign-in?signIn=refused', viewer: null });
  });

  it('does not let in who was suspended', async () => {
    const { id, email } = await addPerson(server.database);
    await server.database.sql('UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1', [id]);
    person = { sub: 'd', email, email_verified: true, name: 'Suspended' };
    expect(await walk()).toEqual({ end: '/sign-in?signIn=refused', viewer: null });
    expect(await trailOf(id)).toEqual([['session.signInRefused', 'OpenID', 'suspended']]);
    expect(
      await server.database.sql('SELECT 1 FROM "SignInMethod" WHERE "providerId" = $1 AND "userId" = $2', [
        'openid',
        id,
      ]),
    ).toEqual([]);
  });

  it('is no second factor, also for who has one', async () => {
    const { id, email } = await addPerson(server.database, [{ role: 'leadership', region: '32.01' }]);
    await server.database.sql('UPDATE "User" SET "twoFactorEnabled" = true WHERE "id" = $1', [id]);
    await server.database.sql(`UPDATE "Role" SET "requiresSecondFactor" = true WHERE "code" = 'leadership'`);
    person = { sub: 'e', email, email_verified: true, name: 'Leader' };
    expect(await walk()).toEqual({ end: '/', viewer: { id, roles: [] } });
  });

  it('refuses an answer that nobody asked for', async () => {
    const response = await fetch(`${server.url}/auth/callback/openid?code=x&state=y`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sign-in?signIn=refused']);
  });

  it('leaves nothing in the database when it is only begun, and is begun only so often', async () => {
    const own = await startTestServer(undefined, {
      PAYUNG_URL: OURS,
      PAYUNG_OPENID_ISSUER: provider.issuer,
      PAYUNG_OPENID_CLIENT_ID: CLIENT.id,
      PAYUNG_OPENID_CLIENT_SECRET: CLIENT.secret,
    });
    const statuses: number[] = [];
    for (let trial = 0; trial < 53; trial++) statuses.push((await auth(own.url, 'sign-in/social', {})).status);
    expect(statuses).toEqual([...Array<number>(51).fill(200), 429, 429]);
    expect(await own.database.sql('SELECT 1 FROM "SignInStep"')).toEqual([]);
    expect(await own.database.sql('SELECT "action" FROM "AuditEvent" WHERE "actorKind" = $1', ['ANONYMOUS'])).toEqual([
      { action: 'session.signInRefused' },
    ]);
    await own.close();
  });

  it('opens a session whose roles give something also while a first password is not changed', async () => {
    const { id, email } = await addPerson(server.database, [{ role: 'auditor', region: '32.01' }]);
    await server.database.sql('UPDATE "User" SET "mustChangePassword" = true WHERE "id" = $1', [id]);
    person = { sub: 'f', email, email_verified: true, name: 'New' };
    expect(await walk()).toEqual({ end: '/', viewer: { id, roles: ['auditor'] } });
  });

  it('is not there without a provider', async () => {
    const without = await startTestServer();
    expect((await auth(without.url, 'sign-in/social', {})).status).toBe(404);
    await without.close();
  });
});
