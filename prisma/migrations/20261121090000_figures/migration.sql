-- CreateEnum
CREATE TYPE "FigureKind" AS ENUM ('POPULATION', 'REACHED', 'TARGET', 'ALLOCATION');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('PEOPLE', 'RUPIAH', 'PERCENT');

-- CreateTable
CREATE TABLE "FigureTopic" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,

    CONSTRAINT "FigureTopic_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "topicCode" TEXT NOT NULL,
    "regionCode" TEXT,
    "kind" "FigureKind" NOT NULL,
    "unit" "FigureUnit" NOT NULL,
    "measures" JSONB NOT NULL,
    "value" DECIMAL(17,2) NOT NULL,
    "statedAs" TEXT,
    "from" DATE,
    "to" DATE,
    "asOf" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "notes" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "correctedById" TEXT,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Figure_correctedById_key" ON "Figure"("correctedById");

-- CreateIndex
CREATE INDEX "Figure_regionCode_topicCode_idx" ON "Figure"("regionCode", "topicCode");

-- CreateIndex
CREATE INDEX "Figure_topicCode_idx" ON "Figure"("topicCode");

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_topicCode_fkey" FOREIGN KEY ("topicCode") REFERENCES "FigureTopic"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_correctedById_fkey" FOREIGN KEY ("correctedById") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

ALTER TABLE "Figure" ADD CONSTRAINT "Figure_value_in_unit" CHECK (
  "value" >= 0 AND CASE "unit" WHEN 'PERCENT' THEN "value" <= 100 ELSE "value" = trunc("value") END);

ALTER TABLE "Figure" ADD CONSTRAINT "Figure_days_in_order" CHECK ("from" <= "to");

ALTER TABLE "Figure" ADD CONSTRAINT "Figure_withdrawn_with_reason"
  CHECK (("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL) AND ("correctedById" IS NULL OR "withdrawnAt" IS NOT NULL));

-- Reports were made with it: a figure is withdrawn once and for all, and otherwise stays as it is. Only the code of its
-- region may change, when the ministry renumbers it.
CREATE FUNCTION "Figure_only_withdrawn"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a figure is withdrawn, never deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  NEW."regionCode" := OLD."regionCode";
  IF OLD."withdrawnAt" IS NULL THEN
    NEW."version" := OLD."version";
    NEW."withdrawnAt" := NULL;
    NEW."withdrawnReason" := NULL;
    NEW."correctedById" := NULL;
  END IF;
  IF NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a figure is corrected by another one, never changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Figure_only_withdrawn" AFTER UPDATE OR DELETE ON "Figure"
  FOR EACH ROW EXECUTE FUNCTION "Figure_only_withdrawn"();
