import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Person, addPerson, auth, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { codeOf, setUpApp } from '../../../test/totp.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.database.sql(`UPDATE "Role" SET "requiresSecondFactor" = true WHERE "code" = 'auditor'`);
});
afterAll(() => server.close());

const post = (action: string, body: Record<string, unknown>, cookie?: string) =>
  auth(server.url, action, body, cookie === undefined ? {} : { cookie });
const auditor = () => addPerson(server.database, [{ role: 'auditor', region: '32.01' }], '32.01');

interface View {
  roles: string[];
  hasSecondFactor: boolean;
  isSecondFactorShown: boolean;
  isSecondFactorMissing: boolean;
}
/** What a session sees of itself; null when it has ended. */
async function view(cookie: string): Promise<View | null> {
  const { data } = await server.query<{ viewer: View }, never>(
    '{ viewer { roles hasSecondFactor isSecondFactorShown isSecondFactorMissing } }',
    undefined,
    { cookie },
  );
  return data?.viewer ?? null;
}
const SHOWN = { roles: ['auditor'], hasSecondFactor: true, isSecondFactorShown: true, isSecondFactorMissing: false };
const NOT_SHOWN = { roles: [], hasSecondFactor: true, isSecondFactorShown: false, isSecondFactorMissing: true };

/** Signs in with password and the code of an app, or a recovery code. */
async function signInWithCode(person: Person, code: string, action = 'two-factor/verify-totp'): Promise<string> {
  const first = await post('sign-in/email', { email: person.email, password: PASSWORD });
  return (await post(action, { code }, first.cookie)).cookie;
}
/** A session of the person that has not shown the factor: as at the organisation's provider, or from before it. */
async function sessionWithout(person: Person, cookie: string, isByOpenId = false): Promise<string> {
  await server.database.sql(`UPDATE "Session" SET "hasShownFactor" = false, "isByOpenId" = $2 WHERE "userId" = $1`, [
    person.id,
    isByOpenId,
  ]);
  return cookie;
}

describe('a role that requires a second factor', () => {
  it('counts in the session that sets it up, and in each that is opened with it', async () => {
    const person = await auditor();
    const { totpURI, backupCodes, cookie } = await setUpApp(server.url, person);
    expect(await view(cookie)).toEqual(SHOWN);
    expect(await view(await signInWithCode(person, codeOf(totpURI, 1)))).toEqual(SHOWN);
    const recovered = await signInWithCode(person, backupCodes[0] ?? '', 'two-factor/verify-backup-code');
    expect(await view(recovered)).toEqual(SHOWN);
  });

  it('does not count in a session that was there before: all others end', async () => {
    const person = await auditor();
    const [one, other] = [await signIn(server.url, person), await signIn(server.url, person)];
    const { cookie } = await setUpApp(server.url, person);
    expect([await view(one.cookie), await view(other.cookie)]).toEqual([null, null]);
    expect(await view(cookie)).toEqual(SHOWN);
  });

  it('does not count before the first code was shown', async () => {
    const person = await auditor();
    const { cookie } = await signIn(server.url, person);
    await post('two-factor/enable', { password: PASSWORD }, cookie);
    expect((await post('two-factor/verify-totp', { code: '000000' }, cookie)).status).toBe(400);
    expect(await view(cookie)).toMatchObject({ roles: [], hasSecondFactor: false, isSecondFactorMissing: true });
  });

  it('is not won by a code or a recovery code shown later, in a session that was opened without', async () => {
    const person = await auditor();
    const { totpURI, backupCodes, cookie } = await setUpApp(server.url, person);
    const weak = await sessionWithout(person, cookie, true);
    expect((await post('two-factor/verify-totp', { code: codeOf(totpURI, 1) }, weak)).status).toBe(409);
    expect((await post('two-factor/verify-backup-code', { code: backupCodes[0] ?? '' }, weak)).status).toBe(401);
    expect(await view(weak)).toEqual(NOT_SHOWN);
  });
});

describe('a change of the password', () => {
  const change = { currentPassword: PASSWORD, newPassword: 'hujan turun di bulan juni' };

  it('makes no session of the organisation’s provider one of the password, and wins no second factor', async () => {
    const person = await auditor();
    const { cookie } = await setUpApp(server.url, person);
    const weak = await sessionWithout(person, cookie, true);
    const changed = await post('change-password', change, weak);
    expect([changed.status, await view(changed.cookie)]).toEqual([200, NOT_SHOWN]);
    expect(
      await server.database.sql('SELECT "isByOpenId", "hasShownFactor" FROM "Session" WHERE "userId" = $1', [
        person.id,
      ]),
    ).toEqual([{ isByOpenId: true, hasShownFactor: false }]);
  });

  it('does not lose the second factor that was shown, and ends what was begun with the old password', async () => {
    const person = await auditor();
    const { totpURI, cookie } = await setUpApp(server.url, person);
    const begun = await post('sign-in/email', { email: person.email, password: PASSWORD });
    const changed = await post('change-password', change, cookie);
    expect(await view(changed.cookie)).toEqual(SHOWN);
    expect((await post('two-factor/verify-totp', { code: codeOf(totpURI, 1) }, begun.cookie)).status).toBe(401);
  });
});

describe('who has stolen a session and the password', () => {
  it.each(['two-factor/disable', 'two-factor/generate-backup-codes'])(
    'cannot use %s without a code',
    async (action) => {
      const person = await auditor();
      const { cookie } = await setUpApp(server.url, person);
      const without = await post(action, { password: PASSWORD }, cookie);
      const wrong = await post(action, { password: PASSWORD, code: '000000' }, cookie);
      const guessed = await post(action, { password: PASSWORD, code: 'abcde-fghij' }, cookie);
      expect([without.status, wrong.status, guessed.status]).toEqual([400, 400, 400]);
      expect(await view(cookie)).toEqual(SHOWN);
    },
  );

  it('cannot set up an app of their own in place of the one that is there', async () => {
    const person = await auditor();
    const { cookie } = await setUpApp(server.url, person);
    expect((await post('two-factor/enable', { password: PASSWORD }, cookie)).status).toBe(409);
  });

  it('can guess only so many codes', async () => {
    const person = await auditor();
    const { cookie, totpURI } = await setUpApp(server.url, person);
    const statuses: number[] = [];
    for (let trial = 0; trial < 8; trial++)
      statuses.push((await post('two-factor/disable', { password: PASSWORD, code: '000000' }, cookie)).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 429, 429]);
    expect((await post('two-factor/disable', { password: PASSWORD, code: codeOf(totpURI) }, cookie)).status).toBe(429);
  });
});

describe('the second factor', () => {
  it('is turned off with password and code, and then nobody has shown it', async () => {
    const person = await auditor();
    const { totpURI, backupCodes, cookie } = await setUpApp(server.url, person);
    const elsewhere = await signInWithCode(person, backupCodes[0] ?? '', 'two-factor/verify-backup-code');
    const off = await post('two-factor/disable', { password: PASSWORD, code: codeOf(totpURI, 1) }, cookie);
    expect(off.status).toBe(200);
    const none = { roles: [], hasSecondFactor: false, isSecondFactorShown: false, isSecondFactorMissing: true };
    expect([await view(off.cookie), await view(elsewhere)]).toEqual([none, none]);
    expect(await server.database.sql('SELECT 1 FROM "SecondFactor" WHERE "userId" = $1', [person.id])).toEqual([]);
  });

  it('is not shown by a code that was shown before, though it is still good', async () => {
    const person = await auditor();
    const { totpURI, cookie } = await setUpApp(server.url, person);
    const code = codeOf(totpURI, 1);
    const begin = () => post('sign-in/email', { email: person.email, password: PASSWORD });
    const begun = [await begin(), await begin()];
    const shown = await Promise.all(begun.map((one) => post('two-factor/verify-totp', { code }, one.cookie)));
    expect(shown.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    const again = await post('two-factor/disable', { password: PASSWORD, code }, cookie);
    expect([again.status, again.body]).toEqual([400, expect.objectContaining({ errors: expect.anything() })]);
    expect(await view(cookie)).toMatchObject({ hasSecondFactor: true });
    const [{ failures } = { failures: 0 }] = await server.database.sql<{ failures: number }>(
      `SELECT count(*)::int AS failures FROM "AuditEvent" WHERE "action" = 'user.failSecondFactor' AND "subjectId" = $1`,
      [person.id],
    );
    expect(failures).toBe(2);
  });

  it('is turned off with a recovery code, too, which is kept when the password is wrong', async () => {
    const person = await auditor();
    const { backupCodes, cookie } = await setUpApp(server.url, person);
    const code = backupCodes[3] ?? '';
    expect((await post('two-factor/disable', { password: 'not the password', code }, cookie)).status).toBe(400);
    expect((await post('two-factor/disable', { password: PASSWORD, code }, cookie)).status).toBe(200);
  });

  it('has new recovery codes for a code, and the old ones are good no more', async () => {
    const person = await auditor();
    const { totpURI, backupCodes, cookie } = await setUpApp(server.url, person);
    const body = { password: PASSWORD, code: codeOf(totpURI, 1) };
    const renewed = await post('two-factor/generate-backup-codes', body, cookie);
    expect([renewed.status, renewed.body]).toEqual([200, { backupCodes: expect.any(Array) }]);
    const old = await signInWithCode(person, backupCodes[0] ?? '', 'two-factor/verify-backup-code');
    expect(await view(old)).toBeNull();
  });

  it('has recovery codes that can be typed from paper', async () => {
    const person = await auditor();
    const { backupCodes } = await setUpApp(server.url, person);
    expect(new Set(backupCodes).size).toBe(10);
    for (const code of backupCodes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    const typed = ` ${backupCodes[0]?.toUpperCase().replace('-', ' - ')}`;
    expect(await view(await signInWithCode(person, typed, 'two-factor/verify-backup-code'))).toEqual(SHOWN);
  });

  it('is not turned off where there is none', async () => {
    const { cookie } = await signIn(server.url, await auditor());
    expect((await post('two-factor/disable', { password: PASSWORD, code: '000000' }, cookie)).status).toBe(400);
    expect((await post('two-factor/disable', { password: PASSWORD, code: '000000' })).status).toBe(401);
  });
});
