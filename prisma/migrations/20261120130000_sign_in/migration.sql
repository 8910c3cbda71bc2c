-- AlterTable
ALTER TABLE "User" ADD COLUMN     "mustChangePassword" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "hasShownFactor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "SignInTrial" ADD COLUMN     "refused" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "untold" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "userId" TEXT;

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "SignInStep_expiresAt_idx" ON "SignInStep"("expiresAt");

-- From here on by hand. Whoever is removed lets go of the address, so that a new person can have it.
UPDATE "User" SET "email" = lower("id") || '@removed.invalid' WHERE "removedAt" IS NOT NULL;
