import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../../test/testDatabase.js';
import { type TestServices, openTestServices } from '../../../test/testServices.js';
import { type AuditRefusal, createRefusalRecorder } from './recordRefusals.js';

let database: TestDatabase;
let open: TestServices;
let mark: string;
beforeAll(async () => {
  database = await createTestDatabase();
  open = openTestServices(database);
});
afterAll(async () => {
  await open.close();
  await database.drop();
});
beforeEach(async () => {
  mark = (await database.sql<{ n: string }>('SELECT max("sequence") AS n FROM "AuditEvent"'))[0]?.n ?? '0';
});

const stranger = (index: number): AuditRefusal => ({
  actor: null,
  address: `203.0.${Math.floor(index / 250)}.${index % 250}`,
  code: 'UNAUTHENTICATED',
  reason: 'keyUnknown',
  fields: [],
  regionCode: null,
  requestId: `r${index}`,
});
const person = (id: string, reason = 'forbidden'): AuditRefusal => ({
  ...stranger(0),
  actor: { id, kind: 'USER', name: id },
  address: null,
  code: 'FORBIDDEN',
  reason,
});

interface Row {
  readonly actorId: string;
  readonly code: string;
  readonly count: number;
  readonly requestId: string;
}
const written = () =>
  database.sql<Row>(
    `SELECT "actorId", "requestId", "changes"->'code'->>'after' AS "code", ("changes"->'count'->>'after')::int AS "count"
     FROM "AuditEvent" WHERE "action" = 'request.refuse' AND "sequence" > $1 ORDER BY "sequence"`,
    [mark],
  );

describe('refusals', () => {
  it('of the same are one event with their count and the first request; nothing refused is no event', async () => {
    const recorder = createRefusalRecorder(open.services);
    for (let index = 0; index < 5; index++) recorder.add({ ...stranger(1), requestId: `s${index}` });
    recorder.add(person('u1'));
    recorder.add(person('u1', 'permissionNotHeld'));
    await recorder.close();
    await createRefusalRecorder(open.services).close();
    expect(await written()).toEqual([
      { actorId: 'u1', code: 'FORBIDDEN', count: 1, requestId: 'r0' },
      { actorId: 'u1', code: 'FORBIDDEN', count: 1, requestId: 'r0' },
      { actorId: 'anonymous', code: 'UNAUTHENTICATED', count: 5, requestId: 's0' },
    ]);
  });

  it('from very many addresses are counted for 500 by their own and for the others together, and crowd out no person', async () => {
    const recorder = createRefusalRecorder(open.services);
    for (let index = 0; index < 20_000; index++) recorder.add(stranger(index % 2_000));
    recorder.add(person('u1'));
    await recorder.close();
    const rows = await written();
    const strangers = rows.filter(({ actorId }) => actorId === 'anonymous');
    expect(strangers).toHaveLength(501);
    expect(strangers.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    expect(strangers.filter(({ code }) => code === 'SEVERAL').map(({ count }) => count)).toEqual([15_000]);
    expect(rows.filter(({ actorId }) => actorId === 'u1')).toHaveLength(1);
  });

  it('that cannot be recorded now are recorded later', async () => {
    const recorder = createRefusalRecorder(open.services);
    await database.sql(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT "broken" CHECK ("action" <> 'request.refuse') NOT VALID`,
    );
    recorder.add(person('u1'));
    await recorder.close();
    expect(await written()).toEqual([]);
    await database.sql('ALTER TABLE "AuditEvent" DROP CONSTRAINT "broken"');
    recorder.add(person('u1'));
    await recorder.close();
    expect(await written()).toMatchObject([{ actorId: 'u1', count: 2 }]);
  });
});
