import type { Services } from '../../context.js';

/** What stands about a worker in other tables. */
export interface WorkerStanding {
  readonly isEnrolled: boolean;
  readonly hasRequest: boolean;
  readonly mayBeTwice: boolean;
}

/** Of all these workers, in one query. */
export async function findStandings(
  { db }: Pick<Services, 'db'>,
  ids: readonly string[],
): Promise<(id: string) => WorkerStanding> {
  const rows = await db.$queryRaw<(WorkerStanding & { id: string })[]>`
    SELECT "id",
      EXISTS (SELECT 1 FROM "Enrolment" WHERE "workerId" = "Worker"."id") AS "isEnrolled",
      EXISTS (SELECT 1 FROM "WorkerRequest" WHERE "status" = 'PROPOSED' AND "workerId" = "Worker"."id")
        OR EXISTS (SELECT 1 FROM "WorkerRequest" WHERE "status" = 'PROPOSED' AND "otherId" = "Worker"."id") AS "hasRequest",
      EXISTS (SELECT 1 FROM "DuplicatePair" WHERE "status" = 'OPEN' AND "workerId" = "Worker"."id")
        OR EXISTS (SELECT 1 FROM "DuplicatePair" WHERE "status" = 'OPEN' AND "otherId" = "Worker"."id") AS "mayBeTwice"
    FROM "Worker" WHERE "id" = ANY (${[...ids]})`;
  const standings = new Map(rows.map((row) => [row.id, row]));
  return (id) => standings.get(id) ?? NOTHING;
}

const NOTHING: WorkerStanding = { isEnrolled: false, hasRequest: false, mayBeTwice: false };
