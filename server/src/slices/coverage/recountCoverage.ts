import { COVERED_STATUSES } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

/** A cell of the counters that says another number than the enrolments. */
export interface CoverageFault {
  readonly regionCode: string;
  /** Its first day. */
  readonly month: string;
  readonly categoryCode: string;
  readonly fundingSourceCode: string;
  readonly status: string;
  /** What the counter says. */
  readonly kept: number;
  /** What the enrolments say. */
  readonly counted: number;
}

export interface CoverageCheck {
  readonly months: number;
  readonly cells: number;
  readonly faults: readonly CoverageFault[];
}

type Db = Services['db'];
type Tell = (month: string) => void;
const PATIENCE = { maxWait: 10_000, timeout: 3_600_000 };
/** Of a repair: as many as somebody would look through one by one. */
const MOST_TOLD = 50;

/** Counts everybody with cover anew and compares cell by cell, in one state of the database, whatever is written meanwhile. */
export async function recountCoverage({ database }: Services, tell: Tell = () => {}): Promise<CoverageCheck> {
  return database.$transaction((db) => compare(db, tell), { isolationLevel: 'RepeatableRead', ...PATIENCE });
}

/**
 * Does the same and sets each cell that differs to what was counted. Only the role that migrates may write the counters.
 * Whoever counts meanwhile waits, and then adds to what is right.
 */
export async function repairCoverage(services: Services, tell: Tell = () => {}): Promise<CoverageCheck> {
  return transact(
    services,
    async (services) => {
      const { db } = services;
      await db.$executeRaw`LOCK TABLE "CoverageCount" IN SHARE ROW EXCLUSIVE MODE`;
      const check = await compare(db, tell);
      const { faults } = check;
      if (faults.length === 0) return check;
      await write(db, faults);
      await recordEvent(services, {
        action: 'coverage.repair',
        subject: { type: 'Coverage' },
        before: { cells: faults.slice(0, MOST_TOLD).map((fault) => `${nameOf(fault)}: ${fault.kept}`) },
        after: {
          cells: faults.slice(0, MOST_TOLD).map((fault) => `${nameOf(fault)}: ${fault.counted}`),
          repaired: faults.length,
        },
      });
      return check;
    },
    PATIENCE,
  );
}

/** `32.01.01.1006 2025-12 marbot apbd-kab-bogor`. */
export function nameOf({ regionCode, month, categoryCode, fundingSourceCode, status }: CoverageFault): string {
  return [regionCode, month.slice(0, 7), categoryCode, fundingSourceCode, status].filter(Boolean).join(' ');
}

async function compare(db: Db, tell: Tell): Promise<CoverageCheck> {
  const months = await db.$queryRaw<{ month: string }[]>`
    SELECT "month"::text FROM (
      SELECT "month" FROM "CoverageCount"
      UNION
      SELECT month::date FROM (SELECT min("from") AS "first", max("to") AS "last" FROM "Enrolment") AS of_all,
        generate_series("first"::timestamp, "last"::timestamp, interval '1 month') AS month
    ) AS any_month ORDER BY 1`;
  const faults: CoverageFault[] = [];
  for (const { month } of months) {
    tell(month.slice(0, 7));
    faults.push(...(await compareMonth(db, month)));
  }
  return { months: months.length, cells: await db.coverageCount.count(), faults };
}

/**
 * Another way than the trigger’s, which adds and takes away as enrolments change: who has cover in the month is looked up and
 * counted. A person counts once in each group, where their first enrolment of the group is.
 */
function compareMonth(db: Db, month: string): Promise<CoverageFault[]> {
  return db.$queryRaw<CoverageFault[]>`
    WITH person AS (
      SELECT coalesce("categoryCode", '') AS "categoryCode", coalesce("fundingSourceCode", '') AS "fundingSourceCode",
        coalesce("status"::text, '') AS "status", (min(ARRAY["id", "regionCode"]))[2] AS "regionCode"
      FROM "Enrolment"
      WHERE "status"::text = ANY (${COVERED_STATUSES}) AND ${month}::date BETWEEN "from" AND "to"
      GROUP BY GROUPING SETS (("workerId"), ("workerId", "categoryCode"), ("workerId", "fundingSourceCode"),
        ("workerId", "categoryCode", "fundingSourceCode"), ("workerId", "status"))
    ), counted AS (
      SELECT "regionCode", "categoryCode", "fundingSourceCode", "status", count(*)::int AS "workers" FROM person GROUP BY 1, 2, 3, 4
    ), kept AS (
      SELECT "regionCode", "categoryCode", "fundingSourceCode", "status", "workers" FROM "CoverageCount" WHERE "month" = ${month}::date
    )
    SELECT "regionCode", ${month} AS "month", "categoryCode", "fundingSourceCode", "status",
      coalesce(kept."workers", 0) AS "kept", coalesce(counted."workers", 0) AS "counted"
    FROM kept FULL JOIN counted USING ("regionCode", "categoryCode", "fundingSourceCode", "status")
    WHERE coalesce(kept."workers", 0) <> coalesce(counted."workers", 0)
    ORDER BY 1, 3, 4, 5`;
}

async function write(db: Db, faults: readonly CoverageFault[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "CoverageCount" ("regionCode", "month", "categoryCode", "fundingSourceCode", "status", "workers")
    SELECT "regionCode", "month", "categoryCode", "fundingSourceCode", "status", "counted"
    FROM jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) AS row("regionCode" text, "month" date, "categoryCode" text,
      "fundingSourceCode" text, "status" text, "counted" int)
    ON CONFLICT ("regionCode", "month", "categoryCode", "fundingSourceCode", "status")
      DO UPDATE SET "workers" = excluded."workers"`;
}
