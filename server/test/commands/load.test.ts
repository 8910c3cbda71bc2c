import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { actingAs } from '../people.js';
import { type TestDatabase, createTestDatabase } from '../testDatabase.js';
import { TEST_SECRETS, TEST_SIGNING_KEY } from '../testServices.js';
import { type Running, type Stage, test } from './stage.js';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const MAIN = pathOf('../../dist/main.js');
const CLI = pathOf('../../dist/cli/main.js');
const WRITERS = 6;

describe('two servers under a load of writes', () => {
  test('keep the audit whole when one is killed in the middle of its transactions', async ({ stage }) => {
    const database = await createTestDatabase();
    const [one, other] = await Promise.all([start(stage, database), start(stage, database)]);
    const { headers } = await actingAs({ url: one.url, database }, 'administrator', '32.01');
    const loads = [startLoad(one.url, headers), startLoad(other.url, headers)];
    await expect.poll(() => Math.min(...loads.map(({ done }) => done.length))).toBeGreaterThan(20);
    await expect.poll(() => sealed(database).then((leaves) => leaves.length)).toBeGreaterThan(20);

    // Both are now in the middle of commands: they have written something, and wait for what is locked.
    const lock = await lockKeys(database);
    await expect.poll(() => waitingFor(database)).toBeGreaterThan(WRITERS);
    const before = await sealed(database);
    one.running.signal('SIGKILL');
    await one.running.exit;
    await lock.release();
    const doneByThen = loads[1]?.done.length ?? 0;
    await expect.poll(() => loads[1]?.done.length).toBeGreaterThan(doneByThen + 50);
    await Promise.all(loads.map(({ stop }) => stop()));
    other.running.signal('SIGTERM');
    expect((await other.running.exit).code).toBe(0);

    const acknowledged = loads.flatMap(({ done }) => done);
    const written = await ids(database, `SELECT "id" FROM "ApiClient" WHERE "name" = 'Load'`);
    const told = await ids(
      database,
      `SELECT "subjectId" AS "id" FROM "AuditEvent" WHERE "action" = 'apiClient.create'`,
    );
    // What was answered is there, and nothing is there without its event, nor an event without what it tells of.
    expect(acknowledged.filter((id) => !written.includes(id))).toEqual([]);
    expect(told).toEqual(written);
    // Each event has its place, none has two, and none has moved.
    const after = await sealed(database);
    const events = await ids(database, 'SELECT "id" FROM "AuditEvent"');
    expect(after.map(({ eventId }) => eventId).toSorted()).toEqual(events);
    expect(after.map(({ index }) => index)).toEqual(after.map((_, index) => index));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await database.sql(OUT_OF_ORDER)).toEqual([]);
    const { code, stdout } = await verify(stage, database);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/is whole: .*; 0 wait to be sealed\.\n$/)]);
    await database.drop();
  });
});

/** Places of the log whose event comes before that of the place before. */
const OUT_OF_ORDER = `SELECT * FROM (
  SELECT l."index", (e."epoch", e."xid", e."sequence") > lag((e."epoch", e."xid", e."sequence")) OVER (ORDER BY l."index") AS "isInOrder"
  FROM "AuditLeaf" l JOIN "AuditEvent" e ON e."id" = l."eventId") AS places WHERE NOT "isInOrder"`;

async function start(stage: Stage, { appUrl, url }: TestDatabase): Promise<{ running: Running; url: string }> {
  const env = {
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: url,
    ...TEST_SECRETS,
    AUDIT_SIGNING_KEY: TEST_SIGNING_KEY,
    LIMIT_BUDGET: '0',
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const running = stage.run(process.execPath, [MAIN], { env });
  return { running, url: await running.says(/http:\/\/127\.0\.0\.1:\d+/) };
}

const created = z.object({ data: z.object({ createApiClient: z.object({ client: z.object({ id: z.string() }) }) }) });

/** Makes one API client after the other, several at once, until it is told to stop or the server is gone. */
function startLoad(url: string, headers: Record<string, string>): { done: string[]; stop(): Promise<unknown> } {
  const done: string[] = [];
  let isStopping = false;
  const query = `mutation { createApiClient(input: { name: "Load", purpose: "Load", scopes: ["coverage.read"], regionCode: "32.01" }) { client { id } } }`;
  const write = async () => {
    while (!isStopping) {
      const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
      const response = await fetch(`${url}/graphql`, { ...request, body: JSON.stringify({ query }) }).catch(() => null);
      if (!response) return;
      done.push(created.parse(await response.json()).data.createApiClient.client.id);
    }
  };
  const writers = Promise.all(Array.from({ length: WRITERS }, write));
  return { done, stop: () => ((isStopping = true), writers) };
}

/** Lets nobody write keys until it is released: a new client gets its first one in the middle of the command. */
async function lockKeys({ url }: TestDatabase): Promise<{ release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE "ApiKey" IN SHARE MODE');
  return { release: () => client.end() };
}

async function waitingFor({ sql }: TestDatabase): Promise<number> {
  const rows = await sql(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock' AND backend_xid IS NOT NULL`,
  );
  return rows.length;
}

async function sealed({ sql }: TestDatabase): Promise<{ index: number; eventId: string }[]> {
  return sql('SELECT "index"::int, "eventId" FROM "AuditLeaf" ORDER BY "index"');
}

async function ids({ sql }: TestDatabase, query: string): Promise<string[]> {
  return (await sql<{ id: string }>(query)).map(({ id }) => id).toSorted();
}

function verify(stage: Stage, { appUrl, url }: TestDatabase) {
  const env = { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: url, ...TEST_SECRETS };
  return stage.run(process.execPath, [CLI, 'audit', 'verify'], { env }).exit;
}
