import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RegionDocument } from './generated/graphql.js';
import { type TestServer, startTestServer } from './testServer.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

describe('GraphQL over HTTP, by the published audits', () => {
  /** What a SHOULD asks and we do not do, and why. A MAY (audits call it a notice) needs no reason. */
  const DEVIATIONS: Readonly<Record<string, string>> = {
    '572B':
      'A document that cannot be parsed is the client’s fault: 400 in every media type, so that proxies and monitors see it.',
    FDE2: 'The same for a document that does not fit the schema (an unknown field).',
    '7B9B': 'The same for variables that do not fit their types.',
  };

  it('every MUST passes, and each SHOULD that does not is one whose reason is given here', async () => {
    // They ask for the schema, which is for who is known.
    const fetchFn = (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...server.partner.headers },
      });
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status === 'error').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results.flatMap(({ status, id }) => (status === 'warn' ? [id] : [])).sort()).toEqual(
      Object.keys(DEVIATIONS).sort(),
    );
  });
});

describe('a request that cannot be served', () => {
  it.each<[string, number, () => Promise<Response>]>([
    ['an unknown field', 400, () => post('{"query":"{ nope }"}')],
    ['a document with a syntax error', 400, () => post('{"query":"{ region("}')],
    [
      'variables of the wrong type',
      400,
      () => post('{"query":"query($c: ID!) { region(code: $c) { code } }","variables":{"c":{}}}'),
    ],
    ['no document', 400, () => post('{}')],
    ['malformed JSON', 400, () => post('{"query":')],
    ['an empty body', 400, () => post('')],
    ['a batch of operations', 400, () => post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')],
    ['a body over 1 MB', 413, () => post(JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(1_000_001) }))],
    [
      'a form, as another site can send it',
      415,
      () => post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'plain text, as another site can send it',
      415,
      () => post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }),
    ],
    ['XML', 415, () => post('<query/>', { 'content-type': 'text/xml' })],
    ['a GET that another site can send', 400, () => fetch(`${server.url}/graphql?query={__typename}`)],
    [
      'a page for a program',
      404,
      () => fetch(`${server.url}/nothing/here`, { headers: { accept: 'application/json' } }),
    ],
  ])('%s is answered with %i and the form of a GraphQL error, without a stack', async (_, status, send) => {
    const response = await send();
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        { message: expect.stringMatching(/./), extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' } },
      ],
    });
    expect(text).not.toMatch(/stacktrace|node_modules|\.js:\d+/);
  });

  it('does not bring the server down', async () => {
    expect((await server.query(RegionDocument, { code: '32' })).status).toBe(200);
  });

  it.each([
    ['{ regions(first: 99999999999) { totalCount } }', {}, ['first']],
    ['{ regions(filter: { types: [TOWN] }) { totalCount } }', {}, ['filter.types']],
    ['query($first: Int) { regions(first: $first) { totalCount } }', { first: 99999999999 }, ['first']],
    ['query($first: Int!) { regions(first: $first) { totalCount } }', {}, ['first']],
    ['{ nope }', {}, undefined],
  ])('names the argument whose value GraphQL itself refuses: %s', async (query, variables, fields) => {
    const { status, errors } = await server.query(query, variables);
    expect([status, errors[0]?.extensions.fields]).toEqual([400, fields]);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])(
    'is refused for its method, %s, with the methods that there are',
    async (method) => {
      const response = await fetch(`${server.url}/graphql`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    },
  );

  it('is explained by GraphQL where GraphQL knows best', async () => {
    const { errors } = await server.query('{ regionz { code } }');
    expect(errors[0]?.message).toMatch(/regionz.*Did you mean/);
  });
});

describe('a GET', () => {
  const get = (parameters: Record<string, string>) =>
    fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'yes', ...server.partner.headers },
    });

  it('may ask a query', async () => {
    const response = await get({ query: 'query($c: ID!) { region(code: $c) { name } }', variables: '{"c":"32.71"}' });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { region: { name: 'Kota Bogor' } } }]);
  });
});

describe('media types', () => {
  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('who accepts %s gets %s', async (accept, type) => {
    const response = await post('{"query":"{ __typename }"}', { ...JSON_TYPE, accept });
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('who accepts none of ours is told so', async () => {
    expect((await post('{"query":"{ __typename }"}', { ...JSON_TYPE, accept: 'text/html' })).status).toBe(406);
  });
});

const errorsOf = z.object({ errors: z.array(z.object({ message: z.string() })) });

describe('the language of an error', () => {
  it.each([
    [undefined, /harus antara 0 dan 500/],
    ['id', /harus antara/],
    ['en-GB,en;q=0.9,id;q=0.1', /must be between 0 and 500/],
    ['fr, *;q=0.1', /harus antara/],
    ['en;q=0, fr', /harus antara/],
    ['garbage;;;q=x', /harus antara/],
  ])('for Accept-Language %s', async (language, message) => {
    const headers = { ...server.partner.headers, ...(language !== undefined && { 'accept-language': language }) };
    const { errors } = await server.query('{ regions(first: 501) { totalCount } }', {}, headers);
    expect(errors[0]?.message).toMatch(message);
  });

  it('holds for what is refused before GraphQL too', async () => {
    const bodies = ['id', 'en'].map(async (language) =>
      (await post('{', { ...JSON_TYPE, 'accept-language': language })).json(),
    );
    const messages = (await Promise.all(bodies)).map((answer) => errorsOf.parse(answer).errors[0]?.message);
    expect(messages).toEqual(['Isi permintaan bukan JSON yang benar.', 'The request’s body is not well-formed JSON.']);
  });
});

describe('request ids', () => {
  const idOf = async (given: string) =>
    (await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');

  it('are ours alone, whatever a client sends', async () => {
    const ids = await Promise.all(['proxy-4711-abc', 'proxy-4711-abc', 'x"}{"level":60'].map(idOf));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('health', () => {
  it('says that the server lives, is ready, and how it does', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ok' });
    await post('{"query":"{ nope }"}');
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(
      /payung_http_request_seconds_bucket{le="0.1",method="POST",route="\/graphql",status="400"} \d/,
    );
    expect(metrics).toMatch(/payung_graphql_operations_total{kind="none",outcome="BAD_USER_INPUT"} \d/);
    expect(metrics).toMatch(/process_resident_memory_bytes \d/);
  });

  it('is not ready when a migration is missing or the database is gone, and lives all the same', async () => {
    const other = await startTestServer();
    const ready = async () => {
      const response = await fetch(`${other.url}/readyz`);
      return [response.status, await response.json()];
    };
    await other.database.sql('UPDATE _prisma_migrations SET finished_at = NULL');
    expect(await ready()).toEqual([
      503,
      { status: 'not ready', problem: expect.stringMatching(/^migrations not applied: 20261120083000_regions/) },
    ]);
    await other.database.drop();
    expect(await ready()).toEqual([503, { status: 'not ready', problem: 'the database does not answer' }]);
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    expect((await other.query('{ viewer { id } }', {}, {})).data).toEqual({ viewer: null });
    await other.close().catch(() => undefined);
  });
});

describe('security headers', () => {
  it('let a page load nothing from elsewhere and be framed nowhere else', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-ancestors 'self'/);
    expect(headers.get('content-security-policy')).not.toMatch(/https:|unsafe-eval|upgrade-insecure/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('are not lost by a request line that HTTP does not allow', async () => {
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path: '/%zz', method: 'GET' }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });
});
