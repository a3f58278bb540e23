import { type Populations, yearOf } from './sql.js';

/** How far people came, from police over assessment and care to a clean life. */
export const cascadePopulations: Populations = {
  // Each assessment belongs to the latest year in which its person was a suspect before, at most 395 days back.
  suspect_assessment: () => `
    SELECT DISTINCT ON (t.id) t.*, s.person, s.year, s.reported
    FROM assessment_seen t JOIN suspect_person s ON s.person = t.suspect_pseudonym
      AND t.requested BETWEEN s.reported AND s.reported + 395
    ORDER BY t.id, s.reported DESC`,

  // The first admission after an assessment is what came of it.
  assessed_admission: () => `
    SELECT DISTINCT ON (t.id) t.id AS assessment, e.id AS episode, e.person, e.admitted
    FROM assessment_seen t JOIN episode_seen e ON e.person = t.client_pseudonym AND e.admitted >= t.requested
    WHERE NOT COALESCE(t.recommendation = 'PROSECUTION' AND t.decided <= e.admitted, false)
    ORDER BY t.id, e.admitted, e.id`,

  care_entry: () => `
    WITH through AS (
      SELECT t.year, t.reported AS entered, a.episode
      FROM suspect_assessment t JOIN assessed_admission a ON a.assessment = t.id
      WHERE a.admitted <= t.reported + 395),
    police AS (
      SELECT DISTINCT ON (e.person, t.year) e.person, e.record_key, e.province, e.regency, t.year, t.entered, e.admitted
      FROM through t JOIN episode_seen e ON e.id = t.episode
      ORDER BY e.person, t.year, e.admitted, e.id),
    others AS (
      SELECT DISTINCT ON (e.person, year) e.person, e.record_key, e.province, e.regency, ${yearOf('e.admitted')} AS year,
             e.admitted AS entered, e.admitted
      FROM episode_seen e WHERE NOT EXISTS (SELECT FROM through t WHERE t.episode = e.id)
      ORDER BY e.person, year, e.admitted, e.id)
    SELECT police.*, 'POLICE' AS stream FROM police
    UNION ALL
    SELECT o.*, 'OTHER' FROM others o
    WHERE NOT EXISTS (SELECT FROM police p WHERE p.person = o.person AND p.year = o.year)`,

  care_person: () => `
    SELECT n.person, n.record_key, n.year, n.province, n.regency, n.stream,
           COALESCE(max(
             CASE WHEN c.discharged IS NULL THEN NULL
                  WHEN c.status_6 IN ('ABSTINENT', 'LAPSE') AND c.discharged + 212 <= n.entered + 395 THEN '5RELAPSE_FREE'
                  WHEN c.status_6 IS NOT NULL AND c.discharged + 212 <= n.entered + 395 THEN '4FOLLOWED_UP'
                  WHEN c.aftercare <= n.entered + 395 THEN '3AFTERCARE'
                  ELSE '2COMPLETED' END), '1ADMITTED') AS ranked_stage
    FROM care_entry n
    LEFT JOIN completion c ON c.person = n.person AND c.admitted >= n.admitted AND c.discharged <= n.entered + 395
    GROUP BY n.person, n.record_key, n.year, n.province, n.regency, n.stream`,

  police_person: () => `
    SELECT s.person, s.record_key, s.year, s.province, s.regency,
           COALESCE(max(CASE WHEN t.recommendation IN ('REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'BOTH')
                                 AND t.decided <= s.reported + 395
                               OR a.admitted <= s.reported + 395 THEN '3RECOMMENDED'
                             WHEN t.decided <= s.reported + 395 THEN '2ASSESSED' END), '1SUSPECTED') AS ranked_stage
    FROM suspect_person s
    LEFT JOIN suspect_assessment t ON t.person = s.person AND t.year = s.year
    LEFT JOIN assessed_admission a ON a.assessment = t.id
    GROUP BY s.person, s.record_key, s.year, s.province, s.regency`,
};
