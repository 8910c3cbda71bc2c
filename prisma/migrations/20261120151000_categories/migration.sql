-- CreateTable
CREATE TABLE "WorkerCategory" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "regionCode" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredFrom" DATE,

    CONSTRAINT "WorkerCategory_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "CategoryVersion" (
    "id" TEXT NOT NULL,
    "categoryCode" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "descriptions" JSONB,
    "kbjiCode" TEXT,
    "fields" JSONB NOT NULL,
    "eligibility" TEXT,
    "personas" JSONB NOT NULL,
    "source" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedFrom" DATE,

    CONSTRAINT "CategoryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WorkerCategory_regionCode_idx" ON "WorkerCategory"("regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "CategoryVersion_categoryCode_version_key" ON "CategoryVersion"("categoryCode", "version");

-- CreateIndex
CREATE UNIQUE INDEX "CategoryVersion_categoryCode_publishedFrom_key" ON "CategoryVersion"("categoryCode", "publishedFrom");

-- AddForeignKey
ALTER TABLE "WorkerCategory" ADD CONSTRAINT "WorkerCategory_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "WorkerCategory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkerCategory" ADD CONSTRAINT "WorkerCategory_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryVersion" ADD CONSTRAINT "CategoryVersion_categoryCode_fkey" FOREIGN KEY ("categoryCode") REFERENCES "WorkerCategory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

ALTER TABLE "CategoryVersion" ADD CONSTRAINT "CategoryVersion_published_whole"
  CHECK (("publishedAt" IS NULL) = ("publishedFrom" IS NULL));

-- One draft at a time.
ALTER TABLE "CategoryVersion" ADD CONSTRAINT "CategoryVersion_one_draft"
  EXCLUDE USING btree ("categoryCode" WITH =) WHERE ("publishedFrom" IS NULL);

-- Records were written under a published version: they stay readable by it.
CREATE FUNCTION "CategoryVersion_published_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedFrom" IS NOT NULL THEN
    RAISE EXCEPTION 'a published version of a category stays as it is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "CategoryVersion_published_stays" AFTER UPDATE OR DELETE ON "CategoryVersion"
  FOR EACH ROW EXECUTE FUNCTION "CategoryVersion_published_stays"();
