import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey } from '../src/slices/access/apiKey.js';
import { actingAs } from './people.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { type TestServer, startTestServer } from './testServer.js';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

interface Refused {
  readonly actorId: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly subjectType: string;
  readonly regionCode: string | null;
  readonly requestId: string;
  readonly told: Record<string, unknown>;
}

/** The events that are there once a server on which `work` was done has been closed. */
async function refusalsOf(
  work: (server: TestServer) => Promise<void>,
  environment: Record<string, string> = {},
): Promise<Refused[]> {
  const [before] = await database.sql<{ n: string }>('SELECT coalesce(max("sequence"), 0) AS n FROM "AuditEvent"');
  const server = await startTestServer(database, environment);
  try {
    await work(server);
  } finally {
    await server.close();
  }
  const rows = await database.sql<Omit<Refused, 'told'> & { changes: Record<string, { after: unknown }> }>(
    `SELECT "actorId", "actorKind", "actorName", "subjectType", "regionCode", "requestId", "changes" FROM "AuditEvent"
     WHERE "action" = 'request.refuse' AND "sequence" > $1 ORDER BY "sequence"`,
    [before?.n],
  );
  return rows.map(({ changes, ...row }) => ({
    ...row,
    told: Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after])),
  }));
}

/** Over all batches, for a slow machine may need several. */
function countsOf(refusals: readonly Refused[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { told } of refusals) {
    const name = `${String(told['code'])} ${String(told['reason'])}`;
    counts[name] = (counts[name] ?? 0) + Number(told['count']);
  }
  return counts;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const send = (server: TestServer, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });
const anonymous = { actorId: 'anonymous', actorKind: 'ANONYMOUS', actorName: 'anonymous', subjectType: 'Request' };
const REVOKE = 'mutation { mine: revokeApiKey(prefix: "payung_nothingxx") { id } }';
const CREATE = `mutation { createApiClient(input: { name: "SIPD", purpose: "Dasbor", scopes: ["coverage.read"],
  regionCode: "32.01" }) { key client { id } } }`;

describe('a refused request', () => {
  it.each<[string, (server: TestServer) => Promise<unknown>, Record<string, unknown>]>([
    [
      'with a key that there is not',
      (server) => server.query('{ viewer { id } }', {}, { authorization: `Bearer ${createApiKey().key}` }),
      { code: 'UNAUTHENTICATED', reason: 'keyUnknown' },
    ],
    [
      'with a forged cookie',
      (server) => server.query('{ viewer { id } }', {}, { cookie: 'payung.session_token=abc.def' }),
      { code: 'UNAUTHENTICATED', reason: 'sessionEnded' },
    ],
    [
      'of who has not signed in',
      (server) => server.query('{ mine: users { totalCount } }', {}, {}),
      { code: 'UNAUTHENTICATED', reason: 'signInNeeded', fields: ['users'] },
    ],
    [
      'that is too deep',
      (server) => server.query(`{ region(code: "32") { ${'parent { '.repeat(20)} name ${'}'.repeat(20)} } }`, {}, {}),
      { code: 'COST_LIMIT', reason: 'tooDeep', fields: ['region'] },
    ],
    [
      'that costs too much, its field in a fragment',
      (server) =>
        server.query('{ ...f } fragment f on Query { regions(first: 2147483647) { items { code } } }', {}, {}),
      { code: 'COST_LIMIT', reason: 'costTooHigh', fields: ['regions'] },
    ],
    [
      'with a document that is too long',
      (server) => server.query(`{ viewer { id } } #${'x'.repeat(50_000)}`, {}, {}),
      { code: 'COST_LIMIT', reason: 'documentTooLong' },
    ],
    [
      'with a circle of fragments, and names that somebody made up',
      (server) =>
        server.query('{ region(code: "32") { ...f } nik3201010101010001 } fragment f on Region { ...f }', {}, {}),
      { code: 'BAD_USER_INPUT', fields: ['region'] },
    ],
    [
      'that is a batch',
      (server) => send(server, '[{"query":"{ __typename }"}]'),
      { code: 'BAD_USER_INPUT', reason: 'batch' },
    ],
    [
      'of a form of another site',
      (server) => send(server, 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
      { code: 'BAD_USER_INPUT', reason: 'mediaType' },
    ],
    [
      'by a link of another site',
      (server) => fetch(`${server.url}/graphql?query={__typename}`),
      { code: 'BAD_USER_INPUT' },
    ],
    [
      'to sign in, from another site',
      (server) =>
        fetch(`${server.url}/auth/sign-in/email`, {
          method: 'POST',
          headers: { ...JSON_TYPE, origin: 'https://evil.example' },
          body: '{}',
        }),
      { code: 'FORBIDDEN', reason: 'foreignPage' },
    ],
    ['that is no JSON', (server) => send(server, '{"query":'), { code: 'BAD_USER_INPUT', reason: 'jsonMalformed' }],
    [
      'by DELETE',
      (server) => fetch(`${server.url}/graphql`, { method: 'DELETE' }),
      { code: 'BAD_USER_INPUT', reason: 'methodNotAllowed' },
    ],
  ])('%s is recorded with the address, the code and the limit', async (_, request, told) => {
    const refusals = await refusalsOf(async (server) => void (await request(server)));
    const times = { count: 1, from: expect.any(String), to: expect.any(String) };
    expect(refusals).toEqual([
      {
        ...anonymous,
        regionCode: null,
        requestId: expect.any(String),
        told: { fields: [], address: '127.0.0.1', ...told, ...times },
      },
    ]);
  });

  it('of a person is theirs: what they may not do, and what they cannot see', async () => {
    let ids: (string | null)[] = [];
    const refusals = await refusalsOf(async (server) => {
      const { person: verifier, headers } = await actingAs(server, 'verifier', '32.01');
      const { person: administrator, headers: other } = await actingAs(server, 'administrator', '32.01');
      const one = await server.query(CREATE, {}, headers);
      const two = await server.query(REVOKE, {}, other);
      expect(one.errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect(two.errors[0]?.extensions.code).toBe('NOT_FOUND');
      ids = [verifier.id, one.headers.get('x-request-id'), administrator.id, two.headers.get('x-request-id')];
    });
    expect(refusals).toMatchObject([
      {
        actorId: ids[0],
        actorKind: 'USER',
        requestId: ids[1],
        told: { code: 'FORBIDDEN', fields: ['createApiClient'] },
      },
      { actorId: ids[2], actorKind: 'USER', requestId: ids[3], told: { code: 'NOT_FOUND', fields: ['revokeApiKey'] } },
    ]);
    expect(refusals.flatMap(({ told }) => Object.keys(told))).not.toContain('address');
  });

  it('by a revoked or expired key names the client, and no key is in it', async () => {
    let [id, key] = ['', ''];
    const refusals = await refusalsOf(async (server) => {
      const { headers } = await actingAs(server, 'administrator', '32.01');
      const { data } = await server.query<{ createApiClient: { key: string; client: { id: string } } }, never>(
        CREATE,
        undefined,
        headers,
      );
      [id, key] = [data?.createApiClient.client.id ?? '', data?.createApiClient.key ?? ''];
      const ask = () => server.query('{ viewer { id } }', {}, { authorization: `Bearer ${key}` });
      await database.sql('UPDATE "ApiKey" SET "expiresAt" = now() WHERE "clientId" = $1', [id]);
      await ask();
      await ask();
      await server.query('mutation($id: ID!) { revokeApiClient(id: $id) { id } }', { id }, headers);
      await ask();
    });
    const client = { actorId: id, actorKind: 'API_CLIENT', actorName: 'SIPD', regionCode: '32.01' };
    for (const one of refusals) expect(one).toMatchObject(client);
    expect(countsOf(refusals)).toEqual({ 'UNAUTHENTICATED keyExpired': 2, 'UNAUTHENTICATED keyRevoked': 1 });
    expect(JSON.stringify(refusals)).not.toContain(key.slice(18));
  });

  it('beyond the budget is counted under its client', async () => {
    const refusals = await refusalsOf(
      async (server) => {
        await database.sql('DELETE FROM "ClientBudget"');
        for (let index = 0; index < 5; index++) await server.query('{ region(code: "32") { name } }');
      },
      { LIMIT_BUDGET: '2', LIMIT_COST: '2' },
    );
    expect(countsOf(refusals)).toEqual({ 'RATE_LIMITED budgetSpent': 3 });
  });

  it('is none when it was served, when nothing is at its address, or when it asks how the server does', async () => {
    const refusals = await refusalsOf(async (server) => {
      await server.query('{ region(code: "99") { name } }');
      await server.query('{ regions(first: 501) { totalCount } }');
      await fetch(`${server.url}/nothing/here`);
      await fetch(`${server.url}/favicon.ico`);
      await Promise.all(['healthz', 'readyz', 'metrics'].map((path) => fetch(`${server.url}/${path}`)));
      await fetch(`${server.url}/metrics`, { method: 'POST' });
    });
    expect(refusals).toEqual([]);
  });

  it('is written within seconds, also while the server goes on', async () => {
    const count = async () =>
      (
        await database.sql<{ n: number }>(
          `SELECT count(*)::int AS n FROM "AuditEvent" WHERE "action" = 'request.refuse'`,
        )
      )[0]?.n ?? 0;
    const before = await count();
    await refusalsOf(async (server) => {
      await server.query('{ users { totalCount } }', {}, {});
      await expect.poll(count).toBe(before + 1);
    });
  });
});

describe('a flood of refused requests', () => {
  const CONNECTIONS = 20;
  const EACH = 1_000;

  it('of 20,000 becomes a few events with the right counts', async () => {
    const refusals = await refusalsOf(async (server) => {
      await Promise.all(
        Array.from({ length: CONNECTIONS }, (_, index) => flood(server, index % 2 === 0 ? 'x' : 'y', EACH)),
      );
    });
    const counts = refusals.map(({ told }) => Number(told['count']));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CONNECTIONS * EACH);
    expect(refusals.every(({ told }) => told['reason'] === 'keyUnknown' && told['address'] === '127.0.0.1')).toBe(true);
    // One for each few seconds that it took.
    expect(refusals.length).toBeLessThan(20);
    expect(refusals.every(({ told }) => String(told['from']) <= String(told['to']))).toBe(true);
  });
});

/** Sends so many requests with a wrong key over one connection, without waiting in between, and reads the answers. */
function flood(server: TestServer, key: string, count: number): Promise<void> {
  const body = '{"query":"{ viewer { id } }"}';
  const request = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${key}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request.repeat(count)));
    let answered = 0;
    let rest = '';
    socket.on('data', (chunk) => {
      const parts = (rest + chunk.toString('latin1')).split('HTTP/1.1 401');
      answered += parts.length - 1;
      rest = parts.at(-1)?.slice(-12) ?? '';
      if (answered === count) socket.end(resolve);
    });
    socket.on('error', reject);
  });
}
