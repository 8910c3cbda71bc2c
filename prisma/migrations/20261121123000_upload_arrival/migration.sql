-- A file is written piece by piece while it comes, and nobody's before it is whole.
ALTER TABLE "Upload" ADD COLUMN "arrivedAt" TIMESTAMPTZ(3);
UPDATE "Upload" SET "arrivedAt" = "createdAt";

-- Work that goes on in the background takes as long as it takes: meanwhile its file makes no room for others.
ALTER TABLE "Upload" ADD COLUMN "isHeld" BOOLEAN NOT NULL DEFAULT false;
