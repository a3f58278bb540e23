ALTER TABLE "release"."release" ADD COLUMN     "revisions_per_year" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "sigma" DOUBLE PRECISION NOT NULL DEFAULT 5,
ADD COLUMN     "tables_per_person" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "threshold" INTEGER NOT NULL DEFAULT 20;

CREATE TABLE "release"."indicator_point" (
    "release_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "indicator_point_pkey" PRIMARY KEY ("release_id","indicator","period_unit","region_code","period","key")
);

CREATE TABLE "release"."survival_curve" (
    "release_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "mentor" TEXT NOT NULL,
    "n" INTEGER,
    "median_days" INTEGER,
    "points" JSONB NOT NULL,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "survival_curve_pkey" PRIMARY KEY ("release_id","kind","region_code","period","mentor")
);

CREATE TABLE "release"."cascade_stage" (
    "release_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "count" INTEGER,
    "half_width" INTEGER,
    "rate_from_previous" DOUBLE PRECISION,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "cascade_stage_pkey" PRIMARY KEY ("release_id","region_code","period","stream","stage")
);

CREATE TABLE "release"."revision" (
    "release_id" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("release_id","period_unit","period")
);

CREATE TABLE "records"."exact_cell" (
    "release_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "exact_cell_pkey" PRIMARY KEY ("release_id","measure","breakdown","period_unit","region_code","period","key")
);

CREATE TABLE "records"."exact_indicator_point" (
    "release_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "exact_indicator_point_pkey" PRIMARY KEY ("release_id","indicator","period_unit","region_code","period","key")
);

CREATE TABLE "records"."exact_survival_curve" (
    "release_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "mentor" TEXT NOT NULL,
    "n" INTEGER,
    "median_days" INTEGER,
    "points" JSONB NOT NULL,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "exact_survival_curve_pkey" PRIMARY KEY ("release_id","kind","region_code","period","mentor")
);

CREATE TABLE "records"."exact_cascade_stage" (
    "release_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "count" INTEGER,
    "half_width" INTEGER,
    "rate_from_previous" DOUBLE PRECISION,
    "exactness" "release"."exactness" NOT NULL,
    "reason" "release"."withheld_reason",

    CONSTRAINT "exact_cascade_stage_pkey" PRIMARY KEY ("release_id","region_code","period","stream","stage")
);

CREATE TABLE "records"."drawing" (
    "period_unit" "release"."period_unit" NOT NULL,
    "year" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "drawing_pkey" PRIMARY KEY ("period_unit","year")
);

CREATE TABLE "records"."drawn_part" (
    "part" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "drawn_part_pkey" PRIMARY KEY ("part")
);

ALTER TABLE "release"."indicator_point" ADD CONSTRAINT "indicator_point_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "release"."survival_curve" ADD CONSTRAINT "survival_curve_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "release"."cascade_stage" ADD CONSTRAINT "cascade_stage_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "release"."revision" ADD CONSTRAINT "revision_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"."exact_cell" ADD CONSTRAINT "exact_cell_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"."exact_indicator_point" ADD CONSTRAINT "exact_indicator_point_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"."exact_survival_curve" ADD CONSTRAINT "exact_survival_curve_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "records"."exact_cascade_stage" ADD CONSTRAINT "exact_cascade_stage_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A release never changes once it is written, neither row by row nor all at once.
CREATE TRIGGER "indicator_point_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"."indicator_point" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "survival_curve_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"."survival_curve" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "cascade_stage_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"."cascade_stage" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"."revision" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "release_is_kept" BEFORE TRUNCATE ON "release"."release" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "cell_is_kept" BEFORE TRUNCATE ON "release"."cell" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "coverage_is_kept" BEFORE TRUNCATE ON "release"."coverage" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "observation_is_kept" BEFORE TRUNCATE ON "release"."observation" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();

-- The exact side stands in records, where the public role has no right.
GRANT SELECT ON ALL TABLES IN SCHEMA "release" TO "sinergi_public";
