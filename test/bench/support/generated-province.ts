import type { Database } from '../../../server/database/open.js';
import { createProvince, regencies } from '../../attacks/support/population.js';

/** Everything that the generated people did is over and closed by then. */
export const benchAsOf = '2026-06-30';

const one = (values: readonly string[]) =>
  `(ARRAY[${values.map((value) => `'${value}'`).join(', ')}])[1 + floor(random() * ${values.length})::int]`;

/** A key as the import would give: evenly spread, the same for the same person. */
const keyOf = (text: string) => `('x' || left(md5(${text}), 16))::bit(64)::bigint`;

const pseudonymOf = (kind: string, number: string) =>
  `encode(sha256(('${kind} ' || ${number})::bytea), 'hex')`;

/** In the order in which they build on each other; $people is replaced by the number of people. */
const statements = [
  // The generator writes what the import would have checked.
  'SET session_replication_role = replica',
  'SELECT setseed(0.5)',
  'SET max_parallel_workers_per_gather = 0',
  `INSERT INTO records.client (pseudonym, record_key, sex, birth_year, region_code)
   SELECT ${pseudonymOf('client', 'i')}, ${keyOf("'client ' || i")},
          (CASE WHEN random() < 0.9 THEN 'MALE' ELSE 'FEMALE' END)::records.sex, 1965 + floor(random() * 40)::int, ${one(regencies)}
   FROM generate_series(1, $people) AS i`,
  `INSERT INTO records.episode (client_pseudonym, facility_code, setting, referral, substance, admitted, discharged, outcome)
   SELECT ${pseudonymOf('client', 'i')}, 'F', 'INPATIENT', referral::records.referral, substance::reference.substance,
          admitted, admitted + CASE WHEN outcome = 'COMPLETED' THEN 30 + days ELSE 1 + days END, outcome::records.outcome
   FROM (SELECT i, ${one(['VOLUNTARY', 'FAMILY', 'TAT', 'COURT', 'COMMUNITY'])} AS referral,
                ${one(['METHAMPHETAMINE', 'METHAMPHETAMINE', 'METHAMPHETAMINE', 'CANNABIS', 'ECSTASY', 'OTHER'])} AS substance,
                '2020-01-01'::date + floor(random() * 1700)::int AS admitted, floor(random() * 40)::int AS days,
                ${one(['COMPLETED', 'COMPLETED', 'COMPLETED', 'DROPPED_OUT', 'TRANSFERRED'])} AS outcome
         FROM generate_series(1, $people) AS i) first`,
  // One person in ten comes back.
  `INSERT INTO records.episode (client_pseudonym, facility_code, setting, referral, substance, admitted, discharged, outcome)
   SELECT client_pseudonym, facility_code, setting, 'VOLUNTARY', substance, admitted + 100, admitted + 140,
          CASE WHEN random() < 0.6 THEN 'COMPLETED' ELSE 'DROPPED_OUT' END::records.outcome
   FROM records.episode WHERE random() < 0.1`,
  `INSERT INTO records.follow_up (client_pseudonym, key_date, contacted, status)
   SELECT client_pseudonym, contacted, contacted, status::records.follow_up_status
   FROM (SELECT e.client_pseudonym, e.discharged + due + floor(random() * 20)::int - 8 AS contacted,
                ${one(['ABSTINENT', 'ABSTINENT', 'ABSTINENT', 'LAPSE', 'RELAPSED', 'UNKNOWN'])} AS status
         FROM records.episode e CROSS JOIN unnest(ARRAY[30, 91, 182, 365]) AS due WHERE outcome = 'COMPLETED') contact
   ON CONFLICT DO NOTHING`,
  `INSERT INTO records.aftercare (client_pseudonym, started, mentor_pseudonym, ended)
   SELECT client_pseudonym, discharged + 7, CASE WHEN random() < 0.7 THEN 'mentor' END,
          CASE WHEN random() < 0.8 THEN discharged + 187 END
   FROM records.episode WHERE outcome = 'COMPLETED' AND random() < 0.5`,
  `INSERT INTO records.score (client_pseudonym, instrument, phase, domain, date, value)
   SELECT client_pseudonym, 'WHOQOL', phase::records.score_phase, 'D' || domain,
          CASE WHEN phase = 'ENTRY' THEN admitted ELSE discharged END, 20 + floor(random() * 60)
   FROM (SELECT * FROM records.episode WHERE random() < 0.25) measured
   CROSS JOIN unnest(ARRAY['ENTRY', 'EXIT']) AS phase CROSS JOIN generate_series(1, 4) AS domain`,
  `INSERT INTO records.case_report (code, agency_code, region_code, reported, cleared)
   SELECT 'LP ' || i, 'B', ${one(regencies)}, '2020-01-01'::date + floor(random() * 1700)::int, NULL
   FROM generate_series(1, $people / 5) AS i`,
  `INSERT INTO records.suspect (pseudonym, record_key, case_code, sex, birth_year, role, substance, articles)
   SELECT ${pseudonymOf('suspect', 'i')}, ${keyOf("'suspect ' || i")}, 'LP ' || i,
          (CASE WHEN random() < 0.9 THEN 'MALE' ELSE 'FEMALE' END)::records.sex, 1965 + floor(random() * 40)::int,
          ${one(['USER', 'USER', 'SELLER', 'COURIER', 'DEALER'])}::records.suspect_role, 'METHAMPHETAMINE', '{}'
   FROM generate_series(1, $people / 5) AS i`,
  // The team links a suspect to the client of the same number, where that one was admitted later.
  `INSERT INTO records.tat_assessment (suspect_pseudonym, client_pseudonym, requested, decided, recommendation)
   SELECT s.pseudonym, e.client_pseudonym, requested, requested + 1 + floor(random() * 10)::int,
          ${one(['REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'BOTH', 'PROSECUTION'])}::records.tat_recommendation
   FROM (SELECT row_number() OVER (ORDER BY s.id) AS i, s.pseudonym, c.reported + 5 AS requested
         FROM records.suspect s JOIN records.case_report c ON c.code = s.case_code) s
   LEFT JOIN LATERAL (
     SELECT client_pseudonym FROM records.episode
     WHERE client_pseudonym = ${pseudonymOf('client', 's.i')} AND admitted >= s.requested LIMIT 1) e ON true`,
  'RESET session_replication_role',
  'RESET max_parallel_workers_per_gather',
  'ANALYZE',
];

/**
 * Fills an empty database with a province of so many clients over five years, of whom every tenth comes back, and a
 * fifth as many suspects. The same number gives the same people.
 */
export async function generateProvince(database: Database, people: number): Promise<void> {
  await createProvince(database);
  const client = await database.pool.connect();
  try {
    for (const sql of statements) await client.query(sql.replaceAll('$people', String(people)));
    await client.query('VACUUM (ANALYZE)');
  } finally {
    client.release();
  }
}
