-- CreateTable
CREATE TABLE "VaultKey" (
    "number" SMALLINT NOT NULL,
    "check" BYTEA NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VaultKey_pkey" PRIMARY KEY ("number")
);
