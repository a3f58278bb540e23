import type { Database } from '../../../server/database/open.js';
import { publish } from '../../../server/publish/publish.js';
import { testKeys } from '../import/fixtures.js';

/** A published province of eleven regencies: the first and the last of 2024's raids, one seizure, one facility. */
export async function publishProvince({ pool }: Database): Promise<void> {
  await pool.query(`
    INSERT INTO reference.region (code, level, parent_code, name_id) VALUES ('ID', 'COUNTRY', NULL, 'Indonesia'), ('15', 'PROVINCE', 'ID', 'Jambi');
    INSERT INTO reference.region (code, level, parent_code, name_id)
      SELECT '15.' || n, 'REGENCY', '15', 'Daerah ' || n FROM unnest(ARRAY['01','02','03','04','05','06','07','08','09','71','72']) n;
    INSERT INTO reference.agency (code, kind, name_id, name_en) VALUES
      ('P1', 'POLRES', 'Polres Kerinci', 'Kerinci Police'), ('P2', 'POLRESTA', 'Polresta Jambi', NULL), ('B1', 'BNNP', 'BNNP Jambi', NULL);
    INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES ('F1', 'B1', 'Balai', '15.71', 'INPATIENT');
    INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, published) VALUES
      ('O1', 'P1', 'RAID', '15.01', '2024-01-01', 'DONE', true), ('O2', 'P2', 'ANTIK', '15.71', '2024-06-30', 'RUNNING', true),
      ('O3', 'P2', 'RAID', '15.71', '2024-12-31', NULL, true);
    INSERT INTO records.case_report (code, agency_code, region_code, reported) VALUES
      ('c1', 'P1', '15.01', '2024-02-01'), ('c2', 'P2', '15.71', '2024-02-29'), ('c3', 'P2', '15.71', '2024-12-31');
    INSERT INTO records.seizure (key, agency_code, region_code, date, substance, quantity, unit) VALUES
      ('s1', 'P2', '15.71', '2024-03-03', 'METHAMPHETAMINE', 1234.567, 'GRAM'), ('s2', 'P2', '15.71', '2024-12-03', 'ECSTASY', 40, 'TABLET');
    INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied, waiting) VALUES
      ('F1', '2024-01-01', 1240, 1130, 5), ('F1', '2024-03-01', 1240, 1190, 10)`);
  await publish(pool, { asOf: '2025-02-14', now: new Date('2025-02-14T10:00:00Z'), keys: testKeys });
}
