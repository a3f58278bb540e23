ALTER TYPE "release"."withheld_reason" ADD VALUE 'FEWER_THAN_5';

ALTER TABLE "release"."release" ADD COLUMN     "rules" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "release"."cell" ADD COLUMN     "step" INTEGER;

ALTER TABLE "release"."indicator_point" ADD COLUMN     "step" INTEGER;

ALTER TABLE "records"."exact_indicator_point" ADD COLUMN     "step" INTEGER;

ALTER TABLE "records"."exact_cell" ADD COLUMN     "noisy" INTEGER;

DROP TABLE "records"."drawn_part";

CREATE TABLE "release"."correction" (
    "release_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("release_id","year")
);

CREATE TABLE "records"."exact_event_cell" (
    "release_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DECIMAL(18,3),
    "reason" "release"."withheld_reason",

    CONSTRAINT "exact_event_cell_pkey" PRIMARY KEY ("release_id","measure","breakdown","period_unit","region_code","period","key")
);

ALTER TABLE "release"."correction" ADD CONSTRAINT "correction_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"."exact_event_cell" ADD CONSTRAINT "exact_event_cell_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is drawn stays drawn: the next release copies it. Of withheld numbers no drawing was kept; they are made again,
-- the same ones where nobody was late.
UPDATE "records"."exact_cell" e SET "noisy" = c."value"
FROM "release"."cell" c
WHERE c."exactness" = 'PROTECTED' AND c."value" IS NOT NULL
  AND (c."release_id", c."measure", c."breakdown", c."period_unit", c."region_code", c."period", c."key")
    = (e."release_id", e."measure", e."breakdown", e."period_unit", e."region_code", e."period", e."key");

-- What is planned or was called off is no public fact, whatever its row says.
CREATE OR REPLACE VIEW "reference"."published_operation" AS
SELECT "code", "lead_agency_code", "kind", "region_code", "started", "ended", "status", "title_id", "title_en", "synthetic"
FROM "records"."operation"
WHERE "published" AND "status" IS DISTINCT FROM 'PLANNED' AND "status" IS DISTINCT FROM 'CANCELLED';

CREATE OR REPLACE VIEW "reference"."published_operation_partner" AS
SELECT p."operation_code", p."agency_code"
FROM "records"."operation_partner" p
JOIN "reference"."published_operation" o ON o."code" = p."operation_code";

CREATE TRIGGER "correction_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"."correction" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();

GRANT SELECT ON ALL TABLES IN SCHEMA "release" TO "sinergi_public";
