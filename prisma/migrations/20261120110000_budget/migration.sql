-- CreateTable, by hand UNLOGGED: it is written with every operation of the API, and after a crash it may begin anew.
CREATE UNLOGGED TABLE "ClientBudget" (
    "client" TEXT NOT NULL,
    "spent" INTEGER NOT NULL,
    "resetAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClientBudget_pkey" PRIMARY KEY ("client")
);

-- Each update rewrites a row of some client: room on the page keeps that cheap.
ALTER TABLE "ClientBudget" SET (fillfactor = 50);
