-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "kept" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "landed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "newWorkers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "total" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ImportRow" ADD COLUMN     "isKept" BOOLEAN NOT NULL DEFAULT false;

-- From here on by hand: what the Prisma schema cannot say.

ALTER TABLE "Import"
  ADD CONSTRAINT "Import_runs_not_negative" CHECK ("total" >= 0 AND "landed" >= 0 AND "newWorkers" >= 0 AND "kept" >= 0);
