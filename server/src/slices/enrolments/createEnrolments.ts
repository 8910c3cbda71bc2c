import { type Month, firstDayOf } from '@payung/shared/month';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { EligibilityOutcome } from '../../generated/prisma/enums.js';
import { newId } from '../../newId.js';
import { reserveManySeats } from '../quotas/quotaLedger.js';
import { recordMoves } from './recordMoves.js';
import { addSteps } from './steps.js';

/** An enrolment that was judged, as it will stand. */
export interface NewEnrolment {
  /** For who must know it beforehand. */
  readonly id?: string;
  readonly workerId: string;
  /** Where the worker lives today. */
  readonly regionCode: string;
  readonly categoryCode: string;
  readonly categoryVersion: number;
  readonly quotaId: string;
  /** Of the quota. */
  readonly programmeCodes: readonly string[];
  readonly fundingSourceCode: string;
  readonly from: Month;
  readonly to: Month;
  readonly eligibility: EligibilityOutcome;
  readonly eligibilityClause: string | null;
  readonly eligibilityFacts: readonly { readonly name: string; readonly value: string | null }[];
  readonly overrideReason: string | null;
}

/**
 * Makes enrolments with their seats, steps and events, in the transaction that is open: as many statements for one as for ten
 * thousand. All of them or none: QUOTA_EXHAUSTED where a quota has not as many seats left, CONFLICT for who has cover already.
 * Returns their ids, in the same order.
 */
export async function createEnrolments(
  services: Services,
  rows: readonly NewEnrolment[],
  reason: string | null = null,
): Promise<string[]> {
  if (rows.length === 0) return [];
  // In the order in which they were given: the queue keeps it.
  const newIds = rows.map(() => newId(services.clock())).toSorted();
  const enrolmentIds = rows.map(({ id }, index) => id ?? newIds[index] ?? '');
  const created = rows.map((row, index) => ({ ...row, id: enrolmentIds[index] ?? '' }));
  await insertEnrolments(services, created, reason);
  await reserveManySeats(
    services,
    created.map(({ id, quotaId }) => ({ enrolmentId: id, quotaId })),
    reason,
  );
  await addSteps(services, enrolmentIds, 'PROPOSED', reason);
  await recordMoves(
    services,
    created.map(({ id, workerId, regionCode }) => ({ id, workerId, regionCode, from: null })),
    { verb: 'propose', to: 'PROPOSED', reason },
  );
  return enrolmentIds;
}

/** Nobody is proposed who is being enrolled at the same moment: the database's trigger waits for the worker's row, and looks. */
async function insertEnrolments(
  { db, actor, clock }: Services,
  rows: readonly (NewEnrolment & { readonly id: string })[],
  reason: string | null,
): Promise<void> {
  const now = clock().toISOString();
  const json = rows.map(({ from, to, ...row }) => ({ ...row, from: firstDayOf(from), to: firstDayOf(to) }));
  await db.$executeRaw`
    INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion",
      "programmeCodes", "fundingSourceCode", "eligibility", "eligibilityClause", "eligibilityFacts", "overrideReason",
      "overriddenById", "overriddenByName", "proposedAt", "proposedById", "proposedByKind", "proposedByName", "reason", "createdAt")
    SELECT row."id", row."workerId", row."quotaId", row."from", row."to", row."regionCode", row."categoryCode", row."categoryVersion",
      row."programmeCodes", row."fundingSourceCode", row."eligibility", row."eligibilityClause", row."eligibilityFacts", row."overrideReason",
      CASE WHEN row."overrideReason" IS NOT NULL THEN ${actor.id} END, CASE WHEN row."overrideReason" IS NOT NULL THEN ${actor.name} END,
      ${now}::timestamptz, ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(json)}::jsonb) AS row ("id" text, "workerId" text, "quotaId" text, "from" date, "to" date,
      "regionCode" text, "categoryCode" text, "categoryVersion" int, "programmeCodes" text[], "fundingSourceCode" text,
      "eligibility" "EligibilityOutcome", "eligibilityClause" text, "eligibilityFacts" jsonb, "overrideReason" text)
  `.catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('Enrolment_no_double_cover'))
      throw new DomainError('CONFLICT', 'doubleCoverAtOnce', {}, ['workerId']);
    throw error;
  });
}
