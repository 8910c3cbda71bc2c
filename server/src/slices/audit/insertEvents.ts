import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import type { AuditActor } from './auditActor.js';
import { maskText } from './changes.rules.js';
import { newId } from '../../newId.js';
import { type EventText, createSealing } from './eventText.js';

/** An event as it will be stored: what is in `changes`, `reading` and `purpose` is masked already. */
export interface NewEvent {
  readonly actor: AuditActor;
  readonly action: AuditAction;
  readonly subjectType: string;
  readonly subjectId?: string | null | undefined;
  readonly subjectIds?: readonly string[];
  readonly regionCode?: string | null | undefined;
  readonly changes?: object | null;
  readonly reading?: object | null;
  readonly purpose?: string | null;
  readonly requestId?: string | undefined;
  readonly policy?: string | null | undefined;
}

/** Writes events in one statement and returns their ids. Throws outside of a transaction: see `recordEvent`. */
export async function insertEvents(services: Services, events: readonly NewEvent[]): Promise<string[]> {
  const { db, clock, secret, trail, isInTransaction } = services;
  if (!isInTransaction) throw new Error('an audit event is written inside of `transact`, with what it tells of');
  const sealing = createSealing(secret);
  const rows = events.map((event) => {
    const text = toText(event, clock());
    return { ...text, seal: sealing(text) };
  });
  await db.$executeRaw`
    INSERT INTO "AuditEvent" ("id", "at", "actorId", "actorKind", "actorName", "onBehalfOf", "action", "subjectType",
      "subjectId", "subjectIds", "regionCode", "changes", "reading", "purpose", "requestId", "policy", "seal")
    SELECT "id", to_timestamp("at"::float8 / 1000), "actorId", "actorKind"::"AuditActorKind", "actorName", "onBehalfOf",
      "action", "subjectType", "subjectId", ARRAY(SELECT json_array_elements_text("subjectIds"::json)), "regionCode",
      "changes"::json, "reading"::json, "purpose", "requestId", "policy", "seal"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("id" text, "at" text, "actorId" text,
      "actorKind" text, "actorName" text, "onBehalfOf" text, "action" text, "subjectType" text, "subjectId" text,
      "subjectIds" text, "regionCode" text, "changes" text, "reading" text, "purpose" text, "requestId" text,
      "policy" text, "seal" text)`;
  trail.events += rows.length;
  return rows.map(({ id }) => id);
}

function toText(event: NewEvent, now: Date): EventText {
  const id = newId(now);
  const { actor } = event;
  return {
    id,
    at: String(now.getTime()),
    actorId: actor.id,
    actorKind: actor.kind,
    actorName: maskText(actor.name),
    onBehalfOf: actor.onBehalfOf == null ? null : maskText(actor.onBehalfOf),
    action: event.action,
    subjectType: event.subjectType,
    subjectId: event.subjectId ?? null,
    subjectIds: JSON.stringify(event.subjectIds ?? []),
    regionCode: event.regionCode ?? null,
    changes: event.changes ? JSON.stringify(event.changes) : null,
    reading: event.reading ? JSON.stringify(event.reading) : null,
    purpose: event.purpose ?? null,
    // What the program does by itself has no request: then the event is its own.
    requestId: event.requestId ?? id,
    policy: event.policy ?? null,
  };
}
