import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.database.sql(`INSERT INTO "Role" ("code", "names", "permissions") VALUES
    ('people-keeper', '{"id":"x","en":"x"}', '{users.manage}'),
    ('role-giver', '{"id":"x","en":"x"}', '{grants.manage,quotas.read,coverage.read}'),
    ('client-keeper', '{"id":"x","en":"x"}', '{clients.manage,quotas.read}')`);
});
afterAll(() => server.close());

type Headers = Record<string, string>;
const ask = async <T>(headers: Headers, document: string, variables: Record<string, unknown> = {}): Promise<T> => {
  const { data, errors } = await server.query<{ it: T }, Record<string, unknown>>(document, variables, headers);
  if (!data) throw new Error(errors[0]?.extensions.code);
  return data.it;
};

describe('who may do something, and holds no permission to read, is answered with what was done', () => {
  it('to people', async () => {
    const { headers } = await actingAs(server, 'people-keeper', '32.01');
    const added = await ask<{ password: string; user: { id: string } }>(
      headers,
      'mutation { it: addUser(input: { name: "Siti", email: "siti@x.example", regionCode: "32.01" }) { password user { id } } }',
    );
    expect(added.password).toMatch(/^\S{20}$/);
    const { id } = added.user;
    const about = (mutation: string) => ask(headers, `mutation($id: ID!) { it: ${mutation} }`, { id });
    const to = '{ name isSuspended region { code } }';
    const input = '{ name: "Siti A", regionCode: "32.01.01" }';
    const changed = { name: 'Siti A', isSuspended: false, region: { code: '32.01.01' } };
    expect(await about(`changeUser(id: $id, input: ${input}) ${to}`)).toEqual(changed);
    expect(await about(`suspendUser(id: $id) ${to}`)).toEqual({ ...changed, isSuspended: true });
    expect(await about(`reinstateUser(id: $id) ${to}`)).toEqual(changed);
    expect(await about('removeUser(id: $id)')).toBe(id);
  });

  it('to roles, also of a person whose office is elsewhere', async () => {
    const { headers } = await actingAs(server, 'role-giver', '32.01');
    const near = await addPerson(server.database, [], '32.01');
    const given = await ask<{ grants: { id: string }[] }>(
      headers,
      `mutation($id: ID!) { it: grantRole(input: { userId: $id, roleCode: "leadership", regionCode: "32.01" }) {
        grants { id role { code } } } }`,
      { id: near.id },
    );
    expect(given).toEqual({ grants: [{ id: expect.any(String), role: { code: 'leadership' } }] });
    const far = await addPerson(server.database, [{ role: 'leadership', region: '32.01' }], '32.71');
    const [grant] = await server.database.sql<{ id: string }>(`SELECT "id" FROM "RoleGrant" WHERE "userId" = $1`, [
      far.id,
    ]);
    expect(
      await ask(headers, 'mutation($id: ID!) { it: revokeRole(grantId: $id) { id grants { id } } }', { id: grant?.id }),
    ).toEqual({ id: far.id, grants: [] });
  });

  it('to API clients', async () => {
    const { headers } = await actingAs(server, 'client-keeper', '32.01');
    const made = await ask<{ key: string; client: { id: string } }>(
      headers,
      `mutation { it: createApiClient(input: { name: "x", purpose: "y", scopes: ["quotas.read"], regionCode: "32.01" }) {
        key client { id } } }`,
    );
    expect(made.key).toMatch(/^payung_/);
    const { id } = made.client;
    const about = (mutation: string) => ask(headers, `mutation($id: ID!) { it: ${mutation} }`, { id });
    expect(await about('changeApiClient(id: $id, input: { name: "z" }) { name }')).toEqual({ name: 'z' });
    expect(await about('rotateApiKey(id: $id) { key client { keys { isLive } } }')).toEqual({
      key: expect.any(String),
      client: { keys: [{ isLive: true }, { isLive: true }] },
    });
    expect(await about('revokeApiClient(id: $id) { keys { isLive } }')).toEqual({
      keys: [{ isLive: false }, { isLive: false }],
    });
  });
});

describe('a person', () => {
  it('is moved only to an office of a region where the actor manages people', async () => {
    const { headers } = await actingAs(server, 'people-keeper', '32.01');
    const person = await addPerson(server.database, [], '32.01');
    const move = (regionCode: string | null) =>
      ask(
        headers,
        'mutation($id: ID!, $to: ID) { it: changeUser(id: $id, input: { regionCode: $to }) { region { code } } }',
        { id: person.id, to: regionCode },
      );
    await expect(move('32.71')).rejects.toThrow('FORBIDDEN');
    await expect(move(null)).rejects.toThrow('FORBIDDEN');
    await expect(move('32.01.77')).rejects.toThrow('BAD_USER_INPUT');
    expect(await move('32.01.02')).toEqual({ region: { code: '32.01.02' } });
    const renamed = 'mutation($id: ID!) { it: changeUser(id: $id, input: { name: "B" }) { name region { code } } }';
    expect(await ask(headers, renamed, { id: person.id })).toEqual({ name: 'B', region: { code: '32.01.02' } });
  });

  it('is listed by role and by whether they are suspended, within sight alone', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.16');
    const [verifier, suspended, elsewhere] = await Promise.all([
      addPerson(server.database, [{ role: 'verifier', region: '32.16' }], '32.16'),
      addPerson(server.database, [], '32.16'),
      addPerson(server.database, [{ role: 'verifier', region: '32.71' }], '32.16'),
    ]);
    await server.database.sql('UPDATE "User" SET "suspendedAt" = now() WHERE "id" = $1', [suspended.id]);
    const ids = async (filter: string) =>
      (await ask<{ items: { id: string }[] }>(headers, `{ it: users(filter: ${filter}) { items { id } } }`)).items.map(
        ({ id }) => id,
      );
    expect(await ids('{ roleCode: "verifier" }')).toEqual([verifier.id]);
    expect(await ids('{ isSuspended: true }')).toEqual([suspended.id]);
    expect(await ids('{ isSuspended: false }')).toEqual(expect.arrayContaining([verifier.id, elsewhere.id]));
    expect(await ids('{ isSuspended: false }')).not.toContain(suspended.id);
  });
});
