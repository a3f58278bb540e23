import { unknown } from '../../../catalogue/dimensions.js';
import { ageBand, known, type Populations, yearOf } from './sql.js';

/** Suspects and assessments. */
export const policePopulations: Populations = {
  suspect_person: (asOf) => `
    SELECT DISTINCT ON (person, year) s.pseudonym AS person, s.record_key, ${yearOf('c.reported')} AS year, p.province, p.regency,
           c.reported, ${known('s.role')} AS role, ${known('s.substance')} AS substance, ${known('s.sex')} AS sex,
           ${ageBand('c.reported', 's.birth_year')} AS age_band
    FROM records.suspect s JOIN records.case_report c ON c.code = s.case_code JOIN place p ON p.code = c.region_code
    WHERE c.reported <= ${asOf} ORDER BY person, year, c.reported, s.case_code`,

  assessment_seen: (asOf) => `
    SELECT id, suspect_pseudonym, client_pseudonym, requested,
           CASE WHEN decided <= ${asOf} THEN decided END AS decided,
           CASE WHEN decided <= ${asOf} THEN recommendation END AS recommendation
    FROM records.tat_assessment WHERE requested <= ${asOf}`,

  assessed_person: () => `
    WITH nearest_report AS (
      SELECT DISTINCT ON (t.id) t.id, s.record_key, c.region_code
      FROM assessment_seen t JOIN records.suspect s ON s.pseudonym = t.suspect_pseudonym
      JOIN records.case_report c ON c.code = s.case_code
      ORDER BY t.id, c.reported <= t.requested DESC, abs(c.reported - t.requested), s.case_code)
    SELECT DISTINCT ON (person, year) t.suspect_pseudonym AS person, COALESCE(s.record_key, c.record_key) AS record_key,
           ${yearOf('t.requested')} AS year, p.province, p.regency,
           CASE WHEN t.decided <= t.requested + 90 THEN ${known('t.recommendation')} ELSE '${unknown}' END AS recommendation,
           CASE WHEN t.decided <= t.requested + 6 THEN 'YES' ELSE 'NO' END AS in_time
    FROM assessment_seen t
    LEFT JOIN nearest_report s ON s.id = t.id
    LEFT JOIN records.client c ON c.pseudonym = t.client_pseudonym
    JOIN place p ON p.code = COALESCE(s.region_code, c.region_code)
    ORDER BY person, year, t.requested, t.id`,
};
