import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';
import { newId } from '../../newId.js';

/** Notes down that enrolments came to a status: by whom, when and why. */
export async function addSteps(
  { db, actor, clock }: Services,
  enrolmentIds: readonly string[],
  status: EnrolmentStatus,
  reason: string | null,
): Promise<void> {
  const now = clock();
  await db.$executeRaw`
    INSERT INTO "EnrolmentStep" ("id", "enrolmentId", "status", "at", "actorId", "actorKind", "actorName", "reason")
    SELECT step."id", step."enrolmentId", ${status}::"EnrolmentStatus", ${now.toISOString()}::timestamptz, ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}
    FROM unnest(${enrolmentIds.map(() => newId(now))}::text[], ${[...enrolmentIds]}::text[]) AS step ("id", "enrolmentId")`;
}
