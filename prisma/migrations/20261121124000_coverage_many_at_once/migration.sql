-- Whether cover changed is seen without comparing each row with each other: ten thousand enrolments are verified in one statement, and
-- PostgreSQL, which knows not how many rows a transition table has, had joined the two by nested loops.
CREATE OR REPLACE FUNCTION "CoverageCount_follows"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    (SELECT "id", "workerId", "regionCode", "status", "to" FROM changed WHERE "status" IN ('REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED')
     EXCEPT SELECT "id", "workerId", "regionCode", "status", "to" FROM former)
    UNION ALL
    (SELECT "id", "workerId", "regionCode", "status", "to" FROM former WHERE "status" IN ('REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED')
     EXCEPT SELECT "id", "workerId", "regionCode", "status", "to" FROM changed)
  ) THEN
    RETURN NULL;
  END IF;
  -- One after the other for each person: each counts what the others left.
  PERFORM 1 FROM "Worker" WHERE "id" IN (SELECT "workerId" FROM changed UNION SELECT "workerId" FROM former) ORDER BY "id" FOR NO KEY UPDATE;
  INSERT INTO "CoverageCount" ("regionCode", "month", "categoryCode", "fundingSourceCode", "status", "workers")
  WITH touched AS (
    SELECT "workerId" FROM changed UNION SELECT "workerId" FROM former
  ), now AS (
    SELECT one."id", one."workerId", one."regionCode", one."categoryCode", one."fundingSourceCode", one."status", one."from", one."to"
    FROM touched JOIN "Enrolment" AS one ON one."workerId" = touched."workerId"
  ), states AS (
    SELECT 1 AS sign, now.* FROM now
    UNION ALL
    SELECT -1, now.* FROM now WHERE now."id" NOT IN (SELECT "id" FROM changed)
    UNION ALL
    SELECT -1, one."id", one."workerId", one."regionCode", one."categoryCode", one."fundingSourceCode", one."status", one."from", one."to" FROM former AS one
  ), months AS (
    SELECT states.sign, states."id", states."workerId", states."regionCode", states."categoryCode", states."fundingSourceCode", states."status"::text AS "status",
      month::date AS "month"
    FROM states, generate_series(states."from"::timestamp, states."to"::timestamp, interval '1 month') AS month
    WHERE states."status" IN ('REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED')
  ), counted AS (
    (SELECT DISTINCT ON (sign, "workerId", "month") sign, "month", "regionCode", '' AS "categoryCode", '' AS "fundingSourceCode", '' AS "status"
     FROM months ORDER BY sign, "workerId", "month", "id")
    UNION ALL
    (SELECT DISTINCT ON (sign, "workerId", "month", "categoryCode", "fundingSourceCode") sign, "month", "regionCode", "categoryCode", "fundingSourceCode", ''
     FROM months ORDER BY sign, "workerId", "month", "categoryCode", "fundingSourceCode", "id")
    UNION ALL
    (SELECT DISTINCT ON (sign, "workerId", "month", "categoryCode") sign, "month", "regionCode", "categoryCode", '', ''
     FROM months ORDER BY sign, "workerId", "month", "categoryCode", "id")
    UNION ALL
    (SELECT DISTINCT ON (sign, "workerId", "month", "fundingSourceCode") sign, "month", "regionCode", '', "fundingSourceCode", ''
     FROM months ORDER BY sign, "workerId", "month", "fundingSourceCode", "id")
    UNION ALL
    (SELECT DISTINCT ON (sign, "workerId", "month", "status") sign, "month", "regionCode", '', '', "status"
     FROM months ORDER BY sign, "workerId", "month", "status", "id")
  )
  SELECT "regionCode", "month", "categoryCode", "fundingSourceCode", "status", sum(sign) FROM counted
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(sign) <> 0
  -- In one order, so that no two who count the same village wait for each other.
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("regionCode", "month", "categoryCode", "fundingSourceCode", "status")
    DO UPDATE SET "workers" = "CoverageCount"."workers" + excluded."workers";
  RETURN NULL;
END $$;
