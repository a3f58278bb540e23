-- Three schemas: public facts, restricted records, immutable releases.
CREATE SCHEMA IF NOT EXISTS "reference";
CREATE SCHEMA IF NOT EXISTS "records";
CREATE SCHEMA IF NOT EXISTS "release";

CREATE TYPE "reference"."region_level" AS ENUM ('COUNTRY', 'PROVINCE', 'REGENCY', 'DISTRICT');
CREATE TYPE "reference"."agency_kind" AS ENUM ('MABES', 'POLDA', 'DIREKTORAT', 'POLRESTA', 'POLRES', 'SATRESNARKOBA', 'POLSEK', 'BNN_RI', 'BNNP', 'BNNK', 'PROVINCE_GOVERNMENT', 'REGENCY_GOVERNMENT', 'REHAB_CENTRE', 'REHAB_CLINIC', 'IPWL', 'COMMUNITY');
CREATE TYPE "reference"."operation_kind" AS ENUM ('INVESTIGATION', 'RAID', 'ANTIK', 'CHECKPOINT', 'BORDER');
CREATE TYPE "reference"."operation_status" AS ENUM ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED');
CREATE TYPE "reference"."care_setting" AS ENUM ('INPATIENT', 'OUTPATIENT');
CREATE TYPE "reference"."facility_setting" AS ENUM ('INPATIENT', 'OUTPATIENT', 'BOTH');
CREATE TYPE "reference"."substance" AS ENUM ('METHAMPHETAMINE', 'ECSTASY', 'CANNABIS', 'HEROIN', 'COCAINE', 'SYNTHETIC_CANNABINOID', 'PRESCRIPTION', 'OTHER');
CREATE TYPE "reference"."rank" AS ENUM ('JENDERAL', 'KOMJEN', 'IRJEN', 'BRIGJEN', 'KOMBES', 'AKBP', 'KOMPOL', 'AKP', 'IPTU', 'IPDA', 'AIPTU', 'AIPDA', 'BRIPKA', 'BRIGPOL', 'BRIPTU', 'BRIPDA', 'ABRIP', 'ABRIPTU', 'ABRIPDA', 'BHARAKA', 'BHARATU', 'BHARADA');
CREATE TYPE "records"."case_stage" AS ENUM ('INVESTIGATION', 'P21', 'HANDED_OVER', 'STOPPED', 'RESTORATIVE_JUSTICE');
CREATE TYPE "records"."sex" AS ENUM ('MALE', 'FEMALE', 'UNKNOWN');
CREATE TYPE "records"."suspect_role" AS ENUM ('DEALER', 'SELLER', 'COURIER', 'USER', 'PRODUCER', 'IMPORTER', 'EXPORTER');
CREATE TYPE "records"."seizure_unit" AS ENUM ('GRAM', 'MILLILITRE', 'TABLET', 'PLANT');
CREATE TYPE "records"."severity" AS ENUM ('MILD', 'MODERATE', 'SEVERE');
CREATE TYPE "records"."tat_recommendation" AS ENUM ('REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'PROSECUTION', 'BOTH');
CREATE TYPE "records"."referral" AS ENUM ('VOLUNTARY', 'FAMILY', 'TAT', 'COURT', 'COMMUNITY');
CREATE TYPE "records"."outcome" AS ENUM ('COMPLETED', 'DROPPED_OUT', 'TERMINATED', 'TRANSFERRED', 'INCARCERATED', 'DIED', 'OTHER');
CREATE TYPE "records"."instrument" AS ENUM ('ASI', 'URICA', 'WHOQOL');
CREATE TYPE "records"."score_phase" AS ENUM ('ENTRY', 'EXIT', 'FOLLOW_UP');
CREATE TYPE "records"."follow_up_status" AS ENUM ('ABSTINENT', 'LAPSE', 'RELAPSED', 'UNKNOWN', 'INCARCERATED', 'DIED');
CREATE TYPE "records"."evidence" AS ENUM ('SELF', 'FAMILY', 'URINE_TEST');
CREATE TYPE "records"."outreach_kind" AS ENUM ('SOCIALISATION', 'COUNSELLING', 'URINE_TEST');
CREATE TYPE "release"."exactness" AS ENUM ('EXACT', 'PROTECTED');
CREATE TYPE "release"."withheld_reason" AS ENUM ('TOO_SMALL', 'NOT_CLOSED', 'NOT_REPORTED');
CREATE TYPE "release"."period_unit" AS ENUM ('MONTH', 'QUARTER', 'YEAR', 'YEARS_3');

CREATE TABLE "reference"."region" (
    "code" TEXT NOT NULL,
    "level" "reference"."region_level" NOT NULL,
    "parent_code" TEXT,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT,
    "bps_code" TEXT,
    "population" INTEGER,
    "population_year" INTEGER,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "reference"."agency" (
    "code" TEXT NOT NULL,
    "kind" "reference"."agency_kind" NOT NULL,
    "parent_code" TEXT,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT,
    "website" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "agency_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "reference"."agency_jurisdiction" (
    "agency_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    CONSTRAINT "agency_jurisdiction_pkey" PRIMARY KEY ("agency_code", "region_code")
);

CREATE TABLE "reference"."facility" (
    "code" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT,
    "region_code" TEXT NOT NULL,
    "setting" "reference"."facility_setting" NOT NULL,
    "beds" INTEGER,
    "places" INTEGER,
    "sni_certified" BOOLEAN,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "facility_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "reference"."observation" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "value" DECIMAL(18,3) NOT NULL,
    "unit" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "region_code" TEXT,
    "agency_code" TEXT,
    "substance" "reference"."substance",
    "source_title" TEXT,
    "source_url" TEXT,
    "source_date" DATE,
    "note" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reference"."target" (
    "id" SERIAL NOT NULL,
    "indicator" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,3) NOT NULL,
    "set_by" TEXT,
    "set_on" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reference"."article" (
    "code" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "replaced_by" TEXT,
    CONSTRAINT "article_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "reference"."reference_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "reference_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."officer" (
    "id" SERIAL NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "record_key" BIGINT NOT NULL,
    "name" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."officer_position" (
    "id" SERIAL NOT NULL,
    "officer_pseudonym" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "rank" "reference"."rank" NOT NULL,
    "position" TEXT,
    "public" BOOLEAN NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "officer_position_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."operation" (
    "code" TEXT NOT NULL,
    "lead_agency_code" TEXT NOT NULL,
    "kind" "reference"."operation_kind" NOT NULL,
    "region_code" TEXT NOT NULL,
    "started" DATE NOT NULL,
    "ended" DATE,
    "status" "reference"."operation_status",
    "title_id" TEXT,
    "title_en" TEXT,
    "published" BOOLEAN NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "operation_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "records"."operation_partner" (
    "operation_code" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    CONSTRAINT "operation_partner_pkey" PRIMARY KEY ("operation_code", "agency_code")
);

CREATE TABLE "records"."case_report" (
    "code" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "reported" DATE NOT NULL,
    "operation_code" TEXT,
    "stage" "records"."case_stage",
    "cleared" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "case_report_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "records"."suspect" (
    "id" SERIAL NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "record_key" BIGINT NOT NULL,
    "case_code" TEXT NOT NULL,
    "sex" "records"."sex",
    "birth_year" INTEGER,
    "role" "records"."suspect_role",
    "substance" "reference"."substance",
    "articles" TEXT[],
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "suspect_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."seizure" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "case_code" TEXT,
    "operation_code" TEXT,
    "agency_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "substance" "reference"."substance" NOT NULL,
    "quantity" DECIMAL(15,3) NOT NULL,
    "unit" "records"."seizure_unit" NOT NULL,
    "destroyed" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "seizure_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."client" (
    "pseudonym" TEXT NOT NULL,
    "record_key" BIGINT NOT NULL,
    "sex" "records"."sex",
    "birth_year" INTEGER,
    "region_code" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "client_pkey" PRIMARY KEY ("pseudonym")
);

CREATE TABLE "records"."tat_assessment" (
    "id" SERIAL NOT NULL,
    "suspect_pseudonym" TEXT NOT NULL,
    "client_pseudonym" TEXT,
    "requested" DATE NOT NULL,
    "decided" DATE,
    "severity" "records"."severity",
    "recommendation" "records"."tat_recommendation",
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "tat_assessment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."occupancy" (
    "facility_code" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "bed_days_available" INTEGER NOT NULL,
    "bed_days_occupied" INTEGER NOT NULL,
    "waiting" INTEGER,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "occupancy_pkey" PRIMARY KEY ("facility_code", "month")
);

CREATE TABLE "records"."episode" (
    "id" SERIAL NOT NULL,
    "client_pseudonym" TEXT NOT NULL,
    "facility_code" TEXT NOT NULL,
    "setting" "reference"."care_setting" NOT NULL,
    "referral" "records"."referral",
    "substance" "reference"."substance",
    "admitted" DATE NOT NULL,
    "discharged" DATE,
    "outcome" "records"."outcome",
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "episode_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."score" (
    "id" SERIAL NOT NULL,
    "client_pseudonym" TEXT NOT NULL,
    "instrument" "records"."instrument" NOT NULL,
    "phase" "records"."score_phase" NOT NULL,
    "domain" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "value" DECIMAL(15,3) NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "score_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."aftercare" (
    "id" SERIAL NOT NULL,
    "client_pseudonym" TEXT NOT NULL,
    "started" DATE NOT NULL,
    "mentor_pseudonym" TEXT,
    "ended" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "aftercare_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."follow_up" (
    "id" SERIAL NOT NULL,
    "client_pseudonym" TEXT NOT NULL,
    "key_date" DATE NOT NULL,
    "due" DATE,
    "contacted" DATE,
    "status" "records"."follow_up_status" NOT NULL,
    "evidence" "records"."evidence",
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."outreach" (
    "id" SERIAL NOT NULL,
    "agency_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "kind" "records"."outreach_kind" NOT NULL,
    "reached" INTEGER NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "outreach_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."import_record" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "mapping_hash" TEXT,
    "rows_read" INTEGER NOT NULL,
    "rows_inserted" INTEGER NOT NULL,
    "rows_updated" INTEGER NOT NULL,
    "rows_unchanged" INTEGER NOT NULL,
    "rows_refused" INTEGER NOT NULL,
    "imported_by" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "import_record_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."record_history" (
    "id" BIGSERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "record_key" TEXT NOT NULL,
    "previous" JSONB NOT NULL,
    CONSTRAINT "record_history_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."quarantined_row" (
    "id" BIGSERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "reason_id" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "row" JSONB NOT NULL,
    CONSTRAINT "quarantined_row_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "records"."key_check" (
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    CONSTRAINT "key_check_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "release"."release" (
    "id" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "data_until" DATE,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "reference_version" INTEGER NOT NULL,
    "synthetic" BOOLEAN NOT NULL,
    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "release"."current_release" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "release_id" TEXT NOT NULL,
    CONSTRAINT "current_release_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "release"."cell" (
    "release_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "period" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" DECIMAL(18,3),
    "exactness" "release"."exactness" NOT NULL,
    "half_width" INTEGER,
    "reason" "release"."withheld_reason",
    CONSTRAINT "cell_pkey" PRIMARY KEY ("release_id", "measure", "breakdown", "period_unit", "region_code", "period", "key")
);

CREATE TABLE "release"."coverage" (
    "release_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "period_unit" "release"."period_unit" NOT NULL,
    "first_period" TEXT NOT NULL,
    "last_period" TEXT NOT NULL,
    CONSTRAINT "coverage_pkey" PRIMARY KEY ("release_id", "measure", "period_unit")
);

CREATE TABLE "release"."observation" (
    "release_id" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "value" DECIMAL(18,3) NOT NULL,
    "unit" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "region_code" TEXT,
    "agency_code" TEXT,
    "substance" "reference"."substance",
    "source_title" TEXT,
    "source_url" TEXT,
    "source_date" DATE,
    "note" TEXT,
    "synthetic" BOOLEAN NOT NULL,
    CONSTRAINT "observation_pkey" PRIMARY KEY ("release_id", "id")
);

CREATE INDEX "region_parent_code_idx" ON "reference"."region"("parent_code");
CREATE INDEX "agency_parent_code_idx" ON "reference"."agency"("parent_code");
CREATE INDEX "agency_jurisdiction_region_code_idx" ON "reference"."agency_jurisdiction"("region_code");
CREATE INDEX "facility_agency_code_idx" ON "reference"."facility"("agency_code");
CREATE INDEX "facility_region_code_idx" ON "reference"."facility"("region_code");
CREATE UNIQUE INDEX "observation_key_key" ON "reference"."observation"("key");
CREATE INDEX "observation_region_code_idx" ON "reference"."observation"("region_code");
CREATE INDEX "observation_agency_code_idx" ON "reference"."observation"("agency_code");
CREATE UNIQUE INDEX "target_indicator_region_code_year_key" ON "reference"."target"("indicator", "region_code", "year");
CREATE INDEX "target_region_code_idx" ON "reference"."target"("region_code");
CREATE UNIQUE INDEX "officer_pseudonym_key" ON "records"."officer"("pseudonym");
CREATE UNIQUE INDEX "officer_position_officer_pseudonym_agency_code_from_date_key" ON "records"."officer_position"("officer_pseudonym", "agency_code", "from_date");
CREATE INDEX "officer_position_agency_code_idx" ON "records"."officer_position"("agency_code");
CREATE INDEX "operation_lead_agency_code_idx" ON "records"."operation"("lead_agency_code");
CREATE INDEX "operation_region_code_idx" ON "records"."operation"("region_code");
CREATE INDEX "operation_started_idx" ON "records"."operation"("started");
CREATE INDEX "operation_partner_agency_code_idx" ON "records"."operation_partner"("agency_code");
CREATE INDEX "case_report_agency_code_idx" ON "records"."case_report"("agency_code");
CREATE INDEX "case_report_region_code_idx" ON "records"."case_report"("region_code");
CREATE INDEX "case_report_reported_idx" ON "records"."case_report"("reported");
CREATE INDEX "case_report_operation_code_idx" ON "records"."case_report"("operation_code");
CREATE UNIQUE INDEX "suspect_pseudonym_case_code_key" ON "records"."suspect"("pseudonym", "case_code");
CREATE INDEX "suspect_case_code_idx" ON "records"."suspect"("case_code");
CREATE UNIQUE INDEX "seizure_key_key" ON "records"."seizure"("key");
CREATE INDEX "seizure_case_code_idx" ON "records"."seizure"("case_code");
CREATE INDEX "seizure_operation_code_idx" ON "records"."seizure"("operation_code");
CREATE INDEX "seizure_agency_code_idx" ON "records"."seizure"("agency_code");
CREATE INDEX "seizure_region_code_idx" ON "records"."seizure"("region_code");
CREATE INDEX "seizure_date_idx" ON "records"."seizure"("date");
CREATE INDEX "client_region_code_idx" ON "records"."client"("region_code");
CREATE UNIQUE INDEX "tat_assessment_suspect_pseudonym_requested_key" ON "records"."tat_assessment"("suspect_pseudonym", "requested");
CREATE INDEX "tat_assessment_client_pseudonym_idx" ON "records"."tat_assessment"("client_pseudonym");
CREATE UNIQUE INDEX "episode_client_pseudonym_facility_code_admitted_key" ON "records"."episode"("client_pseudonym", "facility_code", "admitted");
CREATE INDEX "episode_facility_code_idx" ON "records"."episode"("facility_code");
CREATE INDEX "episode_admitted_idx" ON "records"."episode"("admitted");
CREATE UNIQUE INDEX "score_client_pseudonym_instrument_phase_domain_date_key" ON "records"."score"("client_pseudonym", "instrument", "phase", "domain", "date");
CREATE UNIQUE INDEX "aftercare_client_pseudonym_started_key" ON "records"."aftercare"("client_pseudonym", "started");
CREATE UNIQUE INDEX "follow_up_client_pseudonym_key_date_key" ON "records"."follow_up"("client_pseudonym", "key_date");
CREATE UNIQUE INDEX "outreach_agency_code_region_code_date_kind_key" ON "records"."outreach"("agency_code", "region_code", "date", "kind");
CREATE INDEX "outreach_region_code_idx" ON "records"."outreach"("region_code");
CREATE INDEX "outreach_date_idx" ON "records"."outreach"("date");
CREATE INDEX "import_record_file_hash_idx" ON "records"."import_record"("file_hash");
CREATE INDEX "record_history_kind_record_key_idx" ON "records"."record_history"("kind", "record_key");
CREATE INDEX "record_history_import_id_idx" ON "records"."record_history"("import_id");
CREATE INDEX "quarantined_row_import_id_idx" ON "records"."quarantined_row"("import_id");
CREATE INDEX "observation_release_id_indicator_idx" ON "release"."observation"("release_id", "indicator");

ALTER TABLE "reference"."region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "reference"."region"("code") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "reference"."agency" ADD CONSTRAINT "agency_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "reference"."agency"("code") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "reference"."agency_jurisdiction" ADD CONSTRAINT "agency_jurisdiction_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reference"."agency_jurisdiction" ADD CONSTRAINT "agency_jurisdiction_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reference"."facility" ADD CONSTRAINT "facility_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reference"."facility" ADD CONSTRAINT "facility_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reference"."observation" ADD CONSTRAINT "observation_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "reference"."observation" ADD CONSTRAINT "observation_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "reference"."target" ADD CONSTRAINT "target_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."officer_position" ADD CONSTRAINT "officer_position_officer_pseudonym_fkey" FOREIGN KEY ("officer_pseudonym") REFERENCES "records"."officer"("pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."officer_position" ADD CONSTRAINT "officer_position_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."operation" ADD CONSTRAINT "operation_lead_agency_code_fkey" FOREIGN KEY ("lead_agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."operation" ADD CONSTRAINT "operation_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."operation_partner" ADD CONSTRAINT "operation_partner_operation_code_fkey" FOREIGN KEY ("operation_code") REFERENCES "records"."operation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."operation_partner" ADD CONSTRAINT "operation_partner_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."case_report" ADD CONSTRAINT "case_report_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."case_report" ADD CONSTRAINT "case_report_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."case_report" ADD CONSTRAINT "case_report_operation_code_fkey" FOREIGN KEY ("operation_code") REFERENCES "records"."operation"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "records"."suspect" ADD CONSTRAINT "suspect_case_code_fkey" FOREIGN KEY ("case_code") REFERENCES "records"."case_report"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."seizure" ADD CONSTRAINT "seizure_case_code_fkey" FOREIGN KEY ("case_code") REFERENCES "records"."case_report"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "records"."seizure" ADD CONSTRAINT "seizure_operation_code_fkey" FOREIGN KEY ("operation_code") REFERENCES "records"."operation"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "records"."seizure" ADD CONSTRAINT "seizure_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."seizure" ADD CONSTRAINT "seizure_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."client" ADD CONSTRAINT "client_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "records"."tat_assessment" ADD CONSTRAINT "tat_assessment_client_pseudonym_fkey" FOREIGN KEY ("client_pseudonym") REFERENCES "records"."client"("pseudonym") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "records"."occupancy" ADD CONSTRAINT "occupancy_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "reference"."facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."episode" ADD CONSTRAINT "episode_client_pseudonym_fkey" FOREIGN KEY ("client_pseudonym") REFERENCES "records"."client"("pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."episode" ADD CONSTRAINT "episode_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "reference"."facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."score" ADD CONSTRAINT "score_client_pseudonym_fkey" FOREIGN KEY ("client_pseudonym") REFERENCES "records"."client"("pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."aftercare" ADD CONSTRAINT "aftercare_client_pseudonym_fkey" FOREIGN KEY ("client_pseudonym") REFERENCES "records"."client"("pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."follow_up" ADD CONSTRAINT "follow_up_client_pseudonym_fkey" FOREIGN KEY ("client_pseudonym") REFERENCES "records"."client"("pseudonym") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."outreach" ADD CONSTRAINT "outreach_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "reference"."agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."outreach" ADD CONSTRAINT "outreach_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."record_history" ADD CONSTRAINT "record_history_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "records"."import_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "records"."quarantined_row" ADD CONSTRAINT "quarantined_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "records"."import_record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release"."current_release" ADD CONSTRAINT "current_release_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release"."cell" ADD CONSTRAINT "cell_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release"."coverage" ADD CONSTRAINT "coverage_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release"."observation" ADD CONSTRAINT "observation_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What of the restricted records is public.
CREATE VIEW "reference"."published_operation" AS
SELECT "code", "lead_agency_code", "kind", "region_code", "started", "ended", "status", "title_id", "title_en", "synthetic"
FROM "records"."operation"
WHERE "published";

CREATE VIEW "reference"."published_operation_partner" AS
SELECT p."operation_code", p."agency_code"
FROM "records"."operation_partner" p
JOIN "records"."operation" o ON o."code" = p."operation_code"
WHERE o."published";

CREATE VIEW "reference"."public_office" AS
SELECT p."id", o."id" AS "officer_id", o."name", p."rank", p."agency_code", p."position", p."from_date", p."to_date", p."synthetic"
FROM "records"."officer_position" p
JOIN "records"."officer" o ON o."pseudonym" = p."officer_pseudonym"
WHERE p."public";

-- A release never changes once it is written.
CREATE FUNCTION "release"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a release is immutable: publish a new one';
END
$$;
CREATE TRIGGER "release_is_immutable" BEFORE UPDATE OR DELETE ON "release"."release" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "cell_is_immutable" BEFORE UPDATE OR DELETE ON "release"."cell" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "coverage_is_immutable" BEFORE UPDATE OR DELETE ON "release"."coverage" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();
CREATE TRIGGER "observation_is_immutable" BEFORE UPDATE OR DELETE ON "release"."observation" FOR EACH STATEMENT EXECUTE FUNCTION "release"."refuse_change"();

INSERT INTO "reference"."reference_version" ("id", "version") VALUES (1, 1);

-- UU 35/2009 and, from 2 January 2026, the articles of the Criminal Code that take the place of some of its own.
INSERT INTO "reference"."article" ("code", "law", "valid_from", "valid_to", "replaced_by") VALUES
  ('111', 'UU 35/2009', '2009-10-12', NULL, NULL),
  ('112', 'UU 35/2009', '2009-10-12', '2026-01-01', '609'),
  ('113', 'UU 35/2009', '2009-10-12', '2026-01-01', '610'),
  ('114', 'UU 35/2009', '2009-10-12', NULL, NULL),
  ('115', 'UU 35/2009', '2009-10-12', NULL, NULL),
  ('117', 'UU 35/2009', '2009-10-12', '2026-01-01', '609'),
  ('118', 'UU 35/2009', '2009-10-12', '2026-01-01', '610'),
  ('122', 'UU 35/2009', '2009-10-12', '2026-01-01', '609'),
  ('123', 'UU 35/2009', '2009-10-12', '2026-01-01', '610'),
  ('127', 'UU 35/2009', '2009-10-12', NULL, NULL),
  ('609', 'KUHP (UU 1/2023)', '2026-01-02', NULL, NULL),
  ('610', 'KUHP (UU 1/2023)', '2026-01-02', NULL, NULL);

-- The public role: reads public facts and releases, has no right on records.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sinergi_public') THEN
    CREATE ROLE "sinergi_public" NOLOGIN;
  END IF;
  EXECUTE format('GRANT "sinergi_public" TO %I', current_user);
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END
$$;
GRANT USAGE ON SCHEMA "reference", "release" TO "sinergi_public";
GRANT SELECT ON ALL TABLES IN SCHEMA "reference", "release" TO "sinergi_public";
