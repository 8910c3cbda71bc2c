import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './testDatabase.js';

/** An enrolment by an open quota of its own, proposed and nothing more, as the slice of enrolments makes them. */
export async function addEnrolment(
  { sql }: TestDatabase,
  workerId: string,
  { from = '2026-01-01', to = '2026-12-01', regionCode = '32.01.01.1006' } = {},
): Promise<string> {
  const [quotaId, id] = [randomUUID(), randomUUID()];
  // One quota for each kind of people, place and time: this one is of a category that is there for it alone.
  await sql(`INSERT INTO "WorkerCategory" ("code") VALUES ($1)`, [`c-${quotaId}`]);
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "categoryCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat", "status")
     VALUES ($1, $2, $3, '{JKK,JKM}', 'bankeu-desa-bogor', $4, $5, 201600, 'OPEN')`,
    [quotaId, regionCode, `c-${quotaId}`, from, to],
  );
  await sql(
    `INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion", "programmeCodes",
       "fundingSourceCode", "eligibility", "proposedById", "proposedByKind", "proposedByName")
     VALUES ($1, $2, $3, $4, $5, $6, 'petani', 1, '{JKK,JKM}', 'bankeu-desa-bogor', 'ELIGIBLE', 'u', 'USER', 'U')`,
    [id, workerId, quotaId, from, to, regionCode],
  );
  return id;
}
