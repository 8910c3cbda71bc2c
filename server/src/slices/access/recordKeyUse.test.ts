import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let other: TestServer;
let headers: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  other = await startTestServer(server.database);
  ({ headers } = await actingAs(server, 'administrator', '32.01'));
});
afterAll(async () => {
  await other.close();
  await server.close();
});

interface Made {
  readonly client: { readonly id: string };
  readonly key: string;
}
const CREATE = `mutation { createApiClient(input: { name: "SIPD", purpose: "Dasbor", scopes: ["coverage.read"],
  regionCode: "32.01" }) { key client { id } } }`;
const create = async (): Promise<Made> => {
  const { data, errors } = await server.query<{ createApiClient: Made }, never>(CREATE, undefined, headers);
  if (!data) throw new Error(errors[0]?.message);
  return data.createApiClient;
};
const use = async (at: TestServer, key: string) =>
  (await at.query('{ viewer { id } }', {}, { authorization: `Bearer ${key}` })).status;
const usesOf = ({ client }: Made) =>
  server.database.sql<{ requests: number }>(
    `SELECT "actorId", "actorKind", "subjectType", "subjectId", "regionCode", "changes"->'prefix'->>'after' AS "prefix",
       "changes"->'address'->>'after' AS "address", ("changes"->'requests'->>'after')::int AS "requests"
     FROM "AuditEvent" WHERE "action" = 'apiKey.use' AND "actorId" = $1 ORDER BY "sequence"`,
    [client.id],
  );
const rowOf = ({ client }: Made) =>
  server.database.sql(`SELECT xmin::text, "lastUsedAt" IS NOT NULL AS "isUsed" FROM "ApiKey" WHERE "clientId" = $1`, [
    client.id,
  ]);
const aMinutePasses = ({ client }: Made) =>
  server.database.sql(`UPDATE "ApiKey" SET "lastUsedAt" = "lastUsedAt" - interval '61 seconds' WHERE "clientId" = $1`, [
    client.id,
  ]);

describe('the use of an API key', () => {
  it('is one event a minute, however many requests come at once to two processes', async () => {
    const made = await create();
    const both = [server, other, server, other];
    const burst = () => Promise.all(Array.from({ length: 10 }, () => both.map((at) => use(at, made.key))).flat());
    expect(new Set(await burst())).toEqual(new Set([200]));
    const event = {
      actorId: made.client.id,
      actorKind: 'API_CLIENT',
      subjectType: 'ApiClient',
      subjectId: made.client.id,
      regionCode: '32.01',
      prefix: made.key.slice(0, 17),
      address: '127.0.0.1',
      requests: expect.any(Number),
    };
    expect(await usesOf(made)).toEqual([event]);
    const [row] = await rowOf(made);
    expect(row).toMatchObject({ isUsed: true });

    await burst();
    expect([await usesOf(made), await rowOf(made)]).toEqual([[event], [row]]);
    await aMinutePasses(made);
    await burst();
    expect(await usesOf(made)).toEqual([event, event]);
  });

  it('tells of every request: the first at once, those of the minute with the next', async () => {
    const made = await create();
    for (let index = 0; index < 4; index++) await use(server, made.key);
    await aMinutePasses(made);
    for (let index = 0; index < 3; index++) await use(server, made.key);
    expect((await usesOf(made)).map(({ requests }) => requests)).toEqual([1, 4]);
  });

  it('is not served when it cannot be recorded', async () => {
    const made = await create();
    const { sql } = server.database;
    await sql(`ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'apiKey.use') NOT VALID`);
    expect(await use(server, made.key)).toBe(500);
    await sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect(await rowOf(made)).toMatchObject([{ isUsed: false }]);
    expect(await use(server, made.key)).toBe(200);
    expect((await usesOf(made)).map(({ requests }) => requests)).toEqual([2]);
  });
});
