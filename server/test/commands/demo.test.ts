import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { auth } from '../people.js';
import { type Stage, test } from './stage.js';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
const ROLES = [
  'administrator',
  'village-operator',
  'verifier',
  'branch-officer',
  'district-officer',
  'auditor',
  'leadership',
];

/** Of each further regency and city. */
const OFFICE = ['administrator', 'verifier', 'branch-officer'];

const demoFile = z.object({
  url: z.string(),
  users: z.array(z.object({ email: z.string(), password: z.string(), role: z.string(), region: z.string() })),
  keys: z.array(z.object({ role: z.string(), region: z.string(), key: z.string() })),
});

const start = (stage: Stage, home: string) =>
  stage.run(process.execPath, [join(CHECKOUT, 'server/bin/start.mjs'), '--empty'], {
    env: { PAYUNG_HOME: home, PORT: '0' },
  });
const payung = (stage: Stage, home: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  stage.run(process.execPath, [join(CHECKOUT, 'server/bin/payung.mjs'), ...args], {
    env: { PAYUNG_HOME: home, ...env },
  }).exit;
const read = async (home: string) => demoFile.parse(JSON.parse(await readFile(join(home, 'demo.json'), 'utf8')));

async function rolesOf(url: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ viewer { kind roles regions { code } } }' }),
  });
  return response.json();
}

describe('the demonstration', () => {
  test('lets a newcomer in as every role, by password and by key, and after a restart in the same way', async ({
    stage,
  }) => {
    const home = await stage.home();
    const first = start(stage, home);
    expect(await first.says(/leadership@demo\.payung\.example +\S+/)).toBeTruthy();
    const demo = await read(home);
    expect(demo.users.map(({ role }) => role)).toEqual([...ROLES, ...OFFICE, ...OFFICE]);
    expect(demo.users.slice(ROLES.length).map(({ region }) => region)).toEqual(
      ['32.16', '32.71'].flatMap((region) => OFFICE.map(() => region)),
    );
    expect(demo.keys.map(({ role }) => role)).toEqual([...ROLES, 'partner']);
    expect((await stat(join(home, 'demo.json'))).mode & 0o777).toBe(0o600);
    for (const { email, password, role, region } of demo.users) {
      const { cookie } = await auth(demo.url, 'sign-in/email', { email, password });
      const viewer = { kind: 'USER', roles: [role], regions: [{ code: region }] };
      expect(await rolesOf(demo.url, { cookie })).toMatchObject({ data: { viewer } });
    }
    for (const { key, region } of demo.keys) {
      const viewer = { kind: 'API_CLIENT', roles: [], regions: [{ code: region }] };
      expect(await rolesOf(demo.url, { authorization: `Bearer ${key}` })).toMatchObject({ data: { viewer } });
    }
    first.signal('SIGTERM');
    await first.exit;

    const second = start(stage, home);
    await second.says(/Payung is ready/);
    const { url, ...again } = await read(home);
    expect(again).toEqual({ users: demo.users, keys: demo.keys });
    expect(await rolesOf(url, { authorization: `Bearer ${demo.keys[0]?.key}` })).toMatchObject({ data: {} });
    second.signal('SIGTERM');
    await second.exit;

    await writeFile(join(home, 'demo.json'), '{ broken');
    const third = start(stage, home);
    await third.says(/Payung is ready/);
    const renewed = await read(home);
    const [user] = renewed.users;
    expect((await auth(renewed.url, 'sign-in/email', { email: user?.email, password: user?.password })).status).toBe(
      200,
    );
    expect(await rolesOf(renewed.url, { authorization: `Bearer ${demo.keys[0]?.key}` })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    third.signal('SIGTERM');
    await third.exit;
  });
});

describe('payung users', () => {
  test('adds the first administrator, with a password that no argument carries, and lists people', async ({
    stage,
  }) => {
    const home = await stage.home();
    const env = { PAYUNG_PASSWORD: 'hujan turun di bulan juni' };
    const added = await payung(
      stage,
      home,
      ['users', 'add', 'siti@bogor.example', '--name', 'Siti', '--region', '32.01'],
      env,
    );
    expect([added.code, added.stdout]).toEqual([
      0,
      expect.stringContaining('Added siti@bogor.example as administrator of 32.01.'),
    ]);
    const { stdout } = await payung(stage, home, ['users', 'list']);
    expect(stdout).toContain('siti@bogor.example\tSiti\tadministrator@32.01\tactive');
    expect(stdout).not.toContain(env.PAYUNG_PASSWORD);

    const twice = await payung(stage, home, ['users', 'add', 'SITI@bogor.example'], env);
    expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('This e-mail address is taken.')]);
    const short = await payung(stage, home, ['users', 'add', 'budi@bogor.example'], { PAYUNG_PASSWORD: 'short' });
    expect([short.code, short.stderr]).toEqual([1, expect.stringContaining('A password has 12 to 128 characters.')]);
    const none = await payung(stage, home, ['users', 'add', 'budi@bogor.example']);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('There is no password')]);
    const nowhere = await payung(stage, home, ['users', 'add', 'budi@bogor.example', '--region', '99'], env);
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('There is no region')]);
  });
});
