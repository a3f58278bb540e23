ALTER TYPE "records"."audit_kind" ADD VALUE 'FIGURES';
ALTER TYPE "records"."audit_kind" ADD VALUE 'REFUSED';
ALTER TYPE "records"."audit_kind" ADD VALUE 'CHAIN';

ALTER TABLE "records"."audit_entry" ADD COLUMN "outcome" TEXT,
-- To the microsecond, so that a change of one is kept, and found, instead of rounded away.
ALTER COLUMN "at" SET DATA TYPE TIMESTAMPTZ(6);
