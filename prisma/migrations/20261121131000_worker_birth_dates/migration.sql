-- CreateIndex
CREATE INDEX "Worker_birthDate_idx" ON "Worker"("birthDate");
