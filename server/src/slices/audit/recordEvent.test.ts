import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import type { Services } from '../../context.js';
import { keepBooks, transact } from '../../transact.js';
import { SYSTEM_ACTOR } from './auditActor.js';
import { recordEvent } from './recordEvent.js';
import { type AuditReading, createReadRecorder } from './recordReads.js';

let database: TestDatabase;
let open: TestServices;
let services: Services;
let mark: string;
beforeAll(async () => {
  database = await createTestDatabase();
  open = openTestServices(database);
  services = open.services;
  mark = (await database.sql<{ n: string }>('SELECT max("sequence") AS n FROM "AuditEvent"'))[0]?.n ?? '0';
});
beforeEach(async () => {
  mark = (await database.sql<{ n: string }>('SELECT max("sequence") AS n FROM "AuditEvent"'))[0]?.n ?? '0';
});
afterAll(async () => {
  await open.close();
  await database.drop();
});

const ENTRY = { actor: SYSTEM_ACTOR, action: 'user.add', subject: { type: 'Test', id: '1' } } as const;
const events = () => database.sql('SELECT * FROM "AuditEvent" WHERE "sequence" > $1 ORDER BY "sequence"', [mark]);
const rename = ({ db }: Services, name: string) => db.region.update({ where: { code: '32' }, data: { name } });

describe('an event', () => {
  it('is written with what it tells of', async () => {
    const id = await transact(services, async (services) => {
      await rename(services, 'Jabar');
      return recordEvent(services, {
        ...ENTRY,
        actor: { id: 'u1', kind: 'USER', name: 'Ani', onBehalfOf: 'Dinas 3201010101010001' },
        regionCode: '32',
        before: { name: 'Jawa Barat', code: '32' },
        after: { name: 'Jabar', code: '32' },
        purpose: 'diminta 3201010101010001',
        requestId: 'r1',
        policy: 'canRename',
      });
    });
    const [event] = await events();
    expect(event).toMatchObject({
      id,
      actorId: 'u1',
      actorKind: 'USER',
      actorName: 'Ani',
      onBehalfOf: 'Dinas [NIK]',
      action: 'user.add',
      subjectType: 'Test',
      subjectId: '1',
      subjectIds: [],
      regionCode: '32',
      changes: { name: { before: 'Jawa Barat', after: 'Jabar' } },
      reading: null,
      purpose: 'diminta [NIK]',
      requestId: 'r1',
      policy: 'canRename',
    });
    expect(Math.abs(Date.now() - Number(event?.['at']))).toBeLessThan(60_000);
  });

  it('goes with its transaction', async () => {
    const failed = transact(services, async (services) => {
      await recordEvent(services, ENTRY);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await events()).toEqual([]);
  });

  it('cannot be written outside of a transaction', async () => {
    await expect(recordEvent(services, ENTRY)).rejects.toThrow('inside of `transact`');
  });
});

describe('a transaction', () => {
  it('that writes without an event is not committed', async () => {
    await expect(transact(services, (services) => rename(services, 'forgotten'))).rejects.toThrow('no audit event');
    expect(await database.sql(`SELECT 1 FROM "Region" WHERE "name" = 'forgotten'`)).toEqual([]);
  });

  it('that only reads needs none; one inside another shares its event', async () => {
    await transact(services, ({ db }) => db.region.count());
    await transact(services, async (services) => {
      await transact(services, (services) => rename(services, 'inner'));
      await recordEvent(services, ENTRY);
    });
    expect(await events()).toHaveLength(1);
  });
});

describe('reads', () => {
  const reading = (id: string): AuditReading => ({
    actor: { id: 'u1', kind: 'USER', name: 'Ani' },
    subjectType: 'Worker',
    subjectIds: [id, 'x', 'x'],
    operation: 'workers',
    filter: { nik: '3201010101010001', first: 25 },
    requestId: `r-${id}`,
  });

  it('are committed when the recorder says so, with what was asked and told, many in one transaction', async () => {
    const recorder = createReadRecorder(services);
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => recorder.record([reading(id)])));
    const rows = await events();
    expect(rows.map(({ action, requestId, subjectIds }) => [action, requestId, subjectIds])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => ['read', `r-${id}`, [id, 'x']]),
    );
    expect(rows[0]).toMatchObject({ reading: { operation: 'workers', filter: { first: 25, nik: '[NIK]' } } });
    expect(new Set(rows.map(({ xid }) => xid)).size).toBeLessThan(4);
  });

  it('that tell nothing are none; those that cannot be recorded are refused, and the next ones are not', async () => {
    const recorder = createReadRecorder(services);
    await recorder.record([{ ...reading('a'), subjectIds: [] }]);
    expect(await events()).toEqual([]);
    const broken = JSON.parse('{"kind":"NOBODY","id":"1","name":"x"}');
    await expect(recorder.record([{ ...reading('a'), actor: broken }])).rejects.toThrow();
    await recorder.record([reading('b')]);
    expect(await events()).toHaveLength(1);
  });
});

describe('the app’s role', () => {
  it.each(['AuditEvent', 'AuditLeaf', 'AuditNode', 'AuditHead', 'AuditKey'])(
    'may only read and add %s',
    async (table) => {
      const column = { AuditLeaf: 'eventId', AuditNode: 'index', AuditHead: 'keyId' }[table] ?? 'id';
      const attempts = [`UPDATE "${table}" SET "${column}" = DEFAULT`, `DELETE FROM "${table}"`, `TRUNCATE "${table}"`];
      for (const attempt of attempts) {
        await expect(keepBooks(services, (db) => db.$executeRawUnsafe(attempt))).rejects.toThrow(/permission denied/);
        // Nor may anybody else, while the triggers are there.
        await expect(database.sql(attempt)).rejects.toThrow(/append-only/);
        await expect(
          database.sql(`BEGIN; SET LOCAL session_replication_role = replica; ${attempt}; COMMIT`),
        ).rejects.toThrow(/append-only/);
        await database.sql('ROLLBACK');
      }
      expect(await services.database.$queryRawUnsafe(`SELECT count(*) FROM "${table}"`)).toHaveLength(1);
    },
  );

  it('cannot switch the triggers off, become the owner, change the schema, or mark migrations', async () => {
    for (const attempt of [
      'ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL',
      'DROP TABLE "AuditEvent"',
      'CREATE TABLE "Mine" ("x" int)',
      'SET ROLE postgres',
      'DELETE FROM _prisma_migrations',
      'SET session_replication_role = replica',
    ]) {
      await expect(keepBooks(services, (db) => db.$executeRawUnsafe(attempt))).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });
});
