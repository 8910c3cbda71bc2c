import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTrail, openTestTrail } from '../../../test/auditTrail.js';
import { TEST_SECRET } from '../../../test/testServices.js';
import { EVENT_COLUMNS, type WrittenEvent, createSealing, leafText } from './eventText.js';
import { createFrontier } from './frontier.js';
import { signHead } from './head.js';
import { hashLeaf } from './merkle.js';
import { sealAll } from './sealer.js';

let trail: TestTrail;
beforeAll(async () => (trail = await openTestTrail()));
afterAll(() => trail.close());

const faultNow = async () => (await trail.verify()).fault;
const named = (eventId: string, words: string) => ({ eventId, message: expect.stringContaining(words) });

describe('an event', () => {
  it('that was deleted is named, with and without its place in the log', async () => {
    const id = await trail.eventAt(20);
    const deletion = `DELETE FROM "AuditEvent" WHERE "id" = '${id}'`;
    await trail.tamper(deletion, async () => expect(await faultNow()).toMatchObject(named(id, 'is missing')));
    await trail.tamper(`${deletion}; DELETE FROM "AuditLeaf" WHERE "index" = 20`, async () => {
      const before = await trail.eventAt(19);
      expect((await faultNow())?.message).toContain(
        `the place 20 of the log is missing: it stood after event ${before}`,
      );
    });
  });

  it('of the end that was cut off, its head too, is missed by a head kept elsewhere', async () => {
    const cut = `
      DELETE FROM "AuditEvent" WHERE "id" NOT IN (SELECT "eventId" FROM "AuditLeaf" WHERE "index" < 32);
      DELETE FROM "AuditLeaf" WHERE "index" >= 32; DELETE FROM "AuditHead" WHERE "size" > 32;
      DELETE FROM "AuditNode" WHERE ("index" + 1) * (2 ^ "level") > 32`;
    await trail.tamper(cut, async () => {
      expect(await trail.verify()).toMatchObject({ fault: null, sealed: 32 });
      expect((await trail.verify([trail.kept])).fault?.message).toContain('the log was cut: it has 32 events');
    });
  });

  it('that was inserted is named: before the sealed ones, among them, waiting, and when the log has taken it in', async () => {
    const copied = await trail.eventAt(20);
    const copy = (id: string, xid: string) => `
      INSERT INTO "AuditEvent" SELECT (jsonb_populate_record(e, jsonb_build_object('id', '${id}', 'xid', ${xid},
        'sequence', nextval('"AuditEvent_sequence_seq"')))).* FROM "AuditEvent" e WHERE e."id" = '${copied}'`;
    await trail.tamper(copy('early', '1'), async () =>
      expect(await faultNow()).toMatchObject(named('early', 'inserted')),
    );
    await trail.tamper(copy('among', 'e."xid"'), async () =>
      expect(await faultNow()).toMatchObject(named('among', 'inserted')),
    );
    await trail.tamper(copy('late', 'pg_current_xact_id()::text'), async () => {
      expect(await faultNow()).toMatchObject(named('late', 'not written by Payung'));
      await sealAll(trail.services, trail.signer);
      expect(await faultNow()).toMatchObject(named('late', 'not written by Payung'));
    });
  });

  it('that changed places with another is named, whichever way they were swapped', async () => {
    const [one, other] = [await trail.eventAt(20), await trail.eventAt(23)];
    const swapLeaves = `UPDATE "AuditLeaf" SET "index" = -1 - "index" WHERE "index" IN (20, 23);
      UPDATE "AuditLeaf" SET "index" = 44 + "index" WHERE "index" < 0`;
    const constraint = 'ALTER TABLE "AuditLeaf" DROP CONSTRAINT "AuditLeaf_form";';
    await trail.tamper(`${constraint} ${swapLeaves}`, async () =>
      expect(await faultNow()).toMatchObject(named(await trail.eventAt(21), 'not in its place')),
    );
    const swapIds = `UPDATE "AuditEvent" SET "id" = 'x' WHERE "id" = '${one}';
      UPDATE "AuditEvent" SET "id" = '${one}' WHERE "id" = '${other}';
      UPDATE "AuditEvent" SET "id" = '${other}' WHERE "id" = 'x'`;
    await trail.tamper(swapIds, async () => expect(await faultNow()).toMatchObject(named(one, 'altered')));
  });

  it('altered by one who knows the secret and makes all hashes anew is found by the head', async () => {
    const id = await trail.eventAt(20);
    const sql = trail.database.sql;
    const [event] = await sql<WrittenEvent>(`SELECT ${EVENT_COLUMNS} FROM "AuditEvent" e WHERE e."id" = $1`, [id]);
    if (!event) throw new Error('it is there');
    const altered = { ...event, purpose: 'another' };
    const forged = { ...altered, seal: createSealing(TEST_SECRET)(altered) };
    const leaf = hashLeaf(leafText(forged)).toString('hex');
    const alter = `UPDATE "AuditEvent" SET "purpose" = 'another', "seal" = '${forged.seal}' WHERE "id" = '${id}';
      UPDATE "AuditLeaf" SET "hash" = '\\x${leaf}' WHERE "index" = 20`;
    await trail.tamper(alter, async () => {
      expect((await faultNow())?.message).toContain(`the events ${id} to `);
      const frontier = createFrontier();
      for (const { hash } of await sql<{ hash: Buffer }>('SELECT "hash" FROM "AuditLeaf" ORDER BY "index"')) {
        for (const node of frontier.append(hash)) {
          const update = 'UPDATE "AuditNode" SET "hash" = $1 WHERE "level" = $2 AND "index" = $3';
          await sql(update, [node.hash, node.level, node.index]);
        }
      }
      expect((await faultNow())?.message).toMatch(/^the events at 12 to 21 of the log, .* the head of size 22/);
    });
  });

  it('written with another secret is not Payung’s, unless that secret is given as a former one', async () => {
    expect((await trail.verify([], ['another'])).fault?.message).toContain('PAYUNG_FORMER_SECRETS');
    expect((await trail.verify([], ['another', TEST_SECRET])).fault).toBeNull();
  });
});

describe('a head kept elsewhere', () => {
  it('that was altered, or tells of another log, is told', async () => {
    const { kept, signer } = trail;
    const altered = { ...kept, rootHash: '0'.repeat(64) };
    expect((await trail.verify([altered])).fault?.message).toContain('not rightly signed');
    const other = signHead(22, Buffer.alloc(32), new Date(), signer);
    expect((await trail.verify([other, kept])).fault?.message).toContain('the first 22 events are not those');
  });
});
