import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { id: string; headers: Record<string, string> };
beforeAll(async () => {
  server = await startTestServer();
  const { person, headers } = await actingAs(server, 'administrator', '32.01');
  administrator = { id: person.id, headers: { ...headers, 'x-request-id': 'of-another-request' } };
});
afterAll(() => server.close());

interface Recorded {
  action: string;
  actorId: string;
  actorKind: string;
  subjectType: string;
  subjectId: string;
  regionCode: string | null;
  requestId: string;
  changes: unknown;
}
const recorded = (): Promise<Recorded[]> =>
  server.database.sql<Recorded>(
    `SELECT "action", "actorId", "actorKind", "subjectType", "subjectId", "regionCode", "requestId", "changes"
     FROM "AuditEvent" WHERE "actorKind" = 'USER' AND "action" NOT IN ('request.refuse', 'read') AND "action" NOT LIKE 'session.%' ORDER BY "id"`,
  );
const ask = (document: string, variables: Record<string, unknown>) =>
  server.query<Record<string, unknown>, Record<string, unknown>>(document, variables, administrator.headers);

const GRANT = `mutation($userId: ID!, $regionCode: ID) {
  grantRole(input: { userId: $userId, roleCode: "verifier", regionCode: $regionCode }) { id } }`;
const CREATE_CLIENT = `mutation { createApiClient(input: { name: "SIPD", purpose: "Dasbor", scopes: ["coverage.read"],
  regionCode: "32.01" }) { key client { id } } }`;

describe('what is done to access', () => {
  it('is recorded with who did it, to whom, where and in which request, and without any secret', async () => {
    const person = await addPerson(server.database, [], '32.01.01');
    const granted = await ask(GRANT, { userId: person.id, regionCode: '32.01.01' });
    const created = await ask(CREATE_CLIENT, {});
    expect([granted.errors, created.errors]).toEqual([[], []]);

    const by = { actorId: administrator.id, actorKind: 'USER' };
    const events = await recorded();
    expect(events).toEqual([
      {
        ...by,
        requestId: granted.headers.get('x-request-id'),
        action: 'role.grant',
        subjectType: 'User',
        subjectId: person.id,
        regionCode: '32.01.01',
        changes: expect.anything(),
      },
      {
        ...by,
        requestId: created.headers.get('x-request-id'),
        action: 'apiClient.create',
        subjectType: 'ApiClient',
        subjectId: expect.any(String),
        regionCode: '32.01',
        changes: expect.anything(),
      },
    ]);
    expect(JSON.stringify(events[0]?.changes)).toContain('verifier');
    expect(JSON.stringify(events)).not.toMatch(/payung_[A-Za-z0-9]/);
  });

  it('leaves no event of its own when it is refused', async () => {
    const before = await recorded();
    const person = await addPerson(server.database, [], '32.71');
    const { errors } = await ask(GRANT, { userId: person.id, regionCode: '32.71' });
    expect(errors[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect(await recorded()).toEqual(before);
  });

  it('is not done when it cannot be recorded', async () => {
    const person = await addPerson(server.database, [], '32.01.02');
    await server.database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'role.grant') NOT VALID`,
    );
    const { errors } = await ask(GRANT, { userId: person.id, regionCode: '32.01.02' });
    await server.database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    expect(errors[0]?.extensions.code).toBe('INTERNAL');
    expect(await server.database.sql('SELECT 1 FROM "RoleGrant" WHERE "userId" = $1', [person.id])).toEqual([]);
  });
});
