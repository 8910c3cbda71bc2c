-- CreateEnum
CREATE TYPE "EnrolmentStatus" AS ENUM ('PROPOSED', 'RETURNED', 'VERIFIED', 'REJECTED', 'REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED');

-- CreateEnum
CREATE TYPE "EligibilityOutcome" AS ENUM ('ELIGIBLE', 'NOT_ELIGIBLE', 'NEEDS_REVIEW');

-- CreateEnum
CREATE TYPE "DecreePart" AS ENUM ('PAPER', 'LIST');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('UPLOADED', 'CHECKING', 'READY', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RowVerdict" AS ENUM ('VALID', 'WARNING', 'REJECTED');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('MALE', 'FEMALE');

-- CreateEnum
CREATE TYPE "WorkerRequestKind" AS ENUM ('CORRECTION', 'MERGE', 'DEATH', 'MOVE');

-- CreateEnum
CREATE TYPE "WorkerRequestStatus" AS ENUM ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DuplicateStatus" AS ENUM ('OPEN', 'SAME', 'DIFFERENT');

-- CreateTable
CREATE TABLE "CoverageCount" (
    "regionCode" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "categoryCode" TEXT NOT NULL DEFAULT '',
    "fundingSourceCode" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "workers" INTEGER NOT NULL,

    CONSTRAINT "CoverageCount_pkey" PRIMARY KEY ("regionCode","month","categoryCode","fundingSourceCode","status")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL,
    "workerId" TEXT NOT NULL,
    "quotaId" TEXT NOT NULL,
    "status" "EnrolmentStatus" NOT NULL DEFAULT 'PROPOSED',
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "regionCode" TEXT NOT NULL,
    "categoryCode" TEXT NOT NULL,
    "categoryVersion" INTEGER NOT NULL,
    "programmeCodes" TEXT[],
    "fundingSourceCode" TEXT NOT NULL,
    "eligibility" "EligibilityOutcome" NOT NULL,
    "eligibilityClause" TEXT,
    "eligibilityFacts" JSONB NOT NULL DEFAULT '[]',
    "overrideReason" TEXT,
    "overriddenById" TEXT,
    "overriddenByName" TEXT,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" TEXT NOT NULL,
    "proposedByKind" "AuditActorKind" NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "checkedById" TEXT,
    "checkedByKind" "AuditActorKind",
    "checkedByName" TEXT,
    "reason" TEXT,
    "decreeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnrolmentStep" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "status" "EnrolmentStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT NOT NULL,
    "actorKind" "AuditActorKind" NOT NULL,
    "actorName" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "EnrolmentStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decree" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "title" TEXT,
    "regionCode" TEXT,
    "fileName" TEXT NOT NULL,
    "fileSha256" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "listSha256" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "registeredById" TEXT NOT NULL,
    "registeredByKind" "AuditActorKind" NOT NULL,
    "registeredByName" TEXT NOT NULL,

    CONSTRAINT "Decree_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecreePiece" (
    "decreeId" TEXT NOT NULL,
    "part" "DecreePart" NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "DecreePiece_pkey" PRIMARY KEY ("decreeId","part","number")
);

-- CreateTable
CREATE TABLE "ExportLayout" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExportLayout_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'UPLOADED',
    "uploadId" TEXT,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "regionCode" TEXT,
    "columns" JSONB NOT NULL DEFAULT '[]',
    "terms" JSONB NOT NULL DEFAULT '{}',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "valid" INTEGER NOT NULL DEFAULT 0,
    "warned" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failure" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" TIMESTAMPTZ(3),
    "committedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "actorId" TEXT NOT NULL,
    "actorKind" "AuditActorKind" NOT NULL,
    "actorName" TEXT NOT NULL,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" "RowVerdict" NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "cellsSealed" BYTEA NOT NULL,
    "nikHash" BYTEA,
    "regionCode" TEXT,
    "quotaId" TEXT,
    "workerId" TEXT,
    "isNewWorker" BOOLEAN NOT NULL DEFAULT false,
    "enrolmentId" TEXT,
    "isChosen" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","number")
);

-- CreateTable
CREATE TABLE "ColumnMapping" (
    "signature" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ColumnMapping_pkey" PRIMARY KEY ("signature","actorId")
);

-- CreateTable
CREATE TABLE "Worker" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "nikHash" BYTEA NOT NULL,
    "nikSealed" BYTEA NOT NULL,
    "detailsSealed" BYTEA,
    "sex" "Sex" NOT NULL,
    "birthDate" DATE NOT NULL,
    "birthPlace" TEXT,
    "regionCode" TEXT NOT NULL,
    "categoryCode" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "monthlyIncome" INTEGER,
    "desil" SMALLINT,
    "heldAt" TIMESTAMPTZ(3),
    "heldReason" TEXT,
    "diedOn" DATE,
    "movedAwayOn" DATE,
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "createdByKind" "AuditActorKind" NOT NULL,
    "createdByName" TEXT NOT NULL,

    CONSTRAINT "Worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkerResidence" (
    "workerId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "regionCode" TEXT NOT NULL,

    CONSTRAINT "WorkerResidence_pkey" PRIMARY KEY ("workerId","from")
);

-- CreateTable
CREATE TABLE "WorkerRequest" (
    "id" TEXT NOT NULL,
    "kind" "WorkerRequestKind" NOT NULL,
    "workerId" TEXT NOT NULL,
    "otherId" TEXT,
    "regionCode" TEXT,
    "version" INTEGER NOT NULL,
    "proposalSealed" BYTEA NOT NULL,
    "status" "WorkerRequestStatus" NOT NULL DEFAULT 'PROPOSED',
    "reason" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" TEXT NOT NULL,
    "proposedByKind" "AuditActorKind" NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decidedByKind" "AuditActorKind",
    "decidedByName" TEXT,
    "decisionReason" TEXT,

    CONSTRAINT "WorkerRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuplicatePair" (
    "id" TEXT NOT NULL,
    "workerId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "regionCode" TEXT,
    "score" SMALLINT NOT NULL,
    "evidence" JSONB NOT NULL,
    "status" "DuplicateStatus" NOT NULL DEFAULT 'OPEN',
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decidedByKind" "AuditActorKind",
    "decidedByName" TEXT,
    "decisionReason" TEXT,

    CONSTRAINT "DuplicatePair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Enrolment_workerId_idx" ON "Enrolment"("workerId");

-- CreateIndex
CREATE INDEX "Enrolment_quotaId_status_idx" ON "Enrolment"("quotaId", "status");

-- CreateIndex
CREATE INDEX "Enrolment_regionCode_status_id_idx" ON "Enrolment"("regionCode", "status", "id");

-- CreateIndex
CREATE INDEX "Enrolment_status_id_idx" ON "Enrolment"("status", "id");

-- CreateIndex
CREATE INDEX "Enrolment_categoryCode_idx" ON "Enrolment"("categoryCode");

-- CreateIndex
CREATE INDEX "Enrolment_fundingSourceCode_idx" ON "Enrolment"("fundingSourceCode");

-- CreateIndex
CREATE INDEX "Enrolment_decreeId_idx" ON "Enrolment"("decreeId");

-- CreateIndex
CREATE UNIQUE INDEX "EnrolmentStep_sequence_key" ON "EnrolmentStep"("sequence");

-- CreateIndex
CREATE INDEX "EnrolmentStep_enrolmentId_sequence_idx" ON "EnrolmentStep"("enrolmentId", "sequence");

-- CreateIndex
CREATE INDEX "Decree_regionCode_idx" ON "Decree"("regionCode");

-- CreateIndex
CREATE INDEX "Decree_registeredAt_id_idx" ON "Decree"("registeredAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Decree_number_date_key" ON "Decree"("number", "date");

-- CreateIndex
CREATE INDEX "Import_sha256_idx" ON "Import"("sha256");

-- CreateIndex
CREATE INDEX "Import_regionCode_idx" ON "Import"("regionCode");

-- CreateIndex
CREATE INDEX "Import_uploadId_idx" ON "Import"("uploadId");

-- CreateIndex
CREATE INDEX "Import_actorId_createdAt_id_idx" ON "Import"("actorId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ImportRow_importId_verdict_number_idx" ON "ImportRow"("importId", "verdict", "number");

-- CreateIndex
CREATE INDEX "ImportRow_workerId_idx" ON "ImportRow"("workerId");

-- CreateIndex
CREATE INDEX "ImportRow_enrolmentId_idx" ON "ImportRow"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Worker_nikHash_key" ON "Worker"("nikHash");

-- CreateIndex
CREATE INDEX "Worker_regionCode_nameKey_id_idx" ON "Worker"("regionCode", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Worker_categoryCode_idx" ON "Worker"("categoryCode");

-- CreateIndex
CREATE INDEX "Worker_mergedIntoId_idx" ON "Worker"("mergedIntoId");

-- CreateIndex
CREATE INDEX "WorkerResidence_regionCode_idx" ON "WorkerResidence"("regionCode");

-- CreateIndex
CREATE INDEX "WorkerRequest_workerId_idx" ON "WorkerRequest"("workerId");

-- CreateIndex
CREATE INDEX "WorkerRequest_otherId_idx" ON "WorkerRequest"("otherId");

-- CreateIndex
CREATE INDEX "WorkerRequest_regionCode_idx" ON "WorkerRequest"("regionCode");

-- CreateIndex
CREATE INDEX "WorkerRequest_status_proposedAt_id_idx" ON "WorkerRequest"("status", "proposedAt", "id");

-- CreateIndex
CREATE INDEX "DuplicatePair_otherId_idx" ON "DuplicatePair"("otherId");

-- CreateIndex
CREATE INDEX "DuplicatePair_regionCode_idx" ON "DuplicatePair"("regionCode");

-- CreateIndex
CREATE INDEX "DuplicatePair_status_score_id_idx" ON "DuplicatePair"("status", "score", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DuplicatePair_workerId_otherId_key" ON "DuplicatePair"("workerId", "otherId");

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_categoryCode_fkey" FOREIGN KEY ("categoryCode") REFERENCES "WorkerCategory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_fundingSourceCode_fkey" FOREIGN KEY ("fundingSourceCode") REFERENCES "FundingSource"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_decreeId_fkey" FOREIGN KEY ("decreeId") REFERENCES "Decree"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnrolmentStep" ADD CONSTRAINT "EnrolmentStep_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decree" ADD CONSTRAINT "Decree_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecreePiece" ADD CONSTRAINT "DecreePiece_decreeId_fkey" FOREIGN KEY ("decreeId") REFERENCES "Decree"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Worker" ADD CONSTRAINT "Worker_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Worker" ADD CONSTRAINT "Worker_categoryCode_fkey" FOREIGN KEY ("categoryCode") REFERENCES "WorkerCategory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Worker" ADD CONSTRAINT "Worker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerResidence" ADD CONSTRAINT "WorkerResidence_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerResidence" ADD CONSTRAINT "WorkerResidence_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerRequest" ADD CONSTRAINT "WorkerRequest_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerRequest" ADD CONSTRAINT "WorkerRequest_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerRequest" ADD CONSTRAINT "WorkerRequest_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Worker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Worker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Names are searched as they sound, however they are spelt.
CREATE INDEX "Worker_nameKey_idx" ON "Worker" USING gin ("nameKey" gin_trgm_ops);

-- For all that lies below a region: in most languages' order, PostgreSQL finds no prefix by a plain index.
DROP INDEX "Worker_regionCode_nameKey_id_idx";
CREATE INDEX "Worker_regionCode_nameKey_id_idx" ON "Worker" ("regionCode" text_pattern_ops, "nameKey", "id");
DROP INDEX "Enrolment_regionCode_status_id_idx";
CREATE INDEX "Enrolment_regionCode_status_id_idx" ON "Enrolment" ("regionCode" text_pattern_ops, "status", "id");

-- What is sealed does not pack: PostgreSQL need not try.
ALTER TABLE "DecreePiece" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "ImportRow" ALTER COLUMN "cellsSealed" SET STORAGE EXTERNAL;

ALTER TABLE "Worker"
  ADD CONSTRAINT "Worker_desil_in_bounds" CHECK ("desil" BETWEEN 1 AND 10),
  ADD CONSTRAINT "Worker_income_not_negative" CHECK ("monthlyIncome" >= 0),
  ADD CONSTRAINT "Worker_hash_whole" CHECK (octet_length("nikHash") = 32),
  ADD CONSTRAINT "Worker_held_for_a_reason" CHECK (("heldAt" IS NULL) = ("heldReason" IS NULL)),
  ADD CONSTRAINT "Worker_merged_into_another" CHECK ("mergedIntoId" <> "id"),
  ADD CONSTRAINT "Worker_attributes_by_key" CHECK (jsonb_typeof("attributes") = 'object');

-- Of two halves the second is another person's, and a program may be the tool of the same person.
ALTER TABLE "WorkerRequest"
  ADD CONSTRAINT "WorkerRequest_other_of_kind" CHECK (("kind" = 'MERGE') = ("otherId" IS NOT NULL) AND "otherId" <> "workerId"),
  ADD CONSTRAINT "WorkerRequest_decided" CHECK (("status" = 'PROPOSED') = ("decidedAt" IS NULL)
    AND ("decidedAt" IS NULL) = ("decidedById" IS NULL) AND ("decidedAt" IS NULL) = ("decidedByKind" IS NULL)),
  ADD CONSTRAINT "WorkerRequest_decided_by_people" CHECK ("status" NOT IN ('APPROVED', 'REJECTED') OR "decidedByKind" = 'USER'),
  ADD CONSTRAINT "WorkerRequest_two_people" CHECK ("status" NOT IN ('APPROVED', 'REJECTED')
    OR ("decidedById", "decidedByKind") IS DISTINCT FROM ("proposedById", "proposedByKind"));

CREATE FUNCTION "WorkerRequest_decided_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 AND (TG_OP = 'DELETE' OR OLD."status" <> 'PROPOSED'
     OR (NEW."id", NEW."kind", NEW."workerId", NEW."otherId", NEW."version", NEW."proposedAt", NEW."proposedById", NEW."proposedByKind")
        IS DISTINCT FROM
        (OLD."id", OLD."kind", OLD."workerId", OLD."otherId", OLD."version", OLD."proposedAt", OLD."proposedById", OLD."proposedByKind"))
     -- Sealed anew under another key it stays as it was proposed.
     AND (TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'proposalSealed') <> (to_jsonb(OLD) - 'proposalSealed')) THEN
    RAISE EXCEPTION 'a request is decided once, as it was proposed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER "WorkerRequest_decided_once" BEFORE UPDATE OR DELETE ON "WorkerRequest"
  FOR EACH ROW EXECUTE FUNCTION "WorkerRequest_decided_once"();

ALTER TABLE "DuplicatePair"
  ADD CONSTRAINT "DuplicatePair_stands_once" CHECK ("workerId" < "otherId"),
  ADD CONSTRAINT "DuplicatePair_score_in_bounds" CHECK ("score" BETWEEN 0 AND 100),
  ADD CONSTRAINT "DuplicatePair_decided" CHECK (("status" = 'OPEN') = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL));

ALTER TABLE "Enrolment"
  ADD CONSTRAINT "Enrolment_whole_months" CHECK (extract(day FROM "from") = 1 AND extract(day FROM "to") = 1),
  ADD CONSTRAINT "Enrolment_months_in_order" CHECK ("from" <= "to" OR ("status" = 'ENDED' AND "to" = ("from" - interval '1 month')::date)),
  ADD CONSTRAINT "Enrolment_has_programmes" CHECK (cardinality("programmeCodes") > 0),
  ADD CONSTRAINT "Enrolment_overridden_for_a_reason" CHECK (("overrideReason" IS NULL) = ("overriddenById" IS NULL)),
  ADD CONSTRAINT "Enrolment_eligible_or_overridden" CHECK ("eligibility" <> 'NOT_ELIGIBLE' OR "overrideReason" IS NOT NULL OR "status" IN ('RETURNED', 'REJECTED', 'ENDED')),
  -- Whoever checks is a person, and not the one who proposed: a program may be the tool of that one.
  ADD CONSTRAINT "Enrolment_maker_is_not_checker" CHECK (("checkedById" IS NULL) = ("checkedByKind" IS NULL)
    AND coalesce("checkedByKind", 'USER') = 'USER'
    AND ("checkedById" IS NULL OR ("checkedById", "checkedByKind") IS DISTINCT FROM ("proposedById", "proposedByKind"))),
  ADD CONSTRAINT "Enrolment_checked" CHECK ("status" IN ('PROPOSED', 'ENDED') OR "checkedById" IS NOT NULL),
  ADD CONSTRAINT "Enrolment_registered_by_decree" CHECK ("status" NOT IN ('REGISTERED', 'ACTIVE', 'LAPSED') OR "decreeId" IS NOT NULL);

-- The ways from status to status: those of shared/src/enrolmentTransitions.ts, which a test compares with these.
CREATE FUNCTION "Enrolment_moves"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    -- What an import made can be taken back while nobody has built on it.
    IF OLD."status" <> 'PROPOSED' OR OLD."checkedById" IS NOT NULL THEN
      RAISE EXCEPTION 'an enrolment that somebody has checked is never deleted' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW."status" <> 'PROPOSED' OR NEW."checkedById" IS NOT NULL THEN
      RAISE EXCEPTION 'an enrolment begins as proposed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."status" <> OLD."status" AND (OLD."status"::text, NEW."status"::text) NOT IN (
    ('PROPOSED', 'VERIFIED'), ('PROPOSED', 'RETURNED'), ('PROPOSED', 'REJECTED'), ('RETURNED', 'PROPOSED'),
    ('VERIFIED', 'REGISTERED'), ('REGISTERED', 'ACTIVE'), ('ACTIVE', 'LAPSED'),
    ('PROPOSED', 'ENDED'), ('RETURNED', 'ENDED'), ('VERIFIED', 'ENDED'), ('REGISTERED', 'ENDED'), ('ACTIVE', 'ENDED'), ('LAPSED', 'ENDED')
  ) THEN
    RAISE EXCEPTION 'Enrolment_moves: no way leads from % to %', OLD."status", NEW."status" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW."id", NEW."quotaId", NEW."from", NEW."regionCode", NEW."categoryCode", NEW."programmeCodes", NEW."fundingSourceCode", NEW."createdAt")
     IS DISTINCT FROM
     (OLD."id", OLD."quotaId", OLD."from", OLD."regionCode", OLD."categoryCode", OLD."programmeCodes", OLD."fundingSourceCode", OLD."createdAt")
     -- A region’s new code reaches its rows by the foreign key.
     AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'what an enrolment is for does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."to" <> OLD."to" AND (NEW."to" > OLD."to" OR NEW."status" <> 'ENDED' OR OLD."status" = 'ENDED') THEN
    RAISE EXCEPTION 'the months of an enrolment are cut by its end alone' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW."proposedById", NEW."proposedByKind", NEW."proposedAt") IS DISTINCT FROM (OLD."proposedById", OLD."proposedByKind", OLD."proposedAt")
     AND (OLD."status", NEW."status") <> ('RETURNED', 'PROPOSED') THEN
    RAISE EXCEPTION 'who proposed an enrolment does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- Whoever resubmits may be the one who checked before: then that check counts no more.
  IF (NEW."checkedById", NEW."checkedByKind") IS DISTINCT FROM (OLD."checkedById", OLD."checkedByKind")
     AND NOT (OLD."status" = 'PROPOSED' AND NEW."status" IN ('VERIFIED', 'RETURNED', 'REJECTED'))
     AND NOT (OLD."status" = 'RETURNED' AND NEW."status" = 'PROPOSED' AND NEW."checkedById" IS NULL) THEN
    RAISE EXCEPTION 'who checked an enrolment does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."decreeId" IS DISTINCT FROM OLD."decreeId" AND (OLD."status", NEW."status") <> ('VERIFIED', 'REGISTERED') THEN
    RAISE EXCEPTION 'the decree of an enrolment does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Enrolment_moves" BEFORE INSERT OR UPDATE OR DELETE ON "Enrolment"
  FOR EACH ROW EXECUTE FUNCTION "Enrolment_moves"();

-- Nobody is covered twice for the same programme in the same month, whoever pays. The workers are locked first, in one order, so
-- that of two who enrol the same person at once the second sees the first. PostgreSQL does not know how few rows are added, and would
-- read the whole table for them: it is told to use indexes.
CREATE FUNCTION "Enrolment_no_double_cover"() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  twice TEXT;
BEGIN
  PERFORM 1 FROM "Worker" WHERE "id" IN (SELECT "workerId" FROM added) ORDER BY "id" FOR NO KEY UPDATE;
  SELECT added."id" INTO twice FROM added
  JOIN "Enrolment" AS other ON other."workerId" = added."workerId" AND other."id" <> added."id"
  WHERE added."status" <> 'REJECTED' AND other."status" <> 'REJECTED'
    -- One that ended before it began holds no month.
    AND other."from" <= other."to" AND other."from" <= added."to" AND other."to" >= added."from" AND other."programmeCodes" && added."programmeCodes"
  LIMIT 1;
  IF twice IS NOT NULL THEN
    RAISE EXCEPTION 'Enrolment_no_double_cover: the worker of the enrolment % has cover by the same programme in one of its months', twice
      USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Enrolment_no_double_cover" AFTER INSERT ON "Enrolment"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "Enrolment_no_double_cover"();

-- Two records of one person become one: then what both have must agree, too.
CREATE FUNCTION "Enrolment_no_double_cover_merged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Enrolment" AS other
    WHERE other."workerId" = NEW."workerId" AND other."id" <> NEW."id" AND NEW."status" <> 'REJECTED' AND other."status" <> 'REJECTED'
      AND NEW."from" <= NEW."to" AND other."from" <= other."to"
      AND other."from" <= NEW."to" AND other."to" >= NEW."from" AND other."programmeCodes" && NEW."programmeCodes"
  ) THEN
    RAISE EXCEPTION 'Enrolment_no_double_cover: the worker of the enrolment % has cover by the same programme in one of its months', NEW."id"
      USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Enrolment_no_double_cover_merged" AFTER UPDATE OF "workerId" ON "Enrolment"
  FOR EACH ROW WHEN (NEW."workerId" <> OLD."workerId") EXECUTE FUNCTION "Enrolment_no_double_cover_merged"();

-- Counts how the cover of people changed: of the workers whose enrolments change, what they had before and what they have now, a
-- person once in each group and month, in the village of their first enrolment there. It belongs to who migrates, so that
-- nobody else need be able to write the counts.
CREATE FUNCTION "CoverageCount_follows"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM changed JOIN former ON former."id" = changed."id"
    WHERE (changed."status" IN ('REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED') OR former."status" IN ('REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED'))
      AND (changed."status", changed."to", changed."workerId", changed."regionCode") IS DISTINCT FROM (former."status", former."to", former."workerId", former."regionCode")
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

CREATE TRIGGER "CoverageCount_follows" AFTER UPDATE ON "Enrolment"
  REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "CoverageCount_follows"();

-- For all that lies below a region.
CREATE INDEX "CoverageCount_month_regionCode_idx" ON "CoverageCount" ("month", "regionCode" text_pattern_ops);

CREATE FUNCTION "EnrolmentStep_only_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Deeper, it is the foreign key that takes the steps with their enrolment.
  IF pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'the steps of an enrolment are only added to' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER "EnrolmentStep_only_added" BEFORE UPDATE OR DELETE ON "EnrolmentStep"
  FOR EACH ROW EXECUTE FUNCTION "EnrolmentStep_only_added"();

CREATE FUNCTION "Decree_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (pg_trigger_depth() = 1 AND to_jsonb(NEW) <> to_jsonb(OLD)) THEN
    RAISE EXCEPTION 'a decree stays as it was registered' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Decree_stays" BEFORE UPDATE OR DELETE ON "Decree" FOR EACH ROW EXECUTE FUNCTION "Decree_stays"();

ALTER TABLE "Import"
  ADD CONSTRAINT "Import_counts_not_negative" CHECK ("rows" >= 0 AND "valid" >= 0 AND "warned" >= 0 AND "rejected" >= 0 AND "done" >= 0);
