-- AlterTable
ALTER TABLE "ApiClient" ADD COLUMN     "mayIntrospect" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "operationCost" INTEGER;
