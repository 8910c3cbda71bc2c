import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Prisma } from '../../generated/prisma/client.js';

/** An event as the log sees it: every column as text, as PostgreSQL writes it. */
export interface EventText {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: string;
  readonly actorId: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** A JSON array of strings. */
  readonly subjectIds: string | null;
  readonly regionCode: string | null;
  readonly changes: string | null;
  readonly reading: string | null;
  readonly purpose: string | null;
  readonly requestId: string;
  readonly policy: string | null;
}

/** With what was added when it was written: the seal of the process, and its place in the order of events. */
export interface WrittenEvent extends EventText {
  readonly seal: string;
  readonly epoch: string;
  readonly xid: string;
  readonly sequence: string;
}

/**
 * What is hashed into the leaf of an event: JSON in UTF-8, the keys in alphabetical order, no space, every value a
 * string or null. That is the canonical form of RFC 8785, and since no value is a number or an object, any program can
 * make it. `changes`, `reading` and `subjectIds` are JSON inside a string, with each byte as it is stored.
 */
export function leafText(event: WrittenEvent): string {
  // One plain object: this runs a million times when a large log is verified.
  return JSON.stringify({
    action: event.action,
    actorId: event.actorId,
    actorKind: event.actorKind,
    actorName: event.actorName,
    at: event.at,
    changes: event.changes,
    epoch: event.epoch,
    id: event.id,
    onBehalfOf: event.onBehalfOf,
    policy: event.policy,
    purpose: event.purpose,
    reading: event.reading,
    regionCode: event.regionCode,
    requestId: event.requestId,
    seal: event.seal,
    sequence: event.sequence,
    subjectId: event.subjectId,
    subjectIds: event.subjectIds,
    subjectType: event.subjectType,
    version: 'payung-audit-event-1',
    xid: event.xid,
  });
}

/** The columns of `WrittenEvent`, of the table "AuditEvent" under the name `e`. */
export const EVENT_COLUMNS = `
  e."id", trunc(extract(epoch FROM e."at") * 1000)::text AS "at", e."actorId", e."actorKind"::text AS "actorKind",
  e."actorName", e."onBehalfOf", e."action", e."subjectType", e."subjectId",
  array_to_json(e."subjectIds")::text AS "subjectIds", e."regionCode", e."changes"::text AS "changes",
  e."reading"::text AS "reading", e."purpose", e."requestId", e."policy", e."seal", e."epoch"::text AS "epoch",
  e."xid"::text AS "xid", e."sequence"::text AS "sequence"`;

export const EVENT_COLUMNS_SQL = Prisma.raw(EVENT_COLUMNS);

/**
 * Seals an event: only a process that knows the secret can write one, so that a row that somebody adds with SQL
 * shows, even one that the log has taken in.
 */
export function createSealing(secret: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung audit event v1', 32));
  return (event) => createHmac('sha256', key).update(sealedText(event)).digest('base64url');
}

export type Sealing = (event: EventText) => string;

export function isSealedBy(sealing: Sealing, event: WrittenEvent): boolean {
  const [expected, found] = [Buffer.from(sealing(event)), Buffer.from(event.seal)];
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** As `leafText`, without what is only known when it is written. */
function sealedText(event: EventText): string {
  return JSON.stringify({
    action: event.action,
    actorId: event.actorId,
    actorKind: event.actorKind,
    actorName: event.actorName,
    at: event.at,
    changes: event.changes,
    id: event.id,
    onBehalfOf: event.onBehalfOf,
    policy: event.policy,
    purpose: event.purpose,
    reading: event.reading,
    regionCode: event.regionCode,
    requestId: event.requestId,
    subjectId: event.subjectId,
    subjectIds: event.subjectIds,
    subjectType: event.subjectType,
  });
}
