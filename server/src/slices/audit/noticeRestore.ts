import type pg from 'pg';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { SYSTEM_ACTOR } from './auditActor.js';
import { recordEvent } from './recordEvent.js';

/**
 * A dump that is restored into another cluster meets smaller transaction ids there, and the log orders events by them:
 * then a new epoch begins, which comes after all that is in the dump. `owner` is the role that owns the tables.
 */
export async function noticeRestore(owner: pg.Client, services: Services): Promise<void> {
  const { rows } = await owner.query<{ epoch: number }>(`
    SELECT "epoch" FROM (SELECT "epoch", "xid" FROM "AuditEvent" ORDER BY "epoch" DESC, "xid" DESC LIMIT 1) AS newest
    WHERE "xid" >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`);
  const last = rows[0]?.epoch;
  if (last === undefined) return;
  await owner.query(`ALTER TABLE "AuditEvent" ALTER COLUMN "epoch" SET DEFAULT ${last + 1}`);
  await transact(services, (services) =>
    recordEvent(services, {
      actor: SYSTEM_ACTOR,
      action: 'audit.restore',
      subject: { type: 'AuditEpoch', id: String(last + 1) },
      before: { epoch: last },
      after: { epoch: last + 1 },
    }),
  );
}
