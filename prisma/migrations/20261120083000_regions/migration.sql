-- CreateEnum
CREATE TYPE "RegionType" AS ENUM ('PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE', 'WARD');

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "RegionType" NOT NULL,
    "parentCode" TEXT,
    "postalCode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "formerNames" TEXT[],
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "RegionAlias" (
    "code" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,

    CONSTRAINT "RegionAlias_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "RegionSource" (
    "code" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegionSource_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "Region_parentCode_idx" ON "Region"("parentCode");

-- CreateIndex
CREATE INDEX "RegionAlias_regionCode_idx" ON "RegionAlias"("regionCode");

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegionAlias" ADD CONSTRAINT "RegionAlias_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

-- The form of a code (Kepmendagri 300.2.2-2138/2025).
ALTER TABLE "Region" ADD CONSTRAINT "Region_code_form"
  CHECK ("code" ~ '^\d{2}(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$');
ALTER TABLE "RegionAlias" ADD CONSTRAINT "RegionAlias_code_form"
  CHECK ("code" ~ '^\d{2}(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$');
ALTER TABLE "Region" ADD CONSTRAINT "Region_point_whole"
  CHECK (("latitude" IS NULL) = ("longitude" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);

-- The parent is the code's own prefix. Looked at when the transaction ends, for a district that gets a new code
-- takes its villages along one after the other.
CREATE FUNCTION "Region_parent_is_prefix"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "Region" WHERE "code" = NEW."code"
      AND "parentCode" IS DISTINCT FROM nullif(regexp_replace("code", '\.?[^.]+$', ''), '')
  ) THEN
    RAISE EXCEPTION 'region %: its parent is not the area that its code names', NEW."code" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Region_parent_is_prefix" AFTER INSERT OR UPDATE ON "Region"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "Region_parent_is_prefix"();

-- Every process holds the regions in memory: tell them all when the table has changed.
CREATE FUNCTION "notify_reference"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('payung_reference', TG_ARGV[0]);
  RETURN NULL;
END $$;
CREATE TRIGGER "Region_notify" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Region"
  FOR EACH STATEMENT EXECUTE FUNCTION "notify_reference"('regions');
CREATE TRIGGER "RegionAlias_notify" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RegionAlias"
  FOR EACH STATEMENT EXECUTE FUNCTION "notify_reference"('regions');
