import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTrail, openTestTrail } from '../../../test/auditTrail.js';

let trail: TestTrail;
beforeAll(async () => (trail = await openTestTrail()));
afterAll(() => trail.close());

const WRITE = 12;
const READ = 13;
/** The first letter becomes another one. */
const flip = (column: string) =>
  `translate(left(${column}, 1), 'abcdef0123456789rtuDT', 'bcdefa1234567890tuvEU') || substr(${column}, 2)`;
const flipByte = (column: string) => `set_byte(${column}, 7, 255 - get_byte(${column}, 7))`;

/** A column of an event, the place of the event, and what it becomes; the id has a test of its own. */
const EVENT_CHANGES: [column: string, index: number, value: string][] = [
  ['at', WRITE, `"at" + interval '1 ms'`],
  ['at', WRITE, `'infinity'`],
  ['actorId', WRITE, flip('"actorId"')],
  ['actorKind', WRITE, `'SYSTEM'`],
  ['actorName', WRITE, `'Ana'`],
  ['onBehalfOf', WRITE, flip('"onBehalfOf"')],
  ['onBehalfOf', WRITE, 'NULL'],
  ['action', WRITE, flip('"action"')],
  ['subjectType', WRITE, flip('"subjectType"')],
  ['subjectId', WRITE, flip('"subjectId"')],
  ['subjectIds', READ, `'{w1,w3}'`],
  ['regionCode', WRITE, flip('"regionCode"')],
  ['changes', WRITE, `replace("changes"::text, '2.5', '2.50')::json`],
  ['changes', WRITE, `("changes"::text || ' ')::json`],
  ['reading', READ, `replace("reading"::text, 'workers', 'worker')::json`],
  ['purpose', WRITE, flip('"purpose"')],
  ['requestId', WRITE, flip('"requestId"')],
  ['policy', WRITE, `'canTru'`],
  ['seal', WRITE, `left("seal", -1) || '='`],
  ['epoch', WRITE, '"epoch" + 1'],
  ['xid', WRITE, '"xid" + 1'],
  ['sequence', WRITE, '-"sequence"'],
];

/** A table of the log, what is changed where, and what is said of it. */
const LOG_CHANGES: [table: string, change: string, where: string, message: RegExp][] = [
  ['AuditLeaf', `"hash" = ${flipByte('"hash"')}`, '"index" = 9', /^event \S+ was altered/],
  ['AuditLeaf', `"eventId" = ${flip('"eventId"')}`, '"index" = 9', /^event \S+ is missing: it was sealed at 9/],
  ['AuditLeaf', '"index" = 10000', '"index" = 9', /^the place 9 of the log is missing/],
  [
    'AuditNode',
    `"hash" = ${flipByte('"hash"')}`,
    '"index" = 2 AND "level" = 1',
    /^the events .* \(4 to 5 in the log\)/,
  ],
  ['AuditNode', '"level" = 9', '"index" = 2 AND "level" = 1', /^the events .* \(4 to 5 in the log\).*missing/],
  ['AuditNode', '"index" = 9000', '"index" = 2 AND "level" = 1', /^the events .* \(4 to 5 in the log\).*missing/],
  ['AuditHead', '"size" = "size" + 1', '"size" = 12', /^the head of size 13 /],
  ['AuditHead', `"rootHash" = ${flipByte('"rootHash"')}`, '"size" = 12', /^the head of size 12 /],
  ['AuditHead', `"at" = "at" + interval '1 ms'`, '"size" = 12', /^the head of size 12 /],
  ['AuditHead', `"keyId" = ${flip('"keyId"')}`, '"size" = 12', /^the head of size 12 /],
  ['AuditHead', `"signature" = ${flipByte('"signature"')}`, '"size" = 12', /^the head of size 12 /],
  ['AuditHead', '"epoch" = "epoch" + 1', '"size" = 12', /^the head of size 12 /],
  ['AuditHead', '"xid" = "xid" + 1', '"size" = 12', /^the head of size 12 /],
  ['AuditHead', '"sequence" = "sequence" + 1', '"size" = 12', /^the head of size 12 /],
  ['AuditKey', `"id" = ${flip('"id"')}`, 'true', /^the head of size 12 names a key/],
  ['AuditKey', `"publicKey" = reverse("publicKey")`, 'true', /^the head of size 12 .* its key/],
  ['AuditKey', `"since" = "since" + interval '1 ms'`, 'true', /^the key \S+ is not the one/],
];

describe('an untouched trail', () => {
  it('is whole, with those that wait, and agrees with a head kept elsewhere', async () => {
    expect(await trail.verify([trail.kept])).toMatchObject({ fault: null, sealed: 42, waiting: 2, heads: 4 });
  });
});

describe('one byte altered in an event', () => {
  it.each(EVENT_CHANGES)('(%s) names the event (%#)', async (column, index, value) => {
    const id = await trail.eventAt(index);
    await trail.tamper(`UPDATE "AuditEvent" SET "${column}" = ${value} WHERE "id" = '${id}'`, async () => {
      const message = `event ${id} was altered: it is not what was sealed at ${index}`;
      expect((await trail.verify()).fault).toMatchObject({ eventId: id, message });
    });
  });

  it('(its id) names the event that is missing then', async () => {
    const id = await trail.eventAt(WRITE);
    await trail.tamper(`UPDATE "AuditEvent" SET "id" = ${flip('"id"')} WHERE "id" = '${id}'`, async () => {
      const message = `event ${id} is missing: it was sealed at ${WRITE}`;
      expect((await trail.verify()).fault).toMatchObject({ eventId: id, message });
    });
  });
});

describe('one byte altered in the log', () => {
  it.each(LOG_CHANGES)('(%s: %s) names the place', async (table, change, where, message) => {
    await trail.tamper(`UPDATE "${table}" SET ${change} WHERE ${where}`, async () => {
      expect((await trail.verify()).fault?.message).toMatch(message);
    });
  });
});

describe('these tests', () => {
  it('alter every column of every table of the audit', async () => {
    const columns = await trail.database.sql<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name LIKE 'Audit%' ORDER BY 1`,
    );
    const altered = new Set([
      'AuditEvent.id',
      ...EVENT_CHANGES.map(([column]) => `AuditEvent.${column}`),
      ...LOG_CHANGES.map(([table, change]) => `${table}.${/^"(\w+)" =/.exec(change)?.[1]}`),
    ]);
    expect([...altered].toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
  });
});
