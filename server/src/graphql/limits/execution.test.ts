import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../context.js';
import { transact } from '../../transact.js';
import { type LimitedServer, startLimitedServer } from '../../../test/limitedServer.js';

let server: LimitedServer;
const afterDeadline: unknown[] = [];
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(async () => {
  server = await startLimitedServer({
    limits: { timeout: 300 },
    more: {
      sdl: `extend type Query { slow: Int stuck: Int late: Int } extend type Mutation { slowly: Int }`,
      resolvers: {
        slow: async (_source, _args, ctx: Context) => ctx.db.$queryRaw`SELECT pg_sleep(20)::text`,
        stuck: () => new Promise(() => undefined),
        async late(_source, _args, ctx: Context) {
          await sleep(400);
          try {
            await ctx.db.region.count();
          } catch (error) {
            afterDeadline.push(error);
          }
        },
        slowly: (_source, _args, ctx: Context) =>
          transact(ctx, async ({ db }) => {
            await db.$executeRaw`UPDATE "Region" SET "name" = 'changed' WHERE "code" = '32'`;
            await db.$queryRaw`SELECT pg_sleep(20)::text`;
          }),
      },
    },
  });
});
afterAll(() => server.close());

async function ask(query: string) {
  const begin = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, seconds: (performance.now() - begin) / 1000, answer: await response.json() };
}

const sleeping = async () =>
  (
    await server.database.sql(
      `SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active' AND pid <> pg_backend_pid()`,
    )
  ).length;

describe('an operation that takes too long', () => {
  it.each(['{ slow }', '{ stuck }', 'mutation { slowly }'])('is stopped: %s', async (query) => {
    const { status, seconds, answer } = await ask(query);
    expect(status).toBe(503);
    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^The operation was stopped after 0.3 seconds/),
          extensions: { code: 'COST_LIMIT' },
        },
      ],
    });
    expect(answer).not.toHaveProperty('data');
    expect(seconds).toBeLessThan(10);
    await expect.poll(sleeping, { timeout: 5_000 }).toBe(0);
  });

  it('leaves nothing of the change that it was making', async () => {
    expect(await server.database.sql(`SELECT "name" FROM "Region" WHERE "code" = '32'`)).toEqual([
      { name: 'Jawa Barat' },
    ]);
  });

  it('finds no database any more when it goes on', async () => {
    expect((await ask('{ late }')).status).toBe(503);
    await expect.poll(() => afterDeadline).toMatchObject([{ originalError: { key: 'operationTimedOut' } }]);
  });

  it('does not harm the next one', async () => {
    expect((await ask('{ viewer { name } }')).status).toBe(200);
  });
});
