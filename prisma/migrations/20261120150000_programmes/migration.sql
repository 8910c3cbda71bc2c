-- CreateEnum
CREATE TYPE "FundingKind" AS ENUM ('PROVINCE_BUDGET', 'REGENCY_BUDGET', 'CITY_BUDGET', 'VILLAGE_GRANT', 'VILLAGE_BUDGET', 'OTHER');

-- CreateEnum
CREATE TYPE "ProgrammeRuleKind" AS ENUM ('CONTRIBUTION', 'RELIEF', 'TRANSPORT_RELIEF', 'BENEFIT', 'WAITING_PERIOD', 'SCHOLARSHIP', 'ENTRY_AGE', 'ARREARS');

-- CreateTable
CREATE TABLE "FundingSource" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "kind" "FundingKind" NOT NULL,
    "payerCode" TEXT NOT NULL,
    "wadahCode" TEXT,
    "ceilingPerRegion" BIGINT,
    "programmeCodes" TEXT[],
    "legalBasis" TEXT,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "FundingSource_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Programme" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ProgrammeRule" (
    "id" TEXT NOT NULL,
    "programmeCode" TEXT NOT NULL,
    "kind" "ProgrammeRuleKind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "parameters" JSONB NOT NULL,
    "legalBasis" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProgrammeRule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FundingSource_payerCode_idx" ON "FundingSource"("payerCode");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_position_key" ON "Programme"("position");

-- CreateIndex
CREATE INDEX "ProgrammeRule_programmeCode_kind_from_idx" ON "ProgrammeRule"("programmeCode", "kind", "from");

-- AddForeignKey
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_payerCode_fkey" FOREIGN KEY ("payerCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeRule" ADD CONSTRAINT "ProgrammeRule_programmeCode_fkey" FOREIGN KEY ("programmeCode") REFERENCES "Programme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_ceiling_positive" CHECK ("ceilingPerRegion" > 0);

-- A trusted extension: whoever owns the database may create it (PostgreSQL 13 and newer).
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "ProgrammeRule" ADD CONSTRAINT "ProgrammeRule_days_in_order" CHECK ("from" <= "to");

-- One rule of a kind on one day.
ALTER TABLE "ProgrammeRule" ADD CONSTRAINT "ProgrammeRule_one_a_day"
  EXCLUDE USING gist ("programmeCode" WITH =, "kind" WITH =, daterange("from", "to", '[]') WITH &&);

-- Rules are added and ended, never overwritten: contributions were computed by them.
CREATE FUNCTION "ProgrammeRule_only_ends"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a programme rule is ended, never deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  NEW."to" := NULL;
  OLD."to" := NULL;
  IF NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a programme rule is ended and another one added, never changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "ProgrammeRule_only_ends" AFTER UPDATE OR DELETE ON "ProgrammeRule"
  FOR EACH ROW EXECUTE FUNCTION "ProgrammeRule_only_ends"();
