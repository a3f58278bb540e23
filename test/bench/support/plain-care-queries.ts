/** What one would write by hand for the tables of clients: year, region, key and people, straight from the records. */

export const yearOf = (day: string) => `extract(year FROM ${day})::int`;

export const ageBand = (day: string, birthYear: string) => `
  CASE WHEN ${yearOf(day)} - ${birthYear} < 18 THEN 'UNDER_18' WHEN ${yearOf(day)} - ${birthYear} < 25 THEN '18_24'
       WHEN ${yearOf(day)} - ${birthYear} < 35 THEN '25_34' WHEN ${yearOf(day)} - ${birthYear} < 45 THEN '35_44'
       ELSE '45_PLUS' END`;

/** Counts rows that hold year, region and key. */
export const grouped = (rows: string) =>
  `SELECT year, region, key, count(*)::int AS people FROM (${rows}) people GROUP BY year, region, key`;

type Level = 'PROVINCE' | 'REGENCY';

export const regionOf = (level: Level) => (level === 'PROVINCE' ? 'r.parent_code' : 'r.code');

const placed = (level: Level) => `
  JOIN records.client c ON c.pseudonym = e.client_pseudonym
  JOIN reference.facility h ON h.code = e.facility_code
  JOIN reference.region r ON r.code = COALESCE(c.region_code, h.region_code)
  ${level === 'REGENCY' ? "AND r.level = 'REGENCY'" : ''}`;

/** The first episode of a person and year that `day` falls into. */
function firstEpisode(day: 'admitted' | 'discharged', columns: string, level: Level = 'PROVINCE'): string {
  const where = day === 'discharged' ? 'WHERE e.discharged IS NOT NULL' : '';
  return `
    SELECT DISTINCT ON (e.client_pseudonym, ${yearOf(`e.${day}`)}) ${yearOf(`e.${day}`)} AS year, ${regionOf(level)} AS region, ${columns}
    FROM records.episode e ${placed(level)} ${where}
    ORDER BY e.client_pseudonym, ${yearOf(`e.${day}`)}, e.${day}, e.${day === 'admitted' ? 'discharged' : 'admitted'}, e.facility_code`;
}

/** The first episode of a person in each window of three years. */
function firstOfThreeYears(day: 'admitted' | 'discharged', key: string): string {
  return `
    SELECT DISTINCT ON (e.client_pseudonym, w.year) w.year, r.code AS region, ${key} AS key
    FROM records.episode e ${placed('REGENCY')}
    JOIN generate_series(2022, 2025) AS w(year) ON ${yearOf(`e.${day}`)} BETWEEN w.year - 2 AND w.year
    ORDER BY e.client_pseudonym, w.year, e.${day}, e.${day === 'admitted' ? 'discharged' : 'admitted'}, e.facility_code`;
}

const outcomeGroup = `CASE WHEN e.outcome = 'COMPLETED' THEN 'COMPLETED'
  WHEN e.outcome IN ('DROPPED_OUT', 'TERMINATED') THEN 'LEFT_EARLY' ELSE 'OTHER' END`;

/** The first completed episode of a person and year; `joins` may bring several rows an episode, `order` says which one. */
function firstCompletion(columns: string, joins = '', order = ''): string {
  return `
    SELECT DISTINCT ON (e.client_pseudonym, ${yearOf('e.discharged')})
           ${yearOf('e.discharged')} AS year, r.parent_code AS region, ${columns}
    FROM records.episode e ${placed('PROVINCE')} ${joins}
    WHERE e.outcome = 'COMPLETED'
    ORDER BY e.client_pseudonym, ${yearOf('e.discharged')}, e.discharged, e.admitted, e.facility_code ${order}`;
}

const mentor = `CASE WHEN EXISTS (
  SELECT FROM records.aftercare a WHERE a.client_pseudonym = e.client_pseudonym AND a.mentor_pseudonym IS NOT NULL
    AND a.started BETWEEN e.discharged AND e.discharged + 30) THEN 'YES' ELSE 'NO' END`;

const contactNear = (day: number) => `
  LEFT JOIN records.follow_up f ON f.client_pseudonym = e.client_pseudonym AND f.status <> 'UNKNOWN'
    AND f.contacted BETWEEN e.discharged + ${day} - 30 AND e.discharged + ${day} + 30`;

const nearest = (day: number) => `, abs(f.contacted - e.discharged - ${day}), f.contacted`;

const status = "COALESCE(f.status::text, 'UNKNOWN')";

const retention = `
  SELECT year, region, CASE WHEN stay < 365 AND outcome IN ('DROPPED_OUT', 'TERMINATED') THEN 'EVENT'
                            WHEN stay < 365 AND outcome = 'COMPLETED' THEN 'COMPLETED' ELSE 'CENSORED' END || '|' ||
         CASE WHEN stay < 30 THEN '0-29' WHEN stay < 90 THEN '30-89' WHEN stay < 180 THEN '90-179'
              WHEN stay < 365 THEN '180-364' ELSE '365+' END AS key
  FROM (${firstEpisode('admitted', 'e.discharged - e.admitted AS stay, e.outcome')}) first`;

const handedOver = `CASE
  WHEN EXISTS (SELECT FROM records.aftercare a WHERE a.client_pseudonym = e.client_pseudonym
                 AND a.started BETWEEN e.discharged AND e.discharged + 30)
    OR EXISTS (SELECT FROM records.follow_up f WHERE f.client_pseudonym = e.client_pseudonym AND f.status <> 'UNKNOWN'
                 AND f.contacted > e.discharged AND f.contacted <= e.discharged + 30) THEN 'YES' ELSE 'NO' END AS key`;

const relapseFree = `
  SELECT year, region, exit || '|' || CASE WHEN day <= 45 THEN '1-45' WHEN day <= 121 THEN '46-121'
                                           WHEN day <= 213 THEN '122-213' ELSE '214-395' END || '|' || mentor AS key
  FROM (
    SELECT e.year, e.region, e.mentor,
           COALESCE(min(f.contacted) FILTER (WHERE f.status = 'RELAPSED'), max(f.contacted)) - e.discharged AS day,
           CASE WHEN bool_or(f.status = 'RELAPSED') THEN 'EVENT' ELSE 'CENSORED' END AS exit
    FROM (${firstCompletion(`e.client_pseudonym, e.discharged, ${mentor} AS mentor`)}) e
    JOIN records.follow_up f ON f.client_pseudonym = e.client_pseudonym AND f.status <> 'UNKNOWN'
      AND f.contacted > e.discharged AND f.contacted <= e.discharged + 395
    GROUP BY e.client_pseudonym, e.year, e.region, e.mentor, e.discharged) watched`;

const readmitted = `CASE WHEN EXISTS (
  SELECT FROM records.episode n WHERE n.client_pseudonym = e.client_pseudonym
    AND n.admitted > e.discharged AND n.admitted <= e.discharged + 182) THEN 'YES' ELSE 'NO' END AS key`;

const mentorCoverage = (asOf: string) => `
  SELECT year, region, CASE WHEN bool_or(mentored AND reached) THEN 'YES' ELSE 'NO' END AS key
  FROM (
    SELECT a.client_pseudonym, y.year, r.parent_code AS region, a.mentor_pseudonym IS NOT NULL AS mentored,
           EXISTS (SELECT FROM records.follow_up f WHERE f.client_pseudonym = a.client_pseudonym AND f.status <> 'UNKNOWN'
                     AND f.contacted BETWEEN make_date(y.year, 12, 1) AND make_date(y.year, 12, 31)) AS reached
    FROM records.aftercare a
    JOIN generate_series(2019, 2025) AS y(year)
      ON make_date(y.year, 12, 31) BETWEEN a.started AND COALESCE(a.ended, '${asOf}')
    JOIN records.client c ON c.pseudonym = a.client_pseudonym
    JOIN reference.region r ON r.code = c.region_code) present
  GROUP BY client_pseudonym, year, region`;

const qualityOfLife = `
  SELECT DISTINCT ON (client_pseudonym, year) year, region, CASE WHEN improved THEN 'YES' ELSE 'NO' END AS key
  FROM (
    SELECT id, client_pseudonym, year, region, discharged, admitted, avg(later) > avg(entry) AS improved
    FROM (
      SELECT DISTINCT ON (e.id, n.domain) e.id, e.client_pseudonym, ${yearOf('e.discharged')} AS year,
             r.parent_code AS region, e.discharged, e.admitted, n.value AS entry, l.value AS later
      FROM records.episode e ${placed('PROVINCE')}
      JOIN records.score n ON n.client_pseudonym = e.client_pseudonym AND n.instrument = 'WHOQOL'
        AND n.phase = 'ENTRY' AND n.date BETWEEN e.admitted - 30 AND e.discharged
      JOIN records.score l ON l.client_pseudonym = e.client_pseudonym AND l.instrument = 'WHOQOL'
        AND l.phase = 'EXIT' AND l.domain = n.domain AND l.date BETWEEN e.admitted AND e.discharged + 213
      ORDER BY e.id, n.domain, n.date DESC, l.date) scores
    GROUP BY id, client_pseudonym, year, region, discharged, admitted) compared
  ORDER BY client_pseudonym, year, discharged, admitted`;

/** The statement of each table, by its number and period unit in the catalogue. */
export const plainCareQueries = (asOf: string): Record<string, string> => ({
  '1 YEAR': grouped(firstEpisode('admitted', "'' AS key", 'REGENCY')),
  '1 YEARS_3': grouped(firstOfThreeYears('admitted', "''")),
  '2 YEAR': grouped(firstEpisode('admitted', "'' AS key")),
  '3 YEAR': grouped(firstEpisode('admitted', 'e.referral::text AS key')),
  '4 YEAR': grouped(firstEpisode('admitted', 'e.substance::text AS key')),
  '5 YEAR': grouped(
    firstEpisode('admitted', `${ageBand('e.admitted', 'c.birth_year')} || '|' || c.sex AS key`),
  ),
  '6 YEAR': grouped(firstEpisode('discharged', 'e.outcome::text AS key')),
  '7 YEAR': grouped(firstEpisode('discharged', `${outcomeGroup} AS key`, 'REGENCY')),
  '7 YEARS_3': grouped(firstOfThreeYears('discharged', outcomeGroup)),
  '8 YEAR': grouped(retention),
  '9 YEAR': grouped(firstCompletion(handedOver)),
  '10 YEAR': grouped(firstCompletion(`${status} AS key`, contactNear(91), nearest(91))),
  '11 YEAR': grouped(firstCompletion(`${mentor} || '|' || ${status} AS key`, contactNear(182), nearest(182))),
  '12 YEAR': grouped(firstCompletion(`${status} AS key`, contactNear(365), nearest(365))),
  '13 YEAR': grouped(relapseFree),
  '14 YEAR': grouped(firstCompletion(readmitted)),
  '15 YEAR': grouped(mentorCoverage(asOf)),
  '17 YEAR': grouped(qualityOfLife),
});
