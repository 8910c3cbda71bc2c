import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';
import type { Movable } from './moves.rules.js';

export interface MovableRow extends Movable {
  readonly id: string;
  readonly workerId: string;
  readonly version: number;
  /** The first day of the last month. */
  readonly to: Date;
}

interface Row {
  readonly id: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly status: EnrolmentStatus;
  readonly from: Date;
  readonly to: Date;
  readonly version: number;
  readonly birthDate: Date;
  readonly heldAt: Date | null;
  readonly diedOn: Date | null;
  readonly movedAwayOn: Date | null;
  readonly mergedIntoId: string | null;
  readonly isMaker: boolean;
  readonly actorId: string | null;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: Date;
}

/**
 * Whoever moves enrolments locks their workers first, then the enrolments, each in one order; the seats come last. So no two who
 * move the same list wait for each other, and nobody is held or found dead in between.
 */
export async function lockMovables(services: Services, ids: readonly string[]): Promise<void> {
  const { db } = services;
  await db.$queryRaw`
    SELECT count(*) FROM (SELECT 1 FROM "Worker" WHERE "id" IN (SELECT "workerId" FROM "Enrolment" WHERE "id" = ANY (${[...ids]}))
      ORDER BY "id" FOR NO KEY UPDATE) AS locked`;
  await db.$queryRaw`
    SELECT count(*) FROM (SELECT 1 FROM "Enrolment" WHERE "id" = ANY (${[...ids]}) ORDER BY "id" FOR NO KEY UPDATE) AS locked`;
}

/** What the rules ask of enrolments before they move, by their ids. */
export async function findMovables(
  { db, actor }: Services,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MovableRow>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT one."id", one."workerId", one."regionCode", one."status", one."from", one."to", one."version",
      worker."birthDate", worker."heldAt", worker."diedOn", worker."movedAwayOn", worker."mergedIntoId",
      last."actorId", last."actorKind", last."actorName", last."at",
      EXISTS (
        SELECT 1 FROM "EnrolmentStep" AS made
        WHERE made."enrolmentId" = one."id" AND made."status" = 'PROPOSED'
          AND made."actorId" = ${actor.id} AND made."actorKind" = ${actor.kind}::"AuditActorKind"
      ) AS "isMaker"
    FROM "Enrolment" AS one
    JOIN "Worker" AS worker ON worker."id" = one."workerId"
    LEFT JOIN LATERAL (
      SELECT step."actorId", step."actorKind", step."actorName", step."at" FROM "EnrolmentStep" AS step
      WHERE step."enrolmentId" = one."id" ORDER BY step."sequence" DESC LIMIT 1
    ) AS last ON true
    WHERE one."id" = ANY (${[...ids]})`;
  return new Map(rows.map((row) => [row.id, toMovable(row)]));
}

function toMovable({ birthDate, heldAt, diedOn, movedAwayOn, mergedIntoId, ...row }: Row): MovableRow {
  const { actorId, actorKind, actorName, at, ...one } = row;
  return {
    ...one,
    worker: { birthDate, heldAt, diedOn, movedAwayOn, mergedIntoId },
    lastStep: actorId === null ? null : { actorId, actorKind, actorName, at },
  };
}
