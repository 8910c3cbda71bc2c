import { PrismaPg } from '@prisma/adapter-pg';
import { execute, parse } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../test/testDatabase.js';
import { TEST_SECRET } from '../../../test/testServices.js';
import { type Context, createServices } from '../../context.js';
import { readEnv } from '../../env.js';
import { PrismaClient } from '../../generated/prisma/client.js';
import { createCursors } from '../../graphql/cursor.js';
import { createTold } from '../../graphql/told.js';
import { createSchema } from '../../schema.js';
import { findRegions } from '../regions/findRegions.js';

it('a page takes one query, however long, and one more when it is counted', async () => {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), log: [{ emit: 'event', level: 'query' }] });
  let queries = 0;
  prisma.$on('query', () => (queries += 1));
  await database.sql(
    `INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "action", "subjectType", "subjectIds", "regionCode",
      "changes", "requestId", "seal") SELECT 'e' || i, now(), 'a' || i, 'USER', 'x', 'user.add', 'User', '{}',
      CASE WHEN i % 2 = 0 THEN '32.01.01' ELSE '32.71' END, '{"a":{"before":1,"after":2}}', 'r', 'x' FROM generate_series(1, 100) i`,
  );
  const schema = await createSchema();
  const services = createServices({ prisma, books: prisma }, pino({ level: 'silent' }), TEST_SECRET);
  const regions = await findRegions(services);
  const context = (): Context => ({
    ...services,
    session: null,
    apiClient: null,
    requestId: 'r',
    deadline: Infinity,
    client: { id: 'c', limits: readEnv({}).limits },
    locale: 'en',
    regions,
    cursors: createCursors(TEST_SECRET),
    told: createTold(),
    noteRefusal: () => {},
  });
  async function queriesFor(first: number, more: string): Promise<number> {
    queries = 0;
    const document =
      parse(`{ auditEvents(first: ${first}) { ${more} items { id actor { name } region { name parent { name } }
      changes { field before after } reading { operation } subjectIds } pageInfo { hasNextPage } } }`);
    const { errors, data } = await execute({ schema, document, contextValue: context() });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Kota Bogor');
    return queries;
  }
  expect([await queriesFor(5, ''), await queriesFor(100, ''), await queriesFor(100, 'totalCount')]).toEqual([1, 1, 2]);
  await prisma.$disconnect();
  await pool.end();
  await database.drop();
});
