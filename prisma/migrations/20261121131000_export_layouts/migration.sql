-- A branch serves some governments: its layout is designed by theirs, and used by them alone.
ALTER TABLE "ExportLayout" ADD COLUMN "regionCode" TEXT;
ALTER TABLE "ExportLayout" ADD CONSTRAINT "ExportLayout_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "ExportLayout_regionCode_idx" ON "ExportLayout"("regionCode");
