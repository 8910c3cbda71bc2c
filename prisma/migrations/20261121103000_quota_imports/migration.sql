-- CreateTable
CREATE TABLE "QuotaImport" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "regionCode" TEXT,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorKind" "AuditActorKind" NOT NULL,
    "actorName" TEXT NOT NULL,

    CONSTRAINT "QuotaImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "QuotaImport_sha256_importedAt_idx" ON "QuotaImport"("sha256", "importedAt");

-- AddForeignKey
ALTER TABLE "QuotaImport" ADD CONSTRAINT "QuotaImport_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
