import type { Database } from '../../../server/database/open.js';

/** Fifty police offices with a region, a facility, holders of office and operations each; some of it not public. */
export async function fillReference({ pool }: Database): Promise<void> {
  await pool.query(`
    INSERT INTO reference.region (code, level, parent_code, name_id) VALUES ('15', 'PROVINCE', NULL, 'Jambi');
    INSERT INTO reference.region (code, level, parent_code, name_id)
      SELECT '15.' || n, 'REGENCY', '15', 'Daerah ' || n FROM generate_series(10, 59) n;
    INSERT INTO reference.agency (code, kind, parent_code, name_id) VALUES ('TOP', 'POLDA', NULL, 'Polda');
    INSERT INTO reference.agency (code, kind, parent_code, name_id)
      SELECT 'A' || n, 'POLRES', 'TOP', 'Polres ' || n % 7 FROM generate_series(10, 59) n;
    INSERT INTO reference.agency_jurisdiction SELECT 'A' || n, '15.' || n FROM generate_series(10, 59) n;
    INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting)
      SELECT 'F' || n, 'A' || n, 'Balai', '15.' || n, 'BOTH' FROM generate_series(10, 59) n;
    INSERT INTO records.officer (pseudonym, record_key, name)
      SELECT lpad(n::text, 64, '0'), n, CASE n % 2 WHEN 0 THEN 'Pejabat' ELSE 'Rahasia' END
      FROM generate_series(10, 59) n;
    INSERT INTO records.officer_position (officer_pseudonym, agency_code, rank, public, from_date)
      SELECT lpad(n::text, 64, '0'), 'A' || n, 'AKBP', n % 2 = 0, '2024-01-01' FROM generate_series(10, 59) n;
    INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, title_id, published)
      SELECT 'O' || n, 'A' || n, 'RAID', '15.' || n, date '2024-01-01' + n % 5, 'DONE',
             CASE n % 2 WHEN 0 THEN 'Terbuka' ELSE 'Rahasia' END, n % 2 = 0 FROM generate_series(10, 59) n;
    INSERT INTO records.operation_partner SELECT 'O' || n, 'A' || 69 - n FROM generate_series(10, 59) n;
  `);
}
