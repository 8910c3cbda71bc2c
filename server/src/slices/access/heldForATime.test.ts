import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson, signIn } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const GRANT = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const ask = async (headers: Record<string, string>, document: string, variables: Record<string, unknown> = {}) =>
  (await server.query(document, variables, headers)).errors[0]?.extensions.code;

describe('a role that is held for a time', () => {
  it('is not given for longer, to others or to oneself, nor by way of an API key', async () => {
    const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const person = await addPerson(
      server.database,
      [{ role: 'administrator', region: '32.16', from: '2026-01-01', to: today }],
      '32.16',
    );
    const other = await addPerson(server.database, [], '32.16');
    const session = await signIn(server.url, person);
    const give = (userId: string, dates: object) =>
      ask(session, GRANT, {
        input: { userId, roleCode: 'verifier', regionCode: '32.16', from: '2026-01-01', ...dates },
      });
    expect(await give(other.id, {})).toBe('FORBIDDEN');
    expect(await give(person.id, { to: '2099-12-31' })).toBe('FORBIDDEN');
    expect(await give(other.id, { to: today })).toBeUndefined();
    const client = `mutation { createApiClient(input: { name: "x", purpose: "y", scopes: ["quotas.read"], regionCode: "32.16",
      days: 30 }) { key } }`;
    expect(await ask(session, client)).toBe('FORBIDDEN');
  });
});
