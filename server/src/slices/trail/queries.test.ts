import { expect, it } from 'vitest';
import { startQueryCounter } from '../../../test/queryCounter.js';
import { createTestDatabase } from '../../../test/testDatabase.js';

it('a page takes one query, however long, and one more when it is counted', async () => {
  const database = await createTestDatabase();
  await database.sql(
    `INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "action", "subjectType", "subjectIds", "regionCode",
      "changes", "requestId", "seal") SELECT 'e' || i, now(), 'a' || i, 'USER', 'x', 'user.add', 'User', '{}',
      CASE WHEN i % 2 = 0 THEN '32.01.01' ELSE '32.71' END, '{"a":{"before":1,"after":2}}', 'r', 'x' FROM generate_series(1, 100) i`,
  );
  const counter = await startQueryCounter(database);
  async function queriesFor(first: number, more: string): Promise<number> {
    const { queries, answer } =
      await counter.run(`{ auditEvents(first: ${first}) { ${more} items { id actor { name } region { name parent { name } }
      changes { field before after } reading { operation } subjectIds } pageInfo { hasNextPage } } }`);
    expect(answer).toContain('Kota Bogor');
    return queries;
  }
  expect([await queriesFor(5, ''), await queriesFor(100, ''), await queriesFor(100, 'totalCount')]).toEqual([1, 1, 2]);
  await counter.close();
  await database.drop();
});
