import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PASSWORD, type Person, addPerson, auth, signIn } from '../../../test/people.js';
import { openTestServices } from '../../../test/testServices.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { codeOf, setUpApp } from '../../../test/totp.js';
import { forgetSignIns } from './forgetSignIns.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

interface Row {
  action: string;
  actorId: string;
  actorKind: string;
  regionCode: string | null;
  requestId: string;
  changes: Record<string, { after: unknown }>;
}
const eventsOf = ({ id }: { id: string }) =>
  server.database.sql<Row>(
    `SELECT "action", "actorId", "actorKind", "regionCode", "requestId", "changes" FROM "AuditEvent"
     WHERE "subjectId" = $1 ORDER BY "sequence"`,
    [id],
  );
const actionsOf = async (person: { id: string }) => (await eventsOf(person)).map(({ action }) => action);
const detail = async (person: { id: string }, name: string) =>
  (await eventsOf(person)).map(({ changes }) => changes[name]?.after);
const post = (action: string, body: Record<string, unknown>, cookie = '') =>
  auth(server.url, action, body, { cookie, 'user-agent': 'Peramban/1.0' });
const person = () => addPerson(server.database, [], '32.01.01');
const allText = async () => JSON.stringify(await server.database.sql('SELECT * FROM "AuditEvent"'));

describe('a sign-in', () => {
  it('is recorded with who, from where, by what device, in which request and region', async () => {
    const who = await person();
    const entered = await post('sign-in/email', { email: who.email, password: PASSWORD });
    const left = await post('sign-out', {}, entered.cookie);
    const all = {
      actorId: who.id,
      actorKind: 'USER',
      regionCode: '32.01.01',
      changes: expect.objectContaining({
        address: { before: null, after: '127.0.0.1' },
        device: { before: null, after: 'Peramban/1.0' },
      }),
    };
    expect(await eventsOf(who)).toEqual([
      { ...all, action: 'session.signIn', requestId: entered.headers.get('x-request-id') },
      { ...all, action: 'session.signOut', requestId: left.headers.get('x-request-id') },
    ]);
    expect(await detail(who, 'how')).toEqual(['password', undefined]);
  });

  it('with the wrong password is recorded of the person, by nobody that is known; the answer does not tell', async () => {
    const who = await person();
    await post('sign-in/email', { email: who.email, password: 'a wrong password' });
    expect(await eventsOf(who)).toMatchObject([
      { action: 'session.signInFailed', actorKind: 'ANONYMOUS', regionCode: '32.01.01' },
    ]);
    expect(await detail(who, 'reason')).toEqual(['wrong password']);
  });

  it('to no account is recorded without what was typed', async () => {
    const typed = `${randomUUID()}@nobody.example`;
    await post('sign-in/email', { email: typed, password: PASSWORD });
    const rows = await server.database.sql<Row>(
      `SELECT "changes" FROM "AuditEvent" WHERE "action" = 'session.signInFailed' AND "subjectId" IS NULL`,
    );
    expect(rows.map(({ changes }) => changes['reason']?.after)).toEqual(['unknown account']);
    expect(await allText()).not.toContain(typed);
  });

  it('of who is suspended is recorded as refused, and leaves nothing else', async () => {
    const who = await person();
    await server.database.sql('UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1', [who.id]);
    await post('sign-in/email', { email: who.email, password: PASSWORD });
    expect(await actionsOf(who)).toEqual(['session.signInRefused']);
    expect(await detail(who, 'reason')).toEqual(['suspended']);
    expect(await server.database.sql('SELECT 1 FROM "Session" WHERE "userId" = $1', [who.id])).toEqual([]);
  });

  it('is not, when it cannot be recorded', async () => {
    const who = await person();
    await server.database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'session.signIn') NOT VALID`,
    );
    const answer = await post('sign-in/email', { email: who.email, password: PASSWORD });
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect([answer.status, answer.cookie]).toEqual([500, '']);
    expect(await server.database.sql('SELECT 1 FROM "Session" WHERE "userId" = $1', [who.id])).toEqual([]);
  });
});

describe('a flood of wrong passwords', () => {
  it('is one event for each wait; how many were refused is told with the next one, and in the end', async () => {
    const who = await person();
    const guess = () => post('sign-in/email', { email: who.email, password: 'a wrong password' });
    for (let trial = 0; trial < 20; trial++) await guess();
    const failed = Array<string>(6).fill('session.signInFailed');
    expect(await actionsOf(who)).toEqual([...failed, 'session.signInRefused']);
    const over = `UPDATE "SignInTrial" SET "waitUntil" = now() - interval '1 minute'`;
    await server.database.sql(over);
    await guess();
    await guess();
    await guess();
    await guess();
    expect(await actionsOf(who)).toEqual([
      ...failed,
      'session.signInRefused',
      'session.signInFailed',
      'session.signInRefused',
    ]);
    expect((await detail(who, 'refusedBefore')).filter((count) => count !== undefined)).toEqual([0, 13]);

    await server.database.sql(`UPDATE "SignInTrial" SET "waitUntil" = now() - interval '2 hours'`);
    const { services, close } = openTestServices(server.database);
    await forgetSignIns(services);
    await close();
    expect((await detail(who, 'refusedBefore')).at(-1)).toBe(2);
    expect(await server.database.sql('SELECT 1 FROM "SignInTrial"')).toEqual([]);
  });

  it('is told to who then signs in', async () => {
    const who = await person();
    for (let trial = 0; trial < 9; trial++) await post('sign-in/email', { email: who.email, password: 'wrong wrong' });
    await server.database.sql(`UPDATE "SignInTrial" SET "waitUntil" = now() - interval '1 minute'`);
    await post('sign-in/email', { email: who.email, password: PASSWORD });
    const last = (await eventsOf(who)).at(-1);
    expect([last?.action, last?.changes['refusedBefore']?.after]).toEqual(['session.signIn', 2]);
  });
});

describe('what people do with their account', () => {
  it('is recorded: the second factor from its first code to its end, and the password', async () => {
    const who = await person();
    const { totpURI, backupCodes, cookie } = await setUpApp(server.url, who);
    // Each code counts once: those of the app are few, so it is one of those on paper.
    const off = { password: PASSWORD, code: backupCodes[1] ?? '' };
    const first = await post('sign-in/email', { email: who.email, password: PASSWORD });
    await post('two-factor/verify-totp', { code: '000000' }, first.cookie);
    await post('two-factor/verify-totp', { code: codeOf(totpURI, 1) }, first.cookie);
    await post('two-factor/generate-backup-codes', { ...off, password: 'wrong wrong' }, cookie);
    const renewed = await post('two-factor/generate-backup-codes', off, cookie);
    await post('two-factor/disable', { ...off, code: '111111' }, cookie);
    const [code = ''] = z.object({ backupCodes: z.array(z.string()) }).parse(renewed.body).backupCodes;
    const ended = await post('two-factor/disable', { ...off, code }, cookie);
    await post('change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD} baru` }, ended.cookie);
    expect(renewed.status).toBe(200);
    expect(await actionsOf(who)).toEqual([
      'session.signIn',
      'user.beginSecondFactor',
      'user.enableSecondFactor',
      'session.askSecondFactor',
      'user.failSecondFactor',
      'session.signIn',
      'user.failPassword',
      'user.renewRecoveryCodes',
      'user.failSecondFactor',
      'user.disableSecondFactor',
      'user.changePassword',
    ]);
    expect((await detail(who, 'how')).filter(Boolean)).toEqual([
      'password',
      'password',
      'password and authenticator app',
    ]);
    const text = await allText();
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    for (const word of [PASSWORD, secret, off.code, ...backupCodes]) expect(text).not.toContain(word);
  });

  it('changes nothing when it cannot be recorded', async () => {
    const who = await person();
    const { cookie } = await signIn(server.url, who);
    await server.database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'user.changePassword') NOT VALID`,
    );
    const body = { currentPassword: PASSWORD, newPassword: `${PASSWORD} baru` };
    const { status } = await post('change-password', body, cookie);
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect(status).toBe(500);
    await expect(signIn(server.url, who)).resolves.toBeDefined();
    expect((await server.query('{ viewer { id } }', {}, { cookie })).status).toBe(200);
  });

  it('counts wrong codes also when they come all at once', async () => {
    const who: Person = await person();
    await setUpApp(server.url, who);
    const first = await post('sign-in/email', { email: who.email, password: PASSWORD });
    const tries = Array.from({ length: 12 }, () => post('two-factor/verify-totp', { code: '000000' }, first.cookie));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
    const [factor] = await server.database.sql<{ count: number }>(
      'SELECT "failedVerificationCount" AS "count" FROM "SecondFactor" WHERE "userId" = $1',
      [who.id],
    );
    expect(factor?.count).toBeGreaterThan(0);
    expect(factor?.count).toBeLessThanOrEqual(5);
  });
});
