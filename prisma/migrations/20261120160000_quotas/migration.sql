-- CreateEnum
CREATE TYPE "QuotaStatus" AS ENUM ('DRAFT', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "QuotaEntryKind" AS ENUM ('ALLOCATE', 'ADJUST', 'RESERVE', 'COMMIT', 'RELEASE', 'TRANSFER_OUT', 'TRANSFER_IN');

-- CreateEnum
CREATE TYPE "QuotaTransferStatus" AS ENUM ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "Quota" (
    "id" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,
    "categoryCode" TEXT,
    "programmeCodes" TEXT[],
    "fundingSourceCode" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "seats" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "committed" INTEGER NOT NULL DEFAULT 0,
    "available" INTEGER NOT NULL DEFAULT 0,
    "costPerSeat" INTEGER NOT NULL,
    "legalBasis" TEXT,
    "status" "QuotaStatus" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotaEntry" (
    "id" TEXT NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "quotaId" TEXT NOT NULL,
    "kind" "QuotaEntryKind" NOT NULL,
    "seats" INTEGER NOT NULL,
    "enrolmentId" TEXT,
    "transferId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,
    "actorKind" "AuditActorKind" NOT NULL,
    "actorName" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "QuotaEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotaTransfer" (
    "id" TEXT NOT NULL,
    "quotaId" TEXT NOT NULL,
    "toRegionCode" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "QuotaTransferStatus" NOT NULL DEFAULT 'PROPOSED',
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" TEXT NOT NULL,
    "proposedByKind" "AuditActorKind" NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decidedByKind" "AuditActorKind",
    "decidedByName" TEXT,
    "decisionReason" TEXT,

    CONSTRAINT "QuotaTransfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Quota_regionCode_from_id_idx" ON "Quota"("regionCode", "from", "id");

-- CreateIndex
CREATE INDEX "Quota_fundingSourceCode_from_idx" ON "Quota"("fundingSourceCode", "from");

-- CreateIndex
CREATE INDEX "Quota_categoryCode_idx" ON "Quota"("categoryCode");

-- CreateIndex
CREATE UNIQUE INDEX "QuotaEntry_sequence_key" ON "QuotaEntry"("sequence");

-- CreateIndex
CREATE INDEX "QuotaEntry_quotaId_sequence_idx" ON "QuotaEntry"("quotaId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "QuotaEntry_enrolmentId_kind_key" ON "QuotaEntry"("enrolmentId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "QuotaEntry_transferId_kind_key" ON "QuotaEntry"("transferId", "kind");

-- CreateIndex
CREATE INDEX "QuotaTransfer_quotaId_idx" ON "QuotaTransfer"("quotaId");

-- CreateIndex
CREATE INDEX "QuotaTransfer_toRegionCode_idx" ON "QuotaTransfer"("toRegionCode");

-- CreateIndex
CREATE INDEX "QuotaTransfer_status_proposedAt_idx" ON "QuotaTransfer"("status", "proposedAt");

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_categoryCode_fkey" FOREIGN KEY ("categoryCode") REFERENCES "WorkerCategory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_fundingSourceCode_fkey" FOREIGN KEY ("fundingSourceCode") REFERENCES "FundingSource"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaEntry" ADD CONSTRAINT "QuotaEntry_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaEntry" ADD CONSTRAINT "QuotaEntry_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "QuotaTransfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaTransfer" ADD CONSTRAINT "QuotaTransfer_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaTransfer" ADD CONSTRAINT "QuotaTransfer_toRegionCode_fkey" FOREIGN KEY ("toRegionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

-- For all that lies below a region: in most languages' order, PostgreSQL finds no prefix by a plain index.
DROP INDEX "Quota_regionCode_from_id_idx";
CREATE INDEX "Quota_regionCode_from_id_idx" ON "Quota" ("regionCode" text_pattern_ops, "from", "id");

ALTER TABLE "Quota"
  ADD CONSTRAINT "Quota_seats_in_bounds" CHECK ("seats" BETWEEN 0 AND 10000000),
  ADD CONSTRAINT "Quota_not_overdrawn" CHECK ("reserved" >= 0 AND "committed" >= 0 AND "available" >= 0),
  ADD CONSTRAINT "Quota_adds_up" CHECK ("reserved" + "committed" + "available" = "seats"),
  ADD CONSTRAINT "Quota_has_programmes" CHECK (cardinality("programmeCodes") > 0),
  ADD CONSTRAINT "Quota_cost_not_negative" CHECK ("costPerSeat" >= 0),
  -- Whole months of one year: governments budget by the year.
  ADD CONSTRAINT "Quota_months_of_a_year" CHECK (
    "from" <= "to" AND extract(day FROM "from") = 1 AND extract(day FROM "to") = 1 AND extract(year FROM "from") = extract(year FROM "to"));

-- array_to_string is immutable for text, which PostgreSQL cannot know.
CREATE FUNCTION "Quota_programmes"(codes TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT array_to_string(codes, '+') $$;

-- One of a kind for a month, so that an allocation done twice gives nothing twice. More seats are an adjustment.
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_one_of_a_kind" EXCLUDE USING gist (
  "regionCode" WITH =,
  coalesce("categoryCode", '') WITH =,
  "Quota_programmes"("programmeCodes") WITH =,
  "fundingSourceCode" WITH =,
  daterange("from", "to", '[]') WITH &&);

ALTER TABLE "QuotaEntry"
  ADD CONSTRAINT "QuotaEntry_seats_of_kind" CHECK (CASE "kind"
    WHEN 'ALLOCATE' THEN "seats" >= 0
    WHEN 'ADJUST' THEN "seats" <> 0
    WHEN 'TRANSFER_OUT' THEN "seats" < 0
    WHEN 'TRANSFER_IN' THEN "seats" > 0
    ELSE "seats" = 1 END),
  ADD CONSTRAINT "QuotaEntry_enrolment_of_kind" CHECK (("kind" IN ('RESERVE', 'COMMIT', 'RELEASE')) = ("enrolmentId" IS NOT NULL)),
  ADD CONSTRAINT "QuotaEntry_transfer_of_kind" CHECK (("kind" IN ('TRANSFER_OUT', 'TRANSFER_IN')) = ("transferId" IS NOT NULL));

-- Of two halves the second is another person's.
ALTER TABLE "QuotaTransfer"
  ADD CONSTRAINT "QuotaTransfer_seats_positive" CHECK ("seats" BETWEEN 1 AND 10000000),
  ADD CONSTRAINT "QuotaTransfer_decided" CHECK (("status" = 'PROPOSED') = ("decidedAt" IS NULL)
    AND ("decidedAt" IS NULL) = ("decidedById" IS NULL) AND ("decidedAt" IS NULL) = ("decidedByKind" IS NULL)),
  -- A program may be the tool of the same person.
  ADD CONSTRAINT "QuotaTransfer_by_people" CHECK ("proposedByKind" = 'USER' AND coalesce("decidedByKind", 'USER') = 'USER'),
  ADD CONSTRAINT "QuotaTransfer_two_people" CHECK ("status" NOT IN ('APPROVED', 'REJECTED')
    OR ("decidedById", "decidedByKind") IS DISTINCT FROM ("proposedById", "proposedByKind"));

-- Adds up what is entered. The balances change here and nowhere else; the checks above refuse one seat too many.
-- PostgreSQL does not know how few rows are added, and would read the whole ledger for each of them: it is told to use indexes.
CREATE FUNCTION "QuotaEntry_moves_seats"() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  -- In one order, so that no two who move seats of several quotas wait for each other.
  PERFORM 1 FROM "Quota" WHERE "id" IN (SELECT "quotaId" FROM added) ORDER BY "id" FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM added JOIN "Quota" ON "Quota"."id" = added."quotaId"
             WHERE added."kind" = 'RESERVE' AND "Quota"."status" <> 'OPEN') THEN
    RAISE EXCEPTION 'Quota_is_open: a seat is reserved in an open quota only' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM added WHERE "kind" IN ('COMMIT', 'RELEASE')) AND EXISTS (
    SELECT 1 FROM added
    LEFT JOIN "QuotaEntry" AS held ON held."enrolmentId" = added."enrolmentId" AND held."kind" = 'RESERVE'
    LEFT JOIN "QuotaEntry" AS gone ON gone."enrolmentId" = added."enrolmentId" AND gone."kind" = 'RELEASE'
    WHERE added."kind" IN ('COMMIT', 'RELEASE')
      AND (held."quotaId" IS DISTINCT FROM added."quotaId" OR (added."kind" = 'COMMIT' AND gone."id" IS NOT NULL))
  ) THEN
    RAISE EXCEPTION 'QuotaEntry_seat_is_held: only a seat that is reserved is committed or released' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE "Quota" SET
    "seats" = "Quota"."seats" + moved."seats",
    "reserved" = "Quota"."reserved" + moved."reserved",
    "committed" = "Quota"."committed" + moved."committed"
  FROM (
    SELECT added."quotaId",
      coalesce(sum(added."seats") FILTER (WHERE added."enrolmentId" IS NULL), 0) AS "seats",
      count(*) FILTER (WHERE added."kind" = 'RESERVE') - count(*) FILTER (WHERE added."kind" = 'COMMIT')
        - count(*) FILTER (WHERE added."kind" = 'RELEASE' AND taken."id" IS NULL) AS "reserved",
      count(*) FILTER (WHERE added."kind" = 'COMMIT')
        - count(*) FILTER (WHERE added."kind" = 'RELEASE' AND taken."id" IS NOT NULL) AS "committed"
    FROM added
    LEFT JOIN "QuotaEntry" AS taken
      ON added."kind" = 'RELEASE' AND taken."enrolmentId" = added."enrolmentId" AND taken."kind" = 'COMMIT'
    GROUP BY added."quotaId"
  ) AS moved
  WHERE "Quota"."id" = moved."quotaId";
  RETURN NULL;
END $$;

CREATE TRIGGER "QuotaEntry_moves_seats" AFTER INSERT ON "QuotaEntry"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "QuotaEntry_moves_seats"();

CREATE FUNCTION "QuotaEntry_only_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger of a quota is only added to' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "QuotaEntry_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "QuotaEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "QuotaEntry_only_added"();

-- What leaves one quota arrives in another, at the latest when the transaction ends.
CREATE FUNCTION "QuotaEntry_transfers_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "QuotaTransfer" AS transfer
    JOIN "QuotaEntry" AS gone ON gone."transferId" = transfer."id" AND gone."kind" = 'TRANSFER_OUT'
    JOIN "QuotaEntry" AS come ON come."transferId" = transfer."id" AND come."kind" = 'TRANSFER_IN'
    JOIN "Quota" AS target ON target."id" = come."quotaId"
    WHERE transfer."id" = NEW."transferId" AND transfer."status" = 'APPROVED' AND gone."quotaId" = transfer."quotaId"
      AND target."regionCode" = transfer."toRegionCode" AND gone."seats" = -transfer."seats" AND come."seats" = transfer."seats"
  ) THEN
    RAISE EXCEPTION 'a transfer moves its seats from the one quota to the other' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "QuotaEntry_transfers_whole" AFTER INSERT ON "QuotaEntry" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."transferId" IS NOT NULL) EXECUTE FUNCTION "QuotaEntry_transfers_whole"();

-- A statement of one's own stands at depth 1; what a trigger does, the ledger's or that of a foreign key, at depth 2.
CREATE FUNCTION "Quota_moved_by_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."seats" <> 0 OR NEW."reserved" <> 0 OR NEW."committed" <> 0 THEN
      RAISE EXCEPTION 'a quota begins empty: its seats are entered into the ledger' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  ELSIF pg_trigger_depth() = 1 THEN
    IF (NEW."seats", NEW."reserved", NEW."committed") IS DISTINCT FROM (OLD."seats", OLD."reserved", OLD."committed") THEN
      RAISE EXCEPTION 'the balances of a quota are moved by its ledger alone' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW."id", NEW."regionCode", NEW."categoryCode", NEW."programmeCodes", NEW."fundingSourceCode", NEW."from", NEW."to", NEW."costPerSeat")
       IS DISTINCT FROM
       (OLD."id", OLD."regionCode", OLD."categoryCode", OLD."programmeCodes", OLD."fundingSourceCode", OLD."from", OLD."to", OLD."costPerSeat") THEN
      RAISE EXCEPTION 'what a quota is for does not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  NEW."available" := NEW."seats" - NEW."reserved" - NEW."committed";
  RETURN NEW;
END $$;

CREATE TRIGGER "Quota_moved_by_entries" BEFORE INSERT OR UPDATE ON "Quota"
  FOR EACH ROW EXECUTE FUNCTION "Quota_moved_by_entries"();

-- What a fund may pay for one region in a year. Those who add seats of a fund do it one after the other (the lock of
-- `lockFund`), so that each counts what the others added.
CREATE FUNCTION "Quota_keeps_to_ceiling"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ceiling BIGINT;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('FundingSource ' || NEW."fundingSourceCode", 0));
  SELECT "ceilingPerRegion" INTO ceiling FROM "FundingSource" WHERE "code" = NEW."fundingSourceCode";
  IF ceiling < (
    SELECT sum("seats"::bigint * "costPerSeat") FROM "Quota"
    WHERE "regionCode" = NEW."regionCode" AND "fundingSourceCode" = NEW."fundingSourceCode"
      AND "from" BETWEEN date_trunc('year', NEW."from")::date AND (date_trunc('year', NEW."from") + interval '11 months')::date
  ) THEN
    RAISE EXCEPTION 'Quota_keeps_to_ceiling: the seats cost more than the fund may pay for the region in a year' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Quota_keeps_to_ceiling" AFTER UPDATE OF "seats" ON "Quota"
  FOR EACH ROW WHEN (NEW."seats" > OLD."seats") EXECUTE FUNCTION "Quota_keeps_to_ceiling"();

CREATE FUNCTION "QuotaTransfer_decided_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a transfer is decided, never deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF pg_trigger_depth() = 1 AND (OLD."status" <> 'PROPOSED'
     OR (NEW."id", NEW."quotaId", NEW."toRegionCode", NEW."seats", NEW."reason", NEW."proposedAt", NEW."proposedById", NEW."proposedByKind", NEW."proposedByName")
        IS DISTINCT FROM
        (OLD."id", OLD."quotaId", OLD."toRegionCode", OLD."seats", OLD."reason", OLD."proposedAt", OLD."proposedById", OLD."proposedByKind", OLD."proposedByName")) THEN
    RAISE EXCEPTION 'a transfer is decided once, as it was proposed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "QuotaTransfer_decided_once" BEFORE UPDATE OR DELETE ON "QuotaTransfer"
  FOR EACH ROW EXECUTE FUNCTION "QuotaTransfer_decided_once"();
