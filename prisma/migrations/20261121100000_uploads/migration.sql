-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "uploaderKind" TEXT NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPiece" (
    "uploadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "UploadPiece_pkey" PRIMARY KEY ("uploadId","number")
);

-- CreateIndex
CREATE INDEX "Upload_uploaderKind_uploaderId_idx" ON "Upload"("uploaderKind", "uploaderId");

-- CreateIndex
CREATE INDEX "Upload_expiresAt_idx" ON "Upload"("expiresAt");

-- AddForeignKey
ALTER TABLE "UploadPiece" ADD CONSTRAINT "UploadPiece_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is sealed does not pack: PostgreSQL need not try.
ALTER TABLE "UploadPiece" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
