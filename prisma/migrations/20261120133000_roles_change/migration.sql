-- A role that was made here can be changed, by one person at a time, and retired.
ALTER TABLE "Role"
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "retiredAt" TIMESTAMPTZ(3);

-- Who holds a role is asked before it is changed or retired.
CREATE INDEX "RoleGrant_roleCode_idx" ON "RoleGrant"("roleCode");
