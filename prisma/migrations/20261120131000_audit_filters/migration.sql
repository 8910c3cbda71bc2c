-- Each filter of the list of events finds its rows by an index, however rare they are among millions.

-- DropIndex
DROP INDEX "AuditEvent_regionCode_sequence_idx";

-- DropIndex
DROP INDEX "AuditEvent_subjectType_subjectId_sequence_idx";

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_sequence_idx" ON "AuditEvent"("subjectType", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_sequence_idx" ON "AuditEvent"("subjectId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_action_sequence_idx" ON "AuditEvent"("action", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_requestId_idx" ON "AuditEvent"("requestId");

-- CreateIndex
CREATE INDEX "AuditEvent_regionCode_sequence_idx" ON "AuditEvent"("regionCode" text_pattern_ops, "sequence");
