import { type EnrolmentStatus } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../context.js';
import { Prisma } from '../generated/prisma/client.js';

/** Somebody for a seat. */
export interface InventedEnrolment {
  readonly id: string;
  readonly workerId: string;
  readonly quotaId: string;
}

/**
 * Proposes them for all months of their seats, each with a step and a seat of the ledger. As a real proposal does it, but for
 * the events: the people were never asked about, so one event tells of all of them.
 */
export async function proposeInvented(services: Services, rows: readonly InventedEnrolment[]): Promise<void> {
  const { db, actor, clock } = services;
  const now = clock().toISOString();
  const columns = [rows.map(({ id }) => id), rows.map((row) => row.workerId), rows.map((row) => row.quotaId)] as const;
  await db.$executeRaw`
    INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion",
      "programmeCodes", "fundingSourceCode", "eligibility", "proposedAt", "proposedById", "proposedByKind", "proposedByName", "createdAt")
    SELECT given."id", worker."id", quota."id", quota."from", quota."to", worker."regionCode", worker."categoryCode", 1,
      quota."programmeCodes", quota."fundingSourceCode", 'ELIGIBLE', ${now}::timestamptz, ${actor.id}, ${actor.kind}::"AuditActorKind",
      ${actor.name}, ${now}::timestamptz
    FROM unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[]) AS given ("id", "workerId", "quotaId")
    JOIN "Worker" AS worker ON worker."id" = given."workerId"
    JOIN "Quota" AS quota ON quota."id" = given."quotaId"`;
  await addSteps(services, columns[0], 'PROPOSED', null);
  await enterSeats(services, columns[0], 'RESERVE');
}

export interface InventedMove {
  readonly to: Extract<EnrolmentStatus, 'VERIFIED' | 'RETURNED' | 'REJECTED' | 'REGISTERED'>;
  readonly reason?: string;
  /** Of REGISTERED. */
  readonly decreeId?: string;
}

/** Lets all of them take a step. */
export async function moveInvented(
  services: Services,
  ids: readonly string[],
  { to, reason, decreeId }: InventedMove,
): Promise<void> {
  const { db, actor } = services;
  const also =
    decreeId === undefined
      ? Prisma.sql`"checkedById" = ${actor.id}, "checkedByKind" = ${actor.kind}::"AuditActorKind", "checkedByName" = ${actor.name}`
      : Prisma.sql`"decreeId" = ${decreeId}`;
  await db.$executeRaw`
    UPDATE "Enrolment" SET "status" = ${to}::"EnrolmentStatus", "version" = "version" + 1, "reason" = ${reason ?? null}, ${also}
    WHERE "id" = ANY (${[...ids]})`;
  await addSteps(services, ids, to, reason ?? null);
  if (to === 'REGISTERED') await enterSeats(services, ids, 'COMMIT');
  if (to === 'REJECTED') await enterSeats(services, ids, 'RELEASE');
}

async function addSteps(
  { db, actor, clock }: Services,
  ids: readonly string[],
  status: EnrolmentStatus,
  reason: string | null,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "EnrolmentStep" ("id", "enrolmentId", "status", "at", "actorId", "actorKind", "actorName", "reason")
    SELECT gen_random_uuid(), "id", ${status}::"EnrolmentStatus", ${clock().toISOString()}::timestamptz, ${actor.id},
      ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}
    FROM unnest(${[...ids]}::text[]) AS given ("id")`;
}

/** The ledger tells when it was really written: what is invented are the days of the story, not the proof. */
async function enterSeats(
  { db, actor }: Services,
  ids: readonly string[],
  kind: 'RESERVE' | 'COMMIT' | 'RELEASE',
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName")
    SELECT gen_random_uuid(), "quotaId", ${kind}::"QuotaEntryKind", 1, "id", ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}
    FROM "Enrolment" WHERE "id" = ANY (${[...ids]})`;
}
