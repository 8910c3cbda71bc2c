import { randomUUID } from 'node:crypto';
import { SHIPPED_ROLES } from '@payung/shared/roles';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSchema } from '../src/schema.js';
import { newId } from '../src/newId.js';
import { createApiKey } from '../src/slices/access/apiKey.js';
import { addImport } from './accessRows/imports.js';
import { NEIGHBOURS, PLACES, type Place, ROLES, type Row, VILLAGES } from './accessRows/row.js';
import { addEnrolmentThings } from './accessRows/enrolments.js';
import { TABLE } from './accessTable.js';
import { addDeathRequest, addWorker, inventedNik } from './inventedPeople.js';
import { actingAs } from './people.js';
import { type TestServer, startTestServer } from './testServer.js';

let server: TestServer;
/** At each place, a sealed event. */
const events = new Map<string, string>();
const sessions = new Map<string, { cookie?: string }>([['anonymous', {}]]);
beforeAll(async () => {
  server = await startTestServer();
  const acting = Object.keys(SHIPPED_ROLES).map(async (role) =>
    sessions.set(role, (await actingAs(server, role, PLACES.own)).headers),
  );
  await Promise.all(acting);
  for (const place of Object.values(PLACES)) events.set(place, await addSealedEvent(place));
});
afterAll(() => server.close());

it('the table has a row for every root field of the schema', async () => {
  const schema = await createSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
  expect(Object.keys(TABLE).toSorted()).toEqual(fields.toSorted());
});

describe.each(Object.entries(TABLE))('%s', (_, [operation, allowed, otherwise]) => {
  it.each(ROLES)('answers the %s as the table says', async (role) => {
    const places = Object.keys(PLACES).filter((place): place is Place => place in PLACES);
    const actual = await Promise.all(places.map(async (place) => [place, await outcome(operation, role, place)]));
    expect(actual).toEqual(places.map((place) => [place, expectedOf(allowed, otherwise, role, place)]));
  });
});

function expectedOf(allowed: Row[1], otherwise: Row[2], role: string, place: Place): string | undefined {
  if (allowed[role]?.split(' ').includes(place)) return 'allowed';
  if (role === 'anonymous') return otherwise === 'nobody' ? 'null' : 'UNAUTHENTICATED';
  if (typeof otherwise === 'string') return otherwise;
  return otherwise[`${role} ${place}`] ?? otherwise[role] ?? otherwise['otherwise'];
}

async function addSealedEvent(region: string): Promise<string> {
  const id = randomUUID();
  await server.database.sql(
    `INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "action", "subjectType", "subjectId", "subjectIds",
      "regionCode", "requestId", "seal") VALUES ($1, now(), 'x', 'USER', 'x', 'user.add', 'User', $1, '{}', $2, 'x', 'x')`,
    [id, region],
  );
  const leaves = () => server.database.sql('SELECT FROM "AuditLeaf" WHERE "eventId" = $1', [id]);
  await vi.waitUntil(async () => (await leaves()).length === 1, { timeout: 60_000, interval: 100 });
  return id;
}

/** What the role gets for the operation about fresh things at the place. */
async function outcome(operation: string, actingRole: string, place: Place): Promise<string> {
  const region = PLACES[place];
  const [user, grant, client] = [randomUUID(), randomUUID(), randomUUID()];
  const { prefix, hash } = createApiKey();
  const { sql } = server.database;
  await sql(`INSERT INTO "User" ("id", "name", "email", "regionCode") VALUES ($1, 'x', $2, $3)`, [
    user,
    `${user}@x.example`,
    region,
  ]);
  await sql(
    `INSERT INTO "RoleGrant" ("id", "userId", "roleCode", "regionCode", "from") VALUES ($1, $2, 'leadership', $3, '2026-01-01')`,
    [grant, user, region],
  );
  // One role that somebody holds at the place, and one that nobody holds.
  const [role, idleRole] = [`r-${randomUUID()}`, `r-${randomUUID()}`];
  await sql(
    `INSERT INTO "Role" ("code", "names", "permissions")
     SELECT unnest($1::text[]), '{"id":"x","en":"x"}', '{quotas.read}'`,
    [[role, idleRole]],
  );
  await sql(
    `INSERT INTO "RoleGrant" ("id", "userId", "roleCode", "regionCode", "from") VALUES ($1, $2, $3, $4, '2026-01-01')`,
    [randomUUID(), user, role, region],
  );
  await sql(
    `INSERT INTO "ApiClient" ("id", "name", "purpose", "scopes", "regionCode") VALUES ($1, 'x', 'x', '{quotas.read}', $2)`,
    [client, region],
  );
  await sql(`INSERT INTO "ApiKey" ("prefix", "clientId", "hash", "expiresAt") VALUES ($1, $2, $3, '2099-01-01')`, [
    prefix,
    client,
    hash,
  ]);
  const fund = `fund-${randomUUID().slice(0, 8)}`;
  await sql(
    `INSERT INTO "FundingSource" ("code", "names", "kind", "payerCode", "programmeCodes") VALUES ($1, '{"id":"x","en":"x"}', 'OTHER', $2, '{JKK}')`,
    [fund, region],
  );
  const category = `cat-${randomUUID().slice(0, 8)}`;
  await sql(`INSERT INTO "WorkerCategory" ("code", "regionCode") VALUES ($1, $2)`, [category, region]);
  await sql(
    `INSERT INTO "CategoryVersion" ("id", "categoryCode", "version", "names", "fields", "personas") VALUES ($1, $2, 1, '{"id":"x","en":"x"}', '[]', '[]')`,
    [randomUUID(), category],
  );
  const wideFund = `wide-${randomUUID().slice(0, 8)}`;
  await sql(
    `INSERT INTO "FundingSource" ("code", "names", "kind", "payerCode", "programmeCodes") VALUES ($1, '{"id":"x","en":"x"}', 'OTHER', '32', '{JKK}')`,
    [wideFund],
  );
  // The list of transfers goes by their ids, which begin with the time.
  const [quota, draftQuota, transfer] = [randomUUID(), randomUUID(), newId(new Date())];
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat", "status")
     VALUES ($1, $3, '{JKK}', $4, '2026-01-01', '2026-12-01', 1, 'OPEN'), ($2, $3, '{JKK}', $4, '2027-01-01', '2027-12-01', 1, 'DRAFT')`,
    [quota, draftQuota, region, wideFund],
  );
  await sql(
    `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName") VALUES ($1, $2, 'ALLOCATE', 10, 'x', 'USER', 'x')`,
    [randomUUID(), quota],
  );
  await sql(
    `INSERT INTO "QuotaTransfer" ("id", "quotaId", "toRegionCode", "seats", "reason", "proposedById", "proposedByKind", "proposedByName")
     VALUES ($1, $2, $3, 1, 'x', 'x', 'USER', 'x')`,
    [transfer, quota, NEIGHBOURS[place]],
  );
  const figure = randomUUID();
  await sql(
    `INSERT INTO "Figure" ("id", "topicCode", "regionCode", "kind", "unit", "measures", "value", "asOf", "source")
     VALUES ($1, 'pekerja-rentan', $2, 'TARGET', 'PEOPLE', '{"id":"x","en":"x"}', 1, '2026-01-01', 'x')`,
    [figure, region],
  );
  // People live in villages: in the place itself, or in one below it.
  const village = VILLAGES[place];
  const [worker, workerNik] = [newId(new Date()), inventedNik()];
  await addWorker(server.database, { id: worker, nik: workerNik, regionCode: village });
  const [otherWorker, request] = [newId(new Date()), newId(new Date())];
  await addWorker(server.database, { id: otherWorker, nik: inventedNik(), regionCode: village });
  await addDeathRequest(server.database, { id: request, workerId: worker, regionCode: village });
  const pair = newId(new Date());
  await sql(
    `INSERT INTO "DuplicatePair" ("id", "workerId", "otherId", "regionCode", "score", "evidence")
     SELECT $1, least($2, $3), greatest($2, $3), $4, 60, '[]'`,
    [pair, worker, otherWorker, village],
  );
  const values = {
    pair,
    otherWorker,
    request,
    village,
    worker,
    workerNik,
    nik: inventedNik(),
    ...(await addEnrolmentThings(server.database, region, quota)),
    import: await addImport(server.database, region),
    quota,
    draftQuota,
    transfer,
    neighbour: NEIGHBOURS[place],
    wideFund,
    figure,
    category,
    fund,
    region,
    user,
    grant,
    client,
    role,
    idleRole,
    key: prefix,
    event: events.get(region),
    search: user,
    email: `${randomUUID()}@x.example`,
    code: `r-${randomUUID()}`,
  };
  const used = Object.entries(values).filter(([name]) => operation.includes(`$${name}:`));
  const { data, errors } = await server.query<{ it: unknown }, Record<string, unknown>>(
    operation,
    Object.fromEntries(used),
    { ...sessions.get(actingRole) },
  );
  if (errors[0]) return errors[0].extensions.code;
  const text = JSON.stringify(data);
  if (data?.it == null) return 'null';
  // A list must have what was made for it.
  return text.includes('"items"') &&
    ![user, client, region, quota, transfer, worker, values.import, events.get(region)].some((id) =>
      text.includes(`"${id}"`),
    )
    ? 'absent'
    : 'allowed';
}
