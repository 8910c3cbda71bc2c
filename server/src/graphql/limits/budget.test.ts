import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LimitedServer, startLimitedServer } from '../../../test/limitedServer.js';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';

const BUDGET = 20;
let database: TestDatabase;
let one: LimitedServer;
let other: LimitedServer;
beforeAll(async () => {
  database = await createTestDatabase();
  const given = { database, limits: { budget: BUDGET, cost: 15 }, trustProxy: ['127.0.0.1'] };
  [one, other] = await Promise.all([startLimitedServer(given), startLimitedServer(given)]);
});
afterAll(async () => {
  await one.close();
  await other.close();
  await database.drop();
});
beforeEach(async () => {
  await database.sql('DELETE FROM "ClientBudget"');
});

const cost = z.object({
  operation: z.number(),
  limit: z.number(),
  budget: z.number().optional(),
  remaining: z.number().optional(),
  resetAt: z.iso.datetime().optional(),
});
const answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z.object({ cost }).optional(),
});

let clients = 0;
/** An address that nobody had before. */
const nextClient = () => `203.0.113.${(clients += 1)}`;

/** What somebody may ask who is known by nothing but the address, at this cost. */
const asking = (cost: number) =>
  `{ ${Array.from({ length: cost }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;

async function ask(server: LimitedServer, address: string, query = asking(1)) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', 'x-forwarded-for': address },
    body: JSON.stringify({ query }),
  });
  const { headers, status } = response;
  return { status, headers, ...answer.parse(await response.json()) };
}

describe('the budget', () => {
  it('is counted once by two processes on one database, also when both are asked at once', async () => {
    const client = nextClient();
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => ask(index % 2 ? one : other, client)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(BUDGET);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(60 - BUDGET);
    expect(await database.sql('SELECT "spent" FROM "ClientBudget"')).toEqual([{ spent: BUDGET }]);
  });

  it('is taken in slices when it is large, and is never exceeded by two processes together', async () => {
    const given = { database, limits: { budget: 1_000 }, trustProxy: ['127.0.0.1'] };
    const both = await Promise.all([startLimitedServer(given), startLimitedServer(given)]);
    const client = nextClient();
    const ten = asking(10);
    expect((await ask(both[0], client, ten)).extensions?.cost.remaining).toBe(990);
    expect(await database.sql('SELECT "spent" FROM "ClientBudget"')).toEqual([{ spent: 20 }]);
    const answers = await Promise.all(
      Array.from({ length: 120 }, async (_, index) => ask(index % 2 ? both[0] : both[1], client, ten)),
    );
    const granted = 1 + answers.filter(({ status }) => status === 200).length;
    // Two processes; one may hold the last slice, of two operations, that the other would need.
    expect(granted).toBeGreaterThanOrEqual(98);
    expect(granted).toBeLessThanOrEqual(100);
    await Promise.all(both.map((server) => server.close()));
  });

  it('is told with every answer', async () => {
    const { headers, extensions } = await ask(one, nextClient(), asking(7));
    expect(extensions?.cost).toMatchObject({ operation: 7, limit: 15, budget: BUDGET, remaining: 13 });
    expect(new Date(extensions?.cost.resetAt ?? 0).getTime() - Date.now()).toBeGreaterThan(50_000);
    expect(headers.get('x-cost')).toBe('7');
    expect(headers.get('ratelimit-policy')).toBe('"cost";q=20;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"cost";r=13;t=(60|59)$/);
  });

  it('once spent, is refused with 429 and when to come back, before any resolver', async () => {
    const client = nextClient();
    for (let spent = 0; spent < BUDGET - 2; spent += 1) await ask(one, client);
    const before = one.resolved();
    const refused = await ask(one, client, '{ regions(first: 3) { items { name } } }');
    expect(refused.status).toBe(429);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(refused.errors?.[0]?.message).toMatch(
      /^Of the budget of 20 a minute 2 is left, and this operation needs 4. Try again in (60|59|58) seconds.$/,
    );
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(one.resolved()).toBe(before);
    // What was refused cost nothing, so there is still something for less.
    expect((await ask(one, client)).extensions?.cost.remaining).toBe(1);
  });

  it('begins anew when the minute is over', async () => {
    const client = nextClient();
    await ask(one, client);
    await database.sql(`UPDATE "ClientBudget" SET "spent" = ${BUDGET}, "resetAt" = now() - interval '1 second'`);
    expect((await ask(one, client)).extensions?.cost.remaining).toBe(BUDGET - 1);
  });

  it('of one client is not that of another', async () => {
    await ask(one, nextClient());
    expect((await ask(one, nextClient())).extensions?.cost.remaining).toBe(BUDGET - 1);
  });

  it('is that of the whole network of an IPv6 address', async () => {
    await ask(one, '2001:db8:0:7::1');
    expect((await ask(one, '2001:DB8::7:aaaa:bbbb:cccc:dddd')).extensions?.cost.remaining).toBe(BUDGET - 2);
    expect((await ask(one, '2001:db8:0:8::1')).extensions?.cost.remaining).toBe(BUDGET - 1);
    expect((await ask(one, '::1')).extensions?.cost.remaining).toBe(BUDGET - 1);
  });

  it('leaves no address in the table or the log', async () => {
    const client = nextClient();
    await ask(one, client);
    const rows = await database.sql<{ client: string }>('SELECT "client" FROM "ClientBudget"');
    expect(rows).toEqual([{ client: expect.stringMatching(/^address:[\w-]{22}$/) }]);
    expect(one.lines.join('')).not.toContain(client);
  });

  it('refuses an operation over the limit of one, with its cost and without spending', async () => {
    const refused = await ask(one, nextClient(), asking(16));
    expect(refused).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'COST_LIMIT' } }],
      extensions: { cost: { operation: 16, limit: 15 } },
    });
    expect(await database.sql('SELECT 1 FROM "ClientBudget"')).toEqual([]);
  });
});

describe('without a proxy that is trusted', () => {
  it('what a client says of its address is not believed', async () => {
    const server = await startLimitedServer({ database });
    const first = await ask(server, nextClient());
    const second = await ask(server, nextClient());
    expect(second.extensions?.cost.remaining).toBe((first.extensions?.cost.remaining ?? 0) - 1);
    await server.close();
  });
});

describe('when the database is out of reach', () => {
  it('the API goes on, each process counting alone', async () => {
    const server = await startLimitedServer({ limits: { budget: 3 } });
    await server.database.sql('ALTER TABLE "ClientBudget" RENAME TO "Gone"');
    const remaining = async () => {
      const { status, extensions } = await ask(server, '203.0.113.200');
      return [status, extensions?.cost.remaining];
    };
    expect(await remaining()).toEqual([200, 2]);
    expect(await remaining()).toEqual([200, 1]);
    expect(await remaining()).toEqual([200, 0]);
    expect(await remaining()).toEqual([429, 0]);
    expect(server.lines.filter((line) => line.includes('counting in this process alone'))).toHaveLength(1);
    await server.close();
  });
});
