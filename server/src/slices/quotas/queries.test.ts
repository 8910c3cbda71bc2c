import { expect, it } from 'vitest';
import { startQueryCounter } from '../../../test/queryCounter.js';
import { createTestDatabase } from '../../../test/testDatabase.js';

it('a page of quotas with all that they are about takes as many queries however long it is', async () => {
  const database = await createTestDatabase();
  await database.sql(
    `INSERT INTO "Quota" ("id", "regionCode", "categoryCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     SELECT 'q' || "code", "code", 'marbot', '{JKK,JKM}', 'apbd-kab-bogor', '2026-01-01', '2026-12-01', 201600
     FROM "Region" WHERE "code" LIKE '32.01.0_.____'`,
  );
  const counter = await startQueryCounter(database);
  async function queriesFor(first: number): Promise<number> {
    const { queries, answer } = await counter.run(
      `{ quotas(first: ${first}) { items { id budget region { name parent { name } } category { name parent { name } }
         programmes { name } fundingSource { name payer { name } } } pageInfo { endCursor } } }`,
    );
    expect(answer).toContain('Kabupaten Bogor');
    return queries;
  }
  const few = await queriesFor(2);
  expect(await queriesFor(80)).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
  const grid = (within: string) =>
    counter.run(
      `{ quotaGrid(input: { within: "${within}", columns: MONTH, month: "2026-01" }) { total { budget } rows { region { name } } } }`,
    );
  expect((await grid('32')).queries).toBe((await grid('32.01.01')).queries);
  await counter.close();
  await database.drop();
});
