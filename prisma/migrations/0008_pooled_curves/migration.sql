ALTER TABLE "records"."exact_survival_curve" DROP CONSTRAINT "exact_survival_curve_pkey",
ADD COLUMN     "period_unit" "release"."period_unit" NOT NULL DEFAULT 'YEAR',
ADD CONSTRAINT "exact_survival_curve_pkey" PRIMARY KEY ("release_id", "kind", "region_code", "period_unit", "period", "mentor");

ALTER TABLE "release"."survival_curve" DROP CONSTRAINT "survival_curve_pkey",
ADD COLUMN     "period_unit" "release"."period_unit" NOT NULL DEFAULT 'YEAR',
ADD CONSTRAINT "survival_curve_pkey" PRIMARY KEY ("release_id", "kind", "region_code", "period_unit", "period", "mentor");
