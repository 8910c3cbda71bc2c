import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, addPerson, auth } from '../../../test/people.js';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { startTestServer } from '../../../test/testServer.js';
import { TEST_SERVICE_KEYS } from '../../../test/testServices.js';
import { createServices } from '../../context.js';
import { type Database, openDatabase } from '../../db.js';
import { keepBooks } from '../../transact.js';
import { beginTrial } from './guessing.js';

let database: TestDatabase;
let connection: Database;
let now = new Date('2026-01-31T00:00:00Z');
beforeAll(async () => {
  database = await createTestDatabase();
  connection = openDatabase(database.url, 4, () => {});
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const begin = (account: string | null, address: string) =>
  beginTrial(
    createServices(connection, pino({ level: 'silent' }), TEST_SERVICE_KEYS, () => now),
    'of this test',
    { account, address },
  );
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));

describe('guessing', () => {
  it('costs more time with every trial of an account, from whichever address', async () => {
    const waits: number[] = [];
    for (let trial = 0; trial < 14; trial++) {
      let { wait } = await begin('siti@payung.example', `10.0.0.${trial}`);
      waits.push(wait);
      while (wait > 0) {
        later(wait);
        ({ wait } = await begin('siti@payung.example', `10.0.1.${trial}`));
      }
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900]);
  });

  it('gains nothing by many trials at once', async () => {
    const trials = await Promise.all(
      Array.from({ length: 40 }, (_, at) => begin('budi@payung.example', `10.1.0.${at}`)),
    );
    expect(trials.filter(({ wait }) => wait === 0)).toHaveLength(6);
  });

  it('of many accounts from one address is slowed down, too; an IPv6 network is one address', async () => {
    const waits: number[] = [];
    for (let trial = 0; trial < 53; trial++)
      waits.push((await begin(`${trial}@payung.example`, `2001:db8:1:2::${trial}`)).wait);
    expect(waits.filter((wait) => wait === 0)).toHaveLength(51);
    expect((await begin('another@payung.example', '2001:db8:1:3::1')).wait).toBe(0);
  });

  it('from an address that must wait does not count against the accounts that it names', async () => {
    for (let trial = 0; trial < 60; trial++) await begin(`crowd${trial}@payung.example`, '10.9.0.1');
    for (let trial = 0; trial < 20; trial++) {
      expect((await begin('wati@payung.example', '10.9.0.1')).wait).toBeGreaterThan(0);
    }
    expect((await begin('wati@payung.example', '10.9.0.2')).wait).toBe(0);
  });

  it('is forgiven to who knows the secret, and to all after an hour', async () => {
    for (let trial = 0; trial < 6; trial++) await begin('dewi@payung.example', '10.2.0.1');
    expect((await begin('dewi@payung.example', '10.2.0.1')).wait).toBeGreaterThan(0);
    later(20);
    const trial = await begin('dewi@payung.example', '10.2.0.1');
    await keepBooks(connection, (books) => trial.succeeded(books));
    expect((await begin('dewi@payung.example', '10.2.0.1')).wait).toBe(0);
    for (let trial = 0; trial < 6; trial++) await begin('dewi@payung.example', '10.2.0.1');
    later(2 * 60 * 60);
    for (let trial = 0; trial < 5; trial++) expect((await begin('dewi@payung.example', '10.2.0.1')).wait).toBe(0);
  });

  it('leaves neither e-mails nor addresses in the table', async () => {
    const rows = JSON.stringify(await database.sql('SELECT * FROM "SignInTrial"'));
    expect(rows).not.toMatch(/payung\.example|10\.|2001/);
  });

  it('by strangers does not lock out who comes with a browser that has signed in before', async () => {
    const server = await startTestServer(database);
    const { email } = await addPerson(database);
    const post = (password: string, cookie = '') =>
      auth(server.url, 'sign-in/email', { email, password }, cookie ? { cookie } : {});
    const device = (await post(PASSWORD)).cookie.split('; ').find((one) => one.startsWith('payung.device='));
    for (let trial = 0; trial < 8; trial++) await post('wrong');
    expect([(await post(PASSWORD)).status, (await post(PASSWORD, device)).status]).toEqual([429, 200]);
    // The stranger's lock stays, and a cookie that somebody made up does not help.
    expect((await post(PASSWORD)).status).toBe(429);
    expect((await post(PASSWORD, `payung.device=${'x'.repeat(22)}.${'y'.repeat(22)}`)).status).toBe(429);
    const another = await addPerson(database);
    const strange = (await auth(server.url, 'sign-in/email', { email: another.email, password: PASSWORD })).cookie;
    expect((await post(PASSWORD, strange)).status).toBe(429);
    // The browser has a count of its own.
    const own: number[] = [];
    for (let trial = 0; trial < 8; trial++) own.push((await post('wrong', device)).status);
    expect(own).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    await server.close();
  });

  it('is counted once by two processes, and the right password does not help who must wait', async () => {
    const servers = await Promise.all([startTestServer(database), startTestServer(database)]);
    const { email } = await addPerson(database);
    const statuses: number[] = [];
    for (let trial = 0; trial < 8; trial++) {
      statuses.push((await auth(servers[trial % 2]?.url ?? '', 'sign-in/email', { email, password: 'wrong' })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    const right = await auth(servers[0]?.url ?? '', 'sign-in/email', { email, password: PASSWORD });
    expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true]);
    await Promise.all(servers.map((server) => server.close()));
  });
});
