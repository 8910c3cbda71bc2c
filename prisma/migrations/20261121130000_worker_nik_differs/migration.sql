-- AlterTable
ALTER TABLE "Worker" ADD COLUMN     "nikDiffers" BOOLEAN NOT NULL DEFAULT false;
