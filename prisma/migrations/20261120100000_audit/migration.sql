-- CreateEnum
CREATE TYPE "AuditActorKind" AS ENUM ('USER', 'API_CLIENT', 'SYSTEM', 'ANONYMOUS');

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorKind" "AuditActorKind" NOT NULL,
    "actorName" TEXT NOT NULL,
    "onBehalfOf" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT,
    "subjectIds" TEXT[],
    "regionCode" TEXT,
    "changes" JSON,
    "reading" JSON,
    "purpose" TEXT,
    "requestId" TEXT NOT NULL,
    "policy" TEXT,
    "seal" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "xid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditLeaf" (
    "index" BIGINT NOT NULL,
    "eventId" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditLeaf_pkey" PRIMARY KEY ("index")
);

-- CreateTable
CREATE TABLE "AuditNode" (
    "level" SMALLINT NOT NULL,
    "index" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditNode_pkey" PRIMARY KEY ("level","index")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "size" BIGINT NOT NULL,
    "rootHash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "epoch" INTEGER NOT NULL,
    "xid" BIGINT NOT NULL,
    "sequence" BIGINT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("size")
);

-- CreateTable
CREATE TABLE "AuditKey" (
    "id" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_sequence_key" ON "AuditEvent"("sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_sequence_idx" ON "AuditEvent"("subjectType", "subjectId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectIds_idx" ON "AuditEvent" USING GIN ("subjectIds");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_sequence_idx" ON "AuditEvent"("actorId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_regionCode_sequence_idx" ON "AuditEvent"("regionCode", "sequence");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_epoch_xid_sequence_key" ON "AuditEvent"("epoch", "xid", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLeaf_eventId_key" ON "AuditLeaf"("eventId");

-- From here on by hand: what the Prisma schema cannot say.

-- Rows of the audit are only ever added. The app's role has no other right on these tables either (granted at each start);
-- this holds for every role. ALWAYS: also where triggers are switched off for replication.
CREATE FUNCTION "refuse_change_of_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

DO $$
DECLARE "name" text;
BEGIN
  FOREACH "name" IN ARRAY ARRAY['AuditEvent', 'AuditLeaf', 'AuditNode', 'AuditHead', 'AuditKey'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"()', "name");
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', "name");
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', "name");
  END LOOP;
END $$;

ALTER TABLE "AuditLeaf" ADD CONSTRAINT "AuditLeaf_form" CHECK ("index" >= 0 AND length("hash") = 32);
ALTER TABLE "AuditNode" ADD CONSTRAINT "AuditNode_form" CHECK ("level" > 0 AND "index" >= 0 AND length("hash") = 32);
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_form" CHECK ("size" > 0 AND length("rootHash") = 32);
