import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { createApiKey, isKey, prefixOf } from './apiKey.js';

let server: TestServer;
let bogor: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  bogor = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

interface Made {
  client: { id: string; keys: { prefix: string }[] };
  key: string;
}
const CREATE = `mutation($input: CreateApiClientInput!) { createApiClient(input: $input) {
  key client { id name scopes region { code } budget abilities keys { prefix isLive lastUsedAt } } } }`;
const ROTATE = 'mutation($id: ID!) { rotateApiKey(id: $id) { key client { id keys { prefix } } } }';
const input = {
  name: 'SIPD',
  purpose: 'Angka cakupan untuk dasbor',
  scopes: ['coverage.read', 'quotas.read'],
  regionCode: '32.01',
};
const create = async (changes: Record<string, unknown> = {}): Promise<Made> => {
  const { data, errors } = await server.query<{ createApiClient: Made }, Record<string, unknown>>(
    CREATE,
    { input: { ...input, ...changes } },
    bogor,
  );
  if (!data) throw new Error(errors[0]?.message);
  return data.createApiClient;
};
const as = (key: string) => ({ authorization: `Bearer ${key}` });
const view = async (headers: Record<string, string>) => {
  const { status, data, errors } = await server.query<{ viewer: unknown }, never>(
    '{ viewer { id name kind roles abilities regions { code } sessions { id } } }',
    undefined,
    { 'accept-language': 'en', ...headers },
  );
  return { status, viewer: data?.viewer, message: errors[0]?.message, code: errors[0]?.extensions.code };
};
const codeOf = async (document: string, variables: Record<string, unknown>, headers: Record<string, string> = bogor) =>
  (await server.query(document, variables, headers)).errors[0]?.extensions.code;

describe('an API client', () => {
  it('gets a key that is shown once and kept nowhere', async () => {
    const made = await create({ budget: 500 });
    expect(made).toMatchObject({
      client: {
        name: 'SIPD',
        scopes: ['quotas.read', 'coverage.read'],
        region: { code: '32.01' },
        budget: 500,
        abilities: ['changeApiClient', 'rotateApiKey', 'revokeApiKey', 'revokeApiClient'],
        keys: [{ prefix: made.key.slice(0, 17), isLive: true, lastUsedAt: null }],
      },
    });
    const rows = JSON.stringify(
      await server.database.sql('SELECT *, encode("hash", \'escape\') FROM "ApiKey" JOIN "ApiClient" ON true'),
    );
    expect(rows).not.toContain(made.key.slice(18));
  });

  it('acts by its key, within its scopes and region, and the use is noted', async () => {
    const { key, client } = await create();
    expect(await view(as(key))).toMatchObject({
      status: 200,
      viewer: {
        id: client.id,
        name: 'SIPD',
        kind: 'API_CLIENT',
        roles: [],
        abilities: ['quotas.read', 'coverage.read'],
        regions: [{ code: '32.01' }],
        sessions: [],
      },
    });
    expect(await codeOf('{ users { totalCount } }', {}, as(key))).toBe('FORBIDDEN');
    const { data } = await server.query<{ apiClient: { keys: { lastUsedAt: string }[] } }, { id: string }>(
      'query($id: ID!) { apiClient(id: $id) { keys { lastUsedAt } } }',
      { id: client.id },
      bogor,
    );
    expect(Date.now() - Date.parse(data?.apiClient.keys[0]?.lastUsedAt ?? '')).toBeLessThan(60_000);
  });

  it('has two live keys at most, also when many are asked for at once, and goes on with the new one', async () => {
    const { key, client } = await create();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => server.query<{ rotateApiKey: Made }, { id: string }>(ROTATE, { id: client.id }, bogor)),
    );
    const renewed = answers.flatMap(({ data }) => data?.rotateApiKey.key ?? []);
    expect(renewed).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual([
      'CONFLICT',
      'CONFLICT',
      'CONFLICT',
    ]);
    expect([(await view(as(key))).status, (await view(as(renewed[0] ?? ''))).status]).toEqual([200, 200]);
    expect(await codeOf('mutation($p: ID!) { revokeApiKey(prefix: $p) { id } }', { p: prefixOf(key) })).toBeUndefined();
    expect([(await view(as(key))).status, (await view(as(renewed[0] ?? ''))).status]).toEqual([401, 200]);
  });

  it('is refused, and told why only when it has the whole key', async () => {
    const [revoked, expired, ended] = await Promise.all([create(), create(), create()]);
    await server.query('mutation($id: ID!) { revokeApiClient(id: $id) { id } }', { id: revoked.client.id }, bogor);
    await server.database.sql(`UPDATE "ApiKey" SET "expiresAt" = now() WHERE "prefix" = $1`, [prefixOf(expired.key)]);
    await server.query('mutation($p: ID!) { revokeApiKey(prefix: $p) { id } }', { p: prefixOf(ended.key) }, bogor);
    const unauthenticated = { status: 401, code: 'UNAUTHENTICATED' };
    expect(await view(as(revoked.key))).toMatchObject({ ...unauthenticated, message: 'This API key was revoked.' });
    expect(await view(as(ended.key))).toMatchObject({ ...unauthenticated, message: 'This API key was revoked.' });
    expect(await view(as(expired.key))).toMatchObject({
      ...unauthenticated,
      message: 'This API key has expired. Ask for a new one.',
    });
    const wrong = [`${revoked.key.slice(0, -1)}_`, createApiKey().key, 'payung_', 'x', `${expired.key}x`, ''];
    const answers = await Promise.all([...wrong.map(as), { authorization: 'Basic eDp5' }].map(view));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      ...unauthenticated,
      message: expect.stringMatching(/^This API key is not valid/),
    });
  });

  it('with a wrong key is not helped by a good cookie', async () => {
    expect((await view({ ...bogor, ...as(createApiKey().key) })).status).toBe(401);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['for another regency', { regionCode: '32.16' }, 'FORBIDDEN'],
    ['for everywhere', { regionCode: null }, 'FORBIDDEN'],
    ['without scopes', { scopes: [] }, 'BAD_USER_INPUT'],
    ['with a scope that there is not', { scopes: ['root'] }, 'BAD_USER_INPUT'],
    ['without a purpose', { purpose: ' ' }, 'BAD_USER_INPUT'],
    ['with no budget at all', { budget: 0 }, 'BAD_USER_INPUT'],
    ['with a key for ten years', { days: 3650 }, 'BAD_USER_INPUT'],
  ])('is not made %s', async (_, wrong, code) => {
    expect(await codeOf(CREATE, { input: { ...input, ...wrong } })).toBe(code);
  });

  it('with more scopes than one holds is neither made nor given a key', async () => {
    await server.database.sql(
      `INSERT INTO "Role" ("code", "names", "permissions") VALUES ('keeper', '{"id":"x","en":"x"}', '{clients.read,clients.manage}')`,
    );
    const { headers } = await actingAs(server, 'keeper', '32.01');
    const { client } = await create();
    expect(await codeOf(CREATE, { input }, headers)).toBe('FORBIDDEN');
    expect(await codeOf(ROTATE, { id: client.id }, headers)).toBe('FORBIDDEN');
  });

  it('of another regency seems not to exist', async () => {
    const bekasi = (await actingAs(server, 'administrator', '32.16')).headers;
    const { client, key } = await create();
    expect(
      (await server.query('query($id: ID!) { apiClient(id: $id) { id } }', { id: client.id }, bekasi)).data,
    ).toEqual({ apiClient: null });
    expect((await server.query('{ apiClients { totalCount items { id } } }', {}, bekasi)).data).toEqual({
      apiClients: { totalCount: 0, items: [] },
    });
    const revoke = async (p: string | null) =>
      (await server.query('mutation($p: ID!) { revokeApiKey(prefix: $p) { id } }', { p }, bekasi)).errors;
    expect(await revoke(prefixOf(key))).toEqual(await revoke('payung_nothingxx'));
    expect((await view(as(key))).status).toBe(200);
  });
});

describe('a key', () => {
  it('is random, of one form, and matches its own hash only', () => {
    const [one, other] = [createApiKey(), createApiKey()];
    expect(one.key).toMatch(/^payung_[A-Za-z0-9]{10}_[\w-]{43}[A-Za-z0-9]{6}$/);
    expect(one.key).not.toBe(other.key);
    expect([isKey(one.key, one.hash), isKey(other.key, one.hash), prefixOf(one.key)]).toEqual([
      true,
      false,
      one.prefix,
    ]);
  });

  it('that is cut short or misspelt is none, by its checksum', () => {
    const { key } = createApiKey();
    const other = key.at(30) === 'x' ? 'y' : 'x';
    const wrong = [key.slice(0, -1), `${key}0`, `${key.slice(0, 30)}${other}${key.slice(31)}`, key.toLowerCase()];
    expect(wrong.map(prefixOf)).toEqual([null, null, null, null]);
  });
});
