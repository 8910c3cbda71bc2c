import { connect } from '../src/db.js';
import type { Services } from '../src/context.js';
import type { SignedHead } from '../src/slices/audit/head.js';
import { recordEvent } from '../src/slices/audit/recordEvent.js';
import { createReadRecorder } from '../src/slices/audit/recordReads.js';
import { registerKey } from '../src/slices/audit/registerKey.js';
import { sealAll } from '../src/slices/audit/sealer.js';
import { type Signer, createSigner } from '../src/slices/audit/signingKey.js';
import { type TrailVerdict, verifyTrail } from '../src/slices/audit/verifyTrail.js';
import { transact } from '../src/transact.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { TEST_SECRET, TEST_SIGNING_KEY, openTestServices } from './testServices.js';

/** A small trail of a database's own: under four heads, from the third event on a write and a read in turn, two waiting. */
export interface TestTrail {
  readonly database: TestDatabase;
  readonly services: Services;
  readonly signer: Signer;
  /** The newest head, as kept elsewhere. */
  readonly kept: SignedHead;
  verify(heads?: SignedHead[], secrets?: string[]): Promise<TrailVerdict>;
  /** The id of the event at this place of the log. */
  eventAt(index: number): Promise<string>;
  /** Runs SQL as a superuser who switches the triggers off, looks at the result, and puts everything back. */
  tamper(sql: string, look: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openTestTrail(): Promise<TestTrail> {
  const database = await createTestDatabase();
  // Of the start it keeps one event, so that what else a start records moves no place in these tests.
  await database.sql(
    `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL; DELETE FROM "AuditEvent" WHERE "action" <> 'region.load';
    ALTER TABLE "AuditEvent" ENABLE TRIGGER ALL; ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "append_only"`,
  );
  const { services, close } = openTestServices(database);
  const signer = createSigner(TEST_SIGNING_KEY);
  await registerKey(services, signer);
  let kept: SignedHead | undefined;
  for (let head = 0; head < 4; head++) {
    for (let index = 0; index < 5; index++) await writeAndRead(services, `${head}.${index}`);
    kept = await sealAll(services, signer);
  }
  if (!kept) throw new Error('nothing was sealed');
  await writeAndRead(services, 'waiting');

  return {
    database,
    services,
    signer,
    kept,
    async verify(heads = [], secrets = [TEST_SECRET]) {
      const client = await connect(database.appUrl);
      try {
        return await verifyTrail(client, { secrets, kept: heads });
      } finally {
        await client.end();
      }
    },
    async eventAt(index) {
      const sql = 'SELECT "eventId" AS id FROM "AuditLeaf" WHERE "index" = $1';
      return (await database.sql<{ id: string }>(sql, [index]))[0]?.id ?? '';
    },
    async tamper(sql, look) {
      await database.sql(
        `${each('CREATE TABLE "saved%" AS TABLE "%"')} ${each('ALTER TABLE "%" DISABLE TRIGGER ALL')}`,
      );
      try {
        await database.sql(sql);
        await look();
      } finally {
        await database.sql(
          `${each('DELETE FROM "%"')} ${each('INSERT INTO "%" SELECT * FROM "saved%"')} ${each('DROP TABLE "saved%"')}
          ${each('ALTER TABLE "%" ENABLE TRIGGER ALL')} ${each('ALTER TABLE "%" ENABLE ALWAYS TRIGGER "append_only"')}`,
        );
      }
    },
    async close() {
      await close();
      await database.drop();
    },
  };
}

/** Every column of an event is in one of these two. */
async function writeAndRead(services: Services, id: string): Promise<void> {
  const actor = { id: 'u1', kind: 'USER', name: 'Ani', onBehalfOf: 'Dinas' } as const;
  await transact(services, (services) =>
    recordEvent(services, {
      actor,
      action: 'user.add',
      subject: { type: 'Test', id },
      regionCode: '32.01',
      before: { amount: 1 },
      after: { amount: 2.5 },
      purpose: 'trying',
      requestId: 'r',
      policy: 'canTry',
    }),
  );
  const reading = { actor, subjectType: 'Worker', subjectIds: ['w1', 'w2'], operation: 'workers', requestId: 'r' };
  await createReadRecorder(services).record([reading]);
}

const TABLES = ['AuditEvent', 'AuditLeaf', 'AuditNode', 'AuditHead', 'AuditKey'];
const each = (sql: string): string => TABLES.map((table) => `${sql.replaceAll('%', table)};`).join(' ');
