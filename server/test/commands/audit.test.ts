import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../testDatabase.js';
import { TEST_SECRETS, TEST_SIGNING_KEY } from '../testServices.js';
import { type Stage, test } from './stage.js';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const WORKER = pathOf('./writeAndSeal.mjs');
const CLI = pathOf('../../dist/cli/main.js');
const PROOF = pathOf('../../bin/verify-proof.mjs');

describe('the audit trail', () => {
  test('has no gap and no double when two processes write and seal and one is killed in the middle', async ({
    stage,
  }) => {
    const database = await createTestDatabase();
    const one = await work(stage, database);
    const other = await work(stage, database);
    for (let round = 0; round < 3; round++) {
      const killed = await work(stage, database);
      await sleep(700);
      killed.signal('SIGKILL');
      await killed.exit;
    }
    for (const worker of [one, other]) worker.signal('SIGTERM');
    expect((await one.exit).stderr + (await other.exit).stderr).toBe('');
    // One that the last of them was too late for: what it left open is undone by now.
    const last = await work(stage, database);
    last.signal('SIGTERM');
    await last.exit;

    const { code, stdout } = await payung(stage, database, ['audit', 'verify']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/is whole: checked \d+ events .*; 0 wait to be sealed\.\n$/),
    ]);
    const [counts] = await database.sql(
      `SELECT (SELECT count(*) FROM "AuditEvent") AS events, count(*) AS leaves, count(DISTINCT "eventId") AS sealed,
        max("index") + 1 AS end FROM "AuditLeaf"`,
    );
    expect(new Set(Object.values(counts ?? {})).size).toBe(1);
    expect(Number(counts?.['events'])).toBeGreaterThan(100);
    await database.drop();
  });

  test('is verified, against a kept head too, and an event proved, by commands', async ({ stage }) => {
    const database = await createTestDatabase();
    const worker = await work(stage, database);
    await sleep(300);
    worker.signal('SIGTERM');
    await worker.exit;
    const folder = await stage.folder();
    const [head, proof] = [join(folder, 'head.json'), join(folder, 'proof.json')];
    await writeFile(head, (await payung(stage, database, ['audit', 'head'])).stdout);
    expect(await payung(stage, database, ['audit', 'verify', '--head', head])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 kept head agrees'),
    });

    const [event] = await database.sql<{ id: string }>('SELECT "eventId" AS id FROM "AuditLeaf" WHERE "index" = 3');
    const id = event?.id ?? '';
    await writeFile(proof, (await payung(stage, database, ['audit', 'prove', id])).stdout);
    const proved = await stage.run(process.execPath, [PROOF, proof, head]).exit;
    expect(proved).toMatchObject({ code: 0, stdout: expect.stringContaining(id) });
    await writeFile(head, (await readFile(head, 'utf8')).replace(/"size":\d+/, '"size":999999'));
    expect((await stage.run(process.execPath, [PROOF, proof, head]).exit).code).toBe(1);
    expect(await payung(stage, database, ['audit', 'verify', '--head', head])).toMatchObject({ code: 1 });

    await database.sql('ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL');
    await database.sql(`UPDATE "AuditEvent" SET "actorName" = 'Payunk' WHERE "id" = '${id}'`);
    expect(await payung(stage, database, ['audit', 'verify'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^The audit trail is NOT whole: event ${id} was altered`)),
    });
    expect((await payung(stage, database, ['audit', 'prove', 'nothing'])).stderr).toMatch(/^There is no event nothing/);
    await database.drop();
  });

  test('tells who ran a command: who they say, else whose account it was', async ({ stage }) => {
    const database = await createTestDatabase();
    const environment = { PAYUNG_PASSWORD: 'payung teduh di musim hujan' };
    const add = (email: string, ...more: string[]) =>
      payung(stage, database, ['users', 'add', email, ...more], environment);
    expect(await add('one@payung.example')).toMatchObject({ code: 0 });
    expect(await add('other@payung.example', '--as', 'Bu Ani')).toMatchObject({ code: 0 });
    expect(await add('nobody@payung.example', '--as', ' ')).toMatchObject({ code: 1 });
    const events = await database.sql(
      `SELECT "actorKind", "onBehalfOf" FROM "AuditEvent" WHERE "action" = 'user.add' ORDER BY "sequence"`,
    );
    expect(events).toEqual([
      { actorKind: 'SYSTEM', onBehalfOf: userInfo().username },
      { actorKind: 'SYSTEM', onBehalfOf: 'Bu Ani' },
    ]);
    await database.drop();
  });
});

async function work(stage: Stage, { appUrl }: TestDatabase) {
  const worker = stage.run(process.execPath, [WORKER, appUrl, TEST_SIGNING_KEY], { env: TEST_SECRETS });
  await worker.says(/at work/);
  return worker;
}

function payung(stage: Stage, { appUrl, url }: TestDatabase, args: string[], more: Record<string, string> = {}) {
  const env = { ...more, DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: url, ...TEST_SECRETS };
  return stage.run(process.execPath, [CLI, ...args], { env }).exit;
}
