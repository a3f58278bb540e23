CREATE TABLE "reference"."region_boundary" (
    "region_code" TEXT NOT NULL,
    "geometry" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "region_boundary_pkey" PRIMARY KEY ("region_code")
);

ALTER TABLE "reference"."region_boundary" ADD CONSTRAINT "region_boundary_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "reference"."region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT ON "reference"."region_boundary" TO "sinergi_public";
