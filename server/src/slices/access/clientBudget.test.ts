import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let admin: { cookie: string };
let bogor: { cookie: string };
beforeAll(async () => {
  server = await startTestServer(undefined, { LIMIT_BUDGET: '5000' });
  admin = (await actingAs(server, 'administrator', null)).headers;
  bogor = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

interface Client {
  id: string;
  name: string;
  budget: number | null;
  scopes: string[];
  usage: { spent: number; budget: number; resetAt: string | null };
  lastUsedAt: string | null;
}
const FIELDS = 'id name budget scopes usage { spent budget resetAt } lastUsedAt';
interface Answer<T> {
  it: T | undefined;
  code: string | undefined;
  fields: readonly string[] | undefined;
}
const send = async <T>(
  headers: Record<string, string>,
  document: string,
  variables: Record<string, unknown>,
): Promise<Answer<T>> => {
  const { data, errors } = await server.query<{ it: T }, Record<string, unknown>>(document, variables, headers);
  return { it: data?.it, code: errors[0]?.extensions.code, fields: errors[0]?.extensions.fields };
};
const create = (headers: Record<string, string>, changes: Record<string, unknown> = {}) =>
  send<{ key: string; client: Client }>(
    headers,
    `mutation($input: CreateApiClientInput!) { it: createApiClient(input: $input) { key client { ${FIELDS} } } }`,
    { input: { name: 'SIPD', purpose: 'Dasbor', scopes: ['coverage.read'], regionCode: '32.01', ...changes } },
  );
const change = (headers: Record<string, string>, id: string | undefined, input: Record<string, unknown>) =>
  send<Client>(
    headers,
    `mutation($id: ID!, $input: ChangeApiClientInput!) { it: changeApiClient(id: $id, input: $input) { ${FIELDS} } }`,
    { id, input },
  );
const look = async (id: string | undefined) =>
  (await send<Client>(bogor, `query($id: ID!) { it: apiClient(id: $id) { ${FIELDS} } }`, { id })).it;

describe('the budget of a client', () => {
  it('above the installation’s is given only by who manages clients everywhere', async () => {
    expect(await create(bogor, { budget: 5001 })).toMatchObject({ code: 'FORBIDDEN', fields: ['budget'] });
    expect(await create(bogor, { budget: 5000 })).toMatchObject({ it: { client: { budget: 5000 } } });
    const { it: made } = await create(admin, { budget: 50_000 });
    expect(made?.client.usage).toMatchObject({ budget: 50_000 });
    expect(await change(bogor, made?.client.id, { budget: 50_001 })).toMatchObject({
      code: 'FORBIDDEN',
      fields: ['budget'],
    });
    // What is not spoken of stays, also what one could not give.
    expect((await change(bogor, made?.client.id, { name: 'Baru' })).it).toMatchObject({ name: 'Baru', budget: 50_000 });
  });

  it('that follows the installation’s too; another gets the number of today', async () => {
    expect((await create(admin)).it?.client.budget).toBeNull();
    const { it: made } = await create(bogor);
    expect(made?.client.budget).toBe(5000);
    expect((await change(bogor, made?.client.id, { budget: null })).it?.budget).toBe(5000);
    expect((await change(admin, made?.client.id, { budget: null })).it?.budget).toBeNull();
  });

  it('is told with what was taken of the minute, and the last use', async () => {
    const { it: made } = await create(bogor, { budget: 40 });
    const id = made?.client.id;
    expect(await look(id)).toMatchObject({ usage: { spent: 0, budget: 40, resetAt: null }, lastUsedAt: null });
    await server.query('{ viewer { id } }', {}, { authorization: `Bearer ${made?.key}` });
    const used = await look(id);
    expect(used?.usage.spent).toBeGreaterThan(0);
    expect(Date.parse(used?.usage.resetAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(Date.parse(used?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe('the limits of a client', () => {
  const told = 'id operationCost mayIntrospect';
  const make = (headers: Record<string, string>, changes: Record<string, unknown>) =>
    send<{ key: string; client: { id: string; operationCost: number | null; mayIntrospect: boolean } }>(
      headers,
      `mutation($input: CreateApiClientInput!) { it: createApiClient(input: $input) { key client { ${told} } } }`,
      { input: { name: 'SIPD', purpose: 'Dasbor', scopes: ['coverage.read'], regionCode: '32.01', ...changes } },
    );
  const ask = async (key: string | undefined, query: string) => {
    const { status, errors } = await server.query(query, {}, { authorization: `Bearer ${key}` });
    return [status, errors[0]?.extensions.code];
  };

  it('hold for its next request: the cost of one operation, and whether it may ask for the schema', async () => {
    const { it: made } = await make(bogor, { operationCost: 10, mayIntrospect: false });
    expect(made?.client).toMatchObject({ operationCost: 10, mayIntrospect: false });
    expect(await ask(made?.key, '{ regions(first: 9) { items { code } } }')).toEqual([200, undefined]);
    expect(await ask(made?.key, '{ regions(first: 10) { items { code } } }')).toEqual([400, 'COST_LIMIT']);
    expect(await ask(made?.key, '{ __schema { queryType { name } } }')).toEqual([403, 'FORBIDDEN']);
    await change(bogor, made?.client.id, { operationCost: null, mayIntrospect: true });
    expect(await ask(made?.key, '{ regions(first: 10) { items { code } } }')).toEqual([200, undefined]);
    expect(await ask(made?.key, '{ __schema { queryType { name } } }')).toEqual([200, undefined]);
  });

  it('above the installation’s are given only by who manages clients everywhere', async () => {
    const much = { operationCost: 10_001 };
    expect(await make(bogor, much)).toMatchObject({ code: 'FORBIDDEN', fields: ['operationCost'] });
    expect((await make(admin, much)).it?.client).toMatchObject(much);
    expect(await make(admin, { operationCost: 0 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['operationCost'],
    });
  });
});

describe('the scopes of a client', () => {
  it('are narrowed by who manages it, and widened by who holds them for as long as its keys live', async () => {
    await server.database.sql(
      `INSERT INTO "Role" ("code", "names", "permissions") VALUES ('keeper', '{"id":"x","en":"x"}', '{clients.manage,quotas.read}')`,
    );
    const keeper = (await actingAs(server, 'keeper', '32.01')).headers;
    const { it: made } = await create(bogor, { scopes: ['coverage.read', 'claims.read'] });
    const id = made?.client.id;
    expect((await change(keeper, id, { scopes: ['coverage.read', 'claims.file'] })).code).toBe('FORBIDDEN');
    expect((await change(keeper, id, { scopes: ['coverage.read', 'quotas.read'] })).it?.scopes).toEqual([
      'quotas.read',
      'coverage.read',
    ]);
    expect((await change(keeper, id, { scopes: [] })).code).toBe('BAD_USER_INPUT');
    await server.database.sql(`UPDATE "RoleGrant" SET "to" = current_date + 30 WHERE "roleCode" = 'keeper'`);
    expect((await change(keeper, id, { scopes: ['coverage.read'] })).it?.scopes).toEqual(['coverage.read']);
    expect((await change(keeper, id, { scopes: ['coverage.read', 'quotas.read'] })).code).toBe('FORBIDDEN');
  });

  it('stay what they are once it is revoked; the list tells the ones from the others', async () => {
    const { it: made } = await create(bogor, { name: 'Pusaka', purpose: 'Arsip' });
    const id = made?.client.id;
    await send(bogor, 'mutation($id: ID!) { it: revokeApiClient(id: $id, reason: "selesai") { id } }', { id });
    expect((await change(bogor, id, { name: 'x' })).code).toBe('CONFLICT');
    const list = async (filter: string) =>
      (await send<{ items: { id: string }[] }>(bogor, `{ it: apiClients(filter: ${filter}) { items { id } } }`, {})).it
        ?.items;
    expect(await list('{ search: "arsip", isRevoked: true }')).toEqual([{ id }]);
    expect(await list('{ search: "pusaka", isRevoked: false }')).toEqual([]);
    expect(await list('{ search: "pusaka", within: "32.16" }')).toEqual([]);
    const [event] = await server.database.sql<{ purpose: string }>(
      `SELECT "purpose" FROM "AuditEvent" WHERE "action" = 'apiClient.revoke' AND "subjectId" = $1`,
      [id],
    );
    expect(event?.purpose).toBe('selesai');
  });
});
