import { ageBand, known, type Populations, statusAt, yearOf } from './sql.js';

/** People in rehabilitation and after it, and the places where everybody is counted. */
export const carePopulations: Populations = {
  place: () => `
    WITH RECURSIVE above AS (
      SELECT code AS place, code, level, parent_code FROM reference.region
      UNION
      SELECT a.place, r.code, r.level, r.parent_code FROM above a JOIN reference.region r ON r.code = a.parent_code)
    SELECT place AS code, max(code) FILTER (WHERE level = 'PROVINCE') AS province,
           max(code) FILTER (WHERE level = 'REGENCY') AS regency
    FROM above GROUP BY place HAVING bool_or(level = 'PROVINCE')`,

  episode_seen: (asOf) => `
    SELECT e.client_pseudonym AS person, c.record_key, p.province, p.regency, e.id, e.facility_code, e.admitted,
           e.referral, e.substance, c.sex, c.birth_year,
           CASE WHEN e.discharged <= ${asOf} THEN e.discharged END AS discharged,
           CASE WHEN e.discharged <= ${asOf} THEN ${known('e.outcome')} END AS outcome
    FROM records.episode e
    JOIN records.client c ON c.pseudonym = e.client_pseudonym
    JOIN reference.facility f ON f.code = e.facility_code
    JOIN place p ON p.code = COALESCE(c.region_code, f.region_code)
    WHERE e.admitted <= ${asOf}`,

  admitted_person: () => `
    SELECT DISTINCT ON (person, year) person, record_key, ${yearOf('admitted')} AS year, province, regency,
           ${known('referral')} AS referral, ${known('substance')} AS substance, ${known('sex')} AS sex,
           ${ageBand('admitted', 'birth_year')} AS age_band, admitted,
           discharged - admitted AS stay, outcome
    FROM episode_seen ORDER BY person, year, admitted, discharged NULLS LAST, facility_code`,

  discharged_person: () => `
    SELECT DISTINCT ON (person, year) person, record_key, ${yearOf('discharged')} AS year, province, regency, outcome,
           CASE WHEN outcome = 'COMPLETED' THEN 'COMPLETED'
                WHEN outcome IN ('DROPPED_OUT', 'TERMINATED') THEN 'LEFT_EARLY' ELSE 'OTHER' END AS outcome_group
    FROM episode_seen WHERE discharged IS NOT NULL ORDER BY person, year, discharged, admitted, facility_code`,

  aftercare_seen: (asOf) => `
    SELECT client_pseudonym AS person, started, mentor_pseudonym IS NOT NULL AS mentored,
           CASE WHEN ended <= ${asOf} THEN ended END AS ended
    FROM records.aftercare WHERE started <= ${asOf}`,

  contact_seen: (asOf) => `
    SELECT client_pseudonym AS person, contacted, status FROM records.follow_up
    WHERE contacted <= ${asOf} AND status <> 'UNKNOWN'`,

  // Every completed episode with what followed it; contacts on or before the day of discharge do not count.
  completion: () => `
    WITH completed AS (SELECT * FROM episode_seen WHERE outcome = 'COMPLETED'),
    contacts AS (
      SELECT e.id, min(f.contacted) AS first_contact,
             max(f.contacted) AS last_known,
             max(f.contacted) FILTER (WHERE f.contacted <= e.discharged + 395) AS last_known_395,
             min(f.contacted) FILTER (WHERE f.status = 'RELAPSED') AS relapse,
             min(f.contacted) FILTER (WHERE f.status = 'DIED') AS died,
             ${statusAt(91)} AS status_3, ${statusAt(182)} AS status_6, ${statusAt(365)} AS status_12
      FROM completed e JOIN contact_seen f ON f.person = e.person AND f.contacted > e.discharged
      GROUP BY e.id, e.discharged),
    aftercare AS (
      SELECT e.id, min(a.started) AS aftercare, bool_or(a.mentored AND a.started <= e.discharged + 30) AS mentored
      FROM completed e JOIN aftercare_seen a ON a.person = e.person AND a.started >= e.discharged
      GROUP BY e.id),
    again AS (
      SELECT e.id, bool_or(n.admitted <= e.discharged + 182) AS readmitted,
             min(n.discharged) FILTER (WHERE n.outcome = 'DIED') AS died_in_care
      FROM completed e JOIN episode_seen n ON n.person = e.person AND n.admitted > e.discharged
      GROUP BY e.id)
    SELECT e.person, e.record_key, e.province, e.regency, e.admitted, e.discharged, e.facility_code, c.*,
           a.aftercare, COALESCE(a.mentored, false) AS mentored, COALESCE(r.readmitted, false) AS readmitted,
           least(c.died, r.died_in_care) AS known_dead
    FROM completed e LEFT JOIN contacts c ON c.id = e.id LEFT JOIN aftercare a ON a.id = e.id
    LEFT JOIN again r ON r.id = e.id`,

  completed_person: () => `
    SELECT DISTINCT ON (person, year) person, record_key, ${yearOf('discharged')} AS year, province, regency, discharged,
           CASE WHEN aftercare <= discharged + 30 OR first_contact <= discharged + 30 THEN 'YES' ELSE 'NO' END AS handed_over,
           CASE WHEN readmitted THEN 'YES' ELSE 'NO' END AS readmitted,
           CASE WHEN mentored THEN 'YES' ELSE 'NO' END AS mentor,
           known_dead - discharged AS died_on_day,
           ${known('status_3')} AS status_3, ${known('status_6')} AS status_6, ${known('status_12')} AS status_12,
           relapse - discharged AS relapse_day, last_known - discharged AS last_known_day,
           last_known_395 - discharged AS last_known_day_395
    FROM completion ORDER BY person, year, discharged, admitted, facility_code`,

  aftercare_person: (asOf) => `
    WITH present AS (
      SELECT a.person, y.year, make_date(y.year, 12, 31) AS last_day, bool_or(a.mentored) AS mentored
      FROM aftercare_seen a
      CROSS JOIN LATERAL generate_series(${yearOf('a.started')}, ${yearOf(`COALESCE(a.ended, ${asOf})`)}) AS y(year)
      WHERE make_date(y.year, 12, 31) BETWEEN a.started AND COALESCE(a.ended, ${asOf})
      GROUP BY a.person, y.year),
    reached AS (
      SELECT DISTINCT p.person, p.year FROM present p
      JOIN contact_seen f ON f.person = p.person AND f.contacted BETWEEN p.last_day - 30 AND p.last_day),
    latest AS (
      SELECT DISTINCT ON (p.person, p.year) p.person, p.year, f.region_code
      FROM present p JOIN episode_seen e ON e.person = p.person AND e.admitted <= p.last_day
      JOIN reference.facility f ON f.code = e.facility_code
      ORDER BY p.person, p.year, e.admitted DESC, e.facility_code)
    SELECT p.person, c.record_key, p.year, h.province, h.regency,
           CASE WHEN p.mentored AND r.person IS NOT NULL THEN 'YES' ELSE 'NO' END AS covered
    FROM present p JOIN records.client c ON c.pseudonym = p.person
    LEFT JOIN latest l ON l.person = p.person AND l.year = p.year
    LEFT JOIN reached r ON r.person = p.person AND r.year = p.year
    JOIN place h ON h.code = COALESCE(c.region_code, l.region_code)`,

  quality_person: (asOf) => `
    WITH score AS (
      SELECT client_pseudonym AS person, phase, domain, date, value FROM records.score
      WHERE instrument = 'WHOQOL' AND date <= ${asOf}),
    entry AS (
      SELECT DISTINCT ON (e.id, s.domain) e.id, s.domain, s.value
      FROM episode_seen e JOIN score s ON s.person = e.person AND s.phase = 'ENTRY'
        AND s.date BETWEEN e.admitted - 30 AND e.discharged
      ORDER BY e.id, s.domain, s.date DESC),
    later AS (
      SELECT DISTINCT ON (e.id, s.phase, s.domain) e.id, s.phase, s.domain, s.value
      FROM episode_seen e JOIN score s ON s.person = e.person
        AND (s.phase = 'EXIT' AND s.date BETWEEN e.admitted AND e.discharged + 213
          OR s.phase = 'FOLLOW_UP' AND s.date > e.discharged AND s.date <= e.discharged + 213)
      ORDER BY e.id, s.phase, s.domain, s.date),
    compared AS (
      SELECT DISTINCT ON (id) id, avg(l.value) > avg(n.value) AS improved
      FROM later l JOIN entry n USING (id, domain) GROUP BY id, l.phase ORDER BY id, l.phase)
    SELECT DISTINCT ON (person, year) e.person, e.record_key, ${yearOf('e.discharged')} AS year, e.province, e.regency,
           CASE WHEN c.improved THEN 'YES' ELSE 'NO' END AS improved
    FROM episode_seen e JOIN compared c USING (id)
    ORDER BY person, year, e.discharged, e.admitted, e.facility_code`,
};
