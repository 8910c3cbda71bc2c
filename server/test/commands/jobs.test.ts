import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { enqueue } from '../../src/jobs/enqueue.js';
import { recordEvent } from '../../src/slices/audit/recordEvent.js';
import { transact } from '../../src/transact.js';
import { type TestDatabase, createTestDatabase } from '../testDatabase.js';
import { TEST_SECRETS, openTestServices } from '../testServices.js';
import { type Running, type Stage, test } from './stage.js';

const SCRIPT = fileURLToPath(new URL('./doJobs.mjs', import.meta.url));
const STEPS = 300;
const JOBS = ['one', 'two', 'three'];
const KILLS = 5;

describe('jobs of a process that is killed in the middle', () => {
  test('go on in another one where they were, and no step is done twice or left out', async ({ stage }) => {
    const database = await prepare();
    await ask(database, JOBS);
    let [worker, other] = [start(stage, database), start(stage, database)];
    for (let kill = 0; kill < KILLS; kill++) {
      // Whichever it is: somewhere in the middle of what it does.
      const before = (await counted(database)).length;
      await expect.poll(async () => (await counted(database)).length).toBeGreaterThan(before + randomInt(5, 80));
      worker.signal('SIGKILL');
      await worker.exit;
      [worker, other] = [other, start(stage, database)];
    }
    await expect.poll(() => unfinished(database)).toEqual([]);
    expect(await counted(database)).toEqual(
      JOBS.toSorted().flatMap((job) => Array.from({ length: STEPS }, (_, index) => `${job} ${index + 1}`)),
    );
    for (const { signal } of [worker, other]) signal('SIGTERM');
    expect((await worker.exit).code).toBe(0);
    expect((await other.exit).code).toBe(0);
    await database.drop();
  });

  test('are left to another one by a process that is told to stop', async ({ stage }) => {
    const database = await prepare();
    await ask(database, ['one']);
    const worker = start(stage, database);
    await worker.says(/one 20\n/);
    worker.signal('SIGTERM');
    expect((await worker.exit).code).toBe(0);
    expect(await unfinished(database)).toEqual([{ state: 'created', failures: 0 }]);
    await start(stage, database).says(new RegExp(`one ${STEPS}\n`));
    await expect.poll(() => unfinished(database)).toEqual([]);
    expect(await counted(database)).toHaveLength(STEPS);
    await stage.clear();
    await database.drop();
  });
});

async function prepare(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const role = new URL(database.appUrl).username;
  await database.sql('CREATE TABLE "Counted" ("job" text, "step" int, "by" int)');
  await database.sql(`GRANT SELECT, INSERT ON "Counted" TO "${role}"`);
  return database;
}

async function ask(database: TestDatabase, ids: string[]): Promise<void> {
  const { services, close } = openTestServices(database);
  await transact(services, async (services) => {
    for (const id of ids) await enqueue(services, 'import', id);
    await recordEvent(services, { action: 'user.add', subject: { type: 'Test' } });
  });
  await close();
}

function start(stage: Stage, { appUrl }: TestDatabase): Running {
  return stage.run(process.execPath, [SCRIPT, appUrl, String(STEPS)], { env: TEST_SECRETS });
}

async function counted({ sql }: TestDatabase): Promise<string[]> {
  const rows = await sql<{ job: string; step: number }>('SELECT "job", "step" FROM "Counted" ORDER BY 1, 2');
  return rows.map(({ job, step }) => `${job} ${step}`);
}

function unfinished({ sql }: TestDatabase): Promise<unknown[]> {
  return sql(`SELECT state, retry_count AS "failures" FROM jobs.job WHERE state <> 'completed'`);
}
