import { randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from './testDatabase.js';

type Sql = Pick<TestDatabase, 'sql'>;

interface Seats {
  readonly regionCode?: string;
  readonly fund?: string;
  readonly programmes?: string[];
  readonly year?: number;
}

/** Seats for anybody of the region, for all months of a year; without their ledger. */
export async function addSeats({ sql }: Sql, seats: Seats = {}): Promise<string> {
  const { regionCode = '32.01', fund = 'apbd-kab-bogor', programmes = ['JKK'], year = 2026 } = seats;
  const id = randomUUID();
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     VALUES ($1, $2, $3, $4, make_date($5, 1, 1), make_date($5, 12, 1), 1)`,
    [id, regionCode, programmes, fund, year],
  );
  return id;
}

/** People who live there, with nothing to them but what a table asks for. */
export async function addWorkers({ sql }: Sql, count: number, regionCode: string): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const hashes = ids.map(() => randomBytes(32));
  await sql(
    `INSERT INTO "Worker" ("id", "name", "nameKey", "nikHash", "nikSealed", "sex", "birthDate", "regionCode", "categoryCode",
       "createdById", "createdByKind", "createdByName")
     SELECT "id", 'x', 'x', "hash", '', 'MALE', '1980-01-01', $3, 'marbot', 'maker', 'USER', 'Maker'
     FROM unnest($1::text[], $2::bytea[]) AS row ("id", "hash")`,
    [ids, hashes, regionCode],
  );
  return ids;
}

interface Cover {
  readonly category?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Proposes each of the people for the seats, where they live. */
export async function propose({ sql }: Sql, workers: string[], quota: string, cover: Cover = {}): Promise<string[]> {
  const { category = 'marbot', from = '2026-01', to = '2026-12' } = cover;
  const rows = await sql<{ id: string }>(
    `INSERT INTO "Enrolment" ("id", "workerId", "quotaId", "from", "to", "regionCode", "categoryCode", "categoryVersion",
       "programmeCodes", "fundingSourceCode", "eligibility", "proposedById", "proposedByKind", "proposedByName")
     SELECT gen_random_uuid(), "Worker"."id", "Quota"."id", ($3 || '-01')::date, ($4 || '-01')::date, "Worker"."regionCode", $5, 1,
       "programmeCodes", "fundingSourceCode", 'ELIGIBLE', 'maker', 'USER', 'Maker'
     FROM "Worker", "Quota" WHERE "Worker"."id" = ANY ($1) AND "Quota"."id" = $2 RETURNING "id"`,
    [workers, quota, from, to, category],
  );
  return rows.map(({ id }) => id);
}

/** Verifies and registers them. */
export async function register({ sql }: Sql, enrolments: string[]): Promise<void> {
  const decree = randomUUID();
  await sql(
    `INSERT INTO "Decree" ("id", "number", "date", "fileName", "fileSha256", "people", "listSha256", "registeredById", "registeredByKind", "registeredByName")
     VALUES ($1, $1, '2026-01-01', 'x', 'x', 1, 'x', 'officer', 'USER', 'Officer')`,
    [decree],
  );
  await sql(
    `UPDATE "Enrolment" SET "status" = 'VERIFIED', "checkedById" = 'checker', "checkedByKind" = 'USER', "checkedByName" = 'Checker'
     WHERE "id" = ANY ($1) AND "status" = 'PROPOSED'`,
    [enrolments],
  );
  await sql(
    `UPDATE "Enrolment" SET "status" = 'REGISTERED', "decreeId" = $2 WHERE "id" = ANY ($1) AND "status" = 'VERIFIED'`,
    [enrolments, decree],
  );
}

/** Ends them with this month; before they began, when it comes before. */
export async function end({ sql }: Sql, enrolments: string[], lastMonth: string): Promise<void> {
  await sql(
    `UPDATE "Enrolment" SET "status" = 'ENDED', "to" = greatest(("from" - interval '1 month')::date, least("to", ($2 || '-01')::date))
     WHERE "id" = ANY ($1) AND "status" NOT IN ('ENDED', 'REJECTED')`,
    [enrolments, lastMonth],
  );
}
