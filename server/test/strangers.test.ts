import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey } from '../src/slices/access/apiKey.js';
import { actingAs } from './people.js';
import { type TestServer, startTestServer } from './testServer.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer(undefined, { TRUST_PROXY: '127.0.0.1' })));
afterAll(() => server.close());

const ask = async (headers: Record<string, string>, from: string) =>
  (await server.query('{ viewer { id } }', {}, { ...headers, 'x-forwarded-for': from })).status;
describe('what opens nothing', () => {
  it('is not heard any more from an address that sends too much of it; what is good goes on', async () => {
    const { headers } = await actingAs(server, 'auditor', '32.01');
    expect(await ask(headers, '10.0.0.2')).toBe(200);
    const statuses: number[] = [];
    for (let trial = 0; trial < 103; trial++)
      statuses.push(await ask({ authorization: `Bearer ${createApiKey().key}` }, '10.0.0.2'));
    expect(statuses).toEqual([...Array<number>(100).fill(401), 429, 429, 429]);
    expect(await ask(headers, '10.0.0.2')).toBe(200);
    expect(await ask({}, '10.0.0.2')).toBe(200);
    expect(await ask({ authorization: `Bearer ${createApiKey().key}` }, '10.0.0.3')).toBe(401);
  });
});
