import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { addSeats, addWorkers, propose, register } from '../coveredPeople.js';
import { type TestDatabase, createTestDatabase } from '../testDatabase.js';
import { TEST_SECRET } from '../testServices.js';
import { type Stage, test } from './stage.js';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

test('`payung coverage recount` names the counters that differ and fails; with `--repair` it mends them', async ({
  stage,
}) => {
  const database = await createTestDatabase();
  const people = await addWorkers(database, 3, '32.01.01.1006');
  await register(database, await propose(database, people, await addSeats(database), { to: '2026-02' }));
  expect(await recount(stage, database)).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^All counters of coverage agree .* Recounted 10 counters of 2 months/),
  });

  await database.sql(`UPDATE "CoverageCount" SET "workers" = 4 WHERE "status" <> '' AND "month" = '2026-02-01'`);
  const { code, stderr } = await recount(stage, database);
  expect(code).toBe(1);
  expect(stderr).toContain('1 counters differ.');
  expect(stderr).toContain('32.01.01.1006 2026-02 REGISTERED: 4, the enrolments say 3');

  const refused = await recount(stage, { ...database, url: database.appUrl }, '--repair');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/set MIGRATION_DATABASE_URL/)]);
  const repaired = await recount(stage, database, '--repair');
  expect([repaired.code, repaired.stdout]).toEqual([0, expect.stringContaining('Repaired 1 counters.')]);
  expect((await recount(stage, database)).code).toBe(0);
  await database.drop();
});

function recount(stage: Stage, { appUrl, url }: Pick<TestDatabase, 'appUrl' | 'url'>, ...options: string[]) {
  const env = { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: url, PAYUNG_SECRET: TEST_SECRET };
  return stage.run(process.execPath, [CLI, 'coverage', 'recount', ...options], { env }).exit;
}
