CREATE TYPE "records"."audit_kind" AS ENUM ('READ', 'MUTATION');

ALTER TABLE "records"."aftercare" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "records"."follow_up" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "records"."import_record" ADD COLUMN     "retract_reason" TEXT,
ADD COLUMN     "retracted_at" TIMESTAMPTZ(3),
ADD COLUMN     "retracted_by" TEXT;

ALTER TABLE "records"."operation" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Rows written before know their kind only.
ALTER TABLE "records"."record_history" ADD COLUMN "table_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "records"."record_history" ALTER COLUMN "table_name" DROP DEFAULT;

ALTER TABLE "reference"."target" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "records"."imported_rows" (
    "id" BIGSERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "table_name" TEXT NOT NULL,
    "keys" JSONB NOT NULL,

    CONSTRAINT "imported_rows_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "records"."audit_kind" NOT NULL,
    "subject" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agency" TEXT,
    "purpose" TEXT,
    "document" TEXT NOT NULL,
    "action" TEXT,
    "records" JSONB NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

CREATE TABLE "records"."audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "mac" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."idempotency_key" (
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("subject","key")
);

CREATE INDEX "imported_rows_import_id_idx" ON "records"."imported_rows"("import_id");

CREATE INDEX "audit_entry_subject_idx" ON "records"."audit_entry"("subject");

CREATE INDEX "audit_entry_at_idx" ON "records"."audit_entry"("at");

CREATE INDEX "audit_entry_records_idx" ON "records"."audit_entry" USING GIN ("records" jsonb_path_ops);

CREATE INDEX "aftercare_mentor_pseudonym_idx" ON "records"."aftercare"("mentor_pseudonym");

ALTER TABLE "records"."imported_rows" ADD CONSTRAINT "imported_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "records"."import_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An entry of the audit is written once. Who owns the table can switch this off; the chain of codes shows it.
CREATE FUNCTION "records"."refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is only ever appended to';
END
$$;
CREATE TRIGGER "audit_entry_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "records"."audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION "records"."refuse_audit_change"();

-- Whatever changes a row that people work on makes a new version of it, imports too.
CREATE FUNCTION "records"."raise_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END
$$;
CREATE TRIGGER "operation_version" BEFORE UPDATE ON "records"."operation" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "records"."raise_version"();
CREATE TRIGGER "aftercare_version" BEFORE UPDATE ON "records"."aftercare" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "records"."raise_version"();
CREATE TRIGGER "follow_up_version" BEFORE UPDATE ON "records"."follow_up" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "records"."raise_version"();
CREATE TRIGGER "target_version" BEFORE UPDATE ON "reference"."target" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "records"."raise_version"();
