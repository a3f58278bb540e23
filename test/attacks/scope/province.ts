import type { Database } from '../../../server/database/open.js';

/**
 * A province small enough to know by heart. PD is the regional police, above PA and PB with their narcotics units SA
 * and SB; NP the provincial narcotics agency, above NA and NB, each with a facility. PA, SA and NA answer for 15.01,
 * PB, SB and NB for 15.02. The letter in a code tells whose a row is.
 */
export async function fillProvince({ pool }: Database): Promise<void> {
  await pool.query(`${agencies} ${officers} ${operations} ${cases} ${clients} ${assessments}`);
}

const agencies = `
  INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
    ('15', 'PROVINCE', NULL, 'Jambi'), ('15.01', 'REGENCY', '15', 'Kabupaten A'), ('15.02', 'REGENCY', '15', 'Kabupaten B');
  INSERT INTO reference.agency (code, kind, parent_code, name_id) VALUES
    ('PD', 'POLDA', NULL, 'Polda'), ('PA', 'POLRES', 'PD', 'Polres A'), ('SA', 'SATRESNARKOBA', 'PA', 'Satresnarkoba A'),
    ('PB', 'POLRES', 'PD', 'Polres B'), ('SB', 'SATRESNARKOBA', 'PB', 'Satresnarkoba B'),
    ('NP', 'BNNP', NULL, 'BNNP'), ('NA', 'BNNK', 'NP', 'BNNK A'), ('NB', 'BNNK', 'NP', 'BNNK B');
  INSERT INTO reference.agency_jurisdiction VALUES
    ('PD', '15'), ('PA', '15.01'), ('SA', '15.01'), ('PB', '15.02'), ('SB', '15.02'),
    ('NP', '15'), ('NA', '15.01'), ('NB', '15.02');
  INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES
    ('FP', 'NP', 'Balai', '15.01', 'BOTH'), ('FA', 'NA', 'Klinik A', '15.01', 'BOTH'), ('FB', 'NB', 'Klinik B', '15.02', 'BOTH');`;

const officers = `
  INSERT INTO records.officer (pseudonym, record_key, name)
    SELECT 'p' || n, n, 'Perwira ' || n FROM generate_series(1, 12) n;
  INSERT INTO records.officer_position (id, officer_pseudonym, agency_code, rank, public, from_date) VALUES
    (1, 'p1', 'PD', 'IRJEN', true, '2024-01-12'), (2, 'p2', 'PD', 'AKP', false, '2024-01-11'),
    (3, 'p3', 'PA', 'AKBP', true, '2024-01-10'), (4, 'p4', 'PA', 'AKP', false, '2024-01-09'),
    (5, 'p5', 'SA', 'IPTU', false, '2024-01-08'),
    (6, 'p6', 'PB', 'AKBP', true, '2024-01-07'), (7, 'p7', 'PB', 'AKP', false, '2024-01-06'),
    (8, 'p8', 'SB', 'BRIPDA', false, '2024-01-05'),
    (9, 'p9', 'NP', 'BRIGJEN', true, '2024-01-04'), (10, 'p10', 'NP', 'KOMPOL', false, '2024-01-03'),
    (11, 'p11', 'NA', 'KOMPOL', false, '2024-01-02'), (12, 'p12', 'NB', 'IPDA', false, '2024-01-01');`;

/** Published: O1 of PA, O7 of PB with NB. Joint across the two Polres: O4; across the sides: O5, O6, O7. */
const operations = `
  INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, title_id, published) VALUES
    ('O1', 'PA', 'RAID', '15.01', '2024-01-01', 'DONE', 'Terbuka A', true),
    ('O2', 'PA', 'ANTIK', '15.01', '2024-01-02', 'RUNNING', 'Rahasia A', false),
    ('O3', 'PB', 'BORDER', '15.02', '2024-01-03', 'PLANNED', 'Rahasia B', false),
    ('O4', 'PA', 'RAID', '15.02', '2024-01-04', 'DONE', 'Bersama Polres', false),
    ('O5', 'NP', 'CHECKPOINT', '15.02', '2024-01-05', 'DONE', 'Bersama BNNP', false),
    ('O6', 'SA', 'RAID', '15.01', '2024-01-06', 'DONE', 'Bersama BNNK', false),
    ('O7', 'PB', 'INVESTIGATION', '15.02', '2024-01-07', 'DONE', 'Terbuka B', true),
    ('O8', 'PD', 'ANTIK', '15', '2024-01-08', 'CANCELLED', 'Rahasia Polda', false),
    ('O9', 'NB', 'RAID', '15.02', '2024-01-09', 'DONE', 'Rahasia BNNK', false);
  INSERT INTO records.operation_partner VALUES ('O4', 'PB'), ('O5', 'PB'), ('O6', 'NA'), ('O7', 'NB');`;

/** KA2 of A has its scene in the region of B, KB2 the other way round. Person X is a suspect of both. Seizure 4 was made by B in a case of A. */
const cases = `
  INSERT INTO records.case_report (code, agency_code, region_code, reported, operation_code, stage, cleared) VALUES
    ('KA1', 'PA', '15.01', '2024-01-10', 'O1', 'P21', '2024-02-01'),
    ('KA2', 'SA', '15.02', '2024-02-10', 'O6', 'INVESTIGATION', NULL),
    ('KA3', 'PA', '15.01', '2024-03-10', 'O3', NULL, NULL),
    ('KB1', 'PB', '15.02', '2024-01-20', 'O7', 'HANDED_OVER', '2024-02-02'),
    ('KB2', 'SB', '15.01', '2024-02-20', 'O4', 'STOPPED', NULL),
    ('KB3', 'PB', '15.02', '2024-03-20', 'O1', 'RESTORATIVE_JUSTICE', '2024-04-01'),
    ('KD1', 'PD', '15.01', '2024-04-01', 'O8', 'INVESTIGATION', NULL),
    ('KN1', 'NA', '15.01', '2024-04-05', 'O6', 'P21', NULL),
    ('KN2', 'NB', '15.02', '2024-04-06', 'O9', 'P21', NULL);
  INSERT INTO records.suspect (id, pseudonym, record_key, case_code, sex, birth_year, role, substance) VALUES
    (1, 'sA', 1, 'KA1', 'MALE', 1990, 'USER', 'METHAMPHETAMINE'), (2, 'sX', 2, 'KA2', 'MALE', 1991, 'COURIER', 'ECSTASY'),
    (3, 'sX', 2, 'KB1', 'MALE', 1991, 'DEALER', 'HEROIN'), (4, 'sB', 3, 'KB2', 'FEMALE', 1992, 'USER', 'CANNABIS'),
    (5, 'sC', 4, 'KB3', 'UNKNOWN', NULL, 'EXPORTER', 'COCAINE'), (6, 'sF', 5, 'KA3', 'FEMALE', 1993, 'USER', 'METHAMPHETAMINE'),
    (7, 'sD', 6, 'KD1', 'MALE', 1994, 'PRODUCER', 'SYNTHETIC_CANNABINOID'), (8, 'sN', 7, 'KN1', 'MALE', 1995, 'USER', 'METHAMPHETAMINE'),
    (9, 'sM', 8, 'KN2', 'FEMALE', 1996, 'SELLER', 'PRESCRIPTION');
  INSERT INTO records.seizure (id, key, case_code, operation_code, agency_code, region_code, date, substance, quantity, unit) VALUES
    (1, 'z1', 'KA1', 'O1', 'PA', '15.01', '2024-01-10', 'METHAMPHETAMINE', 1, 'GRAM'),
    (2, 'z2', 'KA2', 'O6', 'SA', '15.02', '2024-02-10', 'ECSTASY', 2, 'TABLET'),
    (3, 'z3', 'KB1', 'O7', 'PB', '15.02', '2024-01-20', 'HEROIN', 3, 'GRAM'),
    (4, 'z4', 'KA1', 'O1', 'PB', '15.01', '2024-01-11', 'COCAINE', 4, 'GRAM'),
    (5, 'z5', 'KB2', 'O4', 'SB', '15.01', '2024-02-20', 'CANNABIS', 5, 'PLANT'),
    (6, 'z6', NULL, 'O2', 'PB', '15.01', '2024-02-21', 'OTHER', 6, 'MILLILITRE'),
    (7, 'z7', NULL, 'O5', 'NP', '15.02', '2024-02-22', 'METHAMPHETAMINE', 7, 'GRAM'),
    (8, 'z8', 'KN1', 'O6', 'NA', '15.01', '2024-04-05', 'METHAMPHETAMINE', 8, 'GRAM');`;

/** cAB was at both BNNK and has no known residence; cR lives in the region of A and was treated by B; cN never was in care. */
const clients = `
  INSERT INTO records.client (pseudonym, record_key, sex, birth_year, region_code) VALUES
    ('cA', 1, 'MALE', 1990, '15.01'), ('cAB', 2, 'FEMALE', 1991, NULL), ('cB', 3, 'MALE', 1992, '15.02'),
    ('cN', 4, 'MALE', 1993, '15.01'), ('cP', 5, 'UNKNOWN', NULL, '15.02'), ('cR', 6, 'MALE', 1994, '15.01');
  INSERT INTO records.episode (id, client_pseudonym, facility_code, setting, referral, substance, admitted, discharged, outcome) VALUES
    (1, 'cA', 'FA', 'INPATIENT', 'TAT', 'METHAMPHETAMINE', '2024-02-01', '2024-03-01', 'COMPLETED'),
    (2, 'cB', 'FB', 'OUTPATIENT', 'COURT', 'HEROIN', '2024-01-02', '2024-03-02', 'INCARCERATED'),
    (3, 'cAB', 'FA', 'INPATIENT', 'FAMILY', 'ECSTASY', '2024-01-03', '2024-03-03', 'COMPLETED'),
    (4, 'cAB', 'FB', 'OUTPATIENT', 'VOLUNTARY', 'COCAINE', '2024-06-04', '2024-08-04', 'DROPPED_OUT'),
    (5, 'cP', 'FP', 'INPATIENT', 'COMMUNITY', 'CANNABIS', '2024-01-05', NULL, NULL),
    (6, 'cR', 'FB', 'INPATIENT', 'TAT', 'METHAMPHETAMINE', '2024-01-06', '2024-03-06', 'COMPLETED');
  INSERT INTO records.score (id, client_pseudonym, instrument, phase, domain, date, value) VALUES
    (1, 'cA', 'ASI', 'ENTRY', 'DRUG', '2024-01-01', 1), (2, 'cB', 'ASI', 'ENTRY', 'DRUG', '2024-01-02', 2),
    (3, 'cAB', 'ASI', 'ENTRY', 'DRUG', '2024-01-03', 3), (4, 'cP', 'ASI', 'ENTRY', 'DRUG', '2024-01-05', 4),
    (5, 'cN', 'ASI', 'ENTRY', 'DRUG', '2024-01-07', 5), (6, 'cR', 'ASI', 'ENTRY', 'DRUG', '2024-01-06', 6);
  INSERT INTO records.aftercare (id, client_pseudonym, started, mentor_pseudonym, ended) VALUES
    (1, 'cA', '2024-03-10', 'm1', NULL), (2, 'cAB', '2024-03-11', 'm1', '2024-12-01'), (3, 'cAB', '2024-12-01', 'm2', NULL),
    (4, 'cB', '2024-03-12', 'm2', NULL), (5, 'cP', '2024-03-13', NULL, NULL), (6, 'cR', '2024-03-14', 'm1', '2024-09-01'),
    (7, 'cN', '2024-03-15', 'm1', NULL), (8, 'cP', '2024-09-01', 'm2', '2999-01-01');
  INSERT INTO records.follow_up (id, client_pseudonym, key_date, due, contacted, status, evidence) VALUES
    (1, 'cA', '2024-04-01', '2024-04-01', '2024-04-01', 'ABSTINENT', 'URINE_TEST'),
    (2, 'cAB', '2024-04-02', '2024-04-02', '2024-04-02', 'RELAPSED', 'FAMILY'),
    (3, 'cB', '2024-04-03', NULL, '2024-04-03', 'DIED', 'FAMILY'), (4, 'cP', '2024-04-04', NULL, '2024-04-04', 'LAPSE', 'SELF'),
    (5, 'cN', '2024-04-05', '2024-04-05', NULL, 'UNKNOWN', NULL), (6, 'cR', '2024-04-06', NULL, '2024-04-06', 'INCARCERATED', 'SELF');`;

/** 1 links a suspect of A with a client of B, 3 the other way round; 4 person X with the client of both; 6 and 9 nobody's suspect. */
const assessments = `
  INSERT INTO records.tat_assessment (id, suspect_pseudonym, client_pseudonym, requested, decided, severity, recommendation) VALUES
    (1, 'sA', 'cB', '2024-05-01', '2024-05-04', 'MILD', 'REHAB_OUTPATIENT'), (2, 'sX', NULL, '2024-05-02', '2024-05-05', 'MODERATE', 'PROSECUTION'),
    (3, 'sB', 'cA', '2024-05-03', NULL, NULL, NULL), (4, 'sX', 'cAB', '2024-05-04', '2024-05-06', 'MODERATE', 'REHAB_INPATIENT'),
    (5, 'sC', NULL, '2024-05-05', '2024-05-09', 'SEVERE', 'BOTH'), (6, 'sZ', 'cP', '2024-05-06', NULL, NULL, NULL),
    (7, 'sN', 'cA', '2024-05-07', '2024-05-08', 'MILD', 'REHAB_INPATIENT'), (8, 'sD', NULL, '2024-05-08', NULL, NULL, NULL),
    (9, 'sY', 'cN', '2024-05-09', NULL, NULL, NULL);`;
