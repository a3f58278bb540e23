import { ageBand, grouped, yearOf } from './plain-care-queries.js';

/** What one would write by hand for the tables of suspects, and for the cascade that both sides share. */

/** The first report of a person and year. */
function firstReport(columns: string, level: 'PROVINCE' | 'REGENCY' = 'PROVINCE'): string {
  return `
    SELECT DISTINCT ON (s.pseudonym, ${yearOf('k.reported')}) ${yearOf('k.reported')} AS year,
           ${level === 'PROVINCE' ? 'r.parent_code' : 'r.code'} AS region, ${columns}
    FROM records.suspect s JOIN records.case_report k ON k.code = s.case_code
    JOIN reference.region r ON r.code = k.region_code
    ORDER BY s.pseudonym, ${yearOf('k.reported')}, k.reported, s.case_code`;
}

const assessments = `
  SELECT DISTINCT ON (t.suspect_pseudonym, ${yearOf('t.requested')}) ${yearOf('t.requested')} AS year, r.parent_code AS region,
         CASE WHEN t.decided <= t.requested + 90 THEN COALESCE(t.recommendation::text, 'UNKNOWN') ELSE 'UNKNOWN' END
           || '|' || CASE WHEN t.decided <= t.requested + 6 THEN 'YES' ELSE 'NO' END AS key
  FROM records.tat_assessment t
  JOIN records.suspect s ON s.pseudonym = t.suspect_pseudonym JOIN records.case_report k ON k.code = s.case_code
  JOIN reference.region r ON r.code = k.region_code
  ORDER BY t.suspect_pseudonym, ${yearOf('t.requested')}, t.requested, t.id,
           k.reported <= t.requested DESC, abs(k.reported - t.requested), s.case_code`;

const suspects = firstReport('s.pseudonym AS person, k.reported');

/** Assessments of suspects within 395 days, each with the first admission after it. */
const assessed = `
  SELECT DISTINCT ON (t.id) t.id, t.recommendation, t.decided, s.person, s.year, s.region, s.reported, e.id AS episode,
         e.client_pseudonym, e.admitted
  FROM records.tat_assessment t
  JOIN (${suspects}) s ON s.person = t.suspect_pseudonym AND t.requested BETWEEN s.reported AND s.reported + 395
  LEFT JOIN records.episode e ON e.client_pseudonym = t.client_pseudonym AND e.admitted >= t.requested
    AND NOT COALESCE(t.recommendation = 'PROSECUTION' AND t.decided <= e.admitted, false)
  ORDER BY t.id, s.reported DESC, e.admitted, e.id`;

const policeCascade = `
  SELECT s.year, s.region, substr(COALESCE(max(
           CASE WHEN t.recommendation IN ('REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'BOTH') AND t.decided <= s.reported + 395
                  OR t.admitted <= s.reported + 395 THEN '3RECOMMENDED'
                WHEN t.decided <= s.reported + 395 THEN '2ASSESSED' END), '1SUSPECTED'), 2) AS key
  FROM (${suspects}) s LEFT JOIN (${assessed}) t ON t.person = s.person AND t.year = s.year
  GROUP BY s.person, s.year, s.region`;

const place = `
  JOIN records.client c ON c.pseudonym = e.client_pseudonym
  JOIN reference.facility h ON h.code = e.facility_code
  JOIN reference.region r ON r.code = COALESCE(c.region_code, h.region_code)`;

/** Who came into care through the police, and who came otherwise: the first admission of each year. */
const entries = `
  WITH through AS (SELECT year, reported, episode FROM (${assessed}) a WHERE admitted <= reported + 395),
  police AS (
    SELECT DISTINCT ON (e.client_pseudonym, t.year) e.client_pseudonym AS person, t.year, r.parent_code AS region,
           t.reported AS entered, e.admitted
    FROM through t JOIN records.episode e ON e.id = t.episode ${place}
    ORDER BY e.client_pseudonym, t.year, e.admitted, e.id),
  others AS (
    SELECT DISTINCT ON (e.client_pseudonym, ${yearOf('e.admitted')}) e.client_pseudonym AS person,
           ${yearOf('e.admitted')} AS year, r.parent_code AS region, e.admitted AS entered, e.admitted
    FROM records.episode e ${place}
    WHERE NOT EXISTS (SELECT FROM through t WHERE t.episode = e.id)
    ORDER BY e.client_pseudonym, ${yearOf('e.admitted')}, e.admitted, e.id)
  SELECT *, 'POLICE' AS stream FROM police
  UNION ALL
  SELECT *, 'OTHER' FROM others o
  WHERE NOT EXISTS (SELECT FROM police p WHERE p.person = o.person AND p.year = o.year)`;

const statusAtSixMonths = `
  SELECT f.status FROM records.follow_up f
  WHERE f.client_pseudonym = e.client_pseudonym AND f.status <> 'UNKNOWN' AND f.contacted > e.discharged
    AND f.contacted BETWEEN e.discharged + 152 AND e.discharged + 212
  ORDER BY abs(f.contacted - e.discharged - 182), f.contacted LIMIT 1`;

const careCascade = `
  SELECT n.year, n.region, substr(COALESCE(max(
           CASE WHEN e.id IS NULL THEN NULL
                WHEN f.status IN ('ABSTINENT', 'LAPSE') AND e.discharged + 212 <= n.entered + 395 THEN '5RELAPSE_FREE'
                WHEN f.status IS NOT NULL AND e.discharged + 212 <= n.entered + 395 THEN '4FOLLOWED_UP'
                WHEN EXISTS (SELECT FROM records.aftercare a WHERE a.client_pseudonym = e.client_pseudonym
                               AND a.started BETWEEN e.discharged AND n.entered + 395) THEN '3AFTERCARE'
                ELSE '2COMPLETED' END), '1ADMITTED'), 2) || '|' || n.stream AS key
  FROM (${entries}) n
  LEFT JOIN records.episode e ON e.client_pseudonym = n.person AND e.outcome = 'COMPLETED'
    AND e.admitted >= n.admitted AND e.discharged <= n.entered + 395
  LEFT JOIN LATERAL (${statusAtSixMonths}) f ON true
  GROUP BY n.person, n.year, n.region, n.stream`;

/** The statement of each table, by its number and period unit in the catalogue. */
export const plainPoliceQueries: Record<string, string> = {
  '16 YEAR': grouped(careCascade),
  '18 YEAR': grouped(firstReport("'' AS key", 'REGENCY')),
  '19 YEAR': grouped(firstReport("'' AS key")),
  '20 YEAR': grouped(firstReport('s.role::text AS key')),
  '21 YEAR': grouped(firstReport('s.substance::text AS key')),
  '22 YEAR': grouped(firstReport(`${ageBand('k.reported', 's.birth_year')} || '|' || s.sex AS key`)),
  '23 YEAR': grouped(assessments),
  '24 YEAR': grouped(policeCascade),
};
