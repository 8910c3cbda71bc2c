import { z } from 'zod';
import type { Context } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { AuditEvent as AuditEventRow } from '../../generated/prisma/client.js';
import type { Page } from '../../graphql/pagination.js';
import { ActorKind } from '../access/viewer.type.js';
import { listAuditEvents } from '../audit/audit.service.js';
import { type AuditEventsArgs, readAuditFilter } from './audit.input.js';
import { authorizeAudit, visibleAuditEvents } from './audit.policy.js';
import type { AuditChange, AuditEvent, AuditReading } from './auditEvent.type.js';
import { subjectNames } from './subjectNames.js';

/** A page of the events in sight, the newest first. */
export async function listTrail(ctx: Context, args: AuditEventsArgs): Promise<Page<AuditEvent>> {
  authorizeAudit(ctx);
  const conditions = readAuditFilter(ctx, args.filter ?? {});
  const page = await listAuditEvents(ctx, visibleAuditEvents(ctx.actor), conditions, args);
  return { ...page, items: toAuditEvents(ctx, page.items) };
}

/** The event, or null when there is none in sight. */
export async function findAuditEvent(ctx: Context, id: string): Promise<AuditEvent | null> {
  const { db, actor } = ctx;
  const row = await db.auditEvent.findFirst({ where: { AND: [visibleAuditEvents(actor), { id }] } });
  return toAuditEvents(ctx, row ? [row] : [])[0] ?? null;
}

export async function getAuditEvent(ctx: Context, field: string, id: string): Promise<AuditEvent> {
  const event = await findAuditEvent(ctx, id);
  if (!event) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  return event;
}

function toAuditEvents(ctx: Context, rows: readonly AuditEventRow[]): AuditEvent[] {
  const nameOf = subjectNames(ctx, rows);
  return rows.map((row) => ({ ...toAuditEvent(row), subjectName: () => nameOf(row) }));
}

/** What the log keeps besides (seal, epoch, transaction) is in the leaf of the proof. */
export function toAuditEvent(row: AuditEventRow): Omit<AuditEvent, 'subjectName'> {
  return {
    id: row.id,
    sequence: Number(row.sequence),
    at: row.at,
    actor: { id: row.actorId, name: row.actorName, kind: ActorKind[row.actorKind] },
    onBehalfOf: row.onBehalfOf,
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    subjectIds: row.subjectIds,
    regionCode: row.regionCode,
    changes: changesIn(row.changes),
    reading: row.reading === null ? null : readingIn(row.reading),
    purpose: row.purpose,
    requestId: row.requestId,
    policy: row.policy,
  };
}

/** Lenient, for what was altered with SQL must not close the whole list: the proof shows that it was. */
const storedChanges = z.record(
  z.string(),
  z.object({ before: z.unknown(), after: z.unknown() }).catch({ before: null, after: null }),
);
const storedReading = z.object({ operation: z.string(), filter: z.unknown() });

function changesIn(stored: unknown): AuditChange[] {
  const changes = storedChanges.safeParse(stored ?? {}).data ?? {};
  return Object.entries(changes).map(([field, { before = null, after = null }]) => ({ field, before, after }));
}

function readingIn(stored: unknown): AuditReading {
  const { operation = '', filter = null } = storedReading.safeParse(stored).data ?? {};
  return { operation, filter };
}
