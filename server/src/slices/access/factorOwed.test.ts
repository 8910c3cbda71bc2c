import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { setUpApp } from '../../../test/totp.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.database.sql(`INSERT INTO "Role" ("code", "names", "permissions", "requiresSecondFactor") VALUES
    ('guarded', '{"id":"x","en":"x"}', '{roles.manage,clients.manage,workers.revealNik}', true),
    ('plain', '{"id":"x","en":"x"}', '{roles.manage,clients.manage,quotas.read}', false)`);
});
afterAll(() => server.close());

const ask = async (headers: Record<string, string>, document: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await server.query(document, variables, { 'accept-language': 'en', ...headers });
  return { code: errors[0]?.extensions.code, fields: errors[0]?.extensions.fields, message: errors[0]?.message };
};
let roles = 0;
const createRole = (headers: Record<string, string>, permissions: string[], requiresSecondFactor: boolean) =>
  ask(headers, 'mutation($input: CreateRoleInput!) { createRole(input: $input) { code } }', {
    input: { code: `made-${++roles}`, nameId: 'x', nameEn: 'x', permissions, requiresSecondFactor },
  });
const CREATE_CLIENT = `mutation { createApiClient(input: { name: "x", purpose: "y", scopes: ["workers.revealNik"],
  regionCode: "32.01" }) { key } }`;

describe('what is held by a role that requires a second factor', () => {
  it('becomes a role that requires one too, and no other', async () => {
    const person = await addPerson(server.database, [{ role: 'guarded', region: '32.01' }], '32.01');
    const { cookie } = await setUpApp(server.url, person);
    expect(await createRole({ cookie }, ['workers.revealNik'], false)).toMatchObject({
      code: 'FORBIDDEN',
      fields: ['requiresSecondFactor'],
      message: expect.stringContaining('workers.revealNik'),
    });
    expect(await createRole({ cookie }, ['workers.revealNik'], true)).toMatchObject({ code: undefined });
  });

  it('is not slipped into a role that exists and requires none', async () => {
    const person = await addPerson(
      server.database,
      [
        { role: 'guarded', region: '32.01' },
        { role: 'plain', region: '32.01' },
      ],
      '32.01',
    );
    const { cookie } = await setUpApp(server.url, person);
    await server.database.sql(
      `INSERT INTO "Role" ("code", "names", "permissions") VALUES ('open', '{"id":"x","en":"x"}', '{quotas.read}')`,
    );
    const add = `mutation { changeRole(code: "open", input: { version: 1, permissions: ["quotas.read", "workers.revealNik"] }) { code } }`;
    expect(await ask({ cookie }, add)).toMatchObject({ code: 'FORBIDDEN', fields: ['requiresSecondFactor'] });
    // What is held without it, too, is free.
    expect(await createRole({ cookie }, ['quotas.read', 'roles.manage'], false)).toMatchObject({ code: undefined });
  });

  it('held freely in a narrower region or for a shorter time is owed still', async () => {
    const person = await addPerson(
      server.database,
      [
        { role: 'guarded', region: '32.01' },
        { role: 'plain', region: '32.01.01' },
      ],
      '32.01',
    );
    const { cookie } = await setUpApp(server.url, person);
    expect(await createRole({ cookie }, ['clients.manage'], false)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('becomes a scope of an API client only by who has shown the factor', async () => {
    const person = await addPerson(
      server.database,
      [
        { role: 'guarded', region: '32.01' },
        { role: 'plain', region: '32.01' },
      ],
      '32.01',
    );
    expect(await ask(await signIn(server.url, person), CREATE_CLIENT)).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('workers.revealNik'),
    });
    const { cookie } = await setUpApp(server.url, person);
    expect(await ask({ cookie }, CREATE_CLIENT)).toMatchObject({ code: undefined });
  });
});
