import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Person, addPerson, auth, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { codeOf, setUpApp } from '../../../test/totp.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const post = (action: string, body: Record<string, unknown>, cookie?: string) =>
  auth(server.url, action, body, cookie === undefined ? {} : { cookie });
const isSignedIn = async (cookie: string) => {
  const { data } = await server.query<{ viewer: unknown }, never>('{ viewer { id } }', undefined, { cookie });
  return data?.viewer != null;
};

/** A person whose authenticator app is set up. */
async function withApp(): Promise<{ person: Person } & Awaited<ReturnType<typeof setUpApp>>> {
  const person = await addPerson(server.database);
  return { person, ...(await setUpApp(server.url, person)) };
}

describe('a second factor', () => {
  it('once set up is asked for at every sign-in, also of who asks to be trusted', async () => {
    const { person, totpURI } = await withApp();
    const first = await post('sign-in/email', { email: person.email, password: PASSWORD, trustDevice: true });
    expect([first.status, first.body, await isSignedIn(first.cookie)]).toEqual([
      200,
      { twoFactorRedirect: true },
      false,
    ]);
    const second = await post('two-factor/verify-totp', { code: codeOf(totpURI, 1), trustDevice: true }, first.cookie);
    expect([second.status, await isSignedIn(second.cookie)]).toEqual([200, true]);
    expect(second.headers.getSetCookie().join()).not.toContain('trust');
  });

  it('is not set up by who does not know the password, nor before its first code', async () => {
    const person = await addPerson(server.database);
    const { cookie } = await signIn(server.url, person);
    expect((await post('two-factor/enable', { password: 'not the password' }, cookie)).status).toBe(400);
    expect((await post('two-factor/enable', { password: PASSWORD })).status).toBe(401);
    await post('two-factor/enable', { password: PASSWORD }, cookie);
    expect(await isSignedIn((await signIn(server.url, person)).cookie)).toBe(true);
  });

  it('is replaced by each recovery code once', async () => {
    const { person, backupCodes } = await withApp();
    const use = async () => {
      const { cookie } = await post('sign-in/email', { email: person.email, password: PASSWORD });
      const answer = await post('two-factor/verify-backup-code', { code: backupCodes[0] ?? '' }, cookie);
      return answer.status === 200 && isSignedIn(answer.cookie);
    };
    expect([await use(), await use()]).toEqual([true, false]);
  });

  it('is not to be guessed', async () => {
    const { person, totpURI } = await withApp();
    const { cookie } = await post('sign-in/email', { email: person.email, password: PASSWORD });
    const statuses: number[] = [];
    for (let trial = 0; trial < 12; trial++) {
      statuses.push((await post('two-factor/verify-totp', { code: '000000' }, cookie)).status);
    }
    expect(statuses.every((status) => status >= 400)).toBe(true);
    expect((await post('two-factor/verify-totp', { code: codeOf(totpURI, 1) }, cookie)).status).toBeGreaterThanOrEqual(
      400,
    );
  });

  it('leaves no secret in the table in clear text', async () => {
    const { totpURI, backupCodes } = await withApp();
    const rows = JSON.stringify(await server.database.sql('SELECT * FROM "SecondFactor"'));
    expect(rows).not.toContain(new URL(totpURI).searchParams.get('secret'));
    for (const code of backupCodes) expect(rows).not.toContain(code);
  });
});
